import { type Design, part } from "../design.ts";

/** What people wear. */
export const CLOTHES: Readonly<Record<string, Design>> = {
  shoe: {
    color: "crimson",
    along: "x",
    parts: [
      part("softbox", "sole", [0, 0, 0, 1, 0.2, 1], { tint: "white" }),
      part("softbox", "toe", [0.4, 0.14, 0.04, 0.99, 0.6, 0.96]),
      part("softbox", "heel", [0.01, 0.14, 0.04, 0.54, 1, 0.96]),
      part("box", "laces", [0.5, 0.56, 0.3, 0.76, 0.64, 0.7], { tint: "white" }),
    ],
  },
  boot: {
    color: "walnut",
    material: "leather",
    along: "x",
    parts: [
      part("box", "sole", [0, 0, 0, 1, 0.1, 1], { tint: "rubber" }),
      part("softbox", "foot", [0.02, 0.08, 0.04, 0.98, 0.42, 0.96]),
      part("softbox", "leg", [0, 0.1, 0.06, 0.6, 1, 0.94]),
    ],
  },
  shirt: {
    color: "royalblue",
    material: "cotton",
    parts: [
      part("softbox", "body", [0.2, 0, 0, 0.8, 1, 1]),
      part("softbox", "left sleeve", [0, 0.56, 0.1, 0.3, 0.98, 0.9]),
      part("softbox", "right sleeve", [0.7, 0.56, 0.1, 1, 0.98, 0.9]),
      part("prism", "collar", [0.4, 0.84, 0.9, 0.6, 0.99, 0.99], { tint: "white" }),
    ],
  },
  dress: {
    color: "hotpink",
    parts: [
      part("shade", "skirt", [0, 0, 0, 1, 0.62, 1]),
      part("softbox", "top", [0.26, 0.54, 0.24, 0.74, 1, 0.76]),
      part("box", "belt", [0.26, 0.58, 0.23, 0.74, 0.63, 0.77], { tint: "main dark" }),
    ],
  },
  pants: {
    color: "navy",
    material: "cotton",
    parts: [
      part("box", "waist", [0.05, 0.76, 0, 0.95, 1, 1]),
      part("box", "left leg", [0, 0, 0.05, 0.46, 0.8, 0.95]),
      part("box", "right leg", [0.54, 0, 0.05, 1, 0.8, 0.95]),
    ],
  },
  tie: {
    color: "crimson",
    material: "fabric",
    along: "z",
    parts: [
      part("softbox", "knot", [0.28, 0.2, 0, 0.72, 1, 0.14]),
      part("box", "upper blade", [0.36, 0, 0.12, 0.64, 0.6, 0.5]),
      part("box", "lower blade", [0.18, 0, 0.46, 0.82, 0.66, 0.84]),
      part("wedge", "left of the tip", [0, 0, 0.8, 0.5, 0.7, 1]),
      part("wedge", "right of the tip", [0.5, 0, 0.8, 1, 0.7, 1]),
    ],
  },
  glasses: {
    color: "charcoal",
    parts: [
      part("ring", "left rim", [0, 0, 0.85, 0.44, 1, 1], { axis: "z" }),
      part("ring", "right rim", [0.56, 0, 0.85, 1, 1, 1], { axis: "z" }),
      part("cylinder", "left lens", [0.04, 0.08, 0.9, 0.4, 0.92, 0.95], {
        axis: "z",
        tint: "lightcyan",
      }),
      part("cylinder", "right lens", [0.6, 0.08, 0.9, 0.96, 0.92, 0.95], {
        axis: "z",
        tint: "lightcyan",
      }),
      part("box", "bridge", [0.42, 0.5, 0.88, 0.58, 0.62, 0.98]),
      part("box", "left temple", [0, 0.5, 0, 0.03, 0.62, 0.92]),
      part("box", "right temple", [0.97, 0.5, 0, 1, 0.62, 0.92]),
    ],
  },
  crown: {
    color: "gold",
    material: "gold",
    parts: [
      part("cylinder", "band", [0, 0, 0, 1, 0.5, 1]),
      ...Array.from({ length: 8 }, (_, i) => {
        const angle = (i * Math.PI) / 4;
        const [x, z] = [0.5 + 0.4 * Math.sin(angle), 0.5 + 0.4 * Math.cos(angle)];
        return part("cone", `point ${i + 1}`, [x - 0.1, 0.48, z - 0.1, x + 0.1, 1, z + 0.1]);
      }),
      part("sphere", "jewel", [0.42, 0.16, 0.9, 0.58, 0.36, 0.999], { tint: "crimson" }),
    ],
  },
  helmet: {
    color: "crimson",
    parts: [
      part("dome", "shell", [0, 0.1, 0, 1, 1, 0.94]),
      part("cylinder", "rim", [0, 0, 0, 1, 0.14, 0.94], { tint: "main dark" }),
      part("box", "visor", [0.2, 0.16, 0.74, 0.8, 0.52, 1], { tint: "charcoal" }),
    ],
  },
  watch: {
    color: "silver",
    material: "metal",
    parts: [
      part("box", "strap", [0.28, 0, 0, 0.72, 1, 0.5], { tint: "walnut" }),
      part("cylinder", "case", [0, 0.24, 0.1, 1, 0.76, 0.9], { axis: "z" }),
      part("cylinder", "face", [0.12, 0.3, 0.88, 0.88, 0.7, 0.96], { axis: "z", tint: "white" }),
      part("box", "hour hand", [0.47, 0.5, 0.95, 0.53, 0.64, 1], { tint: "rubber" }),
      part("box", "minute hand", [0.5, 0.48, 0.95, 0.76, 0.52, 1], { tint: "rubber" }),
    ],
  },
  cane: {
    color: "walnut",
    material: "wood",
    parts: [
      part("cylinder", "stick", [0.62, 0, 0.1, 0.94, 0.9, 0.9]),
      part("arch", "crook", [0, 0.82, 0, 1, 1, 1]),
      part("cylinder", "foot", [0.58, 0, 0, 0.98, 0.04, 1], { tint: "rubber" }),
    ],
  },
};
