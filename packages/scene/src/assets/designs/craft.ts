import { type Design, part } from "../design.ts";

/** Things that swim, dive and fly with people; they head to the right. */
export const CRAFT: Readonly<Record<string, Design>> = {
  boat: {
    color: "crimson",
    along: "x",
    airy: true,
    parts: [
      part("crescent", "keel", [0.02, 0, 0.1, 0.98, 0.5, 0.9], { tint: "main dark" }),
      part("crescent", "left side", [0, 0.02, 0, 1, 0.8, 0.12]),
      part("crescent", "right side", [0, 0.02, 0.88, 1, 0.8, 1]),
      part("wedge", "bow", [0.84, 0.44, 0.1, 0.97, 0.76, 0.9]),
      part("box", "stern", [0.06, 0.4, 0.1, 0.12, 0.7, 0.9]),
      part("box", "floor", [0.14, 0.26, 0.1, 0.86, 0.34, 0.9], { tint: "oak" }),
      part("box", "front bench", [0.56, 0.44, 0.08, 0.66, 0.5, 0.92], { tint: "oak" }),
      part("box", "rear bench", [0.3, 0.44, 0.08, 0.4, 0.5, 0.92], { tint: "oak" }),
      part("cylinder", "left oar", [0.42, 0.4, 0.04, 0.45, 1, 0.1], { tint: "bark" }),
      part("cylinder", "right oar", [0.42, 0.4, 0.9, 0.45, 1, 0.96], { tint: "bark" }),
    ],
  },
  sailboat: {
    color: "crimson",
    along: "x",
    parts: [
      part("crescent", "hull", [0, 0, 0.1, 1, 0.34, 0.9]),
      part("box", "deck", [0.1, 0.2, 0, 0.9, 0.26, 1], { tint: "oak" }),
      part("cylinder", "mast", [0.46, 0.2, 0.47, 0.49, 1, 0.53], { tint: "bark" }),
      part("wedge", "main sail", [0.14, 0.3, 0.47, 0.46, 0.98, 0.53], { axis: "y", tint: "white" }),
      part("pyramid", "fore sail", [0.5, 0.3, 0.46, 0.92, 0.86, 0.54], { tint: "whitesmoke" }),
    ],
  },
  ship: {
    color: "navy",
    along: "x",
    sideRatio: 3,
    parts: [
      part("box", "hull", [0.06, 0.06, 0.1, 0.84, 0.4, 0.9]),
      part("cone", "bow", [0.78, 0.08, 0.12, 1, 0.4, 0.88], { axis: "x" }),
      part("box", "stern", [0, 0.14, 0.14, 0.1, 0.4, 0.86]),
      part("box", "keel", [0.08, 0, 0.3, 0.8, 0.1, 0.7], { tint: "brick" }),
      part("box", "deck", [0.02, 0.38, 0, 0.9, 0.43, 1], { tint: "white" }),
      part("box", "lower cabins", [0.14, 0.43, 0.2, 0.7, 0.58, 0.8], { tint: "white" }),
      part("box", "upper cabins", [0.22, 0.58, 0.26, 0.6, 0.7, 0.74], { tint: "whitesmoke" }),
      part("box", "bridge's windows", [0.58, 0.6, 0.28, 0.61, 0.67, 0.72], { tint: "lightblue" }),
      part("cylinder", "rear funnel", [0.26, 0.7, 0.38, 0.36, 0.98, 0.62], { tint: "crimson" }),
      part("cylinder", "front funnel", [0.42, 0.7, 0.38, 0.52, 1, 0.62], { tint: "crimson" }),
    ],
  },
  submarine: {
    color: "gold",
    along: "x",
    sideRatio: 3,
    parts: [
      part("capsule", "hull", [0.06, 0, 0.1, 1, 0.66, 0.9], { axis: "x" }),
      part("softbox", "tower", [0.42, 0.56, 0.32, 0.66, 0.86, 0.68], { tint: "main dark" }),
      part("cylinder", "periscope", [0.56, 0.84, 0.46, 0.6, 1, 0.54], { tint: "steel" }),
      part("box", "rudders", [0, 0.28, 0, 0.1, 0.38, 1], { tint: "main dark" }),
      part("cylinder", "window", [0.72, 0.26, 0.78, 0.82, 0.46, 0.91], {
        axis: "z",
        tint: "lightblue",
      }),
    ],
  },
  helicopter: {
    color: "crimson",
    along: "x",
    sideRatio: 1.6,
    parts: [
      part("sphere", "body", [0.4, 0.14, 0.28, 0.94, 0.78, 0.72]),
      part("sphere", "glass", [0.66, 0.26, 0.3, 0.96, 0.72, 0.7], { tint: "lightblue" }),
      part("capsule", "tail", [0, 0.44, 0.46, 0.56, 0.6, 0.54], { axis: "x" }),
      part("box", "fin", [0, 0.46, 0.49, 0.07, 0.86, 0.51], { tint: "main dark" }),
      part("cylinder", "mast", [0.64, 0.74, 0.47, 0.68, 0.96, 0.53], { tint: "charcoal" }),
      part("box", "rotor along", [0.32, 0.95, 0.47, 1, 0.98, 0.53], { tint: "charcoal" }),
      part("box", "rotor across", [0.63, 0.95, 0, 0.69, 1, 1], { tint: "charcoal" }),
      part("cylinder", "left skid", [0.44, 0, 0.3, 0.94, 0.05, 0.36], {
        axis: "x",
        tint: "charcoal",
      }),
      part("cylinder", "right skid", [0.44, 0, 0.64, 0.94, 0.05, 0.7], {
        axis: "x",
        tint: "charcoal",
      }),
      part("box", "left strut", [0.62, 0.03, 0.31, 0.65, 0.3, 0.35], { tint: "charcoal" }),
      part("box", "right strut", [0.62, 0.03, 0.65, 0.65, 0.3, 0.69], { tint: "charcoal" }),
    ],
  },
  rocket: {
    color: "white",
    parts: [
      part("cylinder", "body", [0.24, 0.12, 0.24, 0.76, 0.72, 0.76]),
      part("cone", "nose", [0.24, 0.72, 0.24, 0.76, 1, 0.76], { tint: "crimson" }),
      part("cylinder", "window", [0.38, 0.52, 0.7, 0.62, 0.62, 0.79], {
        axis: "z",
        tint: "lightblue",
      }),
      part("box", "fins to the right", [0, 0, 0.46, 1, 0.26, 0.54], { tint: "crimson" }),
      part("box", "fins to the front", [0.46, 0, 0, 0.54, 0.26, 1], { tint: "crimson" }),
      part("shade", "nozzle", [0.32, 0, 0.32, 0.68, 0.14, 0.68], { tint: "charcoal" }),
    ],
  },
  airplane: {
    color: "white",
    along: "x",
    parts: [
      part("capsule", "fuselage", [0, 0.1, 0.42, 1, 0.62, 0.58], { axis: "x" }),
      part("box", "wings", [0.42, 0.26, 0, 0.62, 0.34, 1], { tint: "main dark" }),
      part("softbox", "cockpit", [0.86, 0.36, 0.44, 0.96, 0.52, 0.56], { tint: "steelblue" }),
      part("box", "tailplane", [0.02, 0.42, 0.32, 0.14, 0.5, 0.68], { tint: "main dark" }),
      part("box", "fin", [0.01, 0.5, 0.48, 0.13, 1, 0.52], { tint: "crimson" }),
      part("capsule", "left engine", [0.46, 0, 0.24, 0.64, 0.26, 0.32], {
        axis: "x",
        tint: "steel",
      }),
      part("capsule", "right engine", [0.46, 0, 0.68, 0.64, 0.26, 0.76], {
        axis: "x",
        tint: "steel",
      }),
    ],
  },
};
