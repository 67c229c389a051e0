import { type Design, part, repeated } from "../design.ts";

const NET = [0.1, 0.22, 0.34, 0.46, 0.58, 0.7, 0.82] as const;

/** Playgrounds, fairs and games, beside street.ts and pastimes.ts. */
export const PLAY: Readonly<Record<string, Design>> = {
  goal: {
    color: "white",
    airy: true,
    along: "x",
    parts: [
      part("cylinder", "left post", [0, 0, 0.94, 0.02, 1, 1]),
      part("cylinder", "right post", [0.98, 0, 0.94, 1, 1, 1]),
      part("cylinder", "crossbar", [0, 0.95, 0.94, 1, 1, 1], { axis: "x" }),
      part("box", "left foot", [0, 0, 0, 0.02, 0.03, 0.96]),
      part("box", "right foot", [0.98, 0, 0, 1, 0.03, 0.96]),
      part("box", "left side", [0, 0.95, 0.4, 0.02, 0.98, 0.96]),
      part("box", "right side", [0.98, 0.95, 0.4, 1, 0.98, 0.96]),
      ...repeated(
        part("box", "cord", [0.02, 0, 0.38, 0.027, 0.97, 0.4], { tint: "gainsboro" }),
        [0, 0.08, 0.16, 0.24, 0.32, 0.4, 0.48, 0.56, 0.64, 0.72, 0.8, 0.88, 0.95].map(
          (x) => [x, 0, 0] as const,
        ),
      ),
      ...repeated(
        part("box", "cross cord", [0, 0, 0.38, 1, 0.02, 0.4], { tint: "gainsboro" }),
        [0.02, ...NET, 0.94].map((y) => [0, y, 0] as const),
      ),
    ],
  },
  seesaw: {
    color: "gold",
    along: "x",
    airy: true,
    parts: [
      part("prism", "pivot", [0.42, 0, 0.1, 0.58, 0.5, 0.9], { tint: "royalblue" }),
      part("box", "plank", [0, 0.46, 0.2, 1, 0.58, 0.8]),
      ...[0.04, 0.8].flatMap((x, i) => [
        part("softbox", `seat ${i + 1}`, [x, 0.58, 0, x + 0.16, 0.64, 1], { tint: "crimson" }),
        part("cylinder", `grip ${i + 1}`, [i ? 0.76 : 0.22, 0.58, 0.46, i ? 0.78 : 0.24, 1, 0.54], {
          tint: "steel",
          rises: true,
        }),
        part("cylinder", `bar ${i + 1}`, [i ? 0.76 : 0.22, 0.94, 0.2, i ? 0.78 : 0.24, 1, 0.8], {
          axis: "z",
          tint: "steel",
          rises: true,
        }),
      ]),
    ],
  },
  trampoline: {
    color: "royalblue",
    airy: true,
    parts: [
      part("cylinder", "rim", [0, 0.8, 0, 1, 0.94, 1]),
      part("cylinder", "mat", [0.1, 0.94, 0.1, 0.9, 1, 0.9], { tint: "rubber" }),
      ...repeated(part("cylinder", "leg", [0.12, 0, 0.12, 0.17, 0.82, 0.17], { tint: "steel" }), [
        [0, 0, 0],
        [0.71, 0, 0],
        [0, 0, 0.71],
        [0.71, 0, 0.71],
      ]),
    ],
  },
  "hot air balloon": {
    color: "crimson",
    parts: [
      part("sphere", "envelope", [0.004, 0.32, 0.004, 0.996, 1, 0.996]),
      part("cylinder", "middle band", [0, 0.63, 0, 1, 0.69, 1], { tint: "gold" }),
      part("cylinder", "upper band", [0.04, 0.78, 0.04, 0.96, 0.82, 0.96], { tint: "royalblue" }),
      part("cylinder", "lower band", [0.04, 0.5, 0.04, 0.96, 0.54, 0.96], { tint: "royalblue" }),
      part("shade", "mouth", [0.34, 0.24, 0.34, 0.66, 0.38, 0.66], { tint: "gold" }),
      ...repeated(part("box", "rope", [0.37, 0.1, 0.37, 0.385, 0.28, 0.385], { tint: "bark" }), [
        [0, 0, 0],
        [0.245, 0, 0],
        [0, 0, 0.245],
        [0.245, 0, 0.245],
      ]),
      part("box", "basket", [0.36, 0, 0.36, 0.64, 0.12, 0.64], { tint: "sienna" }),
    ],
  },
  bubble: {
    color: "#d8eefb",
    material: "glass",
    parts: [part("sphere", "film", [0, 0, 0, 1, 1, 1])],
  },
  yarn: {
    color: "hotpink",
    material: "wool",
    parts: [
      part("sphere", "ball", [0.02, 0.02, 0.02, 0.98, 0.98, 0.98]),
      part("torus", "lying strand", [0, 0.42, 0, 1, 0.58, 1], { tint: "main dark" }),
      part("torus", "standing strand", [0, 0, 0.42, 1, 1, 0.58], { axis: "z", tint: "main light" }),
      part("torus", "third strand", [0.42, 0, 0, 0.58, 1, 1], { axis: "x", tint: "main dark" }),
    ],
  },
  "music stand": {
    color: "charcoal",
    material: "metal",
    airy: true,
    parts: [
      part("cylinder", "pole", [0.46, 0.06, 0.42, 0.54, 0.72, 0.56]),
      part("box", "left foot", [0, 0, 0.4, 0.5, 0.05, 0.56]),
      part("box", "right foot", [0.5, 0, 0.4, 1, 0.05, 0.56]),
      part("box", "rear foot", [0.44, 0, 0, 0.56, 0.05, 0.5]),
      part("box", "desk", [0, 0.66, 0.5, 1, 1, 0.62]),
      part("box", "ledge", [0.02, 0.62, 0.5, 0.98, 0.66, 1]),
      part("box", "sheet", [0.14, 0.68, 0.62, 0.86, 0.97, 0.66], { tint: "white", rises: true }),
    ],
  },
  violin: {
    color: "#a5551e",
    material: "wood",
    along: "z",
    lies: true,
    parts: [
      part("cylinder", "lower bout", [0, 0, 0.64, 1, 0.5, 1]),
      part("cylinder", "upper bout", [0.1, 0, 0.42, 0.9, 0.5, 0.72]),
      part("box", "fingerboard", [0.42, 0.5, 0.1, 0.58, 0.74, 0.74], { tint: "rubber" }),
      part("box", "neck", [0.44, 0.2, 0.08, 0.56, 0.52, 0.5], { tint: "main dark" }),
      part("box", "head", [0.38, 0.1, 0, 0.62, 0.8, 0.12], { tint: "main dark" }),
      part("box", "bridge", [0.34, 0.5, 0.76, 0.66, 1, 0.78], { tint: "tan" }),
      part("box", "tailpiece", [0.42, 0.5, 0.82, 0.58, 0.7, 0.98], { tint: "rubber" }),
      part("box", "left hole", [0.24, 0.48, 0.72, 0.28, 0.52, 0.84], { tint: "rubber" }),
      part("box", "right hole", [0.72, 0.48, 0.72, 0.76, 0.52, 0.84], { tint: "rubber" }),
    ],
  },
  ghost: {
    color: "white",
    parts: [
      part("capsule", "body", [0.06, 0.1, 0, 0.94, 1, 0.94]),
      ...repeated(part("sphere", "hem", [0, 0, 0.1, 0.34, 0.2, 0.9]), [
        [0, 0, 0],
        [0.33, 0, 0],
        [0.66, 0, 0],
      ]),
      part("sphere", "left arm", [0, 0.44, 0.5, 0.2, 0.6, 0.9]),
      part("sphere", "right arm", [0.8, 0.44, 0.5, 1, 0.6, 0.9]),
      part("sphere", "left eye", [0.26, 0.7, 0.78, 0.42, 0.82, 0.98], { tint: "rubber" }),
      part("sphere", "right eye", [0.58, 0.7, 0.78, 0.74, 0.82, 0.98], { tint: "rubber" }),
      part("sphere", "mouth", [0.42, 0.54, 0.86, 0.58, 0.66, 1], { tint: "rubber" }),
    ],
  },
  treadmill: {
    color: "charcoal",
    along: "z",
    airy: true,
    parts: [
      part("box", "deck", [0.06, 0, 0, 0.94, 0.12, 1]),
      part("box", "belt", [0.16, 0.12, 0.06, 0.84, 0.14, 0.98], { tint: "rubber" }),
      part("box", "left edge", [0.06, 0.12, 0, 0.16, 0.16, 1], { tint: "silver" }),
      part("box", "right edge", [0.84, 0.12, 0, 0.94, 0.16, 1], { tint: "silver" }),
      part("box", "left post", [0, 0, 0.04, 0.07, 0.9, 0.12], { tint: "silver" }),
      part("box", "right post", [0.93, 0, 0.04, 1, 0.9, 0.12], { tint: "silver" }),
      part("box", "left rail", [0, 0.66, 0.1, 0.06, 0.71, 0.5], { tint: "silver" }),
      part("box", "right rail", [0.94, 0.66, 0.1, 1, 0.71, 0.5], { tint: "silver" }),
      part("box", "panel", [0, 0.84, 0.02, 1, 1, 0.14]),
      part("box", "screen", [0.3, 0.87, 0.14, 0.7, 0.97, 0.15], { tint: "turquoise" }),
    ],
  },
};
