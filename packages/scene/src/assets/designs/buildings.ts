import { type Design, type Part, part, repeated } from "../design.ts";

const PANE = { tint: "lightblue" } as const;
const STONE = "#b4aa9a";

const turret = (name: string, x: number, z: number) => [
  part("cylinder", `${name} tower`, [x, 0, z, x + 0.24, 0.74, z + 0.24]),
  part("cone", `${name} spire`, [x, 0.74, z, x + 0.24, 1, z + 0.24], { tint: "brick" }),
];

/** Left and back corner of a tower of a city, and its height. */
type Block = readonly [x: number, z: number, high: number];

const BLOCKS: readonly Block[] = [
  [0, 0.02, 0.6],
  [0.2, 0, 0.86],
  [0.41, 0.04, 0.5],
  [0.62, 0, 1],
  [0.82, 0.03, 0.66],
  [0.04, 0.4, 0.4],
  [0.26, 0.42, 0.62],
  [0.52, 0.4, 0.46],
  [0.76, 0.42, 0.56],
  [0.02, 0.78, 0.3],
  [0.34, 0.8, 0.42],
  [0.66, 0.78, 0.26],
];

const block = ([x, z, high]: Block, i: number): readonly Part[] => [
  part("box", `block ${i + 1}`, [x, 0.02, z, x + 0.18, high, z + 0.19], {
    tint: (["main", "main light", "#9aa7b4", "main dark"] as const)[i % 4]!,
  }),
  ...repeated(
    part(
      "box",
      `row of windows ${i + 1}`,
      [x + 0.02, 0.1, z + 0.19, x + 0.16, 0.15, z + 0.195],
      PANE,
    ),
    Array.from(
      { length: Math.floor((high - 0.16) / 0.11) + 1 },
      (_, k) => [0, 0.11 * k, 0] as const,
    ),
  ),
];

/** Buildings that are known by their outline, beside houses and towers (outdoors.ts). */
export const BUILDINGS: Readonly<Record<string, Design>> = {
  castle: {
    color: STONE,
    material: "stone",
    parts: [
      part("box", "keep", [0.12, 0, 0.12, 0.88, 0.5, 0.88]),
      ...repeated(
        part("box", "merlon", [0.27, 0.5, 0.8, 0.35, 0.58, 0.88]),
        [0, 0.126, 0.252, 0.378].map((x) => [x, 0, 0] as const),
      ),
      part("arch", "gate's arch", [0.37, 0, 0.87, 0.63, 0.36, 0.9], { tint: "main dark" }),
      part("box", "gate", [0.42, 0, 0.87, 0.58, 0.24, 0.895], { tint: "walnut" }),
      ...turret("front left", 0, 0.76),
      ...turret("front right", 0.76, 0.76),
      ...turret("back left", 0, 0),
      ...turret("back right", 0.76, 0),
    ],
  },
  church: {
    color: "antiquewhite",
    parts: [
      part("box", "nave", [0.04, 0, 0, 0.96, 0.36, 0.8]),
      part("prism", "roof", [0, 0.36, 0, 1, 0.62, 0.82], { tint: "slategray" }),
      part("box", "tower", [0.34, 0, 0.7, 0.66, 0.66, 0.98]),
      part("pyramid", "spire", [0.31, 0.66, 0.68, 0.69, 0.9, 1], { tint: "slategray" }),
      part("box", "cross", [0.49, 0.88, 0.83, 0.51, 1, 0.85], { tint: "gold" }),
      part("box", "cross's beam", [0.46, 0.94, 0.83, 0.54, 0.955, 0.85], { tint: "gold" }),
      part("box", "door", [0.43, 0, 0.98, 0.57, 0.2, 0.99], { tint: "walnut" }),
      part("cylinder", "rose window", [0.42, 0.42, 0.97, 0.58, 0.56, 0.99], { axis: "z", ...PANE }),
    ],
  },
  temple: {
    color: "#dcd6c8",
    material: "marble",
    airy: true,
    parts: [
      part("box", "steps", [0, 0, 0, 1, 0.08, 1]),
      part("box", "hall", [0.2, 0.08, 0.1, 0.8, 0.62, 0.7], { tint: "main dark" }),
      ...repeated(
        part("cylinder", "column", [0.05, 0.08, 0.84, 0.15, 0.64, 0.94]),
        [0, 0.2, 0.4, 0.6, 0.8].map((x) => [x, 0, 0] as const),
      ),
      part("box", "beam", [0.01, 0.62, 0.02, 0.99, 0.72, 0.98]),
      part("prism", "gable", [0, 0.72, 0, 1, 1, 1], { tint: "main light" }),
    ],
  },
  lighthouse: {
    color: "crimson",
    parts: [
      part("shade", "lower shaft", [0, 0, 0, 1, 0.5, 1]),
      part("shade", "upper shaft", [0.16, 0.38, 0.16, 0.84, 0.74, 0.84], { tint: "white" }),
      part("cylinder", "gallery", [0.18, 0.74, 0.18, 0.82, 0.78, 0.82], { tint: "charcoal" }),
      part("cylinder", "lamp", [0.3, 0.78, 0.3, 0.7, 0.9, 0.7], { tint: "lemonchiffon" }),
      part("cone", "roof", [0.24, 0.9, 0.24, 0.76, 1, 0.76]),
    ],
  },
  windmill: {
    color: "antiquewhite",
    parts: [
      part("shade", "tower", [0.18, 0, 0, 0.82, 0.74, 0.9]),
      part("cone", "cap", [0.26, 0.7, 0.1, 0.74, 0.92, 0.8], { tint: "brick" }),
      part("box", "upright sails", [0.45, 0.36, 0.94, 0.55, 1, 0.98], { tint: "walnut" }),
      part("box", "level sails", [0, 0.63, 0.94, 1, 0.73, 0.98], { tint: "walnut" }),
      part("sphere", "hub", [0.44, 0.64, 0.8, 0.56, 0.72, 1], { tint: "charcoal" }),
      part("box", "door", [0.42, 0, 0.86, 0.58, 0.18, 0.91], { tint: "walnut" }),
    ],
  },
  barn: {
    color: "firebrick",
    parts: [
      part("box", "walls", [0.03, 0, 0, 0.97, 0.6, 0.96]),
      part("prism", "roof", [0, 0.6, 0, 1, 1, 0.98], { tint: "slategray" }),
      part("box", "door", [0.34, 0, 0.96, 0.66, 0.44, 0.98], { tint: "white" }),
      part("box", "door's left leaf", [0.36, 0.02, 0.98, 0.49, 0.42, 1]),
      part("box", "door's right leaf", [0.51, 0.02, 0.98, 0.64, 0.42, 1]),
    ],
  },
  garage: {
    color: "gainsboro",
    parts: [
      part("box", "walls", [0.02, 0, 0, 0.98, 0.88, 0.96]),
      part("box", "roof", [0, 0.88, 0, 1, 1, 1], { tint: "slategray" }),
      ...repeated(
        part("box", "door panel", [0.12, 0, 0.96, 0.88, 0.14, 0.98], { tint: "white" }),
        [0, 0.16, 0.32, 0.48].map((y) => [0, y, 0] as const),
      ),
    ],
  },
  shop: {
    color: "tan",
    parts: [
      part("box", "walls", [0.02, 0, 0, 0.98, 1, 0.8]),
      part("box", "shop window", [0.08, 0.1, 0.8, 0.58, 0.5, 0.82], PANE),
      part("box", "door", [0.66, 0, 0.8, 0.9, 0.52, 0.82], { tint: "walnut" }),
      ...repeated(
        part("box", "red stripe", [0, 0.54, 0.8, 0.125, 0.62, 1], { tint: "crimson" }),
        [0, 0.25, 0.5, 0.75].map((x) => [x, 0, 0] as const),
      ),
      ...repeated(
        part("box", "white stripe", [0.125, 0.54, 0.8, 0.25, 0.62, 1], { tint: "white" }),
        [0, 0.25, 0.5, 0.75].map((x) => [x, 0, 0] as const),
      ),
      part("box", "sign", [0.15, 0.72, 0.8, 0.85, 0.9, 0.84], { tint: "navy" }),
    ],
  },
  statue: {
    color: "#a9aba4",
    material: "stone",
    parts: [
      part("box", "base", [0, 0, 0, 1, 0.3, 1]),
      part("capsule", "left leg", [0.3, 0.3, 0.36, 0.48, 0.62, 0.62], { tint: "main dark" }),
      part("capsule", "right leg", [0.52, 0.3, 0.36, 0.7, 0.62, 0.62], { tint: "main dark" }),
      part("capsule", "trunk", [0.26, 0.54, 0.3, 0.74, 0.84, 0.66]),
      part("capsule", "left arm", [0.14, 0.56, 0.36, 0.28, 0.8, 0.6]),
      part("capsule", "raised arm", [0.72, 0.7, 0.36, 0.86, 0.98, 0.6]),
      part("sphere", "head", [0.38, 0.82, 0.32, 0.62, 1, 0.62]),
    ],
  },
  fountain: {
    color: "#b4aa9a",
    material: "stone",
    parts: [
      part("cylinder", "basin", [0, 0, 0, 1, 0.24, 1]),
      part("cylinder", "water", [0.06, 0.2, 0.06, 0.94, 0.27, 0.94], { tint: "skyblue" }),
      part("cylinder", "stem", [0.44, 0.24, 0.44, 0.56, 0.6, 0.56]),
      part("bowl", "upper bowl", [0.24, 0.5, 0.24, 0.76, 0.7, 0.76]),
      part("capsule", "jet", [0.46, 0.62, 0.46, 0.54, 1, 0.54], { tint: "lightcyan" }),
    ],
  },
  well: {
    color: STONE,
    material: "stone",
    airy: true,
    parts: [
      part("cup", "wall", [0.08, 0, 0.08, 0.92, 0.4, 0.92]),
      part("box", "left post", [0.06, 0.3, 0.46, 0.13, 0.78, 0.54], { tint: "walnut" }),
      part("box", "right post", [0.87, 0.3, 0.46, 0.94, 0.78, 0.54], { tint: "walnut" }),
      part("cylinder", "winch", [0.1, 0.58, 0.46, 0.9, 0.64, 0.54], { axis: "x", tint: "bark" }),
      part("prism", "roof", [0, 0.74, 0, 1, 1, 1], { tint: "brick" }),
    ],
  },
  "clock tower": {
    color: "#b08968",
    parts: [
      part("box", "shaft", [0.1, 0, 0.1, 0.9, 0.68, 0.9]),
      part("box", "clock room", [0.03, 0.68, 0.03, 0.97, 0.86, 0.97], { tint: "main light" }),
      part("pyramid", "spire", [0, 0.86, 0, 1, 1, 1], { tint: "slategray" }),
      part("cylinder", "face", [0.22, 0.695, 0.96, 0.78, 0.845, 0.985], {
        axis: "z",
        tint: "ivory",
      }),
      part("box", "minute hand", [0.48, 0.77, 0.985, 0.52, 0.835, 0.995], { tint: "rubber" }),
      part("box", "hour hand", [0.5, 0.762, 0.985, 0.68, 0.775, 0.995], { tint: "rubber" }),
      ...repeated(part("box", "window", [0.42, 0.2, 0.9, 0.58, 0.28, 0.91], PANE), [
        [0, 0, 0],
        [0, 0.18, 0],
        [0, 0.36, 0],
      ]),
      part("box", "door", [0.38, 0, 0.9, 0.62, 0.12, 0.91], { tint: "walnut" }),
    ],
  },
  city: {
    color: "#b9a58c",
    parts: [
      part("box", "streets", [0, 0, 0, 1, 0.02, 1], { tint: "#8d9196" }),
      ...BLOCKS.flatMap(block),
    ],
  },
  airport: {
    color: "#7d8288",
    parts: [
      part("box", "apron", [0, 0, 0, 1, 0.02, 1], { tint: "#9db27a" }),
      part("box", "runway", [0, 0.02, 0.7, 1, 0.03, 0.92]),
      ...repeated(
        part("box", "dash", [0.04, 0.03, 0.8, 0.12, 0.035, 0.82], { tint: "white" }),
        [0, 0.17, 0.34, 0.51, 0.68, 0.84].map((x) => [x, 0, 0] as const),
      ),
      part("box", "terminal", [0.1, 0.02, 0.16, 0.76, 0.34, 0.42], { tint: "whitesmoke" }),
      part("box", "windows", [0.12, 0.1, 0.42, 0.74, 0.26, 0.425], PANE),
      part("cylinder", "control tower", [0.83, 0.02, 0.24, 0.89, 0.8, 0.34], { tint: "ivory" }),
      part("pot", "cabin", [0.8, 0.78, 0.2, 0.92, 1, 0.38], PANE),
    ],
  },
};
