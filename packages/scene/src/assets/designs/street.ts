import { type Design, part, repeated } from "../design.ts";

const POLE = { tint: "steel" } as const;

/** What stands in streets, parks and playgrounds. */
export const STREET: Readonly<Record<string, Design>> = {
  "street lamp": {
    color: "charcoal",
    parts: [
      part("cylinder", "foot", [0.1, 0, 0.1, 0.9, 0.04, 0.9]),
      part("cylinder", "pole", [0.4, 0.04, 0.4, 0.6, 0.84, 0.6]),
      part("pot", "glass", [0.12, 0.82, 0.12, 0.88, 0.95, 0.88], { tint: "lemonchiffon" }),
      part("cone", "cap", [0, 0.93, 0, 1, 1, 1]),
    ],
  },
  "street sign": {
    color: "royalblue",
    parts: [
      part("cylinder", "pole", [0.46, 0, 0, 0.54, 0.96, 0.5], POLE),
      part("box", "rim", [0, 0.66, 0.4, 1, 1, 0.8], { tint: "white" }),
      part("box", "board", [0.03, 0.69, 0.5, 0.97, 0.97, 1]),
    ],
  },
  mailbox: {
    color: "royalblue",
    parts: [
      part("box", "post", [0.4, 0, 0.3, 0.6, 0.55, 0.7], { tint: "walnut" }),
      part("box", "box", [0, 0.5, 0, 1, 0.8, 0.97]),
      part("cylinder", "top", [0, 0.62, 0, 1, 1, 0.96], { axis: "z" }),
      part("box", "slot", [0.2, 0.7, 0.96, 0.8, 0.76, 1], { tint: "rubber" }),
    ],
  },
  "parking meter": {
    color: "slategray",
    parts: [
      part("cylinder", "pole", [0.38, 0, 0.38, 0.62, 0.7, 0.62], POLE),
      part("box", "case", [0, 0.66, 0.1, 1, 0.86, 0.9]),
      part("cylinder", "head", [0, 0.72, 0.1, 1, 1, 0.9], { axis: "z" }),
      part("box", "window", [0.2, 0.84, 0, 0.8, 0.92, 1], { tint: "lightcyan" }),
    ],
  },
  "trash can": {
    color: "seagreen",
    parts: [
      part("pot", "body", [0.05, 0, 0.05, 0.95, 0.86, 0.95]),
      part("cylinder", "rim", [0, 0.82, 0, 1, 0.9, 1], { tint: "main dark" }),
      part("dome", "lid", [0.03, 0.88, 0.03, 0.97, 0.97, 0.97], { tint: "main dark" }),
      part("box", "grip", [0.4, 0.95, 0.42, 0.6, 1, 0.58], { tint: "rubber" }),
    ],
  },
  "bus stop": {
    color: "royalblue",
    airy: true,
    parts: [
      part("box", "roof", [0, 0.94, 0, 1, 1, 1]),
      part("box", "back", [0.02, 0.1, 0, 0.98, 0.94, 0.04], { tint: "lightcyan" }),
      part("box", "left post", [0.02, 0, 0.86, 0.06, 0.94, 0.92], POLE),
      part("box", "right post", [0.94, 0, 0.86, 0.98, 0.94, 0.92], POLE),
      part("box", "left back post", [0.02, 0, 0.04, 0.06, 0.94, 0.1], POLE),
      part("box", "right back post", [0.94, 0, 0.04, 0.98, 0.94, 0.1], POLE),
      part("box", "seat", [0.12, 0.18, 0.12, 0.88, 0.22, 0.46], { tint: "oak" }),
    ],
  },
  flag: {
    color: "crimson",
    along: "x",
    parts: [
      part("cylinder", "pole", [0, 0, 0.1, 0.06, 0.98, 0.9], POLE),
      part("sphere", "knob", [0, 0.95, 0, 0.06, 1, 1], { tint: "gold" }),
      part("box", "cloth", [0.05, 0.58, 0.38, 1, 0.94, 0.62]),
      part("box", "stripe", [0.05, 0.7, 0.36, 0.999, 0.82, 0.64], { tint: "white" }),
    ],
  },
  swing: {
    color: "crimson",
    airy: true,
    parts: [
      ...[0, 0.94].flatMap((x, i) => [
        part("box", `far foot ${i + 1}`, [x, 0, 0, x + 0.06, 0.31, 0.08]),
        part("box", `near foot ${i + 1}`, [x, 0, 0.92, x + 0.06, 0.31, 1]),
        part("box", `far leg ${i + 1}`, [x, 0.31, 0, x + 0.06, 1, 0.08], { rises: true }),
        part("box", `near leg ${i + 1}`, [x, 0.31, 0.92, x + 0.06, 1, 1], { rises: true }),
        part("box", `top bar ${i + 1}`, [x, 0.94, 0.08, x + 0.06, 1, 0.92], { rises: true }),
      ]),
      part("cylinder", "beam", [0.02, 0.93, 0.46, 0.98, 0.99, 0.54], { axis: "x", rises: true }),
      part("box", "left rope", [0.36, 0.3, 0.49, 0.38, 0.95, 0.51], { tint: "bark", rises: true }),
      part("box", "right rope", [0.62, 0.3, 0.49, 0.64, 0.95, 0.51], { tint: "bark", rises: true }),
      part("box", "seat", [0.33, 0.27, 0.4, 0.67, 0.31, 0.6], { tint: "oak" }),
    ],
  },
  slide: {
    color: "gold",
    airy: true,
    parts: [
      part("wedge", "chute", [0.08, 0, 0.22, 0.92, 0.72, 1]),
      part("box", "platform", [0, 0.64, 0, 1, 0.72, 0.24], { tint: "royalblue" }),
      part("box", "left post", [0, 0, 0, 0.1, 1, 0.08], { tint: "royalblue", rises: true }),
      part("box", "right post", [0.9, 0, 0, 1, 1, 0.08], { tint: "royalblue", rises: true }),
      part("box", "rail", [0, 0.94, 0, 1, 1, 0.06], { tint: "royalblue", rises: true }),
    ],
  },
  campfire: {
    color: "orange",
    parts: [
      part("cylinder", "first log", [0, 0, 0.3, 1, 0.2, 0.5], { axis: "x", tint: "bark" }),
      part("cylinder", "second log", [0.36, 0.06, 0, 0.56, 0.28, 1], { axis: "z", tint: "bark" }),
      part("cone", "flame", [0.22, 0.14, 0.22, 0.78, 1, 0.78]),
      part("cone", "inner flame", [0.32, 0.14, 0.42, 0.62, 0.72, 0.84], { tint: "yellow" }),
    ],
  },
  sun: {
    color: "gold",
    parts: [
      ...Array.from({ length: 12 }, (_, i) => {
        const angle = (i * Math.PI) / 6;
        const [x, y] = [0.5 + 0.43 * Math.sin(angle), 0.5 + 0.43 * Math.cos(angle)];
        return part("sphere", `ray ${i + 1}`, [x - 0.07, y - 0.07, 0.3, x + 0.07, y + 0.07, 0.7], {
          tint: "orange",
        });
      }),
      part("sphere", "disc", [0.18, 0.18, 0, 0.82, 0.82, 1]),
    ],
  },
  moon: {
    color: "#e9e2b8",
    parts: [
      part("sphere", "globe", [0, 0, 0, 1, 1, 1]),
      part("sphere", "left crater", [0.2, 0.55, 0.8, 0.42, 0.75, 0.98], { tint: "main dark" }),
      part("sphere", "right crater", [0.55, 0.3, 0.84, 0.7, 0.44, 0.99], { tint: "main dark" }),
    ],
  },
  cloud: {
    color: "white",
    parts: [
      part("sphere", "middle", [0.22, 0.05, 0.05, 0.72, 1, 0.95]),
      part("sphere", "left", [0, 0, 0.1, 0.42, 0.64, 0.9]),
      part("sphere", "right", [0.55, 0, 0, 1, 0.74, 1]),
    ],
  },
  rainbow: {
    color: "red",
    parts: [
      part("arch", "outer band", [0, 0, 0, 1, 1, 0.85]),
      part("arch", "yellow band", [0.07, 0, 0.05, 0.93, 0.93, 0.9], { tint: "yellow" }),
      part("arch", "green band", [0.14, 0, 0.1, 0.86, 0.86, 0.95], { tint: "limegreen" }),
      part("arch", "blue band", [0.21, 0, 0.15, 0.79, 0.79, 1], { tint: "dodgerblue" }),
    ],
  },
  "palm tree": {
    color: "leaf",
    parts: [
      part("cylinder", "trunk", [0.45, 0, 0.45, 0.55, 0.84, 0.55], { tint: "bark" }),
      part("sphere", "left leaf", [0, 0.72, 0.38, 0.52, 0.88, 0.62]),
      part("sphere", "right leaf", [0.48, 0.72, 0.38, 1, 0.88, 0.62]),
      part("sphere", "front leaf", [0.38, 0.7, 0.48, 0.62, 0.86, 1], { tint: "main dark" }),
      part("sphere", "back leaf", [0.38, 0.74, 0, 0.62, 0.92, 0.52], { tint: "main dark" }),
      part("sphere", "upper leaf", [0.36, 0.8, 0.36, 0.64, 1, 0.64], { tint: "main light" }),
      part("sphere", "coconut", [0.44, 0.7, 0.54, 0.54, 0.78, 0.64], { tint: "walnut" }),
    ],
  },
  /** A few blades; grass to stand on is a lawn. */
  tuft: {
    color: "leaf",
    parts: [
      part("box", "sod", [0, 0, 0, 1, 0.2, 1], { tint: "main dark" }),
      ...repeated(
        part("cone", "blade", [0, 0.15, 0, 0.2, 1, 0.2]),
        [0, 0.2, 0.4, 0.6, 0.8].flatMap((x) => [0, 0.4, 0.8].map((z) => [x, 0, z] as const)),
      ),
    ],
  },
  log: {
    color: "bark",
    along: "x",
    parts: [
      part("cylinder", "bark", [0, 0, 0, 0.99, 1, 1], { axis: "x" }),
      part("cylinder", "wood", [0.98, 0.1, 0.1, 1, 0.9, 0.9], { axis: "x", tint: "burlywood" }),
    ],
  },
  stump: {
    color: "bark",
    parts: [
      part("shade", "roots", [0, 0, 0, 1, 0.5, 1]),
      part("cylinder", "trunk", [0.18, 0, 0.18, 0.82, 0.97, 0.82]),
      part("cylinder", "wood", [0.22, 0.9, 0.22, 0.78, 1, 0.78], { tint: "burlywood" }),
    ],
  },
  /** Low and flat on top, so that houses and palms stand on it. */
  island: {
    color: "sand",
    parts: [
      part("shade", "beach", [0, 0, 0, 1, 0.75, 1]),
      part("cylinder", "grass", [0.17, 0.4, 0.17, 0.83, 1, 0.83], { tint: "leaf" }),
    ],
  },
};
