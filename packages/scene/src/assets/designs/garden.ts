import { type Design, part, repeated } from "../design.ts";

/** What is plain in shape and lies about in yards and gardens. */
export const GARDEN: Readonly<Record<string, Design>> = {
  beehive: {
    color: "goldenrod",
    parts: [
      part("box", "stand", [0, 0, 0, 1, 0.08, 1], { tint: "bark" }),
      part("cylinder", "lower ring", [0.06, 0.08, 0.06, 0.94, 0.36, 0.94]),
      part("cylinder", "middle ring", [0.12, 0.36, 0.12, 0.88, 0.62, 0.88], { tint: "main dark" }),
      part("dome", "crown", [0.12, 0.62, 0.12, 0.88, 1, 0.88]),
      part("cylinder", "way in", [0.4, 0.1, 0.9, 0.6, 0.28, 0.95], { axis: "z", tint: "rubber" }),
    ],
  },
  web: {
    color: "silver",
    airy: true,
    parts: [
      ...[0, 0.16, 0.32].map((at, i) =>
        part("ring", `round ${i + 1}`, [at, at, 0.4, 1 - at, 1 - at, 0.6], { axis: "z" }),
      ),
      part("box", "thread across", [0, 0.495, 0, 1, 0.505, 1]),
      part("box", "thread upright", [0.495, 0, 0, 0.505, 1, 1]),
    ],
  },
  wheelbarrow: {
    color: "forestgreen",
    material: "metal",
    along: "x",
    airy: true,
    parts: [
      part("ring", "wheel", [0.74, 0, 0.42, 1, 0.5, 0.58], { axis: "z", tint: "rubber" }),
      part("sphere", "hub", [0.84, 0.2, 0.44, 0.9, 0.3, 0.56], { tint: "steel" }),
      part("box", "bottom", [0.32, 0.4, 0.14, 0.78, 0.46, 0.86]),
      part("box", "left side", [0.26, 0.46, 0.06, 0.84, 1, 0.12], { rises: true }),
      part("box", "right side", [0.26, 0.46, 0.88, 0.84, 1, 0.94], { rises: true }),
      part("box", "front", [0.8, 0.46, 0.1, 0.84, 1, 0.9], { rises: true }),
      part("box", "rear", [0.26, 0.46, 0.1, 0.3, 0.9, 0.9], { rises: true }),
      ...repeated(part("box", "handle", [0, 0.36, 0, 0.9, 0.42, 0.06], { tint: "oak" }), [
        [0, 0, 0.1],
        [0, 0, 0.84],
      ]),
      ...repeated(part("box", "leg", [0.34, 0, 0, 0.38, 0.4, 0.06], { tint: "steel" }), [
        [0, 0, 0],
        [0, 0, 0.94],
      ]),
    ],
  },
  leaf: {
    color: "leaf",
    lies: true,
    along: "x",
    parts: [
      part("sphere", "blade", [0.2, 0, 0, 1, 0.94, 1]),
      part("capsule", "rib", [0.2, 0.5, 0.48, 0.92, 1, 0.52], { axis: "x", tint: "main dark" }),
      part("capsule", "stem", [0, 0.3, 0.47, 0.26, 0.7, 0.53], { axis: "x", tint: "main dark" }),
    ],
  },
  rod: {
    color: "#8a8f96",
    along: "x",
    parts: [part("cylinder", "rod", [0, 0, 0, 1, 1, 1], { axis: "x" })],
  },
  hook: {
    color: "silver",
    material: "metal",
    parts: [
      part("box", "plate", [0.2, 0.3, 0, 0.8, 1, 0.16]),
      part("cylinder", "arm", [0.4, 0.36, 0.1, 0.6, 0.5, 0.9], { axis: "z" }),
      part("sphere", "tip", [0.3, 0.3, 0.8, 0.7, 0.7, 1]),
      part("box", "lower arm", [0.38, 0.1, 0.1, 0.62, 0.22, 0.6]),
      part("sphere", "lower tip", [0, 0, 0.5, 1, 0.3, 0.7]),
    ],
  },
  sled: {
    color: "crimson",
    along: "x",
    airy: true,
    parts: [
      ...[0.12, 0.32, 0.52, 0.72].map((z, i) =>
        part("box", `slat ${i + 1}`, [0, 0.8, z, 0.9, 1, z + 0.16]),
      ),
      ...repeated(part("box", "runner", [0.04, 0, 0.06, 0.94, 0.14, 0.14], { tint: "steel" }), [
        [0, 0, 0],
        [0, 0, 0.8],
      ]),
      ...repeated(part("box", "post", [0.2, 0.14, 0.07, 0.26, 0.82, 0.13], { tint: "oak" }), [
        [0, 0, 0],
        [0.5, 0, 0],
        [0, 0, 0.8],
        [0.5, 0, 0.8],
      ]),
      ...repeated(part("capsule", "tip", [0.9, 0, 0.04, 1, 0.9, 0.16], { tint: "steel" }), [
        [0, 0, 0],
        [0, 0, 0.8],
      ]),
      part("box", "crosspiece", [0.3, 0.62, 0, 0.36, 0.78, 1], { tint: "oak" }),
    ],
  },
  "cement mixer": {
    color: "darkorange",
    material: "metal",
    along: "x",
    airy: true,
    parts: [
      ...repeated(
        part("ring", "wheel", [0.06, 0, 0, 0.36, 0.28, 0.1], { axis: "z", tint: "rubber" }),
        [
          [0, 0, 0],
          [0, 0, 0.9],
        ],
      ),
      part("cylinder", "axle", [0.19, 0.11, 0.05, 0.23, 0.17, 0.95], { axis: "z", tint: "steel" }),
      ...repeated(part("box", "beam", [0.1, 0.12, 0.12, 0.96, 0.2, 0.2], { tint: "charcoal" }), [
        [0, 0, 0],
        [0, 0, 0.68],
      ]),
      ...repeated(part("box", "foot", [0.86, 0, 0.12, 0.94, 0.16, 0.2], { tint: "charcoal" }), [
        [0, 0, 0],
        [0, 0, 0.68],
      ]),
      ...repeated(part("box", "post", [0.42, 0.18, 0.1, 0.54, 0.62, 0.18], { tint: "charcoal" }), [
        [0, 0, 0],
        [0, 0, 0.72],
      ]),
      part("pot", "drum", [0.18, 0.3, 0.18, 0.8, 0.8, 0.82]),
      part("shade", "mouth", [0.18, 0.78, 0.18, 0.8, 1, 0.82], { tint: "main dark" }),
      part("box", "motor", [0, 0.36, 0.36, 0.2, 0.6, 0.64], { tint: "charcoal" }),
      part("cylinder", "handwheel", [0.94, 0.3, 0.3, 1, 0.6, 0.7], { axis: "x", tint: "steel" }),
    ],
  },
  coaster: {
    color: "tan",
    lies: true,
    parts: [
      part("cylinder", "disc", [0, 0, 0, 1, 0.8, 1]),
      part("cylinder", "inlay", [0.1, 0.8, 0.1, 0.9, 1, 0.9], { tint: "main dark" }),
    ],
  },
};
