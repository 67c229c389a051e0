import {
  concat,
  diagonal,
  dot,
  flatten,
  outer,
  type Padding,
  pad,
  repeatInterleave,
  reshape,
  reverse,
  roll,
  slice,
  split,
  squeeze,
  stack,
  tile,
  transpose,
  tril,
  triu,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

/** The last two axes of pictures: one row above and two below, two columns before and one after. */
const AROUND: Padding = [
  [0, 0],
  [0, 0],
  [1, 2],
  [2, 1],
];

export const LAYOUT: Readonly<Record<string, Twin>> = {
  "pad: constant": ({ x }) =>
    pad(
      x,
      [
        [0, 3],
        [1, 2],
      ],
      1.5,
    ),
  "pad: reflect": ({ x }) => pad(x, AROUND, "reflect"),
  "pad: replicate": ({ x }) => pad(x, AROUND, "replicate"),
  "pad: circular": ({ x }) => pad(x, AROUND, "circular"),
  "slice: steps": ({ x }) =>
    slice(x, [
      [1, 3],
      [0, 5, 2],
      [1, 4, 3],
    ]),
  "concat: three": ({ a, b }) => concat([a, b, a], 1),
  "stack: middle": ({ a, b }) => stack([a, b], 1),
  "reverse: two axes": ({ x }) => reverse(x, [0, 2]),
  "roll: two axes": ({ x }) => roll(roll(x, 2, 0), -1, 1),
  "tile: more axes than x has": ({ x }) => tile(x, [2, 1, 3]),
  "repeatInterleave: each element": ({ x }) => repeatInterleave(x, 3, 1),
  "split: uneven": ({ x }) => {
    const [a, b, c] = split(x, [2, 1, 3], 1);
    return { a: a!, b: b!, c: c! };
  },
  "triu, tril": ({ x }) => ({ triu: triu(x, 1), tril: tril(x, -1) }),
  "transpose, reshape": ({ x }) => reshape(transpose(x, [2, 0, 1]), [4, 6]),
  "diagonal, squeeze, flatten": ({ x }) => ({
    diagonal: diagonal(x, [1, 3]),
    squeeze: squeeze(x, 2),
    flatten: flatten(x, 1),
  }),
  "dot, outer": ({ a, b }) => ({ dot: dot(a, slice(b, [[0, 3]])), outer: outer(a, b) }),
};
