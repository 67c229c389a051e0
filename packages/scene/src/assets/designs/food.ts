import { type Design, part } from "../design.ts";

const fruit = (color: string): Design => ({
  color,
  parts: [
    part("sphere", "fruit", [0, 0, 0, 1, 0.9, 1]),
    part("cylinder", "stalk", [0.46, 0.86, 0.46, 0.54, 1, 0.54], { tint: "bark" }),
  ],
});

/** Things to eat. */
export const FOOD: Readonly<Record<string, Design>> = {
  apple: fruit("red"),
  orange: fruit("orange"),
  peach: fruit("peach"),
  pear: {
    color: "yellowgreen",
    parts: [
      part("sphere", "belly", [0, 0, 0, 1, 0.65, 1]),
      part("capsule", "neck", [0.22, 0.3, 0.22, 0.78, 0.92, 0.78]),
      part("cylinder", "stalk", [0.46, 0.9, 0.46, 0.54, 1, 0.54], { tint: "bark" }),
    ],
  },
  lemon: {
    color: "yellow",
    along: "x",
    parts: [
      part("sphere", "fruit", [0.05, 0, 0, 0.95, 1, 1]),
      part("sphere", "left tip", [0, 0.36, 0.36, 0.16, 0.64, 0.64]),
      part("sphere", "right tip", [0.84, 0.36, 0.36, 1, 0.64, 0.64]),
    ],
  },
  banana: {
    color: "yellow",
    along: "x",
    parts: [
      part("crescent", "fruit", [0.02, 0, 0, 0.98, 0.96, 1]),
      part("box", "stalk", [0.94, 0.86, 0.4, 1, 1, 0.6], { tint: "bark" }),
      part("box", "tip", [0, 0.86, 0.4, 0.05, 0.98, 0.6], { tint: "bark" }),
    ],
  },
  egg: {
    color: "linen",
    parts: [part("sphere", "egg", [0, 0, 0, 1, 1, 1])],
  },
  donut: {
    color: "pink",
    parts: [
      part("torus", "dough", [0, 0, 0, 1, 0.85, 1], { tint: "peru" }),
      part("torus", "icing", [0.03, 0.3, 0.03, 0.97, 1, 0.97]),
    ],
  },
  cake: {
    color: "pink",
    parts: [
      part("cylinder", "plate", [0, 0, 0, 1, 0.06, 1], { tint: "white" }),
      part("cylinder", "lower tier", [0.07, 0.06, 0.07, 0.93, 0.5, 0.93]),
      part("cylinder", "upper tier", [0.22, 0.5, 0.22, 0.78, 0.85, 0.78], { tint: "cream" }),
      part("sphere", "cherry", [0.43, 0.84, 0.43, 0.57, 1, 0.57], { tint: "red" }),
    ],
  },
  pizza: {
    color: "gold",
    lies: true,
    parts: [
      part("cylinder", "crust", [0, 0, 0, 1, 0.6, 1], { tint: "peru" }),
      part("cylinder", "cheese", [0.06, 0.6, 0.06, 0.94, 0.8, 0.94]),
      ...[
        [0.2, 0.3],
        [0.55, 0.18],
        [0.42, 0.58],
        [0.7, 0.55],
      ].map(([x, z], i) =>
        part("cylinder", `salami ${i + 1}`, [x!, 0.8, z!, x! + 0.16, 1, z! + 0.16], {
          tint: "firebrick",
        }),
      ),
    ],
  },
  pancake: {
    color: "#d8a55c",
    lies: true,
    parts: [
      part("cylinder", "edge", [0, 0, 0, 1, 0.9, 1], { tint: "main light" }),
      part("cylinder", "face", [0.05, 0.88, 0.05, 0.95, 1, 0.95]),
    ],
  },
  bread: {
    color: "peru",
    along: "x",
    parts: [
      part("cushion", "loaf", [0, 0, 0, 1, 0.98, 1]),
      ...[0.24, 0.48, 0.72].map((x, i) =>
        part("softbox", `cut ${i + 1}`, [x, 0.9, 0.25, x + 0.07, 1, 0.75], { tint: "main light" }),
      ),
    ],
  },
  "hot dog": {
    color: "sienna",
    along: "x",
    parts: [
      part("capsule", "bun", [0.05, 0, 0, 0.95, 0.8, 1], { axis: "x", tint: "burlywood" }),
      part("capsule", "sausage", [0, 0.4, 0.3, 1, 1, 0.7], { axis: "x" }),
    ],
  },
  sandwich: {
    color: "burlywood",
    parts: [
      part("box", "lower slice", [0, 0, 0, 1, 0.35, 1]),
      part("box", "lettuce", [0, 0.35, 0, 1, 0.5, 1], { tint: "leaf" }),
      part("box", "cheese", [0.02, 0.5, 0.02, 0.98, 0.65, 0.98], { tint: "gold" }),
      part("box", "upper slice", [0, 0.65, 0, 1, 1, 1]),
    ],
  },
  carrot: {
    color: "darkorange",
    along: "x",
    parts: [
      part("cone", "root", [0, 0, 0, 0.8, 1, 1], { axis: "x" }),
      part("sphere", "leaves", [0.7, 0.2, 0.2, 1, 0.8, 0.8], { tint: "leaf" }),
    ],
  },
  broccoli: {
    color: "leaf",
    parts: [
      part("cylinder", "stalk", [0.38, 0, 0.38, 0.62, 0.5, 0.62], { tint: "lightgreen" }),
      part("sphere", "crown", [0.15, 0.35, 0.1, 0.85, 1, 0.9]),
      part("sphere", "left floret", [0, 0.35, 0.2, 0.5, 0.8, 0.8]),
      part("sphere", "right floret", [0.5, 0.35, 0, 1, 0.8, 1]),
    ],
  },
};
