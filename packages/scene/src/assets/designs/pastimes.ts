import { type Design, part, repeated } from "../design.ts";

/** What people make music and play with. */
export const PASTIMES: Readonly<Record<string, Design>> = {
  guitar: {
    color: "#b8702f",
    material: "wood",
    parts: [
      part("cylinder", "lower bout", [0, 0, 0, 1, 0.34, 0.8], { axis: "z" }),
      part("cylinder", "upper bout", [0.12, 0.22, 0, 0.88, 0.5, 0.8], { axis: "z" }),
      part("cylinder", "hole", [0.34, 0.2, 0.78, 0.66, 0.31, 0.84], { axis: "z", tint: "rubber" }),
      part("box", "neck", [0.42, 0.3, 0.6, 0.58, 0.88, 0.95], { tint: "walnut" }),
      part("box", "strings", [0.46, 0.1, 0.9, 0.54, 0.9, 1], { tint: "gainsboro" }),
      part("box", "head", [0.34, 0.88, 0.5, 0.66, 1, 0.9], { tint: "walnut" }),
    ],
  },
  drum: {
    color: "crimson",
    parts: [
      part("cylinder", "shell", [0.03, 0.06, 0.03, 0.97, 0.94, 0.97]),
      part("cylinder", "lower hoop", [0, 0, 0, 1, 0.1, 1], { tint: "gold" }),
      part("cylinder", "upper hoop", [0, 0.88, 0, 1, 0.98, 1], { tint: "gold" }),
      part("cylinder", "skin", [0.05, 0.9, 0.05, 0.95, 1, 0.95], { tint: "ivory" }),
    ],
  },
  trumpet: {
    color: "gold",
    material: "gold",
    along: "x",
    parts: [
      part("cylinder", "tube", [0, 0.5, 0.4, 0.8, 0.66, 0.6], { axis: "x" }),
      part("shade", "bell", [0.72, 0, 0, 1, 1, 1], { axis: "y" }),
      ...repeated(part("cylinder", "valve", [0.34, 0.3, 0.4, 0.4, 0.96, 0.6], { tint: "silver" }), [
        [0, 0, 0],
        [0.1, 0, 0],
        [0.2, 0, 0],
      ]),
    ],
  },
  "tennis racket": {
    color: "crimson",
    along: "z",
    parts: [
      part("ring", "frame", [0, 0, 0, 1, 1, 0.6]),
      part("cylinder", "strings", [0.08, 0.4, 0.04, 0.92, 0.6, 0.56], { tint: "whitesmoke" }),
      part("box", "throat", [0.4, 0.1, 0.58, 0.6, 0.9, 0.68]),
      part("cylinder", "grip", [0.43, 0, 0.66, 0.57, 1, 1], { axis: "z", tint: "rubber" }),
    ],
  },
  "baseball bat": {
    color: "oak",
    material: "wood",
    along: "x",
    parts: [
      part("capsule", "barrel", [0.42, 0, 0, 1, 1, 1], { axis: "x" }),
      part("cylinder", "grip", [0.02, 0.28, 0.28, 0.56, 0.72, 0.72], {
        axis: "x",
        tint: "main dark",
      }),
      part("sphere", "knob", [0, 0.18, 0.18, 0.06, 0.82, 0.82]),
    ],
  },
  skateboard: {
    color: "crimson",
    along: "x",
    parts: [
      part("capsule", "deck", [0, 0.6, 0, 1, 1, 1], { axis: "x" }),
      ...repeated(
        part("cylinder", "wheels", [0.14, 0, 0.06, 0.26, 0.62, 0.94], { axis: "z", tint: "cream" }),
        [
          [0, 0, 0],
          [0.6, 0, 0],
        ],
      ),
    ],
  },
  surfboard: {
    color: "turquoise",
    along: "z",
    parts: [
      part("sphere", "board", [0, 0.3, 0, 1, 1, 1]),
      part("capsule", "stripe", [0.44, 0.7, 0.1, 0.56, 1, 0.9], { axis: "z", tint: "white" }),
      part("wedge", "fin", [0.46, 0, 0.06, 0.54, 0.5, 0.18], { tint: "main dark" }),
    ],
  },
  skis: {
    color: "royalblue",
    along: "x",
    parts: repeated(part("box", "ski", [0, 0, 0, 0.94, 0.4, 0.36]), [
      [0, 0, 0],
      [0, 0, 0.64],
    ]).concat(
      repeated(part("wedge", "tip", [0.9, 0, 0, 1, 1, 0.36]), [
        [0, 0, 0],
        [0, 0, 0.64],
      ]),
      repeated(part("box", "binding", [0.4, 0.4, 0.04, 0.52, 0.9, 0.32], { tint: "rubber" }), [
        [0, 0, 0],
        [0, 0, 0.64],
      ]),
    ),
  },
  snowboard: {
    color: "crimson",
    along: "z",
    parts: [
      part("softbox", "board", [0, 0.1, 0, 1, 0.5, 1]),
      part("box", "front binding", [0.2, 0.4, 0.62, 0.8, 1, 0.72], { tint: "charcoal" }),
      part("box", "rear binding", [0.2, 0.4, 0.28, 0.8, 1, 0.38], { tint: "charcoal" }),
      part("box", "stripe", [0.4, 0, 0.06, 0.6, 0.52, 0.94], { tint: "white" }),
    ],
  },
  kite: {
    color: "crimson",
    parts: [
      part("octahedron", "sail", [0, 0.24, 0, 1, 1, 1]),
      part("box", "tail", [0.48, 0, 0.4, 0.52, 0.3, 0.6], { tint: "gold" }),
      part("box", "upper bow", [0.36, 0.14, 0.3, 0.64, 0.19, 0.7], { tint: "gold" }),
      part("box", "lower bow", [0.38, 0.04, 0.3, 0.62, 0.09, 0.7], { tint: "royalblue" }),
    ],
  },
  trophy: {
    color: "gold",
    material: "gold",
    parts: [
      part("box", "base", [0.2, 0, 0.1, 0.8, 0.16, 0.9], { tint: "walnut" }),
      part("cylinder", "stem", [0.44, 0.14, 0.4, 0.56, 0.46, 0.6]),
      part("bowl", "cup", [0.2, 0.36, 0, 0.8, 1, 1]),
      part("ring", "left handle", [0, 0.5, 0.42, 0.32, 0.92, 0.58], { axis: "z" }),
      part("ring", "right handle", [0.68, 0.5, 0.42, 1, 0.92, 0.58], { axis: "z" }),
    ],
  },
};
