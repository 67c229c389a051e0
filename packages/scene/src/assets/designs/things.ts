import { type Design, part } from "../design.ts";

const ball = (color: string, stripe: string): Design => ({
  color,
  parts: [
    part("sphere", "ball", [0, 0, 0, 1, 1, 1]),
    part("cylinder", "stripe", [0.0005, 0.47, 0.0005, 0.9995, 0.53, 0.9995], { tint: stripe }),
  ],
});

/** Books, bags, toys: what lies about in a home. */
export const THINGS: Readonly<Record<string, Design>> = {
  book: {
    color: "firebrick",
    whenOpen: [
      part("box", "cover", [0, 0, 0, 1, 0.2, 1]),
      part("cylinder", "left pages", [0.03, 0.05, 0.03, 0.51, 1, 0.97], {
        axis: "z",
        tint: "ivory",
      }),
      part("cylinder", "right pages", [0.49, 0.05, 0.03, 0.97, 1, 0.97], {
        axis: "z",
        tint: "ivory",
      }),
      part("box", "gutter", [0.49, 0.2, 0.03, 0.51, 0.62, 0.97], { tint: "tan" }),
    ],
    parts: [
      part("box", "lower cover", [0, 0, 0, 1, 0.14, 1]),
      part("box", "pages", [0.05, 0.14, 0.03, 0.97, 0.86, 0.97], { tint: "linen" }),
      part("box", "spine", [0, 0.14, 0, 0.05, 0.86, 1]),
      part("box", "upper cover", [0, 0.86, 0, 1, 1, 1]),
    ],
  },
  carton: {
    color: "cardboard",
    material: "cardboard",
    parts: [
      part("box", "sides", [0, 0, 0, 1, 0.99, 0.99]),
      part("box", "tape over the top", [0.42, 0.99, 0, 0.58, 1, 1], { tint: "main light" }),
      part("box", "tape on the front", [0.42, 0.72, 0.99, 0.58, 1, 1], { tint: "main light" }),
    ],
  },
  gift: {
    color: "crimson",
    parts: [
      part("box", "parcel", [0.01, 0, 0.01, 0.99, 0.84, 0.99]),
      part("box", "ribbon to the right", [0, 0, 0.42, 1, 0.86, 0.58], { tint: "gold" }),
      part("box", "ribbon to the back", [0.42, 0, 0, 0.58, 0.86, 1], { tint: "gold" }),
      part("sphere", "left bow", [0.24, 0.84, 0.4, 0.5, 1, 0.6], { tint: "gold" }),
      part("sphere", "right bow", [0.5, 0.84, 0.4, 0.76, 1, 0.6], { tint: "gold" }),
    ],
  },
  suitcase: {
    color: "royalblue",
    parts: [
      part("box", "case", [0, 0.06, 0, 1, 0.88, 1]),
      part("box", "strap", [0.2, 0.06, 0, 0.26, 0.885, 1], { tint: "main dark" }),
      part("box", "other strap", [0.74, 0.06, 0, 0.8, 0.885, 1], { tint: "main dark" }),
      part("ring", "handle", [0.32, 0.76, 0.4, 0.68, 1, 0.6], { axis: "z", tint: "rubber" }),
      part("cylinder", "left wheels", [0.08, 0, 0.1, 0.18, 0.08, 0.9], {
        axis: "z",
        tint: "rubber",
      }),
      part("cylinder", "right wheels", [0.82, 0, 0.1, 0.92, 0.08, 0.9], {
        axis: "z",
        tint: "rubber",
      }),
    ],
  },
  backpack: {
    color: "darkgreen",
    parts: [
      part("softbox", "bag", [0, 0, 0, 1, 0.92, 0.8]),
      part("arch", "grip", [0.36, 0.84, 0.3, 0.64, 1, 0.44], { tint: "main dark" }),
      part("softbox", "pocket", [0.16, 0.08, 0.6, 0.84, 0.46, 1], { tint: "main dark" }),
      part("box", "zip", [0.1, 0.62, 0.78, 0.9, 0.65, 0.82], { tint: "rubber" }),
    ],
  },
  bag: {
    color: "mediumorchid",
    parts: [
      part("box", "bag", [0, 0, 0, 1, 0.7, 1]),
      part("ring", "handle", [0.2, 0.42, 0.42, 0.8, 1, 0.58], { axis: "z", tint: "main dark" }),
    ],
  },
  hat: {
    color: "charcoal",
    parts: [
      part("cylinder", "brim", [0, 0, 0, 1, 0.14, 1]),
      part("cylinder", "band", [0.2, 0.14, 0.2, 0.8, 0.34, 0.8], { tint: "crimson" }),
      part("cylinder", "crown", [0.21, 0.3, 0.21, 0.79, 1, 0.79]),
    ],
  },
  umbrella: {
    color: "crimson",
    parts: [
      part("dome", "canopy", [0, 0.55, 0, 1, 0.96, 1]),
      part("cylinder", "stick", [0.48, 0, 0.48, 0.52, 0.6, 0.52], { tint: "bark" }),
      part("cone", "tip", [0.47, 0.94, 0.47, 0.53, 1, 0.53], { tint: "bark" }),
    ],
    whenClosed: [
      part("cone", "folded canopy", [0.4, 0.2, 0.4, 0.6, 0.94, 0.6]),
      part("cylinder", "stick", [0.48, 0, 0.48, 0.52, 0.24, 0.52], { tint: "bark" }),
      part("cone", "tip", [0.48, 0.9, 0.48, 0.52, 1, 0.52], { tint: "bark" }),
    ],
  },
  ball: {
    color: "crimson",
    parts: [part("sphere", "ball", [0, 0, 0, 1, 1, 1])],
  },
  basketball: ball("darkorange", "rubber"),
  "tennis ball": ball("greenyellow", "white"),
  "soccer ball": ball("white", "rubber"),
  balloon: {
    color: "crimson",
    parts: [
      part("sphere", "balloon", [0, 0.3, 0, 1, 1, 1]),
      part("cone", "knot", [0.42, 0.26, 0.42, 0.58, 0.34, 0.58]),
      part("cylinder", "string", [0.485, 0, 0.485, 0.515, 0.28, 0.515], { tint: "white" }),
    ],
  },
  pillow: {
    color: "lavender",
    material: "fabric",
    parts: [part("cushion", "pillow", [0, 0, 0, 1, 1, 1])],
  },
  pencil: {
    color: "gold",
    along: "x",
    parts: [
      part("cylinder", "shaft", [0, 0, 0, 0.85, 1, 1], { axis: "x" }),
      part("cone", "tip", [0.85, 0, 0, 1, 1, 1], { axis: "x", tint: "burlywood" }),
    ],
  },
};
