import { type Design, part, repeated } from "../design.ts";

const STEEL = { tint: "steel" } as const;

/** What one buys at and keeps things in, where a plain cabinet would not be known for it. */
export const SHOPPING: Readonly<Record<string, Design>> = {
  showcase: {
    color: "lightcyan",
    material: "glass",
    airy: true,
    parts: [
      part("box", "base", [0, 0, 0, 1, 0.3, 1], { tint: "walnut" }),
      part("box", "glass", [0.01, 0.3, 0.01, 0.99, 0.97, 0.99]),
      part("box", "board", [0.03, 0.62, 0.03, 0.97, 0.64, 0.97], { tint: "white" }),
      part("box", "top", [0, 0.97, 0, 1, 1, 1], { tint: "walnut" }),
    ],
  },
  counter: {
    color: "#d9d2c4",
    parts: [
      part("box", "plinth", [0.02, 0, 0.02, 0.98, 0.08, 0.9], { tint: "charcoal" }),
      part("box", "body", [0.01, 0.08, 0, 0.99, 0.92, 0.93]),
      ...repeated(
        part("box", "door", [0.02, 0.11, 0.93, 0.24, 0.89, 0.96], { tint: "main light" }),
        [0, 0.245, 0.49, 0.735].map((x) => [x, 0, 0] as const),
      ),
      ...repeated(
        part("box", "handle", [0.09, 0.82, 0.96, 0.17, 0.84, 0.98], STEEL),
        [0, 0.245, 0.49, 0.735].map((x) => [x, 0, 0] as const),
      ),
      part("box", "worktop", [0, 0.92, 0, 1, 1, 1], { tint: "walnut" }),
    ],
  },
  "cash register": {
    color: "charcoal",
    parts: [
      part("box", "drawer", [0, 0, 0, 1, 0.28, 1], { tint: "main light" }),
      part("box", "handle", [0.36, 0.1, 0.97, 0.64, 0.17, 1], STEEL),
      part("softbox", "keys", [0.12, 0.28, 0.5, 0.88, 0.46, 0.92], { tint: "silver" }),
      part("box", "till", [0.06, 0.28, 0, 0.94, 0.74, 0.5]),
      part("box", "stem", [0.46, 0.7, 0.1, 0.54, 0.8, 0.2]),
      part("box", "display", [0.26, 0.78, 0.06, 0.74, 1, 0.24]),
      part("box", "figures", [0.3, 0.82, 0.24, 0.7, 0.96, 0.26], { tint: "limegreen" }),
      part("box", "receipt", [0.12, 0.74, 0.3, 0.26, 0.86, 0.32], { tint: "white" }),
    ],
  },
  "vending machine": {
    color: "crimson",
    parts: [
      part("box", "cabinet", [0, 0, 0, 1, 1, 0.94]),
      part("box", "window", [0.06, 0.24, 0.94, 0.7, 0.93, 0.96], { tint: "#cfe6f2" }),
      ...repeated(
        part("box", "board", [0.06, 0.38, 0.96, 0.7, 0.4, 0.98], STEEL),
        [0, 0.18, 0.36].map((y) => [0, y, 0] as const),
      ),
      ...["gold", "royalblue", "leaf"].flatMap((tint, row) =>
        repeated(
          part("cylinder", `${tint} can`, [0.1, 0.4, 0.96, 0.19, 0.51, 1], { tint }),
          [0, 0.15, 0.3, 0.45].map((x) => [x, 0.18 * row, 0] as const),
        ),
      ),
      part("box", "keys", [0.76, 0.56, 0.94, 0.94, 0.74, 0.97], { tint: "charcoal" }),
      part("box", "slot", [0.8, 0.46, 0.94, 0.9, 0.49, 0.97], { tint: "rubber" }),
      part("box", "hatch", [0.14, 0.08, 0.94, 0.62, 0.18, 0.96], { tint: "rubber" }),
    ],
  },
  "treasure chest": {
    color: "walnut",
    material: "wood",
    parts: [
      part("box", "chest", [0.02, 0, 0.02, 0.98, 0.58, 0.97]),
      part("cylinder", "lid", [0.02, 0.2, 0.02, 0.98, 1, 0.97], { axis: "x", tint: "main light" }),
      ...repeated(part("box", "band", [0.12, 0, 0, 0.18, 0.6, 0.98], { tint: "gold" }), [
        [0, 0, 0],
        [0.7, 0, 0],
      ]),
      part("box", "rim", [0, 0.56, 0, 1, 0.62, 0.98], { tint: "gold" }),
      part("box", "lock", [0.43, 0.46, 0.96, 0.57, 0.68, 1], { tint: "gold" }),
    ],
  },
  grill: {
    color: "#2b2d31",
    airy: true,
    parts: [
      ...repeated(part("cylinder", "leg", [0.16, 0, 0.16, 0.21, 0.5, 0.21], STEEL), [
        [0, 0, 0],
        [0.63, 0, 0],
        [0, 0, 0.63],
        [0.63, 0, 0.63],
      ]),
      part("cylinder", "tray", [0.2, 0.2, 0.2, 0.8, 0.23, 0.8], STEEL),
      part("bowl", "kettle", [0, 0.42, 0, 1, 0.97, 1]),
      part("cylinder", "coals", [0.08, 0.84, 0.08, 0.92, 0.88, 0.92], { tint: "#7a2b16" }),
      ...repeated(
        part("box", "bar", [0.1, 0.96, 0.14, 0.14, 1, 0.86], STEEL),
        [0, 0.11, 0.22, 0.33, 0.44, 0.55, 0.66, 0.76].map((x) => [x, 0, 0] as const),
      ),
      part("box", "far rail", [0.1, 0.96, 0.14, 0.9, 1, 0.18], STEEL),
      part("box", "near rail", [0.1, 0.96, 0.82, 0.9, 1, 0.86], STEEL),
    ],
  },
};
