import { type Design, legs, type Part, part, repeated } from "../design.ts";

const HANDLE = { tint: "steel" } as const;

const cabinet = (rows: number): Design => {
  const height = 0.9 / rows;
  const front = part("box", "front", [0.05, 0.06, 0.94, 0.95, 0.02 + height, 0.98], {
    tint: "main light",
  });
  const handle = part(
    "box",
    "handle",
    [0.42, 0.04 + height / 2, 0.98, 0.58, 0.07 + height / 2, 1],
    HANDLE,
  );
  const offsets = Array.from({ length: rows }, (_, i) => [0, i * height, 0] as const);
  return {
    color: "walnut",
    material: "wood",
    parts: [
      part("box", "body", [0, 0, 0, 1, 1, 0.95]),
      ...repeated(front, offsets),
      ...repeated(handle, offsets),
    ],
  };
};

const shelf = (boards: number): Design => ({
  color: "oak",
  material: "wood",
  airy: true,
  parts: [
    part("box", "back", [0, 0, 0, 1, 1, 0.06], { tint: "main dark" }),
    part("box", "left side", [0, 0, 0, 0.05, 1, 1]),
    part("box", "right side", [0.95, 0, 0, 1, 1, 1]),
    ...repeated(
      part("box", "board", [0.05, 0, 0.06, 0.95, 0.04, 1]),
      Array.from({ length: boards }, (_, i) => [0, (0.96 * i) / (boards - 1), 0] as const),
    ),
  ],
});

const frame = (canvas: string): Design => ({
  color: "walnut",
  parts: [
    part("box", "frame", [0, 0, 0, 1, 1, 0.7]),
    part("box", "picture", [0.08, 0.08, 0.7, 0.92, 0.92, 1], { tint: canvas }),
  ],
});

/** One bed of two, whose frame is so far up. */
const bunk = (y: number, which: string): readonly Part[] => [
  part("box", `${which} frame`, [0, y, 0, 1, y + 0.06, 1], { tint: "walnut" }),
  part("box", `${which} mattress`, [0.04, y + 0.06, 0.03, 0.96, y + 0.14, 0.97], {
    tint: "whitesmoke",
  }),
  part("box", `${which} blanket`, [0.03, y + 0.07, 0.34, 0.97, y + 0.16, 0.975]),
  part("box", `${which} pillow`, [0.2, y + 0.14, 0.06, 0.8, y + 0.2, 0.24], { tint: "white" }),
];

/** Tables, beds, cupboards and what else a room is furnished with; seats are in seats.ts. */
export const FURNITURE: Readonly<Record<string, Design>> = {
  table: {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [part("box", "top", [0, 0.92, 0, 1, 1, 1]), ...legs(0.92, 0.065, { tint: "main dark" })],
  },
  desk: {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [
      part("box", "top", [0, 0.93, 0, 1, 1, 1]),
      part("box", "left side", [0, 0, 0.04, 0.06, 0.93, 0.96], { tint: "main dark" }),
      part("box", "drawers", [0.68, 0.2, 0.06, 0.94, 0.93, 0.98]),
      part("box", "right side", [0.94, 0, 0.04, 1, 0.93, 0.96], { tint: "main dark" }),
      ...repeated(part("box", "handle", [0.75, 0.4, 0.98, 0.87, 0.44, 1], HANDLE), [
        [0, 0, 0],
        [0, 0.3, 0],
      ]),
    ],
  },
  bed: {
    color: "steelblue",
    along: "z",
    parts: [
      ...legs(0.2, 0.08, { tint: "walnut" }),
      part("box", "frame", [0, 0.15, 0, 1, 0.4, 1], { tint: "walnut" }),
      part("box", "mattress", [0.02, 0.4, 0.06, 0.98, 0.6, 0.99], { tint: "whitesmoke" }),
      part("box", "blanket", [0.01, 0.42, 0.36, 0.99, 0.64, 0.995]),
      part("box", "left pillow", [0.1, 0.6, 0.09, 0.46, 0.72, 0.3], { tint: "white", rises: true }),
      part("box", "right pillow", [0.54, 0.6, 0.09, 0.9, 0.72, 0.3], {
        tint: "white",
        rises: true,
      }),
      part("box", "headboard", [0, 0.2, 0, 1, 1, 0.05], { tint: "walnut", rises: true }),
    ],
  },
  "bunk bed": {
    color: "steelblue",
    along: "z",
    airy: true,
    parts: [
      ...legs(1, 0.06, { tint: "walnut" }),
      ...[0.12, 0.62].flatMap((y, i) => bunk(y, i === 0 ? "lower" : "upper")),
      ...repeated(
        part("box", "rung", [0.94, 0.2, 0.7, 1, 0.23, 0.94], { tint: "walnut" }),
        [0, 0.14, 0.28].map((y) => [0, y, 0] as const),
      ),
      part("box", "ladder's side", [0.95, 0, 0.68, 1, 0.8, 0.71], { tint: "walnut" }),
      part("box", "rail", [0.96, 0.84, 0.06, 0.99, 0.9, 0.7], { tint: "walnut" }),
    ],
  },
  cabinet: cabinet(2),
  dresser: cabinet(4),
  nightstand: cabinet(2),
  wardrobe: {
    color: "oak",
    material: "wood",
    parts: [
      part("box", "body", [0, 0, 0, 1, 1, 0.94]),
      part("box", "left door", [0.03, 0.04, 0.94, 0.49, 0.97, 0.98], { tint: "main light" }),
      part("box", "right door", [0.51, 0.04, 0.94, 0.97, 0.97, 0.98], { tint: "main light" }),
      part("box", "left handle", [0.44, 0.45, 0.98, 0.47, 0.58, 1], HANDLE),
      part("box", "right handle", [0.53, 0.45, 0.98, 0.56, 0.58, 1], HANDLE),
    ],
  },
  shelf: shelf(3),
  bookcase: shelf(5),
  lamp: {
    color: "cream",
    parts: [
      part("cylinder", "foot", [0.18, 0, 0.18, 0.82, 0.05, 0.82], { tint: "charcoal" }),
      part("cylinder", "pole", [0.46, 0.05, 0.46, 0.54, 0.65, 0.54], { tint: "charcoal" }),
      part("shade", "shade", [0, 0.62, 0, 1, 1, 1]),
    ],
  },
  rug: {
    color: "burgundy",
    lies: true,
    parts: [
      part("box", "border", [0, 0, 0, 1, 0.8, 1], { tint: "main dark" }),
      part("box", "field", [0.06, 0.8, 0.06, 0.94, 1, 0.94]),
    ],
  },
  door: {
    color: "walnut",
    material: "wood",
    parts: [
      part("box", "frame", [0, 0, 0, 1, 1, 0.6], { tint: "main light" }),
      part("box", "leaf", [0.07, 0, 0.6, 0.93, 0.95, 0.85]),
      part("sphere", "knob", [0.78, 0.45, 0.85, 0.88, 0.5, 1], { tint: "gold" }),
    ],
  },
  window: {
    color: "white",
    parts: [
      part("box", "frame", [0, 0, 0, 1, 1, 0.7]),
      part("box", "pane", [0.07, 0.06, 0.7, 0.93, 0.94, 0.8], { tint: "lightblue" }),
      part("box", "upright bar", [0.47, 0.06, 0.8, 0.53, 0.94, 1]),
      part("box", "cross bar", [0.07, 0.47, 0.8, 0.93, 0.53, 1]),
    ],
  },
  mirror: frame("lightcyan"),
  picture: frame("skyblue"),
};
