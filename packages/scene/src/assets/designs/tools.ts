import { type Design, part, repeated } from "../design.ts";

/** What people write, cut, dig and fight with. */
export const TOOLS: Readonly<Record<string, Design>> = {
  paper: {
    color: "white",
    lies: true,
    parts: [
      part("box", "sheet", [0, 0, 0, 1, 0.9, 1]),
      ...repeated(
        part("box", "line", [0.12, 0.9, 0.1, 0.88, 1, 0.13], { tint: "slategray" }),
        [0, 0.14, 0.28, 0.42, 0.56, 0.7].map((z) => [0, 0, z] as const),
      ),
    ],
  },
  envelope: {
    color: "ivory",
    parts: [
      part("box", "envelope", [0, 0, 0, 1, 1, 0.8]),
      part("prism", "flap", [0, 0.4, 0.8, 1, 1, 1], { tint: "main dark" }),
    ],
  },
  scissors: {
    color: "crimson",
    lies: true,
    along: "x",
    parts: [
      part("ring", "near grip", [0, 0, 0.52, 0.4, 1, 1]),
      part("ring", "far grip", [0, 0, 0, 0.4, 1, 0.48]),
      part("box", "near blade", [0.36, 0.1, 0.5, 1, 0.5, 0.64], { tint: "steel" }),
      part("box", "far blade", [0.36, 0.5, 0.36, 1, 0.9, 0.5], { tint: "steel" }),
    ],
  },
  ruler: {
    color: "gold",
    lies: true,
    along: "x",
    parts: [
      part("box", "ruler", [0, 0, 0, 1, 0.8, 1]),
      ...repeated(
        part("box", "mark", [0.05, 0.8, 0.6, 0.06, 1, 1], { tint: "rubber" }),
        [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88].map((x) => [x, 0, 0] as const),
      ),
    ],
  },
  blackboard: {
    color: "#28453a",
    airy: true,
    parts: [
      part("box", "frame", [0, 0, 0, 1, 1, 0.6], { tint: "oak" }),
      part("box", "board", [0.03, 0.06, 0.6, 0.97, 0.94, 0.8]),
      part("box", "chalk", [0.1, 0.06, 0.7, 0.2, 0.09, 1], { tint: "white" }),
    ],
  },
  hammer: {
    color: "oak",
    material: "wood",
    along: "x",
    parts: [
      part("cylinder", "handle", [0, 0.2, 0.4, 0.86, 0.8, 0.6], { axis: "x" }),
      part("box", "head", [0.8, 0, 0.1, 1, 1, 0.9], { tint: "steel" }),
      part("cylinder", "face", [0.79, 0.05, 0.88, 0.99, 0.95, 1], { axis: "z", tint: "steel" }),
      part("box", "claw", [0.84, 0.2, 0, 0.96, 0.8, 0.12], { tint: "steel" }),
    ],
  },
  axe: {
    color: "oak",
    material: "wood",
    along: "x",
    parts: [
      part("cylinder", "handle", [0, 0.3, 0.3, 1, 0.7, 0.48], { axis: "x" }),
      part("box", "head", [0.76, 0.1, 0, 0.94, 0.9, 0.6], { tint: "steel" }),
      part("box", "edge", [0.7, 0, 0.55, 0.99, 1, 1], { tint: "silver" }),
    ],
  },
  shovel: {
    color: "steel",
    material: "metal",
    parts: [
      part("cylinder", "stick", [0.44, 0.2, 0.3, 0.56, 0.94, 0.7], { tint: "oak" }),
      part("box", "grip", [0.26, 0.92, 0.2, 0.74, 1, 0.8], { tint: "oak" }),
      part("sphere", "blade", [0, 0, 0, 1, 0.34, 1]),
    ],
  },
  key: {
    color: "gold",
    lies: true,
    material: "gold",
    along: "x",
    parts: [
      part("ring", "bow", [0, 0, 0, 0.4, 1, 1]),
      part("box", "shaft", [0.38, 0.2, 0.42, 1, 0.8, 0.58]),
      part("box", "first tooth", [0.78, 0.2, 0.56, 0.84, 0.8, 0.86]),
      part("box", "second tooth", [0.92, 0.2, 0.56, 0.98, 0.8, 0.8]),
    ],
  },
  sword: {
    color: "silver",
    material: "metal",
    parts: [
      part("pyramid", "point", [0.38, 0.9, 0.2, 0.62, 1, 0.8]),
      part("box", "blade", [0.38, 0.26, 0.2, 0.62, 0.9, 0.8]),
      part("box", "guard", [0, 0.21, 0, 1, 0.27, 1], { tint: "gold" }),
      part("cylinder", "grip", [0.4, 0.04, 0.2, 0.6, 0.21, 0.8], { tint: "walnut" }),
      part("sphere", "pommel", [0.34, 0, 0.1, 0.66, 0.06, 0.9], { tint: "gold" }),
    ],
  },
};
