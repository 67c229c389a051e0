import { type Design, type Part, part } from "../design.ts";

const RUBBER = { axis: "z", tint: "rubber" } as const;

/** Wheels on both sides at the given places along x. */
function wheels(
  places: readonly number[],
  [length, height]: readonly [number, number],
): readonly Part[] {
  return places.flatMap((x, i) => [
    part("cylinder", `left wheel ${i + 1}`, [x, 0, 0.0, x + length, height, 0.16], RUBBER),
    part("cylinder", `right wheel ${i + 1}`, [x, 0, 0.84, x + length, height, 1], RUBBER),
    part(
      "cylinder",
      `right hub ${i + 1}`,
      [x + length * 0.3, height * 0.3, 0.98, x + length * 0.7, height * 0.7, 0.9999],
      { axis: "z", tint: "silver" },
    ),
  ]);
}

const twoWheeler = (color: string, engine: readonly Part[]): Design => ({
  color,
  along: "x",
  sideRatio: 1.7,
  airy: true,
  parts: [
    part("ring", "rear wheel", [0, 0, 0.42, 0.42, 0.6, 0.58], RUBBER),
    part("ring", "front wheel", [0.58, 0, 0.42, 1, 0.6, 0.58], RUBBER),
    part("box", "frame", [0.24, 0.5, 0.45, 0.76, 0.58, 0.55]),
    part("box", "seat post", [0.28, 0.3, 0.46, 0.33, 0.82, 0.54]),
    part("box", "fork", [0.72, 0.28, 0.46, 0.77, 0.96, 0.54]),
    part("box", "seat", [0.2, 0.8, 0.3, 0.42, 0.88, 0.7], { tint: "rubber" }),
    part("box", "handlebar", [0.7, 0.94, 0, 0.76, 1, 1], { tint: "rubber" }),
    ...engine,
  ],
});

const boxBody = (color: string, windows: number): Design => ({
  color,
  along: "x",
  sideRatio: 3,
  parts: [
    part("box", "body", [0, 0.1, 0.02, 0.985, 1, 0.98]),
    ...wheels([0.1, 0.72], [0.16, 0.26]),
    ...Array.from({ length: windows }, (_, i) =>
      part(
        "box",
        `window ${i + 1}`,
        [0.05 + (0.92 * i) / windows, 0.55, 0.98, 0.02 + (0.92 * (i + 1)) / windows, 0.86, 0.995],
        { tint: "lightblue" },
      ),
    ),
    part("box", "windscreen", [0.97, 0.5, 0.1, 1, 0.86, 0.9], { tint: "lightblue" }),
  ],
});

/** Things that carry people; they drive to the right, or at the viewer when deeper than wide. */
export const VEHICLES: Readonly<Record<string, Design>> = {
  car: {
    color: "crimson",
    material: "plastic",
    along: "x",
    sideRatio: 3,
    parts: [
      ...wheels([0.12, 0.68], [0.19, 0.46]),
      part("box", "body", [0, 0.2, 0.03, 1, 0.58, 0.97]),
      part("box", "cabin", [0.2, 0.58, 0.08, 0.76, 0.94, 0.92], { tint: "lightblue" }),
      part("box", "roof", [0.2, 0.92, 0.06, 0.76, 1, 0.94]),
      part("box", "rear pillar", [0.2, 0.58, 0.06, 0.26, 0.94, 0.94]),
      part("box", "middle pillar", [0.47, 0.58, 0.06, 0.51, 0.94, 0.94]),
      part("sphere", "left lamp", [0.97, 0.38, 0.1, 1, 0.5, 0.28], { tint: "lemonchiffon" }),
      part("sphere", "right lamp", [0.97, 0.38, 0.72, 1, 0.5, 0.9], { tint: "lemonchiffon" }),
    ],
  },
  bus: boxBody("gold", 6),
  train: boxBody("forestgreen", 8),
  truck: {
    color: "royalblue",
    along: "x",
    sideRatio: 2.2,
    parts: [
      ...wheels([0.08, 0.28, 0.76], [0.15, 0.3]),
      part("box", "load", [0, 0.16, 0.03, 0.66, 1, 0.97], { tint: "gainsboro" }),
      part("box", "cab", [0.69, 0.14, 0.05, 0.99, 0.78, 0.95]),
      part("box", "windscreen", [0.86, 0.48, 0.04, 1, 0.72, 0.96], { tint: "lightblue" }),
    ],
  },
  bicycle: twoWheeler("crimson", []),
  motorcycle: twoWheeler("crimson", [
    part("box", "engine", [0.32, 0.2, 0.34, 0.68, 0.5, 0.66], { tint: "steel" }),
    part("capsule", "tank", [0.4, 0.56, 0.3, 0.74, 0.84, 0.7], { axis: "x" }),
  ]),
  boat: {
    color: "crimson",
    along: "x",
    parts: [
      part("box", "hull", [0.1, 0, 0.15, 0.8, 0.3, 0.85]),
      part("box", "deck", [0, 0.15, 0, 0.86, 0.3, 1]),
      part("cone", "bow", [0.76, 0.04, 0.1, 1, 0.3, 0.9], { axis: "x" }),
      part("cylinder", "mast", [0.46, 0.3, 0.47, 0.5, 1, 0.53], { tint: "bark" }),
      part("pyramid", "sail", [0.1, 0.38, 0.46, 0.9, 0.98, 0.54], { tint: "white" }),
    ],
  },
  airplane: {
    color: "white",
    along: "x",
    parts: [
      part("capsule", "fuselage", [0, 0.1, 0.42, 1, 0.62, 0.58], { axis: "x" }),
      part("box", "wings", [0.42, 0.26, 0, 0.62, 0.34, 1], { tint: "main dark" }),
      part("box", "tailplane", [0.02, 0.42, 0.32, 0.14, 0.5, 0.68], { tint: "main dark" }),
      part("box", "fin", [0.01, 0.5, 0.48, 0.13, 1, 0.52], { tint: "crimson" }),
      part("capsule", "left engine", [0.46, 0, 0.24, 0.64, 0.26, 0.32], {
        axis: "x",
        tint: "steel",
      }),
      part("capsule", "right engine", [0.46, 0, 0.68, 0.64, 0.26, 0.76], {
        axis: "x",
        tint: "steel",
      }),
    ],
  },
};
