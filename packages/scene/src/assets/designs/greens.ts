import { type Design, part, repeated } from "../design.ts";

const berry = (color: string, leaf: string): Design => ({
  color,
  parts: [
    part("sphere", "fruit", [0, 0, 0, 1, 0.86, 1]),
    part("cylinder", "stalk", [0.47, 0.82, 0.47, 0.53, 1, 0.53], { tint: leaf }),
    part("star", "leaves", [0.26, 0.3, 0.82, 0.74, 0.78, 0.9], { axis: "y", tint: leaf }),
  ],
});

const long = (color: string): Design => ({
  color,
  along: "x",
  parts: [part("capsule", "fruit", [0, 0, 0, 1, 1, 1], { axis: "x" })],
});

const GRAPES: readonly (readonly [number, number])[] = [
  [0.34, 0],
  [0.18, 0.2],
  [0.5, 0.2],
  [0.04, 0.42],
  [0.34, 0.42],
  [0.64, 0.42],
  [0, 0.62],
  [0.3, 0.64],
  [0.68, 0.62],
];

/** Fruit, vegetables and sweets, beside what is in food.ts. */
export const GREENS: Readonly<Record<string, Design>> = {
  tomato: {
    color: "tomato",
    parts: [
      part("sphere", "fruit", [0, 0, 0, 1, 0.94, 1]),
      part("cone", "leaves", [0.28, 0.84, 0.28, 0.72, 1, 0.72], { tint: "leaf" }),
    ],
  },
  cherry: {
    color: "#b0122d",
    parts: [
      part("sphere", "left cherry", [0, 0, 0, 0.52, 0.5, 1]),
      part("sphere", "right cherry", [0.48, 0.04, 0.1, 1, 0.52, 0.9], { tint: "main dark" }),
      part("cylinder", "left stalk", [0.24, 0.46, 0.46, 0.28, 0.96, 0.54], { tint: "leaf" }),
      part("cylinder", "right stalk", [0.7, 0.48, 0.46, 0.74, 0.96, 0.54], { tint: "leaf" }),
      part("sphere", "leaf", [0.2, 0.86, 0.4, 0.78, 1, 0.6], { tint: "leaf" }),
    ],
  },
  strawberry: {
    color: "crimson",
    parts: [
      part("cone", "tip", [0.1, 0, 0.1, 0.9, 0.5, 0.9], { tint: "main dark" }),
      part("sphere", "fruit", [0, 0.12, 0, 1, 0.86, 1]),
      part("cone", "leaves", [0.2, 0.78, 0.2, 0.8, 1, 0.8], { tint: "leaf" }),
    ],
  },
  grape: {
    color: "mediumpurple",
    parts: [
      ...GRAPES.map(([x, y], i) =>
        part(
          "sphere",
          `berry ${i + 1}`,
          [x, y, i % 3 ? 0 : 0.3, x + 0.32, y + 0.24, i % 3 ? 0.7 : 1],
          {
            tint: i % 2 ? "main" : "main dark",
          },
        ),
      ),
      part("cylinder", "stalk", [0.46, 0.8, 0.46, 0.54, 1, 0.54], { tint: "bark" }),
    ],
  },
  pineapple: {
    color: "#d9a02b",
    parts: [
      part("capsule", "fruit", [0, 0, 0, 1, 0.66, 1]),
      part("cone", "middle leaf", [0.3, 0.58, 0.3, 0.7, 1, 0.7], { tint: "leaf" }),
      part("cone", "left leaf", [0.1, 0.58, 0.36, 0.46, 0.86, 0.64], { tint: "darkgreen" }),
      part("cone", "right leaf", [0.54, 0.58, 0.36, 0.9, 0.86, 0.64], { tint: "darkgreen" }),
    ],
  },
  watermelon: {
    color: "forestgreen",
    parts: [
      part("sphere", "fruit", [0, 0, 0, 1, 1, 1]),
      part("cylinder", "left stripe", [0.22, 0.06, 0.06, 0.28, 0.94, 0.94], {
        axis: "x",
        tint: "main light",
      }),
      part("cylinder", "middle stripe", [0.47, 0.0, 0.0, 0.53, 1, 1], {
        axis: "x",
        tint: "main light",
      }),
      part("cylinder", "right stripe", [0.72, 0.06, 0.06, 0.78, 0.94, 0.94], {
        axis: "x",
        tint: "main light",
      }),
    ],
  },
  pumpkin: {
    color: "darkorange",
    parts: [
      part("sphere", "left side", [0, 0, 0.12, 0.6, 0.84, 0.88]),
      part("sphere", "right side", [0.4, 0, 0.12, 1, 0.84, 0.88]),
      part("sphere", "middle", [0.2, 0, 0, 0.8, 0.88, 1], { tint: "main light" }),
      part("cylinder", "stalk", [0.44, 0.82, 0.44, 0.56, 1, 0.56], { tint: "leaf" }),
    ],
  },
  corn: {
    color: "gold",
    parts: [
      part("capsule", "cob", [0.2, 0.1, 0.2, 0.8, 1, 0.8]),
      part("cone", "left husk", [0, 0, 0.2, 0.56, 0.7, 0.8], { tint: "leaf" }),
      part("cone", "right husk", [0.44, 0, 0.2, 1, 0.7, 0.8], { tint: "leaf" }),
      part("cone", "front husk", [0.26, 0, 0, 0.74, 0.5, 1], { tint: "main dark" }),
    ],
  },
  cucumber: long("seagreen"),
  potato: {
    color: "#b58d5c",
    along: "x",
    parts: [
      part("sphere", "left half", [0, 0, 0.04, 0.66, 0.92, 0.96]),
      part("sphere", "right half", [0.36, 0.08, 0, 1, 1, 1]),
    ],
  },
  onion: berry("#c98b5e", "bark"),
  eggplant: {
    color: "#4d2460",
    along: "x",
    parts: [
      part("sphere", "fruit", [0, 0, 0, 0.66, 1, 1]),
      part("capsule", "neck", [0.3, 0.18, 0.18, 0.9, 0.82, 0.82], { axis: "x" }),
      part("cone", "cap", [0.78, 0.2, 0.2, 1, 0.8, 0.8], { axis: "x", tint: "leaf" }),
    ],
  },
  cabbage: {
    color: "yellowgreen",
    parts: [
      part("sphere", "heart", [0.12, 0.1, 0.12, 0.88, 1, 0.88], { tint: "main light" }),
      part("sphere", "left leaf", [0, 0, 0.1, 0.46, 0.84, 0.9]),
      part("sphere", "right leaf", [0.54, 0, 0.1, 1, 0.84, 0.9]),
      part("sphere", "front leaf", [0.16, 0, 0.5, 0.84, 0.7, 1], { tint: "main dark" }),
      part("sphere", "back leaf", [0.16, 0, 0, 0.84, 0.8, 0.5], { tint: "main dark" }),
    ],
  },
  hamburger: {
    color: "#c98b4a",
    parts: [
      part("cylinder", "lower bun", [0.02, 0, 0.02, 0.98, 0.24, 0.98]),
      part("cylinder", "meat", [0, 0.24, 0, 1, 0.42, 1], { tint: "#5b3320" }),
      part("box", "cheese", [0.06, 0.42, 0.06, 0.94, 0.47, 0.94], { tint: "gold" }),
      part("cylinder", "lettuce", [0, 0.47, 0, 1, 0.54, 1], { tint: "leaf" }),
      part("dome", "upper bun", [0.02, 0.54, 0.02, 0.98, 1, 0.98]),
    ],
  },
  "french fries": {
    color: "crimson",
    parts: [
      part("pot", "bag", [0, 0, 0, 1, 0.62, 1]),
      ...[0.16, 0.3, 0.44, 0.58, 0.72].flatMap((x, i) =>
        [0.24, 0.58].map((z, k) =>
          part(
            "box",
            `fry ${2 * i + k + 1}`,
            [x, 0.4, z, x + 0.1, 0.84 + 0.16 * ((i + k) % 2), z + 0.14],
            {
              tint: "gold",
            },
          ),
        ),
      ),
    ],
  },
  "ice cream": {
    color: "pink",
    parts: [
      part("octahedron", "cone", [0.14, 0, 0.14, 0.86, 0.98, 0.86], { tint: "burlywood" }),
      part("sphere", "scoop", [0, 0.46, 0, 1, 0.94, 1]),
      part("sphere", "cherry", [0.4, 0.88, 0.4, 0.6, 1, 0.6], { tint: "crimson" }),
    ],
  },
  cheese: {
    color: "gold",
    along: "x",
    parts: [
      part("prism", "wedge", [0, 0, 0, 1, 1, 0.98], { axis: "z" }),
      part("cylinder", "left hole", [0.3, 0.3, 0.96, 0.42, 0.6, 1], {
        axis: "z",
        tint: "main dark",
      }),
      part("cylinder", "right hole", [0.56, 0.2, 0.96, 0.66, 0.44, 1], {
        axis: "z",
        tint: "main dark",
      }),
    ],
  },
  cookie: {
    color: "peru",
    parts: [
      part("cylinder", "dough", [0, 0, 0, 1, 0.8, 1]),
      ...repeated(part("dome", "chip", [0.24, 0.8, 0.24, 0.36, 1, 0.36], { tint: "chocolate" }), [
        [0, 0, 0],
        [0.36, 0, 0.04],
        [0.1, 0, 0.34],
        [0.44, 0, 0.38],
        [0.2, 0, 0.14],
      ]),
    ],
  },
  cupcake: {
    color: "pink",
    parts: [
      part("pot", "cup", [0.12, 0, 0.12, 0.88, 0.5, 0.88], { tint: "peru" }),
      part("sphere", "icing", [0, 0.34, 0, 1, 0.84, 1]),
      part("cone", "swirl", [0.22, 0.7, 0.22, 0.78, 0.94, 0.78]),
      part("sphere", "cherry", [0.4, 0.84, 0.4, 0.6, 1, 0.6], { tint: "crimson" }),
    ],
  },
  pie: {
    color: "peru",
    parts: [
      part("pot", "dish", [0, 0, 0, 1, 0.7, 1], { tint: "silver" }),
      part("dome", "crust", [0.04, 0.56, 0.04, 0.96, 1, 0.96]),
      part("box", "cut to the right", [0.3, 0.93, 0.47, 0.7, 0.995, 0.53], { tint: "main dark" }),
      part("box", "cut to the back", [0.47, 0.93, 0.3, 0.53, 0.995, 0.7], { tint: "main dark" }),
    ],
  },
  chocolate: {
    color: "chocolate",
    along: "x",
    parts: [
      part("box", "bar", [0, 0, 0, 1, 0.6, 1]),
      ...[0.03, 0.36, 0.69].flatMap((x, i) =>
        [0.05, 0.53].map((z, k) =>
          part("softbox", `square ${2 * i + k + 1}`, [x, 0.5, z, x + 0.28, 1, z + 0.42], {
            tint: "main light",
          }),
        ),
      ),
    ],
  },
  sushi: {
    color: "salmon",
    along: "x",
    parts: [
      part("softbox", "rice", [0.04, 0, 0.08, 0.96, 0.66, 0.92], { tint: "white" }),
      part("softbox", "fish", [0, 0.58, 0, 1, 0.98, 1]),
      part("box", "seaweed", [0.42, 0.02, 0.0, 0.58, 1, 1], { tint: "rubber" }),
    ],
  },
  sausage: long("#a5482e"),
};
