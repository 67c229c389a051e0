import { type Design, part, repeated } from "../design.ts";

const screen = (foot: number): Design => ({
  color: "charcoal",
  material: "plastic",
  parts: [
    part("box", "foot", [0.28, 0, 0, 0.72, foot * 0.3, 1]),
    part("box", "neck", [0.45, 0, 0.3, 0.55, foot + 0.1, 0.6]),
    part("box", "case", [0, foot, 0.2, 1, 1, 0.75]),
    part("box", "picture", [0.04, foot + 0.06, 0.75, 0.96, 0.95, 0.8], { tint: "#3d5f8f" }),
  ],
});

const oven = (rings: boolean): Design => ({
  color: "whitesmoke",
  material: "plastic",
  parts: [
    part("box", "body", [0, 0, 0, 1, rings ? 0.96 : 1, 0.95]),
    part("box", "door", [0.08, 0.1, 0.95, 0.72, 0.8, 0.98], { tint: "charcoal" }),
    part("box", "panel", [0.78, 0.1, 0.95, 0.95, 0.9, 1], { tint: "main dark" }),
    ...(rings
      ? repeated(part("cylinder", "ring", [0.1, 0.96, 0.1, 0.44, 1, 0.4], { tint: "rubber" }), [
          [0, 0, 0],
          [0.46, 0, 0],
          [0, 0, 0.46],
          [0.46, 0, 0.46],
        ])
      : []),
  ],
});

/** Machines and screens. */
export const DEVICES: Readonly<Record<string, Design>> = {
  tv: screen(0.14),
  monitor: screen(0.26),
  laptop: {
    color: "silver",
    material: "metal",
    folds: true,
    parts: [
      part("box", "base", [0, 0, 0.08, 1, 0.09, 1]),
      part("box", "keys", [0.08, 0.09, 0.22, 0.92, 0.1, 0.66], {
        tint: "charcoal",
        rises: true,
      }),
      part("box", "lid", [0, 0.02, 0, 1, 1, 0.08], { rises: true }),
      part("box", "picture", [0.05, 0.16, 0.08, 0.95, 0.94, 0.09], {
        tint: "#3d5f8f",
        rises: true,
      }),
    ],
  },
  phone: {
    color: "charcoal",
    parts: [
      part("box", "case", [0, 0, 0, 1, 1, 0.8]),
      part("box", "picture", [0.08, 0.06, 0.8, 0.92, 0.94, 1], { tint: "skyblue" }),
    ],
  },
  keyboard: {
    color: "gainsboro",
    lies: true,
    parts: [
      part("box", "case", [0, 0, 0, 1, 0.6, 1]),
      ...repeated(
        part("box", "row of keys", [0.03, 0.6, 0.08, 0.97, 1, 0.24], { tint: "charcoal" }),
        [
          [0, 0, 0],
          [0, 0, 0.22],
          [0, 0, 0.44],
          [0, 0, 0.66],
        ],
      ),
    ],
  },
  refrigerator: {
    color: "gainsboro",
    material: "metal",
    parts: [
      part("box", "body", [0, 0, 0, 1, 1, 0.9]),
      part("box", "lower door", [0, 0.02, 0.9, 1, 0.62, 0.96], { tint: "main light" }),
      part("box", "upper door", [0, 0.64, 0.9, 1, 1, 0.96], { tint: "main light" }),
      part("box", "lower handle", [0.08, 0.4, 0.96, 0.13, 0.6, 1], { tint: "charcoal" }),
      part("box", "upper handle", [0.08, 0.66, 0.96, 0.13, 0.82, 1], { tint: "charcoal" }),
    ],
  },
  microwave: oven(false),
  oven: oven(true),
  toilet: {
    color: "white",
    material: "ceramic",
    parts: [
      part("pot", "bowl", [0.08, 0, 0.28, 0.92, 0.5, 1]),
      part("cylinder", "lid", [0.06, 0.5, 0.26, 0.94, 0.55, 1], { tint: "main light" }),
      part("box", "tank", [0, 0.3, 0, 1, 1, 0.28], { rises: true }),
    ],
  },
  clock: {
    color: "charcoal",
    parts: [
      part("cylinder", "case", [0, 0, 0, 1, 1, 0.7], { axis: "z" }),
      part("cylinder", "face", [0.06, 0.06, 0.7, 0.94, 0.94, 0.85], { axis: "z", tint: "white" }),
      part("box", "hour hand", [0.47, 0.5, 0.85, 0.53, 0.76, 1], { tint: "rubber" }),
      part("box", "minute hand", [0.5, 0.47, 0.85, 0.84, 0.52, 1], { tint: "rubber" }),
    ],
  },
};
