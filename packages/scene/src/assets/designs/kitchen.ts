import { type Design, part, repeated } from "../design.ts";

const appliance = (color: string, ...details: readonly Design["parts"][number][]): Design => ({
  color,
  material: "plastic",
  parts: [part("box", "body", [0, 0, 0, 1, 1, 0.95]), ...details],
});

const roundDoor = [
  part("cylinder", "rim", [0.16, 0.16, 0.93, 0.84, 0.74, 0.98], { axis: "z", tint: "silver" }),
  part("cylinder", "pane", [0.24, 0.23, 0.95, 0.76, 0.67, 1], { axis: "z", tint: "#31465c" }),
];
const panel = part("box", "panel", [0.04, 0.84, 0.95, 0.96, 0.96, 0.975], { tint: "main dark" });
const dial = part("cylinder", "dial", [0.76, 0.855, 0.96, 0.9, 0.945, 1], {
  axis: "z",
  tint: "charcoal",
});

/** Machines and tools of the kitchen, beside what stands on the table (tableware.ts). */
export const KITCHEN: Readonly<Record<string, Design>> = {
  "washing machine": appliance("whitesmoke", ...roundDoor, panel, dial),
  dryer: appliance("gainsboro", ...roundDoor, panel, dial),
  dishwasher: appliance(
    "silver",
    panel,
    part("box", "door", [0.04, 0.08, 0.95, 0.96, 0.8, 0.97], { tint: "main light" }),
    part("box", "handle", [0.14, 0.72, 0.97, 0.86, 0.76, 1], { tint: "charcoal" }),
  ),
  toaster: {
    color: "silver",
    material: "metal",
    parts: [
      part("softbox", "body", [0, 0, 0, 0.94, 0.82, 1]),
      part("box", "front slot", [0.12, 0.8, 0.58, 0.82, 0.83, 0.74], { tint: "rubber" }),
      part("box", "back slot", [0.12, 0.8, 0.26, 0.82, 0.83, 0.42], { tint: "rubber" }),
      part("softbox", "front slice", [0.2, 0.6, 0.6, 0.74, 1, 0.72], { tint: "peru" }),
      part("softbox", "back slice", [0.2, 0.6, 0.28, 0.74, 1, 0.4], { tint: "peru" }),
      part("box", "lever", [0.92, 0.5, 0.42, 1, 0.58, 0.58], { tint: "rubber" }),
    ],
  },
  blender: {
    color: "crimson",
    material: "plastic",
    parts: [
      part("shade", "foot", [0, 0, 0, 1, 0.36, 1]),
      part("pot", "jug", [0.12, 0.34, 0.12, 0.88, 0.9, 0.88], { tint: "lightcyan" }),
      part("cylinder", "lid", [0.12, 0.88, 0.12, 0.88, 0.96, 0.88], { tint: "charcoal" }),
      part("cylinder", "knob", [0.38, 0.95, 0.38, 0.62, 1, 0.62], { tint: "charcoal" }),
    ],
  },
  "coffee machine": {
    color: "charcoal",
    material: "plastic",
    airy: true,
    parts: [
      part("box", "foot", [0, 0, 0, 1, 0.12, 1]),
      part("box", "back", [0, 0.1, 0, 1, 1, 0.4]),
      part("box", "head", [0, 0.68, 0.38, 1, 1, 0.95]),
      part("box", "button", [0.4, 0.8, 0.93, 0.6, 0.9, 0.97], { tint: "red" }),
      part("cup", "cup", [0.32, 0.12, 0.5, 0.68, 0.42, 0.86], { tint: "white" }),
    ],
  },
  sink: {
    color: "silver",
    material: "metal",
    parts: [
      part("box", "pedestal", [0.36, 0, 0.02, 0.64, 0.6, 0.36], { tint: "whitesmoke" }),
      part("box", "basin's box", [0.02, 0.6, 0, 0.98, 0.78, 0.96], { tint: "whitesmoke" }),
      part("box", "top", [0, 0.78, 0, 1, 0.84, 1]),
      part("bowl", "basin", [0.16, 0.6, 0.22, 0.84, 0.85, 0.95], { tint: "main dark" }),
      part("cylinder", "tap", [0.47, 0.84, 0.06, 0.53, 1, 0.16], { tint: "steel" }),
      part("box", "spout", [0.47, 0.96, 0.1, 0.53, 1, 0.42], { tint: "steel" }),
    ],
  },
  faucet: {
    color: "silver",
    material: "metal",
    parts: [
      part("cylinder", "foot", [0.2, 0, 0, 0.8, 0.12, 0.4]),
      part("cylinder", "pipe", [0.36, 0.1, 0.08, 0.64, 0.9, 0.32]),
      part("arch", "bend", [0.36, 0.74, 0.1, 0.64, 1, 0.3], { tint: "main light" }),
      part("box", "spout", [0.36, 0.82, 0.1, 0.64, 0.94, 1]),
      part("box", "left tap", [0, 0.3, 0.12, 0.36, 0.4, 0.28], { tint: "main dark" }),
      part("box", "right tap", [0.64, 0.3, 0.12, 1, 0.4, 0.28], { tint: "main dark" }),
    ],
  },
  teapot: {
    color: "steelblue",
    material: "ceramic",
    along: "x",
    parts: [
      part("sphere", "body", [0.18, 0, 0, 0.8, 0.82, 1]),
      part("cylinder", "lid", [0.36, 0.76, 0.3, 0.62, 0.86, 0.7], { tint: "main dark" }),
      part("sphere", "knob", [0.44, 0.84, 0.42, 0.54, 1, 0.58], { tint: "main dark" }),
      part("cone", "spout", [0.68, 0.36, 0.38, 1, 0.66, 0.62], { axis: "x" }),
      part("ring", "handle", [0, 0.16, 0.42, 0.34, 0.72, 0.58], { axis: "z" }),
    ],
  },
  "cutting board": {
    color: "oak",
    material: "wood",
    along: "x",
    parts: [
      part("box", "board", [0, 0, 0, 0.8, 1, 1]),
      part("box", "handle", [0.8, 0, 0.36, 1, 1, 0.64], { tint: "main dark" }),
    ],
  },
  tray: {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [
      part("box", "bottom", [0.02, 0, 0.02, 0.98, 0.3, 0.98], { tint: "main light" }),
      part("box", "left side", [0, 0, 0, 0.05, 1, 1]),
      part("box", "right side", [0.95, 0, 0, 1, 1, 1]),
      part("box", "back side", [0.05, 0, 0, 0.95, 0.8, 0.06]),
      part("box", "front side", [0.05, 0, 0.94, 0.95, 0.8, 1]),
    ],
  },
  chopsticks: {
    color: "crimson",
    lies: true,
    along: "x",
    parts: [
      ...repeated(part("box", "stick", [0.3, 0, 0.1, 1, 1, 0.32]), [
        [0, 0, 0],
        [0, 0, 0.5],
      ]),
      ...repeated(part("box", "end", [0, 0, 0, 0.3, 1, 0.42], { tint: "main dark" }), [
        [0, 0, 0],
        [0, 0, 0.58],
      ]),
    ],
  },
};
