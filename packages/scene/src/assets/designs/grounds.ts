import { type Design, type Part, part, repeated } from "../design.ts";

const slab = (name: string, color: string): Design => ({
  color,
  lies: true,
  parts: [part("box", name, [0, 0, 0, 1, 1, 1])],
});

/** Left and back corner of the trees of a forest; its middle is a clearing, where things are seen. */
const TREES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.17, 0.04],
  [0.34, 0],
  [0.51, 0.05],
  [0.68, 0],
  [0.84, 0.03],
  [0.08, 0.17],
  [0.27, 0.18],
  [0.6, 0.19],
  [0.76, 0.17],
  [0, 0.36],
  [0.84, 0.38],
  [0.02, 0.6],
  [0.82, 0.62],
  [0, 0.84],
  [0.84, 0.84],
];

const pine = ([x, z]: readonly [number, number], i: number): readonly Part[] => {
  const high = [1, 0.82, 0.92, 0.74, 0.96][i % 5]!;
  return [
    part("cylinder", `trunk ${i + 1}`, [x + 0.06, 0, z + 0.06, x + 0.1, 0.2 * high, z + 0.1], {
      tint: "bark",
    }),
    part("cone", `lower branches ${i + 1}`, [x, 0.1 * high, z, x + 0.16, 0.7 * high, z + 0.16]),
    part("cone", `top ${i + 1}`, [x + 0.025, 0.4 * high, z + 0.025, x + 0.135, high, z + 0.135], {
      tint: i % 2 === 0 ? "main" : "main light",
    }),
  ];
};

/** Large areas of their own, beside those of structure.ts: what they are is seen by their surface. */
export const GROUNDS: Readonly<Record<string, Design>> = {
  sand: slab("sand", "#e3cd97"),
  snow: slab("snow", "#f2f5f8"),
  crosswalk: {
    color: "#5d6167",
    lies: true,
    along: "x",
    parts: [
      part("box", "asphalt", [0, 0, 0, 1, 0.9, 1]),
      ...repeated(
        part("box", "stripe", [0.03, 0.9, 0.06, 0.11, 1, 0.94], { tint: "white" }),
        [0, 0.172, 0.344, 0.516, 0.688, 0.86].map((x) => [x, 0, 0] as const),
      ),
    ],
  },
  "parking lot": {
    color: "#5d6167",
    lies: true,
    along: "x",
    parts: [
      part("box", "asphalt", [0, 0, 0, 1, 0.9, 1]),
      ...repeated(
        part("box", "far line", [0.02, 0.9, 0, 0.03, 1, 0.36], { tint: "white" }),
        [0, 0.158, 0.316, 0.474, 0.632, 0.79, 0.948].map((x) => [x, 0, 0] as const),
      ),
      ...repeated(
        part("box", "near line", [0.02, 0.9, 0.64, 0.03, 1, 1], { tint: "white" }),
        [0, 0.158, 0.316, 0.474, 0.632, 0.79, 0.948].map((x) => [x, 0, 0] as const),
      ),
    ],
  },
  pool: {
    color: "#41b6dd",
    lies: true,
    along: "x",
    parts: [
      part("box", "tiles", [0, 0, 0, 1, 0.8, 1], { tint: "whitesmoke" }),
      part("box", "water", [0.05, 0.8, 0.08, 0.95, 0.95, 0.92]),
      part("box", "far lane", [0.08, 0.95, 0.34, 0.92, 1, 0.36], { tint: "main light" }),
      part("box", "near lane", [0.08, 0.95, 0.64, 0.92, 1, 0.66], { tint: "main light" }),
    ],
  },
  forest: {
    color: "darkgreen",
    airy: true,
    parts: [part("box", "moss", [0, 0, 0, 1, 0.01, 1], { tint: "leaf" }), ...TREES.flatMap(pine)],
  },
  sandbox: {
    color: "#e3cd97",
    lies: true,
    parts: [
      part("box", "sand", [0.06, 0, 0.06, 0.94, 0.7, 0.94]),
      part("box", "far edge", [0, 0, 0, 1, 1, 0.08], { tint: "oak" }),
      part("box", "near edge", [0, 0, 0.92, 1, 1, 1], { tint: "oak" }),
      part("box", "left edge", [0, 0, 0.08, 0.08, 1, 0.92], { tint: "oak" }),
      part("box", "right edge", [0.92, 0, 0.08, 1, 1, 0.92], { tint: "oak" }),
    ],
  },
  waterfall: {
    color: "#7cc4ee",
    parts: [
      part("box", "cliff", [0, 0, 0, 1, 0.94, 0.5], { tint: "slategray" }),
      part("box", "left rock", [0, 0, 0.3, 0.2, 1, 0.72], { tint: "slategray" }),
      part("box", "right rock", [0.8, 0, 0.3, 1, 0.96, 0.72], { tint: "slategray" }),
      part("box", "fall", [0.2, 0.04, 0.5, 0.8, 0.95, 0.62]),
      ...repeated(
        part("box", "white water", [0.26, 0.06, 0.62, 0.3, 0.9, 0.64], { tint: "white" }),
        [0, 0.12, 0.25, 0.37, 0.46].map((x) => [x, 0, 0] as const),
      ),
      part("box", "pool", [0.08, 0, 0.6, 0.92, 0.04, 1], { tint: "main dark" }),
      part("sphere", "spray", [0.2, 0.01, 0.58, 0.8, 0.12, 0.76], { tint: "white" }),
    ],
  },
  sky: {
    color: "#a9d3f2",
    lies: true,
    parts: [part("box", "sky", [0, 0, 0, 1, 1, 1])],
  },
};
