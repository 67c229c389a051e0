import { type Design, part } from "../design.ts";
import type { ShapeName } from "../shapes/index.ts";

const whole = (
  shape: ShapeName,
  color: string,
  { material = "ceramic", ...rest }: Partial<Design> = {},
): Design => ({
  color,
  material,
  ...rest,
  parts: [part(shape, shape, [0, 0, 0, 1, 1, 1])],
});

/** What stands on a table: vessels and tools for eating. */
export const TABLEWARE: Readonly<Record<string, Design>> = {
  cup: {
    holds: "liquid",
    color: "white",
    material: "ceramic",
    parts: [
      part("cup", "body", [0, 0, 0, 0.78, 1, 1]),
      part("ring", "handle", [0.62, 0.22, 0.42, 1, 0.8, 0.58], { axis: "z" }),
    ],
  },
  glass: whole("cup", "lightcyan", { material: "glass", holds: "liquid" }),
  bottle: {
    color: "seagreen",
    material: "glass",
    parts: [
      part("bottle", "body", [0, 0, 0, 1, 0.96, 1]),
      part("cylinder", "cap", [0.3, 0.93, 0.3, 0.7, 1, 0.7], { tint: "charcoal" }),
    ],
  },
  bowl: whole("bowl", "skyblue", { holds: "heap" }),
  plate: whole("bowl", "whitesmoke", { holds: "heap", lies: true }),
  vase: whole("vase", "royalblue", { holds: "stems" }),
  can: whole("cylinder", "silver", { material: "metal" }),
  candle: {
    color: "cream",
    material: "wax",
    parts: [
      part("cylinder", "wax", [0, 0, 0, 1, 0.8, 1]),
      part("capsule", "flame", [0.35, 0.8, 0.35, 0.65, 1, 0.65], { tint: "orange" }),
    ],
  },
  jar: {
    color: "lightblue",
    material: "glass",
    parts: [
      part("cylinder", "body", [0, 0, 0, 1, 0.85, 1]),
      part("cylinder", "lid", [0.06, 0.85, 0.06, 0.94, 1, 0.94], { tint: "gold" }),
    ],
  },
  pot: {
    color: "steel",
    material: "metal",
    parts: [
      part("cylinder", "body", [0.14, 0, 0, 0.86, 0.82, 1]),
      part("cylinder", "lid", [0.12, 0.82, 0, 0.88, 0.9, 1], { tint: "main dark" }),
      part("sphere", "knob", [0.44, 0.9, 0.42, 0.56, 1, 0.58], { tint: "rubber" }),
      part("box", "left handle", [0, 0.6, 0.4, 0.15, 0.68, 0.6], { tint: "rubber" }),
      part("box", "right handle", [0.85, 0.6, 0.4, 1, 0.68, 0.6], { tint: "rubber" }),
    ],
  },
  pan: {
    color: "charcoal",
    material: "iron",
    along: "x",
    parts: [
      part("bowl", "pan", [0, 0, 0, 0.62, 1, 1]),
      part("box", "handle", [0.6, 0.6, 0.45, 1, 0.85, 0.55], { tint: "rubber" }),
    ],
  },
  kettle: {
    color: "steel",
    material: "metal",
    parts: [
      part("dome", "body", [0, 0, 0, 0.82, 0.75, 1]),
      part("cone", "spout", [0.68, 0.2, 0.4, 1, 0.62, 0.6]),
      part("ring", "handle", [0.16, 0.5, 0.45, 0.66, 1, 0.55], { axis: "z", tint: "rubber" }),
    ],
  },
  basket: whole("cup", "burlywood", { material: "wood", holds: "heap" }),
  bucket: whole("pot", "steel", { material: "metal" }),
  knife: {
    color: "steel",
    lies: true,
    material: "metal",
    along: "x",
    parts: [
      part("box", "blade", [0.4, 0.3, 0, 1, 0.7, 1]),
      part("box", "handle", [0, 0, 0.25, 0.42, 1, 0.9], { tint: "rubber" }),
    ],
  },
  fork: {
    color: "steel",
    lies: true,
    material: "metal",
    along: "x",
    parts: [
      part("box", "handle", [0, 0, 0.38, 0.7, 1, 0.62]),
      part("box", "neck", [0.66, 0, 0, 0.76, 1, 1]),
      ...[0, 0.28, 0.56, 0.84].map((z, i) =>
        part("box", `tine ${i + 1}`, [0.74, 0, z, 1, 1, z + 0.16]),
      ),
    ],
  },
  spoon: {
    color: "steel",
    lies: true,
    material: "metal",
    along: "x",
    parts: [
      part("box", "handle", [0, 0.3, 0.4, 0.72, 0.8, 0.6]),
      part("bowl", "bowl", [0.68, 0, 0, 1, 1, 1]),
    ],
  },
  "wine glass": {
    holds: "liquid",
    color: "white",
    material: "glass",
    airy: true,
    parts: [
      part("bowl", "bowl", [0, 0.46, 0, 1, 1, 1]),
      part("cylinder", "foot", [0.08, 0, 0.08, 0.92, 0.03, 0.92]),
      part("cylinder", "stem", [0.46, 0.03, 0.46, 0.54, 0.48, 0.54]),
    ],
  },
};
