import { type Design, type Part, part, repeated } from "../design.ts";
import { ENCLOSURE } from "./enclosure.ts";

const PANE = { tint: "lightblue" } as const;

const tower = (floors: number): Design => {
  const height = 0.92 / floors;
  const pane = part("box", "window", [0.1, 0.25 * height, 0.99, 0.28, 0.8 * height, 1], PANE);
  const places = Array.from({ length: floors }, (_, row) =>
    [0, 0.31, 0.62].map((x) => [x, 0.04 + row * height, 0] as const),
  ).flat();
  return {
    color: "#b9a58c",
    parts: [part("box", "walls", [0, 0, 0, 1, 1, 0.99]), ...repeated(pane, places)],
  };
};

/** Houses in a village: left and back corner of each, and the colour of its roof. */
const COTTAGES: readonly Cottage[] = [
  { x: 0, z: 0.05, roof: "brick" },
  { x: 0.38, z: 0, roof: "walnut" },
  { x: 0.74, z: 0.12, roof: "brick" },
  { x: 0.08, z: 0.7, roof: "walnut" },
  { x: 0.6, z: 0.68, roof: "brick" },
];

interface Cottage {
  readonly x: number;
  readonly z: number;
  readonly roof: string;
}

const cottage = ({ x, z, roof }: Cottage, i: number): readonly Part[] => [
  part("box", `walls ${i + 1}`, [x + 0.01, 0, z + 0.01, x + 0.25, 0.6, z + 0.29]),
  part("prism", `roof ${i + 1}`, [x, 0.58, z, x + 0.26, 1, z + 0.3], { tint: roof }),
  part("box", `door ${i + 1}`, [x + 0.1, 0, z + 0.29, x + 0.16, 0.36, z + 0.295], {
    tint: "walnut",
  }),
];

/** Buildings and what stands in streets. */
export const OUTDOORS: Readonly<Record<string, Design>> = {
  house: {
    color: "antiquewhite",
    parts: [
      part("box", "walls", [0.06, 0, 0.06, 0.94, 0.58, 0.94]),
      part("prism", "roof", [0, 0.56, 0, 1, 1, 1], { tint: "brick" }),
      part("box", "door", [0.42, 0, 0.94, 0.58, 0.34, 0.96], { tint: "walnut" }),
      part("box", "left window", [0.15, 0.2, 0.94, 0.33, 0.42, 0.96], PANE),
      part("box", "right window", [0.67, 0.2, 0.94, 0.85, 0.42, 0.96], PANE),
      part("box", "chimney", [0.7, 0.6, 0.3, 0.8, 0.98, 0.42], { tint: "firebrick" }),
    ],
  },
  village: {
    color: "antiquewhite",
    parts: [
      part("box", "green", [0, 0, 0, 1, 0.01, 1], { tint: "leaf" }),
      ...COTTAGES.flatMap(cottage),
    ],
  },
  building: tower(4),
  tower: tower(8),
  fence: {
    color: "white",
    enclosing: ENCLOSURE,
    along: "x",
    airy: true,
    parts: [
      ...repeated(
        part("box", "post", [0, 0, 0.4, 0.08, 1, 1]),
        [0, 0.184, 0.368, 0.552, 0.736, 0.92].map((x) => [x, 0, 0] as const),
      ),
      part("box", "upper rail", [0, 0.68, 0, 1, 0.78, 0.5], { tint: "main dark" }),
      part("box", "lower rail", [0, 0.25, 0, 1, 0.35, 0.5], { tint: "main dark" }),
    ],
  },
  tent: {
    color: "darkorange",
    parts: [
      part("prism", "tent", [0, 0, 0, 1, 1, 0.99]),
      part("prism", "entrance", [0.34, 0, 0.98, 0.66, 0.66, 1], { tint: "#5a3512" }),
    ],
  },
  "traffic light": {
    color: "charcoal",
    parts: [
      part("cylinder", "pole", [0.42, 0, 0.3, 0.58, 0.6, 0.6], { tint: "steel" }),
      part("box", "case", [0, 0.55, 0, 1, 1, 0.8]),
      part("sphere", "red light", [0.28, 0.86, 0.6, 0.72, 0.98, 1], { tint: "red" }),
      part("sphere", "yellow light", [0.28, 0.715, 0.6, 0.72, 0.835, 1], { tint: "yellow" }),
      part("sphere", "green light", [0.28, 0.57, 0.6, 0.72, 0.69, 1], { tint: "limegreen" }),
    ],
  },
  "stop sign": {
    color: "red",
    parts: [
      part("cylinder", "pole", [0.46, 0, 0, 0.54, 0.7, 0.6], { tint: "steel" }),
      part("octagon", "rim", [0, 0.6, 0.2, 1, 1, 0.9], { tint: "white" }),
      part("octagon", "sign", [0.06, 0.625, 0.3, 0.94, 0.975, 1]),
    ],
  },
  "fire hydrant": {
    color: "red",
    parts: [
      part("cylinder", "foot", [0.05, 0, 0.05, 0.95, 0.08, 0.95]),
      part("cylinder", "barrel", [0.2, 0.08, 0.2, 0.8, 0.75, 0.8]),
      part("dome", "cap", [0.15, 0.75, 0.15, 0.85, 0.95, 0.85]),
      part("cylinder", "bolt", [0.42, 0.93, 0.42, 0.58, 1, 0.58], { tint: "main dark" }),
      part("cylinder", "outlets", [0, 0.48, 0.35, 1, 0.64, 0.65], { axis: "x", tint: "main dark" }),
      part("cylinder", "front outlet", [0.32, 0.42, 0, 0.68, 0.66, 1], {
        axis: "z",
        tint: "main dark",
      }),
    ],
  },
};
