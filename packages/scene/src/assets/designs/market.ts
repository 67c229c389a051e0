import { type Design, part, repeated } from "../design.ts";

const WHEEL = { tint: "rubber" } as const;

/** What is pushed, stacked and lifted: carts of shops, prams, bales, silos and cranes. */
export const MARKET: Readonly<Record<string, Design>> = {
  "shopping cart": {
    color: "silver",
    material: "metal",
    airy: true,
    along: "x",
    parts: [
      part("box", "bottom", [0.1, 0.38, 0.06, 0.94, 0.42, 0.94]),
      ...[0.44, 0.56, 0.68, 0.8].flatMap((y, i) => [
        part("box", `far wire ${i + 1}`, [0.1, y, 0, 1, y + 0.02, 0.03]),
        part("box", `near wire ${i + 1}`, [0.1, y, 0.97, 1, y + 0.02, 1]),
        part("box", `front wire ${i + 1}`, [0.98, y, 0, 1, y + 0.02, 1]),
      ]),
      ...repeated(
        part("box", "far bar", [0.1, 0.38, 0, 0.12, 0.82, 0.02]),
        [0, 0.146, 0.293, 0.44, 0.586, 0.733, 0.88].map((x) => [x, 0, 0] as const),
      ),
      ...repeated(
        part("box", "near bar", [0.1, 0.38, 0.98, 0.12, 0.82, 1]),
        [0, 0.146, 0.293, 0.44, 0.586, 0.733, 0.88].map((x) => [x, 0, 0] as const),
      ),
      part("box", "left frame", [0.1, 0.1, 0.1, 0.9, 0.14, 0.14]),
      part("box", "right frame", [0.1, 0.1, 0.86, 0.9, 0.14, 0.9]),
      part("box", "left post", [0.08, 0.1, 0.08, 0.12, 0.96, 0.12], { rises: true }),
      part("box", "right post", [0.08, 0.1, 0.88, 0.12, 0.96, 0.92], { rises: true }),
      part("cylinder", "handle", [0, 0.94, 0, 0.1, 1, 1], { axis: "z", tint: "red", rises: true }),
      ...repeated(
        part("cylinder", "wheel", [0.1, 0, 0.06, 0.22, 0.12, 0.14], { axis: "z", ...WHEEL }),
        [
          [0, 0, 0],
          [0.66, 0, 0],
          [0, 0, 0.8],
          [0.66, 0, 0.8],
        ],
      ),
      part("box", "back", [0, 0.4, 0.06, 0.1, 0.44, 0.94]),
    ],
  },
  stall: {
    color: "crimson",
    airy: true,
    along: "x",
    parts: [
      part("box", "counter", [0.04, 0, 0.4, 0.96, 0.34, 0.9], { tint: "oak" }),
      ...repeated(part("box", "post", [0.04, 0, 0.02, 0.07, 0.84, 0.06], { tint: "bark" }), [
        [0, 0, 0],
        [0.89, 0, 0],
        [0, 0, 0.84],
        [0.89, 0, 0.84],
      ]),
      ...[0, 0.2, 0.4, 0.6, 0.8].map((x, i) =>
        part("wedge", `awning ${i + 1}`, [x, 0.8, 0, x + 0.2, 1, 1], {
          tint: i % 2 === 0 ? "main" : "white",
        }),
      ),
      ...["orange", "limegreen", "crimson", "gold", "purple"].map((tint, i) =>
        part(
          "dome",
          `goods ${i + 1}`,
          [0.07 + 0.175 * i, 0.34, 0.46, 0.23 + 0.175 * i, 0.42, 0.86],
          {
            tint,
          },
        ),
      ),
    ],
  },
  stroller: {
    color: "teal",
    material: "fabric",
    along: "x",
    parts: [
      part("softbox", "seat", [0.2, 0.36, 0.06, 0.86, 0.56, 0.94]),
      part("cylinder", "hood", [0.14, 0.46, 0.02, 0.62, 0.92, 0.98], { axis: "z" }),
      part("box", "footrest", [0.8, 0.24, 0.16, 1, 0.4, 0.84], { tint: "main dark" }),
      part("box", "left bar", [0.1, 0.16, 0, 0.9, 0.2, 0.06], { tint: "steel" }),
      part("box", "right bar", [0.1, 0.16, 0.94, 0.9, 0.2, 1], { tint: "steel" }),
      part("box", "left post", [0.2, 0.16, 0, 0.24, 0.5, 0.06], { tint: "steel" }),
      part("box", "right post", [0.2, 0.16, 0.94, 0.24, 0.5, 1], { tint: "steel" }),
      part("box", "left handle", [0, 0.6, 0, 0.2, 0.64, 0.06], { tint: "steel" }),
      part("box", "right handle", [0, 0.6, 0.94, 0.2, 0.64, 1], { tint: "steel" }),
      part("cylinder", "grip", [0, 0.58, 0, 0.05, 1, 1], { axis: "z", tint: "rubber" }),
      ...repeated(
        part("cylinder", "wheel", [0.08, 0, 0, 0.3, 0.24, 0.1], { axis: "z", ...WHEEL }),
        [
          [0, 0, 0],
          [0.6, 0, 0],
          [0, 0, 0.9],
          [0.6, 0, 0.9],
        ],
      ),
    ],
  },
  "hay bale": {
    color: "#d9b650",
    along: "x",
    parts: [
      part("box", "straw", [0, 0, 0.01, 1, 0.99, 0.99]),
      part("box", "left cord", [0.26, 0, 0, 0.3, 1, 1], { tint: "brown" }),
      part("box", "right cord", [0.7, 0, 0, 0.74, 1, 1], { tint: "brown" }),
      ...repeated(part("box", "stalk", [0.04, 0.12, 0.985, 0.24, 0.15, 1], { tint: "main dark" }), [
        [0, 0, 0],
        [0.3, 0.2, 0],
        [0.7, 0.1, 0],
        [0.02, 0.5, 0],
        [0.36, 0.62, 0],
        [0.7, 0.7, 0],
      ]),
    ],
  },
  silo: {
    color: "silver",
    material: "metal",
    parts: [
      part("cylinder", "wall", [0, 0, 0, 1, 0.8, 1]),
      part("dome", "cap", [0, 0.8, 0, 1, 1, 1], { tint: "main dark" }),
      part("box", "ladder", [0.42, 0.04, 0.97, 0.58, 0.8, 0.999], { tint: "charcoal" }),
    ],
  },
  crane: {
    color: "gold",
    along: "x",
    airy: true,
    parts: [
      part("box", "foot", [0.2, 0, 0, 0.44, 0.05, 1], { tint: "#a5a39d" }),
      part("box", "mast", [0.29, 0.05, 0.38, 0.35, 0.84, 0.62]),
      ...repeated(
        part("box", "brace", [0.288, 0.08, 0.37, 0.352, 0.1, 0.63], { tint: "main dark" }),
        [0, 0.12, 0.24, 0.36, 0.48, 0.6].map((y) => [0, y, 0] as const),
      ),
      part("box", "cabin", [0.35, 0.74, 0.36, 0.42, 0.84, 0.64], { tint: "lightblue" }),
      part("box", "jib", [0, 0.84, 0.42, 1, 0.89, 0.58]),
      part("pyramid", "head", [0.27, 0.88, 0.38, 0.37, 1, 0.62]),
      part("box", "weight", [0.02, 0.74, 0.4, 0.12, 0.84, 0.6], { tint: "charcoal" }),
      part("box", "cable", [0.845, 0.36, 0.49, 0.855, 0.84, 0.51], { tint: "rubber" }),
      part("box", "hook", [0.82, 0.3, 0.46, 0.88, 0.37, 0.54], { tint: "red" }),
    ],
  },
  excavator: {
    color: "gold",
    along: "x",
    parts: [
      part("softbox", "tracks", [0, 0, 0, 0.52, 0.26, 1], { tint: "rubber" }),
      part("box", "platform", [0.02, 0.26, 0.08, 0.52, 0.34, 0.92]),
      part("box", "engine", [0, 0.34, 0.08, 0.26, 0.62, 0.92]),
      part("box", "cabin", [0.26, 0.34, 0.5, 0.48, 0.92, 0.92]),
      part("box", "window", [0.3, 0.6, 0.49, 0.485, 0.86, 0.93], { tint: "lightblue" }),
      ...Array.from({ length: 5 }, (_, i) =>
        part("box", `boom ${i + 1}`, [
          0.46 + 0.05 * i,
          0.34 + 0.11 * i,
          0.26,
          0.54 + 0.05 * i,
          0.5 + 0.125 * i,
          0.44,
        ]),
      ),
      ...Array.from({ length: 5 }, (_, i) =>
        part("box", `stick ${i + 1}`, [
          0.68 + 0.05 * i,
          0.84 - 0.14 * i,
          0.28,
          0.76 + 0.05 * i,
          1 - 0.14 * i,
          0.42,
        ]),
      ),
      part("bowl", "bucket", [0.82, 0.06, 0.16, 1, 0.32, 0.54], { tint: "charcoal" }),
    ],
  },
};
