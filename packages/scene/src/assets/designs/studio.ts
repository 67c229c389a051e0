import { type Design, type Part, part, repeated } from "../design.ts";

const STEEL = { tint: "steel" } as const;

/** One drum with its rims, between two corners. */
const drum = (name: string, corners: Part["from"], far: Part["to"]): readonly Part[] => {
  const [x0, y0, z0] = corners;
  const [x1, y1, z1] = far;
  const rim = 0.08 * (y1 - y0);
  return [
    part("cylinder", name, [x0, y0, z0, x1, y1 - rim, z1]),
    part("cylinder", `skin of the ${name}`, [x0, y1 - rim, z0, x1, y1, z1], { tint: "ivory" }),
  ];
};

/** What teachers, painters, speakers and musicians stand before. */
export const STUDIO: Readonly<Record<string, Design>> = {
  globe: {
    color: "#2f78c4",
    parts: [
      part("cylinder", "foot", [0.2, 0, 0.2, 0.8, 0.06, 0.8], { tint: "walnut" }),
      part("cylinder", "stem", [0.46, 0.06, 0.46, 0.54, 0.2, 0.54], { tint: "gold" }),
      part("ring", "meridian", [0, 0.14, 0.46, 1, 1, 0.54], { axis: "z", tint: "gold" }),
      part("sphere", "seas", [0.08, 0.2, 0, 0.92, 0.94, 1]),
      part("sphere", "first land", [0.2, 0.5, 0.66, 0.52, 0.8, 0.985], { tint: "leaf" }),
      part("sphere", "second land", [0.26, 0.3, 0.72, 0.44, 0.54, 0.98], { tint: "leaf" }),
      part("sphere", "third land", [0.62, 0.36, 0.6, 0.88, 0.74, 0.92], { tint: "leaf" }),
      part("sphere", "land behind", [0.3, 0.4, 0.02, 0.7, 0.78, 0.4], { tint: "leaf" }),
      part("sphere", "ice", [0.36, 0.86, 0.36, 0.64, 0.95, 0.64], { tint: "white" }),
    ],
  },
  easel: {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [
      part("box", "left leg", [0.08, 0, 0.6, 0.16, 0.94, 0.72]),
      part("box", "right leg", [0.84, 0, 0.6, 0.92, 0.94, 0.72]),
      part("box", "mast", [0.46, 0.2, 0.52, 0.54, 1, 0.62]),
      part("box", "rear leg", [0.46, 0, 0, 0.54, 0.9, 0.1]),
      part("box", "stay", [0.46, 0.3, 0.05, 0.54, 0.34, 0.6]),
      part("box", "crossbar", [0.08, 0.2, 0.6, 0.92, 0.25, 0.7]),
      part("box", "ledge", [0, 0.36, 0.66, 1, 0.4, 1]),
      part("box", "canvas", [0.06, 0.4, 0.72, 0.94, 0.96, 0.8], { tint: "ivory" }),
    ],
  },
  canvas: {
    color: "ivory",
    parts: [
      part("box", "stretcher", [0.02, 0.02, 0, 0.98, 0.98, 0.6], { tint: "oak" }),
      part("box", "cloth", [0, 0, 0.6, 1, 1, 1]),
    ],
  },
  whiteboard: {
    color: "white",
    parts: [
      part("box", "frame", [0, 0, 0, 1, 1, 0.6], { tint: "silver" }),
      part("box", "board", [0.02, 0.03, 0.6, 0.98, 0.97, 0.7]),
      part("box", "ledge", [0.2, 0, 0.6, 0.8, 0.03, 1], { tint: "silver" }),
      ...["royalblue", "crimson", "leaf"].map((tint, i) =>
        part("box", `${tint} pen`, [0.3 + 0.12 * i, 0.03, 0.75, 0.38 + 0.12 * i, 0.05, 0.95], {
          tint,
        }),
      ),
    ],
  },
  notice: {
    color: "ivory",
    parts: [
      part("box", "sheet", [0, 0, 0, 1, 1, 0.7]),
      part("box", "heading", [0.3, 0.82, 0.7, 0.7, 0.9, 1], { tint: "charcoal" }),
      ...repeated(
        part("box", "line", [0.14, 0.1, 0.7, 0.86, 0.15, 1], { tint: "charcoal" }),
        [0, 0.13, 0.26, 0.39, 0.52].map((y) => [0, y, 0] as const),
      ),
    ],
  },
  "projection screen": {
    color: "white",
    parts: [
      part("box", "case", [0, 0.94, 0, 1, 1, 1], { tint: "charcoal" }),
      part("box", "border", [0.02, 0.04, 0.3, 0.98, 0.94, 0.6], { tint: "rubber" }),
      part("box", "screen", [0.05, 0.08, 0.6, 0.95, 0.93, 0.7]),
      part("box", "weight", [0.02, 0, 0.25, 0.98, 0.04, 0.75], { tint: "charcoal" }),
    ],
  },
  lectern: {
    color: "oak",
    material: "wood",
    parts: [
      part("box", "foot", [0.06, 0, 0.04, 0.94, 0.06, 1], { tint: "main dark" }),
      part("box", "body", [0.12, 0.06, 0.16, 0.88, 0.84, 0.88]),
      part("box", "panel", [0.22, 0.16, 0.88, 0.78, 0.74, 0.9], { tint: "main light" }),
      part("box", "desk", [0, 0.84, 0, 1, 0.93, 1]),
      part("box", "ledge", [0, 0.93, 0.9, 1, 1, 1], { rises: true }),
    ],
  },
  "microphone stand": {
    color: "#2b2d31",
    airy: true,
    parts: [
      part("cylinder", "foot", [0, 0, 0, 1, 0.025, 1]),
      part("cylinder", "stick", [0.46, 0.025, 0.46, 0.54, 0.9, 0.54], STEEL),
      part("cylinder", "clip", [0.4, 0.86, 0.36, 0.6, 0.92, 0.64]),
      part("capsule", "microphone", [0.4, 0.88, 0.4, 0.6, 1, 0.66], { tint: "charcoal" }),
    ],
  },
  "drum kit": {
    color: "crimson",
    airy: true,
    parts: [
      part("cylinder", "bass drum", [0.28, 0, 0.3, 0.72, 0.5, 0.8], { axis: "z" }),
      part("cylinder", "front skin", [0.31, 0.03, 0.8, 0.69, 0.47, 0.83], {
        axis: "z",
        tint: "ivory",
      }),
      ...drum("left tom", [0.26, 0.52, 0.4], [0.49, 0.7, 0.66]),
      ...drum("right tom", [0.51, 0.52, 0.4], [0.74, 0.7, 0.66]),
      ...drum("floor tom", [0, 0.16, 0.36], [0.27, 0.5, 0.66]),
      ...drum("snare", [0.73, 0.3, 0.36], [1, 0.46, 0.66]),
      ...repeated(part("cylinder", "stand", [0.12, 0, 0.13, 0.14, 0.97, 0.15], STEEL), [
        [0, 0, 0],
        [0.73, 0, 0],
      ]),
      ...repeated(part("cone", "cymbal", [0, 0.94, 0, 0.28, 1, 0.3], { tint: "gold" }), [
        [0, 0, 0],
        [0.72, 0, 0],
      ]),
      part("cylinder", "stool", [0.38, 0.3, 0, 0.62, 0.36, 0.24], { tint: "rubber" }),
      part("cylinder", "stool's leg", [0.48, 0, 0.1, 0.52, 0.3, 0.14], STEEL),
      part("box", "spur", [0.3, 0, 0.8, 0.7, 0.02, 1], STEEL),
    ],
  },
};
