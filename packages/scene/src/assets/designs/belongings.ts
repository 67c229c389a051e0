import { type Design, part, repeated } from "../design.ts";

/** What people wear, write with, play and work with. Data, long on purpose: one thing after the other. */
export const BELONGINGS: Readonly<Record<string, Design>> = {
  shoe: {
    color: "crimson",
    along: "x",
    parts: [
      part("softbox", "sole", [0, 0, 0, 1, 0.2, 1], { tint: "white" }),
      part("softbox", "toe", [0.4, 0.14, 0.04, 0.99, 0.6, 0.96]),
      part("softbox", "heel", [0.01, 0.14, 0.04, 0.54, 1, 0.96]),
      part("box", "laces", [0.5, 0.56, 0.3, 0.76, 0.64, 0.7], { tint: "white" }),
    ],
  },
  boot: {
    color: "walnut",
    material: "leather",
    along: "x",
    parts: [
      part("box", "sole", [0, 0, 0, 1, 0.1, 1], { tint: "rubber" }),
      part("softbox", "foot", [0.02, 0.08, 0.04, 0.98, 0.42, 0.96]),
      part("softbox", "leg", [0, 0.1, 0.06, 0.6, 1, 0.94]),
    ],
  },
  shirt: {
    color: "royalblue",
    material: "cotton",
    parts: [
      part("softbox", "body", [0.2, 0, 0, 0.8, 1, 1]),
      part("softbox", "left sleeve", [0, 0.56, 0.1, 0.3, 0.98, 0.9]),
      part("softbox", "right sleeve", [0.7, 0.56, 0.1, 1, 0.98, 0.9]),
      part("prism", "collar", [0.4, 0.84, 0.9, 0.6, 0.99, 0.99], { tint: "white" }),
    ],
  },
  dress: {
    color: "hotpink",
    parts: [
      part("shade", "skirt", [0, 0, 0, 1, 0.62, 1]),
      part("softbox", "top", [0.26, 0.54, 0.24, 0.74, 1, 0.76]),
      part("box", "belt", [0.26, 0.58, 0.23, 0.74, 0.63, 0.77], { tint: "main dark" }),
    ],
  },
  pants: {
    color: "navy",
    material: "cotton",
    parts: [
      part("box", "waist", [0.05, 0.76, 0, 0.95, 1, 1]),
      part("box", "left leg", [0, 0, 0.05, 0.46, 0.8, 0.95]),
      part("box", "right leg", [0.54, 0, 0.05, 1, 0.8, 0.95]),
    ],
  },
  glasses: {
    color: "charcoal",
    parts: [
      part("ring", "left rim", [0, 0, 0.85, 0.44, 1, 1], { axis: "z" }),
      part("ring", "right rim", [0.56, 0, 0.85, 1, 1, 1], { axis: "z" }),
      part("cylinder", "left lens", [0.04, 0.08, 0.9, 0.4, 0.92, 0.95], {
        axis: "z",
        tint: "lightcyan",
      }),
      part("cylinder", "right lens", [0.6, 0.08, 0.9, 0.96, 0.92, 0.95], {
        axis: "z",
        tint: "lightcyan",
      }),
      part("box", "bridge", [0.42, 0.5, 0.88, 0.58, 0.62, 0.98]),
      part("box", "left temple", [0, 0.5, 0, 0.03, 0.62, 0.92]),
      part("box", "right temple", [0.97, 0.5, 0, 1, 0.62, 0.92]),
    ],
  },
  crown: {
    color: "gold",
    material: "gold",
    parts: [
      part("cylinder", "band", [0, 0, 0, 1, 0.5, 1]),
      ...Array.from({ length: 8 }, (_, i) => {
        const angle = (i * Math.PI) / 4;
        const [x, z] = [0.5 + 0.4 * Math.sin(angle), 0.5 + 0.4 * Math.cos(angle)];
        return part("cone", `point ${i + 1}`, [x - 0.1, 0.48, z - 0.1, x + 0.1, 1, z + 0.1]);
      }),
      part("sphere", "jewel", [0.42, 0.16, 0.9, 0.58, 0.36, 0.999], { tint: "crimson" }),
    ],
  },
  helmet: {
    color: "crimson",
    parts: [
      part("dome", "shell", [0, 0.1, 0, 1, 1, 0.94]),
      part("cylinder", "rim", [0, 0, 0, 1, 0.14, 0.94], { tint: "main dark" }),
      part("box", "visor", [0.2, 0.16, 0.74, 0.8, 0.52, 1], { tint: "charcoal" }),
    ],
  },
  watch: {
    color: "silver",
    material: "metal",
    parts: [
      part("box", "strap", [0.28, 0, 0, 0.72, 1, 0.5], { tint: "walnut" }),
      part("cylinder", "case", [0, 0.24, 0.1, 1, 0.76, 0.9], { axis: "z" }),
      part("cylinder", "face", [0.12, 0.3, 0.88, 0.88, 0.7, 0.96], { axis: "z", tint: "white" }),
      part("box", "hour hand", [0.47, 0.5, 0.95, 0.53, 0.64, 1], { tint: "rubber" }),
      part("box", "minute hand", [0.5, 0.48, 0.95, 0.76, 0.52, 1], { tint: "rubber" }),
    ],
  },
  printer: {
    color: "gainsboro",
    material: "plastic",
    parts: [
      part("softbox", "body", [0, 0, 0, 1, 0.78, 0.9]),
      part("box", "slot", [0.14, 0.24, 0.86, 0.86, 0.4, 0.92], { tint: "charcoal" }),
      part("box", "printed sheet", [0.2, 0.26, 0.7, 0.8, 0.29, 1], { tint: "white" }),
      part("box", "paper", [0.2, 0.7, 0.1, 0.8, 1, 0.16], { tint: "white" }),
      part("box", "button", [0.82, 0.64, 0.86, 0.92, 0.7, 0.91], { tint: "limegreen" }),
    ],
  },
  telephone: {
    color: "crimson",
    parts: [
      part("wedge", "base", [0.06, 0, 0, 0.94, 0.7, 1]),
      part("cylinder", "dial", [0.32, 0.22, 0.3, 0.68, 0.56, 0.78], { tint: "white" }),
      part("capsule", "receiver", [0, 0.72, 0.02, 1, 1, 0.3], { axis: "x", tint: "main dark" }),
    ],
  },
  camera: {
    color: "charcoal",
    parts: [
      part("softbox", "body", [0, 0, 0, 1, 0.82, 0.6]),
      part("box", "finder", [0.34, 0.76, 0.1, 0.66, 1, 0.5]),
      part("cylinder", "lens", [0.26, 0.1, 0.5, 0.74, 0.72, 0.94], { axis: "z", tint: "rubber" }),
      part("cylinder", "glass", [0.34, 0.2, 0.9, 0.66, 0.62, 1], { axis: "z", tint: "steelblue" }),
      part("cylinder", "button", [0.1, 0.8, 0.2, 0.24, 0.9, 0.4], { tint: "red" }),
    ],
  },
  speaker: {
    color: "#33302e",
    parts: [
      part("box", "case", [0, 0, 0, 1, 1, 0.94]),
      part("cylinder", "woofer's rim", [0.12, 0.06, 0.92, 0.88, 0.54, 0.98], {
        axis: "z",
        tint: "silver",
      }),
      part("dome", "woofer", [0.2, 0.12, 0.94, 0.8, 0.48, 1], { axis: "z", tint: "rubber" }),
      part("cylinder", "tweeter", [0.3, 0.64, 0.92, 0.7, 0.9, 0.98], { axis: "z", tint: "silver" }),
    ],
  },
  headphones: {
    color: "crimson",
    parts: [
      part("arch", "band", [0.06, 0.3, 0.35, 0.94, 1, 0.65], { tint: "charcoal" }),
      part("sphere", "left cup", [0, 0, 0, 0.24, 0.6, 1]),
      part("sphere", "right cup", [0.76, 0, 0, 1, 0.6, 1]),
    ],
  },
  microphone: {
    color: "charcoal",
    parts: [
      part("cylinder", "foot", [0.1, 0, 0.1, 0.9, 0.06, 0.9]),
      part("cylinder", "stand", [0.44, 0.05, 0.44, 0.56, 0.74, 0.56], { tint: "steel" }),
      part("sphere", "head", [0, 0.7, 0, 1, 1, 1], { tint: "main light" }),
    ],
  },
  radio: {
    color: "walnut",
    parts: [
      part("softbox", "case", [0, 0, 0, 1, 0.7, 0.96]),
      part("cylinder", "loudspeaker", [0.06, 0.1, 0.92, 0.48, 0.6, 1], {
        axis: "z",
        tint: "burlywood",
      }),
      part("box", "scale", [0.54, 0.36, 0.94, 0.94, 0.56, 0.99], { tint: "lemonchiffon" }),
      part("cylinder", "knob", [0.66, 0.1, 0.94, 0.8, 0.28, 1], { axis: "z", tint: "rubber" }),
      part("box", "aerial", [0.88, 0.66, 0.3, 0.9, 1, 0.36], { tint: "silver" }),
    ],
  },
  remote: {
    color: "charcoal",
    parts: [
      part("softbox", "case", [0, 0, 0, 1, 0.8, 1]),
      part("cylinder", "power", [0.36, 0.76, 0.06, 0.64, 1, 0.14], { tint: "red" }),
      ...repeated(
        part("box", "button", [0.14, 0.76, 0.24, 0.34, 0.94, 0.32], { tint: "gainsboro" }),
        [0, 0.16, 0.32, 0.48].flatMap((z) => [0, 0.27, 0.52].map((x) => [x, 0, z] as const)),
      ),
    ],
  },
  paper: {
    color: "white",
    parts: [
      part("box", "sheet", [0, 0, 0, 1, 0.9, 1]),
      ...repeated(
        part("box", "line", [0.12, 0.9, 0.1, 0.88, 1, 0.13], { tint: "slategray" }),
        [0, 0.14, 0.28, 0.42, 0.56, 0.7].map((z) => [0, 0, z] as const),
      ),
    ],
  },
  envelope: {
    color: "ivory",
    parts: [
      part("box", "envelope", [0, 0, 0, 1, 1, 0.8]),
      part("prism", "flap", [0, 0.4, 0.8, 1, 1, 1], { tint: "main dark" }),
    ],
  },
  scissors: {
    color: "crimson",
    along: "x",
    parts: [
      part("ring", "near grip", [0, 0, 0.52, 0.4, 1, 1]),
      part("ring", "far grip", [0, 0, 0, 0.4, 1, 0.48]),
      part("box", "near blade", [0.36, 0.1, 0.5, 1, 0.5, 0.64], { tint: "steel" }),
      part("box", "far blade", [0.36, 0.5, 0.36, 1, 0.9, 0.5], { tint: "steel" }),
    ],
  },
  ruler: {
    color: "gold",
    along: "x",
    parts: [
      part("box", "ruler", [0, 0, 0, 1, 0.8, 1]),
      ...repeated(
        part("box", "mark", [0.05, 0.8, 0.6, 0.06, 1, 1], { tint: "rubber" }),
        [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88].map((x) => [x, 0, 0] as const),
      ),
    ],
  },
  blackboard: {
    color: "#28453a",
    airy: true,
    parts: [
      part("box", "frame", [0, 0, 0, 1, 1, 0.6], { tint: "oak" }),
      part("box", "board", [0.03, 0.06, 0.6, 0.97, 0.94, 0.8]),
      part("box", "chalk", [0.1, 0.06, 0.7, 0.2, 0.09, 1], { tint: "white" }),
    ],
  },
  guitar: {
    color: "#b8702f",
    material: "wood",
    parts: [
      part("cylinder", "lower bout", [0, 0, 0, 1, 0.34, 0.8], { axis: "z" }),
      part("cylinder", "upper bout", [0.12, 0.22, 0, 0.88, 0.5, 0.8], { axis: "z" }),
      part("cylinder", "hole", [0.34, 0.2, 0.78, 0.66, 0.31, 0.84], { axis: "z", tint: "rubber" }),
      part("box", "neck", [0.42, 0.3, 0.6, 0.58, 0.88, 0.95], { tint: "walnut" }),
      part("box", "strings", [0.46, 0.1, 0.9, 0.54, 0.9, 1], { tint: "gainsboro" }),
      part("box", "head", [0.34, 0.88, 0.5, 0.66, 1, 0.9], { tint: "walnut" }),
    ],
  },
  drum: {
    color: "crimson",
    parts: [
      part("cylinder", "shell", [0.03, 0.06, 0.03, 0.97, 0.94, 0.97]),
      part("cylinder", "lower hoop", [0, 0, 0, 1, 0.1, 1], { tint: "gold" }),
      part("cylinder", "upper hoop", [0, 0.88, 0, 1, 0.98, 1], { tint: "gold" }),
      part("cylinder", "skin", [0.05, 0.9, 0.05, 0.95, 1, 0.95], { tint: "ivory" }),
    ],
  },
  trumpet: {
    color: "gold",
    material: "gold",
    along: "x",
    parts: [
      part("cylinder", "tube", [0, 0.5, 0.4, 0.8, 0.66, 0.6], { axis: "x" }),
      part("shade", "bell", [0.72, 0, 0, 1, 1, 1], { axis: "y" }),
      ...repeated(part("cylinder", "valve", [0.34, 0.3, 0.4, 0.4, 0.96, 0.6], { tint: "silver" }), [
        [0, 0, 0],
        [0.1, 0, 0],
        [0.2, 0, 0],
      ]),
    ],
  },
  "tennis racket": {
    color: "crimson",
    along: "z",
    parts: [
      part("ring", "frame", [0, 0, 0, 1, 1, 0.6]),
      part("cylinder", "strings", [0.08, 0.4, 0.04, 0.92, 0.6, 0.56], { tint: "whitesmoke" }),
      part("box", "throat", [0.4, 0.1, 0.58, 0.6, 0.9, 0.68]),
      part("cylinder", "grip", [0.43, 0, 0.66, 0.57, 1, 1], { axis: "z", tint: "rubber" }),
    ],
  },
  "baseball bat": {
    color: "oak",
    material: "wood",
    along: "x",
    parts: [
      part("capsule", "barrel", [0.42, 0, 0, 1, 1, 1], { axis: "x" }),
      part("cylinder", "grip", [0.02, 0.28, 0.28, 0.56, 0.72, 0.72], {
        axis: "x",
        tint: "main dark",
      }),
      part("sphere", "knob", [0, 0.18, 0.18, 0.06, 0.82, 0.82]),
    ],
  },
  skateboard: {
    color: "crimson",
    along: "x",
    parts: [
      part("capsule", "deck", [0, 0.6, 0, 1, 1, 1], { axis: "x" }),
      ...repeated(
        part("cylinder", "wheels", [0.14, 0, 0.06, 0.26, 0.62, 0.94], { axis: "z", tint: "cream" }),
        [
          [0, 0, 0],
          [0.6, 0, 0],
        ],
      ),
    ],
  },
  surfboard: {
    color: "turquoise",
    along: "z",
    parts: [
      part("sphere", "board", [0, 0.3, 0, 1, 1, 1]),
      part("capsule", "stripe", [0.44, 0.7, 0.1, 0.56, 1, 0.9], { axis: "z", tint: "white" }),
      part("wedge", "fin", [0.46, 0, 0.06, 0.54, 0.5, 0.18], { tint: "main dark" }),
    ],
  },
  skis: {
    color: "royalblue",
    along: "x",
    parts: repeated(part("box", "ski", [0, 0, 0, 0.94, 0.4, 0.36]), [
      [0, 0, 0],
      [0, 0, 0.64],
    ]).concat(
      repeated(part("wedge", "tip", [0.9, 0, 0, 1, 1, 0.36]), [
        [0, 0, 0],
        [0, 0, 0.64],
      ]),
      repeated(part("box", "binding", [0.4, 0.4, 0.04, 0.52, 0.9, 0.32], { tint: "rubber" }), [
        [0, 0, 0],
        [0, 0, 0.64],
      ]),
    ),
  },
  kite: {
    color: "crimson",
    parts: [
      part("octahedron", "sail", [0, 0.24, 0, 1, 1, 1]),
      part("box", "tail", [0.48, 0, 0.4, 0.52, 0.3, 0.6], { tint: "gold" }),
      part("box", "upper bow", [0.36, 0.14, 0.3, 0.64, 0.19, 0.7], { tint: "gold" }),
      part("box", "lower bow", [0.38, 0.04, 0.3, 0.62, 0.09, 0.7], { tint: "royalblue" }),
    ],
  },
  trophy: {
    color: "gold",
    material: "gold",
    parts: [
      part("box", "base", [0.2, 0, 0.1, 0.8, 0.16, 0.9], { tint: "walnut" }),
      part("cylinder", "stem", [0.44, 0.14, 0.4, 0.56, 0.46, 0.6]),
      part("bowl", "cup", [0.2, 0.36, 0, 0.8, 1, 1]),
      part("ring", "left handle", [0, 0.5, 0.42, 0.32, 0.92, 0.58], { axis: "z" }),
      part("ring", "right handle", [0.68, 0.5, 0.42, 1, 0.92, 0.58], { axis: "z" }),
    ],
  },
  hammer: {
    color: "oak",
    material: "wood",
    along: "x",
    parts: [
      part("cylinder", "handle", [0, 0.2, 0.4, 0.86, 0.8, 0.6], { axis: "x" }),
      part("box", "head", [0.8, 0, 0.1, 1, 1, 0.9], { tint: "steel" }),
      part("cylinder", "face", [0.79, 0.05, 0.88, 0.99, 0.95, 1], { axis: "z", tint: "steel" }),
      part("box", "claw", [0.84, 0.2, 0, 0.96, 0.8, 0.12], { tint: "steel" }),
    ],
  },
  axe: {
    color: "oak",
    material: "wood",
    along: "x",
    parts: [
      part("cylinder", "handle", [0, 0.3, 0.3, 1, 0.7, 0.48], { axis: "x" }),
      part("box", "head", [0.76, 0.1, 0, 0.94, 0.9, 0.6], { tint: "steel" }),
      part("box", "edge", [0.7, 0, 0.55, 0.99, 1, 1], { tint: "silver" }),
    ],
  },
  shovel: {
    color: "steel",
    material: "metal",
    parts: [
      part("cylinder", "stick", [0.44, 0.2, 0.3, 0.56, 0.94, 0.7], { tint: "oak" }),
      part("box", "grip", [0.26, 0.92, 0.2, 0.74, 1, 0.8], { tint: "oak" }),
      part("sphere", "blade", [0, 0, 0, 1, 0.34, 1]),
    ],
  },
  key: {
    color: "gold",
    material: "gold",
    along: "x",
    parts: [
      part("ring", "bow", [0, 0, 0, 0.4, 1, 1]),
      part("box", "shaft", [0.38, 0.2, 0.42, 1, 0.8, 0.58]),
      part("box", "first tooth", [0.78, 0.2, 0.56, 0.84, 0.8, 0.86]),
      part("box", "second tooth", [0.92, 0.2, 0.56, 0.98, 0.8, 0.8]),
    ],
  },
  sword: {
    color: "silver",
    material: "metal",
    parts: [
      part("pyramid", "point", [0.38, 0.9, 0.2, 0.62, 1, 0.8]),
      part("box", "blade", [0.38, 0.26, 0.2, 0.62, 0.9, 0.8]),
      part("box", "guard", [0, 0.21, 0, 1, 0.27, 1], { tint: "gold" }),
      part("cylinder", "grip", [0.4, 0.04, 0.2, 0.6, 0.21, 0.8], { tint: "walnut" }),
      part("sphere", "pommel", [0.34, 0, 0.1, 0.66, 0.06, 0.9], { tint: "gold" }),
    ],
  },
  "hair drier": {
    color: "hotpink",
    material: "plastic",
    parts: [
      part("cylinder", "barrel", [0.2, 0.58, 0.1, 0.86, 0.98, 0.9], { axis: "x" }),
      part("shade", "nozzle", [0.82, 0.56, 0.06, 1, 1, 0.94], { axis: "x", tint: "charcoal" }),
      part("sphere", "motor", [0, 0.54, 0, 0.44, 1, 1]),
      part("softbox", "handle", [0.24, 0, 0.2, 0.46, 0.62, 0.8], { tint: "main dark" }),
      part("box", "switch", [0.44, 0.4, 0.36, 0.5, 0.54, 0.64], { tint: "white" }),
    ],
  },
  tie: {
    color: "royalblue",
    material: "fabric",
    along: "z",
    parts: [
      part("softbox", "knot", [0.28, 0.2, 0, 0.72, 1, 0.14]),
      part("box", "upper blade", [0.36, 0, 0.12, 0.64, 0.6, 0.5]),
      part("box", "lower blade", [0.18, 0, 0.46, 0.82, 0.66, 0.84]),
      part("wedge", "left of the tip", [0, 0, 0.8, 0.5, 0.7, 1]),
      part("wedge", "right of the tip", [0.5, 0, 0.8, 1, 0.7, 1]),
    ],
  },
  "computer mouse": {
    color: "charcoal",
    material: "plastic",
    along: "z",
    parts: [
      part("dome", "shell", [0, 0.1, 0, 1, 1, 1]),
      part("softbox", "base", [0.06, 0, 0.04, 0.94, 0.3, 0.96]),
      part("cylinder", "wheel", [0.45, 0.6, 0.68, 0.55, 0.99, 0.86], { axis: "x", tint: "silver" }),
    ],
  },
  snowboard: {
    color: "crimson",
    along: "z",
    parts: [
      part("softbox", "board", [0, 0.1, 0, 1, 0.5, 1]),
      part("box", "front binding", [0.2, 0.4, 0.62, 0.8, 1, 0.72], { tint: "charcoal" }),
      part("box", "rear binding", [0.2, 0.4, 0.28, 0.8, 1, 0.38], { tint: "charcoal" }),
      part("box", "stripe", [0.4, 0, 0.06, 0.6, 0.52, 0.94], { tint: "white" }),
    ],
  },
};
