import type { NodeCase } from "../one-node.ts";
import { floats, ints, reals, wholes } from "./inputs.ts";

/** Each row and column once, so that no place is written twice. */
const apart = ints([0, 2, -1, 1], [2, 2]);

/** Cases of operators that take and put elements by place. */
export const PLACES = {
  Gather: [
    { title: "rows", inputs: [floats([4, 3]), wholes([2, 2], -4, 4)], opsets: [11, 13] },
    { title: "one column", inputs: [floats([4, 3]), ints([-1], [])], attributes: { axis: 1 } },
  ],
  GatherElements: [
    {
      title: "last axis",
      inputs: [floats([2, 4]), wholes([2, 3], -4, 4)],
      attributes: { axis: -1 },
      opsets: [11, 13],
    },
    {
      title: "fewer along another axis",
      inputs: [floats([3, 4]), wholes([2, 3], 0, 4)],
      attributes: { axis: 1 },
    },
  ],
  GatherND: [
    { title: "elements", inputs: [floats([3, 4]), wholes([5, 2], -3, 3)], opsets: [11, 13] },
    { title: "rows", inputs: [floats([3, 4, 2]), wholes([2, 2, 1], 0, 3)] },
    {
      title: "in a batch",
      inputs: [floats([2, 3, 4]), wholes([2, 5, 1], -3, 3)],
      attributes: { batch_dims: 1 },
    },
  ],
  ScatterElements: [
    {
      title: "last axis",
      inputs: [floats([2, 4]), apart, floats([2, 2])],
      attributes: { axis: -1 },
      opsets: [11, 13],
    },
    {
      title: "fewer along another axis",
      inputs: [floats([3, 4]), apart, floats([2, 2])],
      attributes: { axis: 1 },
    },
    {
      title: "sums",
      inputs: [floats([2, 4]), wholes([2, 6], -4, 4), floats([2, 6])],
      attributes: { axis: 1, reduction: "add" },
      opsets: [16, 18],
    },
    {
      title: "the largest",
      inputs: [floats([2, 4]), wholes([2, 6], 0, 4), floats([2, 6])],
      attributes: { axis: 1, reduction: "max" },
      opsets: [18],
    },
    {
      title: "integers",
      inputs: [wholes([2, 4], 0, 9), apart, ints([7, 8, 9, 6], [2, 2])],
      attributes: { axis: 1 },
    },
  ],
  ScatterND: [
    {
      title: "elements",
      inputs: [floats([3, 4]), ints([0, 1, -1, -1], [2, 2]), floats([2])],
      opsets: [11, 13],
    },
    { title: "rows", inputs: [floats([3, 4]), ints([2, 0], [2, 1]), floats([2, 4])] },
    {
      title: "sums",
      inputs: [reals([1, 2, 3]), ints([1, 1, 0], [3, 1]), floats([3])],
      attributes: { reduction: "add" },
      opsets: [16],
    },
    {
      title: "the smallest",
      inputs: [floats([3]), ints([1, 1, 0], [3, 1]), floats([3])],
      attributes: { reduction: "min" },
      opsets: [18],
    },
  ],
  TopK: [
    { title: "the largest", inputs: [floats([3, 5]), ints([2])], outputs: 2, opsets: [10, 11] },
    {
      title: "the smallest, of columns",
      inputs: [floats([4, 3]), ints([3])],
      attributes: { axis: 0, largest: 0 },
      outputs: 2,
    },
    { title: "equal ones", inputs: [reals([1, 2, 2, 1, 2]), ints([4])], outputs: 2 },
  ],
} as const satisfies Readonly<Record<string, readonly NodeCase[]>>;
