import { type Design, part } from "../design.ts";

/** Metal goods and machines for one job. */
export const HARDWARE: Readonly<Record<string, Design>> = {
  bell: {
    color: "gold",
    material: "gold",
    parts: [
      part("shade", "skirt", [0, 0.14, 0, 1, 0.4, 1]),
      part("dome", "crown", [0.18, 0.36, 0.18, 0.82, 0.84, 0.82]),
      part("ring", "loop", [0.38, 0.78, 0.44, 0.62, 1, 0.56], { axis: "z" }),
      part("sphere", "clapper", [0.4, 0, 0.4, 0.6, 0.2, 0.6], { tint: "charcoal" }),
    ],
  },
  anchor: {
    color: "charcoal",
    material: "iron",
    parts: [
      part("cylinder", "shank", [0.45, 0.06, 0.36, 0.55, 0.84, 0.64]),
      part("ring", "eye", [0.4, 0.8, 0.34, 0.6, 1, 0.66], { axis: "z" }),
      part("cylinder", "stock", [0.2, 0.68, 0.38, 0.8, 0.76, 0.62], { axis: "x" }),
      part("crescent", "arms", [0, 0, 0, 1, 0.42, 1]),
    ],
  },
  hanger: {
    color: "oak",
    material: "wood",
    parts: [
      part("prism", "shoulders", [0, 0, 0, 1, 0.62, 1]),
      part("ring", "hook", [0.4, 0.6, 0.3, 0.6, 1, 0.7], { axis: "z", tint: "steel" }),
    ],
  },
  cross: {
    color: "oak",
    material: "wood",
    parts: [
      part("box", "upright", [0.38, 0, 0, 0.62, 1, 1]),
      part("box", "beam", [0, 0.56, 0.02, 1, 0.76, 0.98]),
    ],
  },
  "sewing machine": {
    color: "#26262a",
    material: "plastic",
    along: "x",
    parts: [
      part("softbox", "bed", [0, 0, 0, 1, 0.2, 1], { tint: "main light" }),
      part("softbox", "pillar", [0.72, 0.16, 0.2, 0.94, 0.9, 0.8]),
      part("softbox", "arm", [0.06, 0.66, 0.24, 0.94, 0.92, 0.76]),
      part("softbox", "head", [0.06, 0.4, 0.24, 0.26, 0.86, 0.76]),
      part("cylinder", "needle", [0.15, 0.18, 0.46, 0.17, 0.44, 0.54], { tint: "steel" }),
      part("cylinder", "wheel", [0.93, 0.6, 0.26, 1, 0.96, 0.74], { axis: "x", tint: "steel" }),
      part("cylinder", "reel", [0.5, 0.9, 0.4, 0.58, 1, 0.6], { tint: "crimson" }),
    ],
  },
  "robot vacuum": {
    color: "#2b2d31",
    parts: [
      part("cylinder", "body", [0, 0, 0, 1, 0.86, 1]),
      part("cylinder", "lid", [0.12, 0.84, 0.12, 0.88, 0.92, 0.88], { tint: "main light" }),
      part("cylinder", "turret", [0.38, 0.9, 0.3, 0.62, 1, 0.54], { tint: "steel" }),
    ],
  },
};
