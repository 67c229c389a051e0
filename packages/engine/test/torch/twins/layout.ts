import { concat, pad, reshape, reverse, slice, stack, transpose } from "@syntopia/engine";
import type { Twin } from "../case.ts";

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
  "slice: steps": ({ x }) =>
    slice(x, [
      [1, 3],
      [0, 5, 2],
      [1, 4, 3],
    ]),
  "concat: three": ({ a, b }) => concat([a, b, a], 1),
  "stack: middle": ({ a, b }) => stack([a, b], 1),
  "reverse: two axes": ({ x }) => reverse(x, [0, 2]),
  "transpose, reshape": ({ x }) => reshape(transpose(x, [2, 0, 1]), [4, 6]),
};
