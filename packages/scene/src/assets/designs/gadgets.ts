import { type Design, part, repeated } from "../design.ts";

/** Small things that run on electricity: for sound and pictures, for the office, for hair. */
export const GADGETS: Readonly<Record<string, Design>> = {
  printer: {
    color: "gainsboro",
    material: "plastic",
    parts: [
      part("softbox", "body", [0, 0, 0, 1, 0.78, 0.9]),
      part("box", "slot", [0.14, 0.24, 0.86, 0.86, 0.4, 0.92], { tint: "charcoal" }),
      part("box", "printed sheet", [0.2, 0.26, 0.7, 0.8, 0.29, 1], { tint: "white" }),
      part("box", "paper", [0.2, 0.7, 0.1, 0.8, 1, 0.16], { tint: "white" }),
      part("box", "button", [0.82, 0.64, 0.86, 0.92, 0.7, 0.91], { tint: "limegreen" }),
    ],
  },
  telephone: {
    color: "crimson",
    parts: [
      part("wedge", "base", [0.06, 0, 0, 0.94, 0.7, 1]),
      part("cylinder", "dial", [0.32, 0.22, 0.3, 0.68, 0.56, 0.78], { tint: "white" }),
      part("capsule", "receiver", [0, 0.72, 0.02, 1, 1, 0.3], { axis: "x", tint: "main dark" }),
    ],
  },
  camera: {
    color: "charcoal",
    parts: [
      part("softbox", "body", [0, 0, 0, 1, 0.82, 0.6]),
      part("box", "finder", [0.34, 0.76, 0.1, 0.66, 1, 0.5]),
      part("cylinder", "lens", [0.26, 0.1, 0.5, 0.74, 0.72, 0.94], { axis: "z", tint: "rubber" }),
      part("cylinder", "glass", [0.34, 0.2, 0.9, 0.66, 0.62, 1], { axis: "z", tint: "steelblue" }),
      part("cylinder", "button", [0.1, 0.8, 0.2, 0.24, 0.9, 0.4], { tint: "red" }),
    ],
  },
  speaker: {
    color: "#33302e",
    parts: [
      part("box", "case", [0, 0, 0, 1, 1, 0.94]),
      part("cylinder", "woofer's rim", [0.12, 0.06, 0.92, 0.88, 0.54, 0.98], {
        axis: "z",
        tint: "silver",
      }),
      part("dome", "woofer", [0.2, 0.12, 0.94, 0.8, 0.48, 1], { axis: "z", tint: "rubber" }),
      part("cylinder", "tweeter", [0.3, 0.64, 0.92, 0.7, 0.9, 0.98], { axis: "z", tint: "silver" }),
    ],
  },
  headphones: {
    color: "crimson",
    parts: [
      part("arch", "band", [0.06, 0.3, 0.35, 0.94, 1, 0.65], { tint: "charcoal" }),
      part("sphere", "left cup", [0, 0, 0, 0.24, 0.6, 1]),
      part("sphere", "right cup", [0.76, 0, 0, 1, 0.6, 1]),
    ],
  },
  microphone: {
    color: "charcoal",
    parts: [
      part("cylinder", "foot", [0.1, 0, 0.1, 0.9, 0.06, 0.9]),
      part("cylinder", "stand", [0.44, 0.05, 0.44, 0.56, 0.74, 0.56], { tint: "steel" }),
      part("sphere", "head", [0, 0.7, 0, 1, 1, 1], { tint: "main light" }),
    ],
  },
  radio: {
    color: "walnut",
    parts: [
      part("softbox", "case", [0, 0, 0, 1, 0.7, 0.96]),
      part("cylinder", "loudspeaker", [0.06, 0.1, 0.92, 0.48, 0.6, 1], {
        axis: "z",
        tint: "burlywood",
      }),
      part("box", "scale", [0.54, 0.36, 0.94, 0.94, 0.56, 0.99], { tint: "lemonchiffon" }),
      part("cylinder", "knob", [0.66, 0.1, 0.94, 0.8, 0.28, 1], { axis: "z", tint: "rubber" }),
      part("box", "aerial", [0.88, 0.66, 0.3, 0.9, 1, 0.36], { tint: "silver" }),
    ],
  },
  remote: {
    color: "charcoal",
    lies: true,
    parts: [
      part("softbox", "case", [0, 0, 0, 1, 0.8, 1]),
      part("cylinder", "power", [0.36, 0.76, 0.06, 0.64, 1, 0.14], { tint: "red" }),
      ...repeated(
        part("box", "button", [0.14, 0.76, 0.24, 0.34, 0.94, 0.32], { tint: "gainsboro" }),
        [0, 0.16, 0.32, 0.48].flatMap((z) => [0, 0.27, 0.52].map((x) => [x, 0, z] as const)),
      ),
    ],
  },
  "computer mouse": {
    color: "charcoal",
    material: "plastic",
    along: "z",
    parts: [
      part("dome", "shell", [0, 0.1, 0, 1, 1, 1]),
      part("softbox", "base", [0.06, 0, 0.04, 0.94, 0.3, 0.96]),
      part("cylinder", "wheel", [0.45, 0.6, 0.68, 0.55, 0.99, 0.86], { axis: "x", tint: "silver" }),
    ],
  },
  "hair drier": {
    color: "hotpink",
    material: "plastic",
    parts: [
      part("cylinder", "barrel", [0.2, 0.58, 0.1, 0.86, 0.98, 0.9], { axis: "x" }),
      part("shade", "nozzle", [0.82, 0.56, 0.06, 1, 1, 0.94], { axis: "x", tint: "charcoal" }),
      part("sphere", "motor", [0, 0.54, 0, 0.44, 1, 1]),
      part("softbox", "handle", [0.24, 0, 0.2, 0.46, 0.62, 0.8], { tint: "main dark" }),
      part("box", "switch", [0.44, 0.4, 0.36, 0.5, 0.54, 0.64], { tint: "white" }),
    ],
  },
};
