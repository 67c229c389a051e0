import { type Design, type Part, part } from "../design.ts";
import { bird } from "./_bird.ts";
import { hoofed } from "./_hoofed.ts";
import { quadruped } from "./_quadruped.ts";

/** Lumps of wool all over a trunk. */
const WOOL: readonly Part[] = [0.02, 0.2, 0.38, 0.54].flatMap((x, i) =>
  [0, 0.32, 0.64].map((z, k) =>
    part("sphere", `wool ${3 * i + k + 1}`, [
      x,
      0.34 + (k === 1 ? 0.12 : 0),
      z,
      x + 0.26,
      0.8 + (k === 1 ? 0.06 : 0),
      z + 0.36,
    ]),
  ),
);

/** Animals; they look to the right, or at the viewer when their box is deeper than wide. */
export const ANIMALS: Readonly<Record<string, Design>> = {
  cat: quadruped({ color: "sandybrown", legs: 0.3, ears: "up", tail: "up", muzzle: "white" }),
  dog: quadruped({ color: "#a9713f", legs: 0.36, ears: "down", tail: "up" }),
  horse: hoofed({ color: "saddlebrown", mane: "#2b1a10", tail: "long" }),
  cow: quadruped({
    color: "whitesmoke",
    legs: 0.34,
    ears: "horns",
    tail: "down",
    muzzle: "pink",
    coat: { pattern: "patched", color: "rubber" },
    extra: [
      part("sphere", "left ear", [0.7, 0.76, 0, 0.78, 0.86, 0.24], { tint: "rubber" }),
      part("sphere", "right ear", [0.7, 0.76, 0.76, 0.78, 0.86, 1], { tint: "rubber" }),
      part("sphere", "udder", [0.2, 0.26, 0.32, 0.4, 0.42, 0.68], { tint: "lightpink" }),
    ],
  }),
  sheep: {
    color: "linen",
    material: "fabric",
    along: "x",
    sideRatio: 1.2,
    parts: [
      ...[0.12, 0.52].flatMap((x, i) =>
        [0.14, 0.64].map((z, k) =>
          part("capsule", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.1, 0.5, z + 0.22], {
            tint: "charcoal",
          }),
        ),
      ),
      part("capsule", "body", [0.02, 0.32, 0.06, 0.76, 0.82, 0.94], { axis: "x" }),
      ...WOOL,
      part("sphere", "head", [0.68, 0.52, 0.3, 0.94, 0.92, 0.7], { tint: "charcoal" }),
      part("sphere", "muzzle", [0.82, 0.54, 0.34, 1, 0.74, 0.66], { tint: "#2c2f33" }),
      part("sphere", "fleece on the head", [0.66, 0.76, 0.28, 0.86, 1, 0.72]),
      part("capsule", "left ear", [0.7, 0.72, 0.1, 0.78, 0.82, 0.36], {
        axis: "z",
        tint: "charcoal",
      }),
      part("capsule", "right ear", [0.7, 0.72, 0.64, 0.78, 0.82, 0.9], {
        axis: "z",
        tint: "charcoal",
      }),
      part("sphere", "left eye", [0.86, 0.72, 0.34, 0.91, 0.78, 0.42], { tint: "white" }),
      part("sphere", "right eye", [0.86, 0.72, 0.58, 0.91, 0.78, 0.66], { tint: "white" }),
      part("sphere", "tail", [0, 0.48, 0.38, 0.14, 0.66, 0.62]),
    ],
  },
  pig: quadruped({
    color: "lightpink",
    legs: 0.2,
    ears: "up",
    tail: "short",
    muzzle: "pink",
    extra: [
      part("cylinder", "snout", [0.9, 0.56, 0.34, 1, 0.74, 0.66], { axis: "x", tint: "main dark" }),
      part("sphere", "left nostril", [0.97, 0.62, 0.4, 0.999, 0.68, 0.47], { tint: "maroon" }),
      part("sphere", "right nostril", [0.97, 0.62, 0.53, 0.999, 0.68, 0.6], { tint: "maroon" }),
    ],
  }),
  bear: quadruped({ color: "#5a3b22", legs: 0.24, ears: "round", tail: "short" }),
  mouse: quadruped({
    color: "gray",
    legs: 0.12,
    ears: "round",
    tail: "down",
    extra: [
      part("capsule", "long tail", [0, 0.1, 0.47, 0.2, 0.17, 0.53], { axis: "x", tint: "pink" }),
    ],
  }),
  rabbit: quadruped({ color: "gainsboro", legs: 0.16, ears: "long", tail: "short" }),
  zebra: hoofed({
    color: "white",
    mane: "rubber",
    tail: "long",
    muzzle: "charcoal",
    coat: { pattern: "banded", color: "rubber" },
  }),
  lion: quadruped({
    color: "#d19a48",
    legs: 0.34,
    ears: "round",
    tail: "down",
    extra: [part("sphere", "mane", [0.56, 0.42, 0.06, 0.84, 1, 0.94], { tint: "chocolate" })],
  }),
  tiger: quadruped({
    color: "darkorange",
    legs: 0.32,
    ears: "round",
    tail: "up",
    muzzle: "white",
    coat: { pattern: "banded", color: "rubber" },
  }),
  fox: quadruped({ color: "#c8571b", legs: 0.3, ears: "up", tail: "short", muzzle: "white" }),
  wolf: quadruped({ color: "slategray", legs: 0.38, ears: "up", tail: "down" }),
  goat: hoofed({
    color: "linen",
    horns: "short",
    tail: "short",
    extra: [part("cone", "beard", [0.88, 0.62, 0.44, 0.96, 0.78, 0.56], { tint: "white" })],
  }),
  deer: hoofed({ color: "#a9673a", horns: "antlers", tail: "short", muzzle: "#5f3a20" }),
  panda: quadruped({
    color: "white",
    legs: 0.24,
    ears: "round",
    tail: "short",
    extra: [
      part("sphere", "left patch", [0.84, 0.7, 0.2, 0.9, 0.84, 0.38], { tint: "rubber" }),
      part("sphere", "right patch", [0.84, 0.7, 0.62, 0.9, 0.84, 0.8], { tint: "rubber" }),
      part("capsule", "shoulders", [0.5, 0.2, 0.01, 0.68, 0.73, 0.99], { tint: "rubber" }),
    ],
  }),
  camel: hoofed({
    color: "#c49a62",
    tail: "long",
    extra: [part("sphere", "hump", [0.2, 0.56, 0.2, 0.54, 0.86, 0.8])],
  }),
  unicorn: hoofed({
    color: "white",
    mane: "hotpink",
    tail: "long",
    muzzle: "pink",
    extra: [part("cone", "horn", [0.78, 0.88, 0.45, 0.84, 1, 0.55], { tint: "gold" })],
  }),
  elephant: {
    color: "slategray",
    along: "x",
    sideRatio: 1.2,
    parts: [
      ...[0.06, 0.5].flatMap((x, i) =>
        [0.06, 0.66].flatMap((z, k) => [
          part("cylinder", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.18, 0.52, z + 0.28]),
          part(
            "sphere",
            `toes ${2 * i + k + 1}`,
            [x + 0.08, 0, z + 0.04, x + 0.2, 0.08, z + 0.24],
            {
              tint: "gainsboro",
            },
          ),
        ]),
      ),
      part("capsule", "body", [0.02, 0.34, 0.02, 0.76, 0.94, 0.98], { axis: "x" }),
      part("sphere", "head", [0.62, 0.48, 0.24, 0.94, 1, 0.76]),
      part("sphere", "left ear", [0.58, 0.4, 0, 0.74, 0.94, 0.32], { tint: "main dark" }),
      part("sphere", "right ear", [0.58, 0.4, 0.68, 0.74, 0.94, 1], { tint: "main dark" }),
      part("capsule", "upper trunk", [0.82, 0.3, 0.39, 0.97, 0.8, 0.61]),
      part("capsule", "trunk", [0.88, 0.04, 0.41, 1, 0.54, 0.59]),
      part("cone", "left tusk", [0.84, 0.42, 0.28, 1, 0.5, 0.36], { axis: "x", tint: "ivory" }),
      part("cone", "right tusk", [0.84, 0.42, 0.64, 1, 0.5, 0.72], { axis: "x", tint: "ivory" }),
      part("sphere", "left eye", [0.88, 0.72, 0.28, 0.92, 0.77, 0.36], { tint: "rubber" }),
      part("sphere", "right eye", [0.88, 0.72, 0.64, 0.92, 0.77, 0.72], { tint: "rubber" }),
      part("capsule", "tail", [0, 0.3, 0.46, 0.05, 0.72, 0.54], { tint: "main dark" }),
    ],
  },
  giraffe: {
    color: "#e2b65c",
    along: "x",
    coat: { pattern: "spotted", color: "#8a4f1d" },
    parts: [
      ...[0.1, 0.5].flatMap((x, i) =>
        [0.08, 0.66].map((z, k) =>
          part("capsule", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.11, 0.45, z + 0.26]),
        ),
      ),
      part("capsule", "body", [0, 0.34, 0, 0.68, 0.58, 1], { axis: "x" }),
      part("capsule", "neck", [0.56, 0.42, 0.3, 0.74, 0.92, 0.7]),
      part("sphere", "head", [0.6, 0.84, 0.25, 0.92, 0.96, 0.75]),
      part("sphere", "muzzle", [0.82, 0.83, 0.32, 1, 0.91, 0.68], { tint: "main light" }),
      part("capsule", "left horn", [0.66, 0.92, 0.34, 0.72, 1, 0.44], { tint: "sienna" }),
      part("capsule", "right horn", [0.66, 0.92, 0.56, 0.72, 1, 0.66], { tint: "sienna" }),
      part("sphere", "left eye", [0.8, 0.9, 0.26, 0.85, 0.93, 0.36], { tint: "rubber" }),
      part("sphere", "right eye", [0.8, 0.9, 0.64, 0.85, 0.93, 0.74], { tint: "rubber" }),
    ],
  },
  bird: bird("dodgerblue", "orange"),
  duck: bird("gold", "darkorange"),
  chicken: {
    ...bird("whitesmoke", "orange"),
    parts: [
      ...bird("whitesmoke", "orange").parts,
      part("sphere", "front of the comb", [0.72, 0.9, 0.44, 0.82, 0.9999, 0.56], { tint: "red" }),
      part("sphere", "rear of the comb", [0.62, 0.92, 0.44, 0.74, 0.9999, 0.56], { tint: "red" }),
      part("sphere", "wattle", [0.84, 0.6, 0.44, 0.92, 0.74, 0.56], { tint: "red" }),
    ],
  },
  fish: {
    color: "darkorange",
    along: "x",
    sideRatio: 2,
    parts: [
      part("sphere", "body", [0.2, 0.08, 0, 1, 0.9, 1]),
      part("cone", "tail", [0, 0, 0.3, 0.34, 1, 0.7], { axis: "x", tint: "main dark" }),
      part("sphere", "left eye", [0.82, 0.52, 0.1, 0.9, 0.64, 0.28], { tint: "rubber" }),
      part("sphere", "right eye", [0.82, 0.52, 0.72, 0.9, 0.64, 0.9], { tint: "rubber" }),
    ],
  },
  "teddy bear": {
    color: "#b07a48",
    material: "fabric",
    parts: [
      part("sphere", "body", [0.18, 0.1, 0.1, 0.82, 0.66, 0.9]),
      part("sphere", "head", [0.2, 0.54, 0.14, 0.8, 0.96, 0.86]),
      part("sphere", "left ear", [0.14, 0.82, 0.35, 0.38, 1, 0.6], { tint: "main dark" }),
      part("sphere", "right ear", [0.62, 0.82, 0.35, 0.86, 1, 0.6], { tint: "main dark" }),
      part("sphere", "muzzle", [0.38, 0.58, 0.72, 0.62, 0.74, 0.96], { tint: "main light" }),
      part("sphere", "nose", [0.46, 0.67, 0.9, 0.54, 0.73, 1], { tint: "rubber" }),
      part("sphere", "left eye", [0.33, 0.74, 0.76, 0.4, 0.8, 0.86], { tint: "rubber" }),
      part("sphere", "right eye", [0.6, 0.74, 0.76, 0.67, 0.8, 0.86], { tint: "rubber" }),
      part("capsule", "left arm", [0, 0.34, 0.35, 0.3, 0.56, 0.7], { axis: "x" }),
      part("capsule", "right arm", [0.7, 0.34, 0.35, 1, 0.56, 0.7], { axis: "x" }),
      part("sphere", "left leg", [0.1, 0, 0.4, 0.44, 0.28, 1]),
      part("sphere", "right leg", [0.56, 0, 0.4, 0.9, 0.28, 1]),
      part("sphere", "tail", [0.4, 0.1, 0, 0.6, 0.3, 0.2]),
    ],
  },
};
