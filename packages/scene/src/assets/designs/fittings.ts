import { type Design, legs, part, repeated } from "../design.ts";

const BARS = [0.1, 0.22, 0.34, 0.46, 0.58, 0.7, 0.82] as const;

/** Smaller furniture and what is fixed to walls, beside furniture.ts and household.ts. */
export const FITTINGS: Readonly<Record<string, Design>> = {
  windowsill: {
    color: "whitesmoke",
    parts: [
      part("box", "board", [0, 0.45, 0, 1, 1, 1]),
      part("box", "wall below", [0.03, 0, 0, 0.97, 0.46, 0.8], { tint: "main dark" }),
    ],
  },
  "coat rack": {
    color: "walnut",
    material: "wood",
    airy: true,
    parts: [
      part("cylinder", "foot", [0, 0, 0, 1, 0.04, 1]),
      part("cylinder", "pole", [0.45, 0.04, 0.45, 0.55, 0.97, 0.55]),
      part("sphere", "knob", [0.43, 0.94, 0.43, 0.57, 1, 0.57]),
      ...[0.9, 0.78].flatMap((y, i) => [
        part("cylinder", `arm to the side ${i + 1}`, [0.04, y, 0.47, 0.96, y + 0.025, 0.53], {
          axis: "x",
        }),
        part("cylinder", `arm to the front ${i + 1}`, [0.47, y, 0.04, 0.53, y + 0.025, 0.96], {
          axis: "z",
        }),
        part("sphere", `left hook ${i + 1}`, [0, y, 0.44, 0.1, y + 0.06, 0.56]),
        part("sphere", `right hook ${i + 1}`, [0.9, y, 0.44, 1, y + 0.06, 0.56]),
      ]),
    ],
  },
  "clothes rack": {
    color: "steel",
    material: "metal",
    airy: true,
    along: "x",
    parts: [
      ...[0, 0.94].flatMap((x, i) => [
        part("box", `foot ${i + 1}`, [x, 0, 0, x + 0.06, 0.05, 1]),
        part("cylinder", `post ${i + 1}`, [x + 0.01, 0.04, 0.46, x + 0.05, 0.98, 0.54]),
      ]),
      part("cylinder", "rail", [0, 0.95, 0.46, 1, 1, 0.54], { axis: "x" }),
      ...["royalblue", "crimson", "mustard", "seagreen"].map((tint, i) =>
        part(
          "softbox",
          `garment ${i + 1}`,
          [0.14 + 0.19 * i, 0.38, 0.2, 0.24 + 0.19 * i, 0.95, 0.8],
          {
            tint,
          },
        ),
      ),
    ],
  },
  crib: {
    color: "ivory",
    airy: true,
    parts: [
      part("box", "mattress", [0.04, 0.3, 0.04, 0.96, 0.42, 0.96], { tint: "lightblue" }),
      ...legs(1, 0.07),
      ...[0, 0.95].flatMap((x, i) => [
        part("box", `upper rail ${i + 1}`, [x, 0.88, 0.06, x + 0.05, 0.96, 0.94]),
        part("box", `lower rail ${i + 1}`, [x, 0.24, 0.06, x + 0.05, 0.32, 0.94]),
        ...repeated(
          part("box", `bar ${i + 1}`, [x + 0.01, 0.3, 0, x + 0.04, 0.9, 0.03]),
          BARS.map((z) => [0, 0, z] as const),
        ),
      ]),
      part("box", "head", [0.06, 0.24, 0, 0.94, 0.96, 0.04]),
      part("box", "upper end rail", [0.06, 0.88, 0.95, 0.94, 0.96, 1]),
      part("box", "lower end rail", [0.06, 0.24, 0.95, 0.94, 0.32, 1]),
      ...repeated(
        part("box", "end bar", [0, 0.3, 0.96, 0.03, 0.9, 0.99]),
        BARS.map((x) => [x, 0, 0] as const),
      ),
    ],
  },
  "high chair": {
    color: "oak",
    material: "wood",
    parts: [
      ...legs(0.6, 0.09),
      part("box", "footrest", [0.08, 0.24, 0.84, 0.92, 0.28, 1]),
      part("box", "seat", [0, 0.56, 0, 1, 0.62, 1]),
      part("softbox", "cushion", [0.14, 0.62, 0.06, 0.86, 0.68, 0.7], { tint: "crimson" }),
      part("softbox", "back", [0.08, 0.6, 0, 0.92, 1, 0.1], { rises: true }),
      part("box", "left arm", [0, 0.62, 0.05, 0.06, 0.8, 0.9], { rises: true }),
      part("box", "right arm", [0.94, 0.62, 0.05, 1, 0.8, 0.9], { rises: true }),
      part("box", "tray", [0, 0.78, 0.68, 1, 0.82, 1], { tint: "main light", rises: true }),
    ],
  },
  "deck chair": {
    color: "turquoise",
    material: "fabric",
    parts: [
      part("box", "seat", [0.06, 0.3, 0.34, 0.94, 0.36, 1]),
      part("box", "front stripe", [0.06, 0.3, 0.58, 0.94, 0.365, 0.74], { tint: "white" }),
      ...[0.62, 0.48, 0.34].map((y, i) =>
        part("box", `back ${i + 1}`, [0.06, y, 0.04 + 0.1 * i, 0.94, y + 0.2, 0.14 + 0.1 * i], {
          ...(i === 1 ? { tint: "white" } : {}),
          rises: true,
        }),
      ),
      part("box", "head", [0.06, 0.8, 0, 0.94, 1, 0.06], { rises: true }),
      ...[0, 0.94].flatMap((x, i) => [
        part("box", `side rail ${i + 1}`, [x, 0.28, 0.3, x + 0.06, 0.36, 1], { tint: "oak" }),
        part("box", `front leg ${i + 1}`, [x, 0, 0.88, x + 0.06, 0.3, 0.96], { tint: "oak" }),
        part("box", `back leg ${i + 1}`, [x, 0, 0, x + 0.06, 0.3, 0.38], { tint: "oak" }),
      ]),
    ],
  },
  "ironing board": {
    color: "lightsteelblue",
    material: "fabric",
    along: "x",
    airy: true,
    parts: [
      part("softbox", "board", [0, 0.92, 0, 0.84, 1, 1]),
      part("sphere", "nose", [0.68, 0.92, 0.06, 1, 1, 0.94]),
      part("box", "left foot", [0.16, 0, 0.1, 0.22, 0.04, 0.9], { tint: "steel" }),
      part("box", "right foot", [0.66, 0, 0.1, 0.72, 0.04, 0.9], { tint: "steel" }),
      ...Array.from({ length: 8 }, (_, i) => {
        const [x, y] = [0.17 + 0.062 * i, 0.115 * i];
        return [
          part("box", `rising leg ${i + 1}`, [x, y, 0.3, x + 0.06, y + 0.13, 0.4], {
            tint: "steel",
          }),
          part("box", `falling leg ${i + 1}`, [0.88 - x - 0.06, y, 0.6, 0.88 - x, y + 0.13, 0.7], {
            tint: "steel",
          }),
        ];
      }).flat(),
    ],
  },
  "grandfather clock": {
    color: "walnut",
    material: "wood",
    parts: [
      part("box", "foot", [0, 0, 0, 1, 0.12, 1]),
      part("box", "case", [0.12, 0.12, 0.08, 0.88, 0.68, 0.9]),
      part("box", "glass", [0.26, 0.2, 0.9, 0.74, 0.62, 0.92], { tint: "#3b2a1e" }),
      part("box", "rod", [0.48, 0.34, 0.92, 0.52, 0.62, 0.94], { tint: "gold" }),
      part("cylinder", "bob", [0.36, 0.26, 0.92, 0.64, 0.34, 0.95], { axis: "z", tint: "gold" }),
      part("box", "head", [0, 0.68, 0, 1, 0.94, 0.94]),
      part("prism", "gable", [0, 0.94, 0, 1, 1, 0.94]),
      part("cylinder", "face", [0.12, 0.7, 0.94, 0.88, 0.92, 0.97], { axis: "z", tint: "ivory" }),
      part("box", "minute hand", [0.48, 0.8, 0.97, 0.52, 0.9, 1], { tint: "rubber" }),
      part("box", "hour hand", [0.5, 0.8, 0.97, 0.7, 0.82, 1], { tint: "rubber" }),
    ],
  },
  lantern: {
    color: "charcoal",
    material: "metal",
    parts: [
      part("cylinder", "foot", [0, 0, 0, 1, 0.1, 1]),
      part("cylinder", "glass", [0.16, 0.1, 0.16, 0.84, 0.62, 0.84], { tint: "lemonchiffon" }),
      part("capsule", "flame", [0.4, 0.14, 0.8, 0.6, 0.44, 0.9], { tint: "orange" }),
      ...repeated(part("box", "bar", [0.08, 0.1, 0.08, 0.18, 0.64, 0.18]), [
        [0, 0, 0],
        [0.74, 0, 0],
        [0, 0, 0.74],
        [0.74, 0, 0.74],
      ]),
      part("shade", "cap", [0.02, 0.62, 0.02, 0.98, 0.76, 0.98]),
      part("ring", "handle", [0.24, 0.72, 0.44, 0.76, 1, 0.56], { axis: "z" }),
    ],
  },
  flashlight: {
    color: "charcoal",
    along: "z",
    parts: [
      part("cylinder", "grip", [0.16, 0.16, 0, 0.84, 0.84, 0.7], { axis: "z" }),
      part("box", "switch", [0.42, 0.82, 0.4, 0.58, 0.94, 0.54], { tint: "red" }),
      part("cylinder", "head", [0, 0, 0.66, 1, 1, 0.96], { axis: "z" }),
      part("cylinder", "lens", [0.08, 0.08, 0.95, 0.92, 0.92, 1], {
        axis: "z",
        tint: "lemonchiffon",
      }),
    ],
  },
  "air conditioner": {
    color: "whitesmoke",
    material: "plastic",
    parts: [
      part("softbox", "case", [0, 0, 0, 1, 1, 0.92]),
      part("box", "outlet", [0.06, 0.12, 0.9, 0.94, 0.26, 0.96], { tint: "charcoal" }),
      part("box", "flap", [0.06, 0.14, 0.94, 0.94, 0.18, 1], { tint: "main light" }),
      part("box", "display", [0.76, 0.6, 0.91, 0.9, 0.72, 0.95], { tint: "turquoise" }),
    ],
  },
};
