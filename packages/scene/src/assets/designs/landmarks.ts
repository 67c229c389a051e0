import { type Design, part, repeated } from "../design.ts";

const PANE = { tint: "lightblue" } as const;
/** Cabins of a Ferris wheel, around it. */
const CABINS = Array.from({ length: 8 }, (_, i) => {
  const angle = (i * Math.PI) / 4;
  return [0.5 + 0.43 * Math.sin(angle), 0.55 + 0.39 * Math.cos(angle)] as const;
});

/** What one meets at and looks for: known by its outline from afar. */
export const LANDMARKS: Readonly<Record<string, Design>> = {
  pavilion: {
    color: "crimson",
    airy: true,
    parts: [
      part("box", "base", [0, 0, 0, 1, 0.08, 1], { tint: "#b4aa9a" }),
      ...repeated(part("cylinder", "column", [0.1, 0.08, 0.1, 0.17, 0.62, 0.17]), [
        [0, 0, 0],
        [0.73, 0, 0],
        [0, 0, 0.73],
        [0.73, 0, 0.73],
      ]),
      part("box", "beam", [0.07, 0.58, 0.07, 0.93, 0.64, 0.93]),
      part("pyramid", "roof", [0, 0.62, 0, 1, 0.96, 1], { tint: "darkolivegreen" }),
      part("sphere", "top", [0.47, 0.93, 0.47, 0.53, 1, 0.53], { tint: "gold" }),
    ],
  },
  arch: {
    color: "white",
    airy: true,
    along: "x",
    parts: [
      part("box", "left post", [0, 0, 0, 0.1, 0.62, 1]),
      part("box", "right post", [0.9, 0, 0, 1, 0.62, 1]),
      part("arch", "arch", [0, 0.5, 0, 1, 1, 1]),
      ...repeated(
        part("sphere", "left blossom", [0, 0.1, 0.9, 0.1, 0.18, 1], { tint: "rose" }),
        [0, 0.2, 0.4].map((y) => [0, y, 0] as const),
      ),
      ...repeated(
        part("sphere", "right blossom", [0.9, 0.1, 0.9, 1, 0.18, 1], { tint: "rose" }),
        [0, 0.2, 0.4].map((y) => [0, y, 0] as const),
      ),
    ],
  },
  greenhouse: {
    color: "lightcyan",
    material: "glass",
    airy: true,
    parts: [
      part("box", "walls", [0.02, 0, 0.02, 0.98, 0.6, 0.98]),
      part("prism", "roof", [0, 0.58, 0, 1, 1, 1]),
      ...repeated(
        part("box", "post", [0, 0, 0.98, 0.02, 0.6, 1], { tint: "white" }),
        [0, 0.245, 0.49, 0.735, 0.98].map((x) => [x, 0, 0] as const),
      ),
      part("box", "sill", [0, 0.57, 0.98, 1, 0.6, 1], { tint: "white" }),
      part("box", "ridge", [0.49, 0.97, 0, 0.51, 1, 1], { tint: "white" }),
    ],
  },
  plaza: {
    color: "#c9c2b4",
    material: "stone",
    lies: true,
    parts: [
      part("box", "paving", [0, 0, 0, 1, 0.97, 1]),
      ...repeated(
        part("box", "joint to the back", [0.197, 0.96, 0, 0.203, 1, 1], { tint: "main dark" }),
        [0, 0.2, 0.4, 0.6].map((x) => [x, 0, 0] as const),
      ),
      ...repeated(
        part("box", "joint to the right", [0, 0.96, 0.197, 1, 0.999, 0.203], { tint: "main dark" }),
        [0, 0.2, 0.4, 0.6].map((z) => [0, 0, z] as const),
      ),
    ],
  },
  "ferris wheel": {
    color: "whitesmoke",
    airy: true,
    parts: [
      part("ring", "rim", [0.04, 0.13, 0.42, 0.96, 0.97, 0.58], { axis: "z" }),
      part("cylinder", "hub", [0.45, 0.5, 0.3, 0.55, 0.6, 0.7], { axis: "z", tint: "steel" }),
      part("box", "upright spoke", [0.49, 0.16, 0.48, 0.51, 0.94, 0.52]),
      part("box", "level spoke", [0.08, 0.54, 0.48, 0.92, 0.56, 0.52]),
      part("pyramid", "front stand", [0.2, 0, 0.8, 0.8, 0.58, 0.86], { tint: "steelblue" }),
      part("pyramid", "rear stand", [0.2, 0, 0.14, 0.8, 0.58, 0.2], { tint: "steelblue" }),
      part("box", "base", [0, 0, 0, 1, 0.03, 1], { tint: "gray" }),
      ...CABINS.map(([x, y], i) =>
        part("softbox", `cabin ${i + 1}`, [x - 0.06, y - 0.06, 0.36, x + 0.06, y + 0.06, 0.64], {
          tint: ["crimson", "gold", "royalblue", "limegreen"][i % 4]!,
        }),
      ),
    ],
  },
  "basketball hoop": {
    color: "whitesmoke",
    parts: [
      part("box", "foot", [0.3, 0, 0, 0.7, 0.04, 0.5], { tint: "charcoal" }),
      part("cylinder", "pole", [0.45, 0.04, 0.1, 0.55, 0.8, 0.24], { tint: "charcoal" }),
      part("box", "arm", [0.46, 0.74, 0.2, 0.54, 0.8, 0.5], { tint: "charcoal" }),
      part("box", "board", [0, 0.66, 0.46, 1, 1, 0.52]),
      part("box", "square", [0.34, 0.74, 0.52, 0.66, 0.88, 0.53], { tint: "crimson" }),
      part("ring", "hoop", [0.3, 0.7, 0.53, 0.7, 0.73, 1], { tint: "darkorange" }),
      part("shade", "net", [0.34, 0.58, 0.57, 0.66, 0.71, 0.96], { tint: "white" }),
    ],
  },
  "phone booth": {
    color: "crimson",
    airy: true,
    parts: [
      part("box", "floor", [0, 0, 0, 1, 0.04, 1]),
      part("box", "back", [0.04, 0.04, 0, 0.96, 0.88, 0.05]),
      ...repeated(part("box", "post", [0, 0.04, 0, 0.1, 0.88, 0.1]), [
        [0, 0, 0],
        [0.9, 0, 0],
        [0, 0, 0.9],
        [0.9, 0, 0.9],
      ]),
      part("box", "front panes", [0.1, 0.3, 0.93, 0.9, 0.86, 0.95], PANE),
      part("box", "foot of the door", [0.1, 0.04, 0.92, 0.9, 0.3, 0.96]),
      part("box", "left panes", [0.03, 0.3, 0.1, 0.05, 0.86, 0.9], PANE),
      part("box", "right panes", [0.95, 0.3, 0.1, 0.97, 0.86, 0.9], PANE),
      part("box", "sign", [0, 0.86, 0, 1, 0.94, 1], { tint: "whitesmoke" }),
      part("dome", "roof", [0, 0.93, 0, 1, 1, 1]),
    ],
  },
  rain: {
    color: "lightsteelblue",
    parts: [
      part("sphere", "left cloud", [0, 0.74, 0, 0.5, 0.96, 1], { tint: "gray" }),
      part("sphere", "middle cloud", [0.25, 0.72, 0, 0.75, 1, 1], { tint: "silver" }),
      part("sphere", "right cloud", [0.5, 0.74, 0, 1, 0.95, 1], { tint: "gray" }),
      ...repeated(
        part("capsule", "drop", [0.08, 0, 0.48, 0.1, 0.16, 0.52]),
        Array.from(
          { length: 18 },
          (_, i) => [(i % 6) * 0.16, 0.5 - 0.25 * Math.floor(i / 6) + (i % 2) * 0.06, 0] as const,
        ),
      ),
    ],
  },
};
