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

/** Lamps, bumper and number plate at the front end, lamps between two heights. */
function front([low, high]: readonly [number, number]): readonly Part[] {
  const lamp = { axis: "x", tint: "lemonchiffon" } as const;
  const below = low - 0.12;
  return [
    part("cylinder", "left lamp", [0.975, low, 0.08, 0.995, high, 0.28], lamp),
    part("cylinder", "right lamp", [0.975, low, 0.72, 0.995, high, 0.92], lamp),
    part("box", "bumper", [0.96, below, 0.02, 0.995, below + 0.09, 0.98], { tint: "rubber" }),
    part("box", "number plate", [0.99, below + 0.01, 0.36, 1, below + 0.1, 0.64], {
      tint: "white",
    }),
  ];
}

/** Wheels, a body with a face, a cabin of glass; `extra` for what stands on the roof. */
const car = (color: string, extra: readonly Part[] = []): Design => ({
  color,
  material: "plastic",
  along: "x",
  sideRatio: 3,
  parts: [
    ...wheels([0.12, 0.68], [0.19, 0.46]),
    part("softbox", "body", [0, 0.18, 0.02, 0.985, 0.62, 0.98]),
    part("softbox", "cabin", [0.18, 0.5, 0.08, 0.78, 0.93, 0.92], { tint: "lightblue" }),
    part("softbox", "roof", [0.22, 0.82, 0.1, 0.74, extra.length > 0 ? 0.93 : 1, 0.9]),
    part("box", "rear pillar", [0.2, 0.56, 0.07, 0.27, 0.9, 0.93]),
    part("box", "middle pillar", [0.47, 0.56, 0.07, 0.51, 0.9, 0.93]),
    part("box", "grille", [0.97, 0.34, 0.34, 0.99, 0.5, 0.66], { tint: "charcoal" }),
    ...front([0.36, 0.52]),
    ...extra,
  ],
});

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
    part("softbox", "body", [0, 0.1, 0.02, 0.985, 1, 0.98]),
    ...wheels([0.1, 0.72], [0.16, 0.26]),
    ...Array.from({ length: windows }, (_, i) =>
      part(
        "box",
        `window ${i + 1}`,
        [0.05 + (0.92 * i) / windows, 0.55, 0.98, 0.02 + (0.92 * (i + 1)) / windows, 0.86, 0.995],
        { tint: "lightblue" },
      ),
    ),
    part("box", "windscreen", [0.97, 0.46, 0.12, 0.99, 0.82, 0.88], { tint: "lightblue" }),
    ...front([0.24, 0.4]),
  ],
});

/** Things that carry people; they drive to the right, or at the viewer when deeper than wide. */
export const VEHICLES: Readonly<Record<string, Design>> = {
  car: car("crimson"),
  taxi: car("gold", [part("box", "sign", [0.42, 0.92, 0.34, 0.54, 1, 0.66], { tint: "white" })]),
  "police car": car("white", [
    part("box", "blue light", [0.42, 0.92, 0.2, 0.54, 1, 0.5], { tint: "blue" }),
    part("box", "red light", [0.42, 0.92, 0.5, 0.54, 1, 0.8], { tint: "red" }),
  ]),
  van: boxBody("white", 3),
  ambulance: {
    ...boxBody("white", 2),
    parts: [
      ...boxBody("white", 2).parts,
      part("box", "red stripe", [0.03, 0.36, 0.01, 0.96, 0.46, 0.99], { tint: "red" }),
      part("box", "blue light", [0.74, 0.94, 0.3, 0.84, 1, 0.7], { tint: "blue" }),
      part("box", "upright of the cross", [0.3, 0.56, 0.99, 0.34, 0.9, 1], { tint: "red" }),
      part("box", "beam of the cross", [0.25, 0.68, 0.99, 0.39, 0.78, 1], { tint: "red" }),
    ],
  },
  bus: boxBody("gold", 6),
  train: {
    color: "forestgreen",
    along: "x",
    sideRatio: 3,
    parts: [
      part("box", "undercarriage", [0.02, 0.05, 0.12, 0.97, 0.2, 0.88], { tint: "charcoal" }),
      ...[0.05, 0.16, 0.4, 0.51, 0.75, 0.86].flatMap((x, i) =>
        [0.06, 0.86].map((z, k) =>
          part("cylinder", `wheel ${2 * i + k + 1}`, [x, 0, z, x + 0.07, 0.18, z + 0.08], RUBBER),
        ),
      ),
      part("softbox", "body", [0, 0.14, 0.02, 1, 0.92, 0.98]),
      part("box", "stripe", [0.01, 0.34, 0, 0.94, 0.42, 1], { tint: "cream" }),
      ...Array.from({ length: 9 }, (_, i) =>
        part("box", `window ${i + 1}`, [0.04 + i * 0.1, 0.52, 0.005, 0.11 + i * 0.1, 0.76, 0.995], {
          tint: "lightblue",
        }),
      ),
      part("box", "left windscreen", [0.98, 0.5, 0.14, 0.999, 0.78, 0.48], { tint: "#22303c" }),
      part("box", "right windscreen", [0.98, 0.5, 0.52, 0.999, 0.78, 0.86], { tint: "#22303c" }),
      part("sphere", "upper lamp", [0.98, 0.8, 0.44, 1, 0.87, 0.56], { tint: "lemonchiffon" }),
      part("sphere", "left lamp", [0.98, 0.22, 0.16, 1, 0.31, 0.3], { tint: "lemonchiffon" }),
      part("sphere", "right lamp", [0.98, 0.22, 0.7, 1, 0.31, 0.84], { tint: "lemonchiffon" }),
      part("wedge", "pantograph", [0.3, 0.9, 0.36, 0.44, 1, 0.64], { tint: "steel" }),
      part("box", "roof", [0.1, 0.9, 0.24, 0.9, 0.95, 0.76], { tint: "gray" }),
    ],
  },
  truck: {
    color: "royalblue",
    along: "x",
    sideRatio: 2.2,
    parts: [
      ...wheels([0.08, 0.28, 0.76], [0.15, 0.3]),
      part("box", "load", [0, 0.16, 0.03, 0.66, 1, 0.97], { tint: "gainsboro" }),
      part("softbox", "cab", [0.69, 0.12, 0.05, 0.985, 0.8, 0.95]),
      part("box", "windscreen", [0.95, 0.48, 0.13, 0.99, 0.72, 0.87], { tint: "lightblue" }),
      part("box", "side windows", [0.78, 0.5, 0.04, 0.9, 0.72, 0.96], { tint: "lightblue" }),
      ...front([0.26, 0.38]),
    ],
  },
  bicycle: twoWheeler("crimson", []),
  motorcycle: twoWheeler("crimson", [
    part("box", "engine", [0.32, 0.2, 0.34, 0.68, 0.5, 0.66], { tint: "steel" }),
    part("capsule", "tank", [0.4, 0.56, 0.3, 0.74, 0.84, 0.7], { axis: "x" }),
  ]),
  tractor: {
    color: "forestgreen",
    along: "x",
    sideRatio: 1.5,
    parts: [
      part("cylinder", "left rear wheel", [0, 0, 0, 0.46, 0.62, 0.22], RUBBER),
      part("cylinder", "right rear wheel", [0, 0, 0.78, 0.46, 0.62, 1], RUBBER),
      part("cylinder", "left front wheel", [0.7, 0, 0.06, 0.98, 0.38, 0.22], RUBBER),
      part("cylinder", "right front wheel", [0.7, 0, 0.78, 0.98, 0.38, 0.94], RUBBER),
      part("softbox", "bonnet", [0.42, 0.26, 0.26, 1, 0.6, 0.74]),
      part("box", "cab", [0.12, 0.5, 0.18, 0.5, 0.94, 0.82], { tint: "lightblue" }),
      part("box", "roof", [0.08, 0.94, 0.14, 0.54, 1, 0.86]),
      part("cylinder", "exhaust", [0.74, 0.58, 0.46, 0.79, 0.88, 0.54], { tint: "charcoal" }),
    ],
  },
  cart: {
    color: "oak",
    material: "wood",
    along: "x",
    parts: [
      part("box", "floor", [0.06, 0.4, 0.12, 0.74, 0.5, 0.88]),
      part("box", "left side", [0.06, 0.5, 0.12, 0.74, 1, 0.17], { rises: true }),
      part("box", "right side", [0.06, 0.5, 0.83, 0.74, 1, 0.88], { rises: true }),
      part("box", "rear", [0, 0.5, 0.12, 0.06, 1, 0.88], { rises: true }),
      part("ring", "left wheel", [0.16, 0, 0, 0.58, 0.86, 0.1], { axis: "z", tint: "bark" }),
      part("ring", "right wheel", [0.16, 0, 0.9, 0.58, 0.86, 1], { axis: "z", tint: "bark" }),
      part("box", "left shaft", [0.7, 0.4, 0.2, 1, 0.47, 0.26], { tint: "bark" }),
      part("box", "right shaft", [0.7, 0.4, 0.74, 1, 0.47, 0.8], { tint: "bark" }),
      part("box", "stay", [0, 0.36, 0.4, 0.1, 0.44, 0.6], { tint: "bark" }),
    ],
  },
  tank: {
    color: "darkolivegreen",
    along: "x",
    parts: [
      part("softbox", "left track", [0, 0, 0, 0.82, 0.42, 0.24], { tint: "rubber" }),
      part("softbox", "right track", [0, 0, 0.76, 0.82, 0.42, 1], { tint: "rubber" }),
      part("box", "hull", [0.04, 0.2, 0.2, 0.8, 0.58, 0.8]),
      part("dome", "turret", [0.2, 0.56, 0.24, 0.62, 1, 0.76]),
      part("cylinder", "gun", [0.5, 0.66, 0.46, 1, 0.78, 0.54], { axis: "x", tint: "main dark" }),
    ],
  },
};
