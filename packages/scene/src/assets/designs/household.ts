import { type Design, part, repeated } from "../design.ts";

const fold = (x: number, i: number) =>
  part("cylinder", `fold ${i + 1}`, [x, 0, 0, x + 0.125, 0.95, 1], {
    tint: i % 2 ? "main dark" : "main",
  });

const KEYS = [0, 0.085, 0.17, 0.255, 0.34, 0.425, 0.51, 0.595, 0.68, 0.765] as const;

/** What hangs, heats, cleans and stands about in a home. */
export const HOUSEHOLD: Readonly<Record<string, Design>> = {
  curtain: {
    color: "burgundy",
    material: "fabric",
    parts: [
      part("cylinder", "rail", [0, 0.95, 0.2, 1, 1, 0.8], { axis: "x", tint: "gold" }),
      ...[0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].map(fold),
    ],
  },
  fireplace: {
    color: "brick",
    material: "brick",
    airy: true,
    parts: [
      part("box", "left side", [0.04, 0, 0, 0.24, 0.86, 0.92]),
      part("box", "right side", [0.76, 0, 0, 0.96, 0.86, 0.92]),
      part("box", "lintel", [0.24, 0.62, 0, 0.76, 0.86, 0.92]),
      part("box", "back", [0.24, 0, 0, 0.76, 0.62, 0.1], { tint: "rubber" }),
      part("box", "shelf", [0, 0.86, 0, 1, 1, 1], { tint: "walnut" }),
      part("cylinder", "log", [0.32, 0.02, 0.4, 0.68, 0.12, 0.7], { axis: "x", tint: "bark" }),
      part("cone", "flame", [0.38, 0.1, 0.4, 0.62, 0.5, 0.7], { tint: "orange" }),
      part("cone", "inner flame", [0.44, 0.1, 0.5, 0.56, 0.36, 0.74], { tint: "yellow" }),
    ],
  },
  stairs: {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [0, 1, 2, 3, 4, 5].map((i) =>
      part("box", `step ${i + 1}`, [0, 0, 0, 1, (i + 1) / 6, 1 - i / 6], {
        tint: i % 2 ? "main dark" : "main",
      }),
    ),
  },
  ladder: {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [
      part("box", "left rail", [0, 0, 0, 0.12, 1, 1]),
      part("box", "right rail", [0.88, 0, 0, 1, 1, 1]),
      ...repeated(
        part("cylinder", "rung", [0.1, 0.06, 0.25, 0.9, 0.1, 0.75], {
          axis: "x",
          tint: "main dark",
        }),
        [0, 0.14, 0.28, 0.42, 0.56, 0.7, 0.84].map((y) => [0, y, 0] as const),
      ),
    ],
  },
  chandelier: {
    color: "gold",
    material: "gold",
    parts: [
      part("cylinder", "chain", [0.48, 0.5, 0.48, 0.52, 1, 0.52]),
      part("sphere", "hub", [0.4, 0.36, 0.4, 0.6, 0.6, 0.6]),
      part("ring", "hoop", [0, 0.3, 0, 1, 0.42, 1]),
      part("box", "arms to the right", [0.04, 0.34, 0.48, 0.96, 0.38, 0.52]),
      part("box", "arms to the back", [0.48, 0.34, 0.04, 0.52, 0.38, 0.96]),
      part("sphere", "drop", [0.44, 0, 0.44, 0.56, 0.34, 0.56], { tint: "lightcyan" }),
      ...[
        [0.02, 0.46],
        [0.9, 0.46],
        [0.46, 0.02],
        [0.46, 0.9],
      ].map(([x, z], i) =>
        part("capsule", `candle ${i + 1}`, [x!, 0.4, z!, x! + 0.08, 0.74, z! + 0.08], {
          tint: "lemonchiffon",
        }),
      ),
    ],
  },
  "pendant lamp": {
    color: "cream",
    parts: [
      part("cylinder", "cord", [0.48, 0.4, 0.48, 0.52, 1, 0.52], { tint: "charcoal" }),
      part("shade", "shade", [0, 0.08, 0, 1, 0.46, 1]),
      part("sphere", "bulb", [0.36, 0, 0.36, 0.64, 0.2, 0.64], { tint: "lemonchiffon" }),
    ],
  },
  "desk lamp": {
    color: "crimson",
    parts: [
      part("cylinder", "foot", [0.1, 0, 0, 0.9, 0.06, 0.6]),
      part("cylinder", "arm", [0.45, 0.05, 0.2, 0.55, 0.8, 0.32], { tint: "steel" }),
      part("box", "upper arm", [0.45, 0.74, 0.2, 0.55, 0.8, 0.8], { tint: "steel" }),
      part("shade", "shade", [0, 0.62, 0.4, 1, 1, 1]),
    ],
  },
  piano: {
    color: "#241f1d",
    material: "plastic",
    parts: [
      part("box", "case", [0, 0, 0, 1, 1, 0.55]),
      part("box", "keyboard", [0.02, 0.5, 0.55, 0.98, 0.6, 0.99]),
      part("box", "white keys", [0.05, 0.6, 0.6, 0.95, 0.62, 1], { tint: "ivory" }),
      ...repeated(
        part("box", "black key", [0.09, 0.62, 0.6, 0.12, 0.64, 0.82], { tint: "rubber" }),
        KEYS.map((x) => [x, 0, 0] as const),
      ),
      part("box", "music stand", [0.3, 0.7, 0.55, 0.7, 0.9, 0.58], { tint: "linen" }),
      part("box", "left leg", [0.02, 0, 0.88, 0.08, 0.5, 0.96]),
      part("box", "right leg", [0.92, 0, 0.88, 0.98, 0.5, 0.96]),
    ],
  },
  "grand piano": {
    color: "#241f1d",
    material: "plastic",
    airy: true,
    parts: [
      part("box", "front of the case", [0, 0.42, 0.5, 1, 0.66, 0.84]),
      part("cylinder", "tail of the case", [0, 0.42, 0, 0.74, 0.66, 0.9]),
      part("box", "straight side", [0, 0.42, 0.36, 0.36, 0.66, 0.84]),
      part("box", "keyboard", [0.02, 0.42, 0.84, 0.98, 0.52, 1]),
      part("box", "white keys", [0.06, 0.52, 0.85, 0.94, 0.54, 0.99], { tint: "ivory" }),
      ...repeated(
        part("box", "black key", [0.09, 0.54, 0.85, 0.12, 0.56, 0.93], { tint: "rubber" }),
        KEYS.map((x) => [x, 0, 0] as const),
      ),
      part("box", "music stand", [0.25, 0.66, 0.62, 0.75, 0.84, 0.64], { rises: true }),
      part("box", "lid", [0, 0.66, 0.06, 0.04, 1, 0.8], { tint: "main light", rises: true }),
      part("box", "left leg", [0.06, 0, 0.72, 0.12, 0.42, 0.8]),
      part("box", "right leg", [0.88, 0, 0.72, 0.94, 0.42, 0.8]),
      part("box", "rear leg", [0.34, 0, 0.08, 0.4, 0.42, 0.14]),
    ],
  },
  ottoman: {
    color: "slategray",
    material: "fabric",
    parts: [
      ...repeated(part("cylinder", "foot", [0.06, 0, 0.06, 0.18, 0.2, 0.18], { tint: "walnut" }), [
        [0, 0, 0],
        [0.76, 0, 0],
        [0, 0, 0.76],
        [0.76, 0, 0.76],
      ]),
      part("softbox", "cushion", [0, 0.18, 0, 1, 1, 1]),
    ],
  },
  fan: {
    color: "whitesmoke",
    parts: [
      part("cylinder", "foot", [0.15, 0, 0, 0.85, 0.05, 1], { tint: "main dark" }),
      part("cylinder", "pole", [0.46, 0.04, 0.4, 0.54, 0.6, 0.6], { tint: "main dark" }),
      part("ring", "cage", [0, 0.4, 0.3, 1, 1, 0.8], { axis: "z" }),
      part("sphere", "upper blade", [0.4, 0.7, 0.5, 0.6, 0.96, 0.62], { tint: "lightblue" }),
      part("sphere", "lower blade", [0.4, 0.44, 0.5, 0.6, 0.7, 0.62], { tint: "lightblue" }),
      part("sphere", "left blade", [0.08, 0.64, 0.5, 0.5, 0.76, 0.62], { tint: "lightblue" }),
      part("sphere", "right blade", [0.5, 0.64, 0.5, 0.92, 0.76, 0.62], { tint: "lightblue" }),
      part("sphere", "hub", [0.42, 0.64, 0.45, 0.58, 0.76, 0.85], { tint: "charcoal" }),
    ],
  },
  radiator: {
    color: "white",
    parts: [
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
        part("softbox", `rib ${i + 1}`, [i * 0.127, 0.08, 0, i * 0.127 + 0.111, 1, 1]),
      ),
      part("box", "pipe", [0.02, 0.12, 0.35, 0.98, 0.2, 0.65], { tint: "main dark" }),
      part("box", "left foot", [0.08, 0, 0.2, 0.12, 0.14, 0.8], { tint: "main dark" }),
      part("box", "right foot", [0.88, 0, 0.2, 0.92, 0.14, 0.8], { tint: "main dark" }),
    ],
  },
  vacuum: {
    color: "crimson",
    parts: [
      part("softbox", "nozzle", [0, 0, 0.55, 1, 0.1, 1], { tint: "charcoal" }),
      part("capsule", "body", [0.25, 0.06, 0.2, 0.75, 0.6, 0.6]),
      part("cylinder", "pipe", [0.45, 0.5, 0.1, 0.55, 0.96, 0.3], { tint: "steel" }),
      part("box", "handle", [0.4, 0.94, 0, 0.6, 1, 0.4], { tint: "charcoal" }),
    ],
  },
  broom: {
    color: "gold",
    parts: [
      part("cylinder", "stick", [0.44, 0.22, 0.4, 0.56, 1, 0.6], { tint: "oak" }),
      part("box", "head", [0.1, 0.18, 0.1, 0.9, 0.26, 0.9], { tint: "firebrick" }),
      part("shade", "bristles", [0, 0, 0, 1, 0.2, 1]),
    ],
  },
  iron: {
    color: "steelblue",
    along: "x",
    parts: [
      part("softbox", "body", [0, 0.12, 0.1, 0.8, 0.55, 0.9]),
      part("box", "sole", [0, 0, 0, 0.75, 0.14, 1], { tint: "silver" }),
      part("cone", "tip", [0.7, 0, 0, 1, 0.5, 1], { axis: "x", tint: "silver" }),
      part("arch", "handle", [0.1, 0.5, 0.4, 0.7, 1, 0.6], { tint: "charcoal" }),
    ],
  },
  bathtub: {
    color: "white",
    material: "ceramic",
    airy: true,
    parts: [
      part("softbox", "bottom", [0.04, 0, 0.06, 0.96, 0.3, 0.94]),
      part("softbox", "left end", [0, 0.1, 0, 0.12, 1, 1]),
      part("softbox", "right end", [0.88, 0.1, 0, 1, 1, 1]),
      part("softbox", "back side", [0.03, 0.1, 0, 0.97, 1, 0.14]),
      part("softbox", "front side", [0.03, 0.1, 0.86, 0.97, 1, 1], { tint: "main dark" }),
      part("box", "water", [0.1, 0.6, 0.1, 0.9, 0.72, 0.9], { tint: "lightblue" }),
    ],
  },
  shower: {
    color: "silver",
    material: "metal",
    airy: true,
    parts: [
      part("box", "tray", [0, 0, 0, 1, 0.05, 1], { tint: "white" }),
      part("box", "wall", [0, 0.05, 0, 1, 1, 0.04], { tint: "lightcyan" }),
      part("cylinder", "pipe", [0.47, 0.3, 0.05, 0.53, 0.94, 0.1]),
      part("box", "arm", [0.47, 0.92, 0.05, 0.53, 0.95, 0.5]),
      part("shade", "head", [0.34, 0.84, 0.35, 0.66, 0.93, 0.67]),
      part("box", "tap", [0.42, 0.4, 0.1, 0.58, 0.44, 0.16]),
    ],
  },
  towel: {
    color: "skyblue",
    material: "cotton",
    parts: [
      part("softbox", "lower fold", [0, 0, 0, 1, 0.55, 1]),
      part("softbox", "upper fold", [0, 0.45, 0, 1, 1, 1], { tint: "main light" }),
      part("box", "stripe", [0.3, 0.6, 0.01, 0.36, 1, 0.995], { tint: "white" }),
    ],
  },
  "toilet paper": {
    color: "white",
    parts: [
      part("cylinder", "roll", [0, 0, 0, 1, 1, 1]),
      part("cylinder", "core", [0.34, 0.9, 0.34, 0.66, 1.0, 0.66], { tint: "cardboard" }),
    ],
  },
  toothbrush: {
    color: "dodgerblue",
    along: "x",
    parts: [
      part("box", "handle", [0, 0, 0.1, 1, 0.4, 0.9]),
      part("box", "bristles", [0.76, 0.4, 0, 0.98, 1, 1], { tint: "white" }),
    ],
  },
  aquarium: {
    color: "lightblue",
    airy: true,
    parts: [
      part("box", "sand", [0.01, 0, 0.01, 0.99, 0.12, 0.99], { tint: "sand" }),
      part("box", "back", [0, 0, 0, 1, 1, 0.04]),
      part("box", "lid", [0, 0.92, 0, 1, 1, 1], { tint: "charcoal" }),
      part("box", "left post", [0, 0.1, 0.96, 0.03, 0.94, 1], { tint: "charcoal" }),
      part("box", "right post", [0.97, 0.1, 0.96, 1, 0.94, 1], { tint: "charcoal" }),
      part("sphere", "fish", [0.5, 0.5, 0.45, 0.78, 0.68, 0.6], { tint: "orange" }),
      part("cone", "fish's tail", [0.42, 0.5, 0.48, 0.54, 0.68, 0.57], {
        axis: "x",
        tint: "orange",
      }),
      part("capsule", "weed", [0.2, 0.1, 0.4, 0.27, 0.7, 0.5], { tint: "seagreen" }),
    ],
  },
  cage: {
    color: "gold",
    airy: true,
    parts: [
      part("cylinder", "bottom", [0, 0, 0, 1, 0.08, 1]),
      part("ring", "hoop", [0, 0.62, 0, 1, 0.68, 1]),
      part("dome", "cap", [0.3, 0.84, 0.3, 0.7, 0.95, 0.7]),
      part("ring", "hook", [0.44, 0.9, 0.46, 0.56, 1, 0.54], { axis: "z" }),
      ...Array.from({ length: 10 }, (_, i) => {
        const angle = (i * Math.PI) / 5;
        const [x, z] = [0.48 + 0.46 * Math.sin(angle), 0.48 + 0.46 * Math.cos(angle)];
        return part("cylinder", `bar ${i + 1}`, [x, 0.06, z, x + 0.03, 0.66, z + 0.03]);
      }),
    ],
  },
};
