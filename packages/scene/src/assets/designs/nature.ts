import { type Design, part } from "../design.ts";

/** Plants and stones. */
export const NATURE: Readonly<Record<string, Design>> = {
  tree: {
    color: "leaf",
    parts: [
      part("cylinder", "trunk", [0.42, 0, 0.42, 0.58, 0.5, 0.58], { tint: "bark" }),
      part("sphere", "crown", [0.1, 0.42, 0.1, 0.9, 1, 0.9]),
      part("sphere", "left branch", [0, 0.34, 0.12, 0.52, 0.74, 0.7]),
      part("sphere", "right branch", [0.5, 0.36, 0.2, 1, 0.78, 0.8]),
      part("sphere", "front branch", [0.26, 0.32, 0.46, 0.8, 0.7, 1]),
      part("sphere", "back branch", [0.26, 0.4, 0, 0.78, 0.8, 0.5]),
    ],
  },
  "pine tree": {
    color: "darkgreen",
    parts: [
      part("cylinder", "trunk", [0.43, 0, 0.43, 0.57, 0.2, 0.57], { tint: "bark" }),
      part("cone", "lower branches", [0, 0.14, 0, 1, 0.58, 1]),
      part("cone", "middle branches", [0.12, 0.38, 0.12, 0.88, 0.8, 0.88]),
      part("cone", "top", [0.24, 0.62, 0.24, 0.76, 1, 0.76]),
    ],
  },
  bush: {
    color: "leaf",
    parts: [
      part("sphere", "middle", [0.18, 0, 0.05, 0.82, 1, 0.95]),
      part("sphere", "left", [0, 0, 0.1, 0.55, 0.74, 0.9]),
      part("sphere", "right", [0.45, 0, 0, 1, 0.8, 1]),
    ],
  },
  plant: {
    color: "leaf",
    parts: [
      part("pot", "pot", [0.25, 0, 0.25, 0.75, 0.34, 0.75], { tint: "#bd6b45" }),
      part("capsule", "middle leaf", [0.38, 0.26, 0.38, 0.62, 1, 0.62]),
      part("sphere", "left leaf", [0, 0.42, 0.3, 0.48, 0.8, 0.7]),
      part("sphere", "right leaf", [0.52, 0.38, 0.3, 1, 0.74, 0.7], { tint: "main dark" }),
      part("sphere", "front leaf", [0.3, 0.34, 0.5, 0.7, 0.68, 1], { tint: "main light" }),
      part("sphere", "back leaf", [0.3, 0.44, 0, 0.7, 0.86, 0.5], { tint: "main dark" }),
    ],
  },
  flower: {
    color: "rose",
    parts: [
      part("cylinder", "stem", [0.46, 0, 0.46, 0.54, 0.7, 0.54], { tint: "leaf" }),
      part("sphere", "leaf", [0.52, 0.2, 0.42, 0.9, 0.34, 0.58], { tint: "leaf" }),
      ...Array.from({ length: 6 }, (_, i) => {
        const angle = (i * Math.PI) / 3;
        const [x, y] = [(0.34 * Math.sin(angle)) / Math.sin(Math.PI / 3), 0.165 * Math.cos(angle)];
        return part("sphere", `petal ${i + 1}`, [
          0.34 + x,
          0.605 + y,
          0.3,
          0.66 + x,
          0.835 + y,
          0.7,
        ]);
      }),
      part("sphere", "centre", [0.33, 0.62, 0, 0.67, 0.82, 1], { tint: "gold" }),
    ],
  },
  cactus: {
    color: "seagreen",
    parts: [
      part("capsule", "trunk", [0.35, 0, 0, 0.65, 1, 1]),
      part("capsule", "left arm", [0, 0.4, 0.35, 0.18, 0.8, 0.65]),
      part("capsule", "right arm", [0.82, 0.3, 0.35, 1, 0.66, 0.65]),
      part("capsule", "left joint", [0.04, 0.38, 0.36, 0.45, 0.5, 0.64], { axis: "x" }),
      part("capsule", "right joint", [0.55, 0.28, 0.36, 0.96, 0.4, 0.64], { axis: "x" }),
    ],
  },
  mushroom: {
    color: "red",
    parts: [
      part("cylinder", "stalk", [0.34, 0, 0.34, 0.66, 0.55, 0.66], { tint: "linen" }),
      part("dome", "cap", [0, 0.45, 0, 1, 1, 1]),
    ],
  },
  rock: {
    color: "darkgray",
    material: "stone",
    parts: [
      part("dome", "middle", [0.1, 0, 0.06, 0.86, 1, 0.94]),
      part("dome", "left", [0, 0, 0.2, 0.5, 0.6, 1]),
      part("dome", "right", [0.5, 0, 0, 1, 0.7, 0.8], { tint: "main dark" }),
    ],
  },
  /** Broad, and flat on top: what is on a hill stands there. */
  hill: {
    color: "leaf",
    parts: [part("shade", "slope", [0, 0, 0, 1, 1, 1])],
  },
  mountain: {
    color: "slategray",
    parts: [
      part("cone", "slope", [0, 0, 0, 1, 0.9999, 1]),
      part("cone", "snow", [0.325, 0.67, 0.325, 0.675, 1, 0.675], { tint: "white" }),
    ],
  },
};
