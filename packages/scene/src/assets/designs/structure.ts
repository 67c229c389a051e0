import { type Design, part, repeated } from "../design.ts";
import type { ShapeName } from "../shapes/index.ts";

const whole = (color: string, material: string, shape: ShapeName = "box"): Design => ({
  color,
  material,
  parts: [part(shape, shape, [0, 0, 0, 1, 1, 1])],
});

const water: Design = {
  color: "#4d9fd6",
  lies: true,
  parts: [
    part("box", "water", [0, 0, 0, 1, 0.9, 1]),
    part("box", "glitter to the left", [0.12, 0.9, 0.3, 0.4, 1, 0.34], { tint: "main light" }),
    part("box", "glitter to the right", [0.52, 0.9, 0.6, 0.84, 1, 0.64], { tint: "main light" }),
  ],
};

/** How thick the floor of a room is, as a share of its height. */
const FLOOR = 0.015;

const DASHES = [0.02, 0.22, 0.42, 0.62, 0.82] as const;

/** What rooms and grounds are made of; long ways run along x, or away from the viewer when deeper. */
export const STRUCTURE: Readonly<Record<string, Design>> = {
  wall: whole("#e8e2d6", "matte"),
  floor: { ...whole("#c9a77c", "wood"), lies: true },
  ceiling: whole("white", "matte"),
  ground: { ...whole("#9db27a", "matte"), lies: true },
  platform: whole("lightgray", "concrete"),
  roof: whole("brick", "matte", "prism"),
  chimney: {
    color: "firebrick",
    material: "brick",
    parts: [
      part("box", "stack", [0.06, 0, 0.06, 0.94, 0.9, 0.94]),
      part("box", "cap", [0, 0.9, 0, 1, 1, 1], { tint: "main dark" }),
    ],
  },
  /** Open in front and above, so that one sees what is in it. */
  room: {
    color: "#e8e2d6",
    airy: true,
    parts: [
      part("box", "floor", [0, 0, 0, 1, FLOOR, 1], { tint: "#c9a77c" }),
      part("box", "back wall", [0, FLOOR, 0, 1, 1, 0.015]),
      part("box", "left wall", [0, FLOOR, 0.015, 0.015, 1, 1]),
      part("box", "right wall", [0.985, FLOOR, 0.015, 1, 1, 1]),
    ],
  },
  column: {
    color: "#dcd6c8",
    material: "marble",
    parts: [
      part("box", "foot", [0, 0, 0, 1, 0.06, 1]),
      part("cylinder", "shaft", [0.12, 0.06, 0.12, 0.88, 0.92, 0.88]),
      part("box", "head", [0, 0.92, 0, 1, 1, 1]),
    ],
  },
  road: {
    color: "#5d6167",
    lies: true,
    along: "x",
    parts: [
      part("box", "asphalt", [0, 0, 0, 1, 0.9, 1]),
      ...repeated(
        part("box", "dash", [0, 0.9, 0.47, 0.14, 1, 0.53], { tint: "white" }),
        DASHES.map((x) => [x, 0, 0] as const),
      ),
      part("box", "far edge", [0, 0.9, 0.03, 1, 0.96, 0.06], { tint: "white" }),
      part("box", "near edge", [0, 0.9, 0.94, 1, 0.96, 0.97], { tint: "white" }),
    ],
  },
  path: {
    color: "#c8b48a",
    lies: true,
    along: "x",
    parts: [part("box", "gravel", [0, 0, 0, 1, 1, 1])],
  },
  railway: {
    color: "#7a6a58",
    lies: true,
    along: "x",
    parts: [
      part("box", "bed", [0, 0, 0, 1, 0.4, 1], { tint: "main light" }),
      ...repeated(
        part("box", "sleeper", [0, 0.4, 0.1, 0.06, 0.7, 0.9]),
        [0.02, 0.16, 0.3, 0.44, 0.58, 0.72, 0.86].map((x) => [x, 0, 0] as const),
      ),
      part("box", "far rail", [0, 0.7, 0.25, 1, 1, 0.3], { tint: "steel" }),
      part("box", "near rail", [0, 0.7, 0.7, 1, 1, 0.75], { tint: "steel" }),
    ],
  },
  river: water,
  lake: {
    color: "#4d9fd6",
    lies: true,
    parts: [
      part("cylinder", "shore", [0, 0, 0, 1, 0.12, 1], { tint: "sand" }),
      part("cylinder", "water", [0.03, 0, 0.03, 0.97, 1, 0.97]),
    ],
  },
  lawn: {
    color: "leaf",
    lies: true,
    parts: [
      part("box", "soil", [0, 0, 0, 1, 0.5, 1], { tint: "bark" }),
      part("box", "grass", [0, 0.5, 0, 1, 1, 1]),
    ],
  },
  bridge: {
    color: "#a3907a",
    material: "stone",
    along: "x",
    airy: true,
    parts: [
      part("box", "deck", [0, 0.6, 0.03, 1, 0.74, 0.97]),
      part("arch", "arch", [0.14, 0, 0.08, 0.86, 0.62, 0.92], { tint: "main dark" }),
      part("box", "left pier", [0, 0, 0.06, 0.16, 0.6, 0.94]),
      part("box", "right pier", [0.84, 0, 0.06, 1, 0.6, 0.94]),
      part("box", "far rail", [0, 0.74, 0, 1, 1, 0.05], { rises: true }),
      part("box", "near rail", [0, 0.74, 0.95, 1, 1, 1], { rises: true }),
    ],
  },
  gate: {
    color: "charcoal",
    airy: true,
    parts: [
      part("box", "left post", [0, 0, 0, 0.1, 0.94, 1], { tint: "#a3907a" }),
      part("box", "right post", [0.9, 0, 0, 1, 0.94, 1], { tint: "#a3907a" }),
      part("sphere", "left ball", [0.01, 0.92, 0.1, 0.09, 1, 0.9], { tint: "#a3907a" }),
      part("sphere", "right ball", [0.91, 0.92, 0.1, 0.99, 1, 0.9], { tint: "#a3907a" }),
      ...repeated(
        part("box", "bar", [0.13, 0.05, 0.35, 0.16, 0.85, 0.65]),
        [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((x) => [x, 0, 0] as const),
      ),
      part("box", "upper rail", [0.1, 0.74, 0.3, 0.9, 0.79, 0.7]),
      part("box", "lower rail", [0.1, 0.12, 0.3, 0.9, 0.17, 0.7]),
    ],
  },
};
