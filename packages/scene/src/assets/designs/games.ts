import { type Corners, type Design, legs, type Part, part, repeated } from "../design.ts";

const EIGHTH = 1 / 8;

/** The dark squares of a board, in rows that are set off by one. */
const darkSquares = (low: number, high: number): readonly Part[] =>
  Array.from({ length: 32 }, (_, i) => {
    const row = Math.floor(i / 4);
    const x = 0.04 + 0.92 * EIGHTH * (2 * (i % 4) + (row % 2));
    const z = 0.04 + 0.92 * EIGHTH * row;
    const side = 0.92 * EIGHTH;
    return part("box", `dark square ${i + 1}`, [x, low, z, x + side, high, z + side], {
      tint: "walnut",
    });
  });

/** Chess pieces of one side, along one edge of the board. */
const pieces = (tint: string, z: number): readonly Part[] =>
  repeated(
    part("cone", `${tint} piece`, [0.06, 0.4, z, 0.13, 1, z + 0.07], { tint, rises: true }),
    [0, 0.23, 0.46, 0.69].map((x) => [x, 0, 0] as const),
  );

const CORNERS = [
  [0, 0, 0],
  [0.96, 0, 0],
  [0, 0, 0.96],
  [0.96, 0, 0.96],
] as const;

const rope = (name: string, corners: Corners): Part =>
  part("box", name, corners, { tint: "white", rises: true });

/** Games that are played on a board or a table. */
export const GAMES: Readonly<Record<string, Design>> = {
  chessboard: {
    color: "#ead9b5",
    material: "wood",
    lies: true,
    parts: [
      part("box", "frame", [0, 0, 0, 1, 0.36, 1], { tint: "bark" }),
      part("box", "board", [0.04, 0.36, 0.04, 0.96, 0.38, 0.96]),
      ...darkSquares(0.38, 0.4),
      ...pieces("charcoal", 0.06),
      ...pieces("ivory", 0.87),
    ],
  },
  "boxing ring": {
    color: "steelblue",
    airy: true,
    parts: [
      part("box", "platform", [0, 0, 0, 1, 0.42, 1], { tint: "charcoal" }),
      part("box", "mat", [0.01, 0.42, 0.01, 0.99, 0.45, 0.99]),
      ...repeated(
        part("cylinder", "corner post", [0, 0.45, 0, 0.04, 1, 0.04], {
          tint: "crimson",
          rises: true,
        }),
        CORNERS,
      ),
      ...[0.6, 0.76, 0.92].flatMap((y, i) => [
        ...repeated(rope(`rope ${i + 1} across`, [0.03, y, 0.015, 0.97, y + 0.02, 0.025]), [
          [0, 0, 0],
          [0, 0, 0.96],
        ]),
        ...repeated(rope(`rope ${i + 1} along`, [0.015, y, 0.03, 0.025, y + 0.02, 0.97]), [
          [0, 0, 0],
          [0.96, 0, 0],
        ]),
      ]),
    ],
  },
  /** Of tennis, volleyball and the like. */
  net: {
    color: "white",
    airy: true,
    along: "x",
    parts: [
      part("cylinder", "left post", [0, 0, 0, 0.02, 1, 1], { tint: "charcoal" }),
      part("cylinder", "right post", [0.98, 0, 0, 1, 1, 1], { tint: "charcoal" }),
      part("box", "band", [0.01, 0.92, 0.3, 0.99, 1, 0.7]),
      ...repeated(
        part("box", "cord", [0.02, 0.06, 0.45, 0.024, 0.94, 0.55], { tint: "dimgray" }),
        Array.from({ length: 25 }, (_, i) => [0.04 * i, 0, 0] as const),
      ),
      ...repeated(
        part("box", "cross cord", [0.01, 0.06, 0.45, 0.99, 0.075, 0.55], { tint: "dimgray" }),
        Array.from({ length: 7 }, (_, i) => [0, 0.125 * i, 0] as const),
      ),
    ],
  },
  "pool table": {
    color: "#1f7a4d",
    along: "x",
    parts: [
      ...legs(0.6, 0.09, { tint: "walnut" }),
      part("box", "body", [0.02, 0.55, 0.03, 0.98, 0.9, 0.97], { tint: "walnut" }),
      part("box", "cloth", [0.05, 0.9, 0.09, 0.95, 0.93, 0.91]),
      part("box", "far cushion", [0, 0.86, 0, 1, 1, 0.08], { tint: "bark" }),
      part("box", "near cushion", [0, 0.86, 0.92, 1, 1, 1], { tint: "bark" }),
      part("box", "left cushion", [0, 0.86, 0.08, 0.045, 1, 0.92], { tint: "bark" }),
      part("box", "right cushion", [0.955, 0.86, 0.08, 1, 1, 0.92], { tint: "bark" }),
      ...repeated(
        part("cylinder", "pocket", [0.03, 0.97, 0.05, 0.08, 1, 0.15], { tint: "rubber" }),
        [0, 0.445, 0.89].flatMap((x) => [0, 0.8].map((z) => [x, 0, z] as const)),
      ),
      ...["gold", "crimson", "royalblue", "white"].map((tint, i) => {
        const [x, z] = [0.3 + 0.12 * i, 0.35 + 0.1 * (i % 3)];
        return part("sphere", `${tint} ball`, [x, 0.93, z, x + 0.03, 1, z + 0.06], { tint });
      }),
    ],
  },
  "ping pong table": {
    color: "#2a6db0",
    along: "x",
    airy: true,
    parts: [
      ...repeated(part("box", "leg", [0.08, 0, 0.12, 0.12, 0.78, 0.18], { tint: "charcoal" }), [
        [0, 0, 0],
        [0.8, 0, 0],
        [0, 0, 0.7],
        [0.8, 0, 0.7],
      ]),
      part("box", "top", [0, 0.78, 0.04, 1, 0.83, 0.96]),
      part("box", "middle line", [0, 0.83, 0.49, 1, 0.832, 0.51], { tint: "white" }),
      part("box", "left line", [0, 0.83, 0.04, 0.015, 0.832, 0.96], { tint: "white" }),
      part("box", "right line", [0.985, 0.83, 0.04, 1, 0.832, 0.96], { tint: "white" }),
      part("box", "net", [0.495, 0.83, 0, 0.505, 1, 1], { tint: "whitesmoke", rises: true }),
    ],
  },
  hammock: {
    color: "#d98c4a",
    along: "x",
    airy: true,
    parts: [
      part("box", "left foot", [0, 0, 0.1, 0.12, 0.05, 0.9], { tint: "bark" }),
      part("box", "right foot", [0.88, 0, 0.1, 1, 0.05, 0.9], { tint: "bark" }),
      part("cylinder", "left post", [0, 0.05, 0.42, 0.05, 1, 0.58], { tint: "bark" }),
      part("cylinder", "right post", [0.95, 0.05, 0.42, 1, 1, 0.58], { tint: "bark" }),
      part("box", "beam", [0.05, 0, 0.45, 0.95, 0.05, 0.55], { tint: "bark" }),
      part("crescent", "cloth", [0.04, 0.3, 0.04, 0.96, 0.9, 0.96]),
      part("crescent", "stripe", [0.04, 0.29, 0.4, 0.96, 0.9, 0.6], { tint: "ivory" }),
      part("box", "left cord", [0.02, 0.84, 0, 0.06, 0.9, 1], { tint: "bark" }),
      part("box", "right cord", [0.94, 0.84, 0, 0.98, 0.9, 1], { tint: "bark" }),
    ],
  },
};
