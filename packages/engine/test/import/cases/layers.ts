import { ndarray } from "@syntopia/engine";
import type { Attribute, NodeCase } from "../one-node.ts";
import { floats, ints, reals } from "./inputs.ts";

const axesBoth = (extra: Readonly<Record<string, Attribute>> = {}): readonly NodeCase[] => [
  { title: "all axes", inputs: [floats([2, 3, 4], 0.2, 2)], attributes: extra, opsets: [11, 18] },
  {
    title: "an attribute",
    inputs: [floats([2, 3, 4], 0.2, 2)],
    attributes: { axes: [-1, 0], keepdims: 0, ...extra },
    opsets: [11],
  },
  {
    title: "an input",
    inputs: [floats([2, 3, 4], 0.2, 2), ints([-1, 0])],
    attributes: { keepdims: 0, ...extra },
    opsets: [18],
  },
  {
    title: "none",
    inputs: [floats([2, 3], 0.2, 2)],
    attributes: { noop_with_empty_axes: 1, ...extra },
    opsets: [18],
  },
];

const softmaxes: readonly NodeCase[] = [
  { title: "by default", inputs: [floats([2, 3, 4])], opsets: [11, 13] },
  { title: "middle axis", inputs: [floats([2, 3, 4])], attributes: { axis: 1 }, opsets: [11, 13] },
  {
    title: "from the end",
    inputs: [floats([2, 3, 4])],
    attributes: { axis: -1 },
    opsets: [11, 13],
  },
];

const places: readonly NodeCase[] = [
  { title: "by default", inputs: [floats([3, 4])], opsets: [11, 13] },
  { title: "last axis, dropped", inputs: [floats([3, 4])], attributes: { axis: -1, keepdims: 0 } },
  {
    title: "the last of equal ones",
    inputs: [reals([1, 2, 2, 1, 1, 1], [2, 3])],
    attributes: { axis: 1, select_last_index: 1 },
    opsets: [12],
  },
];

/** Weights of `gates` gates for `directions`, inputs of 3 and hidden states of 2. */
const recurrent = (gates: number, directions = 1) => [
  floats([4, 2, 3]),
  floats([directions, gates * 2, 3], -0.5, 0.5),
  floats([directions, gates * 2, 2], -0.5, 0.5),
  floats([directions, gates * 4], -0.5, 0.5),
];

const recurrentCases = (gates: number, outputs: number): readonly NodeCase[] => [
  {
    title: "forward",
    inputs: recurrent(gates),
    attributes: { hidden_size: 2 },
    outputs,
    opsets: [7, 14],
  },
  {
    title: "reverse",
    inputs: recurrent(gates),
    attributes: { hidden_size: 2, direction: "reverse" },
    outputs,
  },
  {
    title: "both, with a start",
    inputs: [...recurrent(gates, 2), null, floats([2, 2, 2])],
    attributes: { hidden_size: 2, direction: "bidirectional" },
    outputs,
  },
  {
    title: "without bias",
    inputs: recurrent(gates).slice(0, 3),
    attributes: { hidden_size: 2 },
    outputs,
  },
  {
    title: "sequences of other lengths",
    inputs: [...recurrent(gates, 2), ndarray([4, 2], [2], "int32")],
    attributes: { hidden_size: 2, direction: "bidirectional" },
    outputs,
  },
  {
    title: "lengths that are fed, with a start",
    inputs: [
      ...recurrent(gates, 2),
      { shape: [2], dtype: "int32", low: 1, high: 4 },
      floats([2, 2, 2]),
    ],
    attributes: { hidden_size: 2, direction: "bidirectional" },
    outputs,
  },
];

/** Cases of products, normalisation, reductions and recurrent layers. */
export const LAYERS = {
  MatMul: [
    { title: "batches", inputs: [floats([2, 1, 3, 4]), floats([5, 4, 2])] },
    { title: "a row", inputs: [floats([4]), floats([3, 4, 2])] },
    { title: "a column", inputs: [floats([3, 2, 4]), floats([4])] },
    { title: "two vectors", inputs: [floats([4]), floats([4])] },
  ],
  Gemm: [
    { title: "plain", inputs: [floats([2, 3]), floats([3, 4]), floats([4])], opsets: [7, 11, 13] },
    {
      title: "turned and scaled",
      inputs: [floats([3, 2]), floats([4, 3]), floats([2, 1])],
      attributes: { transA: 1, transB: 1, alpha: { float: 0.5 }, beta: { float: 2 } },
    },
    { title: "without a sum", inputs: [floats([2, 3]), floats([3, 4])] },
  ],
  "com.microsoft.FusedMatMul": [
    {
      title: "turned and scaled",
      inputs: [floats([2, 3, 4]), floats([2, 5, 4])],
      attributes: { transB: 1, alpha: { float: 0.5 } },
    },
  ],
  Einsum: [
    {
      title: "attention",
      inputs: [floats([2, 3, 4, 5]), floats([2, 3, 6, 5])],
      attributes: { equation: "bhid,bhjd->bhij" },
      opsets: [12],
    },
    {
      title: "implied, three",
      inputs: [floats([2, 3]), floats([3, 4]), floats([4])],
      attributes: { equation: " ij, jk, k " },
    },
    {
      title: "the rest",
      inputs: [floats([2, 3, 4]), floats([4, 5])],
      attributes: { equation: "...i,ij->...j" },
    },
  ],
  Softmax: softmaxes,
  LogSoftmax: softmaxes,
  BatchNormalization: [
    {
      title: "pictures",
      inputs: [floats([2, 3, 4, 4]), floats([3]), floats([3]), floats([3]), floats([3], 0.5, 2)],
      attributes: { epsilon: { float: 1e-3 } },
      opsets: [9, 14, 15],
    },
    {
      title: "rows",
      inputs: [floats([4, 3]), floats([3]), floats([3]), floats([3]), floats([3], 0.5, 2)],
    },
  ],
  InstanceNormalization: [
    {
      title: "pictures",
      inputs: [floats([2, 3, 4, 4]), floats([3]), floats([3])],
      attributes: { epsilon: { float: 1e-3 } },
    },
  ],
  GroupNormalization: [
    {
      title: "numbers for each group",
      inputs: [floats([2, 6, 4]), floats([3]), floats([3])],
      attributes: { num_groups: 3 },
      opsets: [18],
    },
    {
      title: "numbers for each channel",
      inputs: [floats([2, 6, 4]), floats([6]), floats([6])],
      attributes: { num_groups: 3 },
      opsets: [21],
    },
  ],
  LayerNormalization: [
    {
      title: "rows",
      inputs: [floats([2, 3, 4]), floats([4]), floats([4])],
      attributes: { epsilon: { float: 1e-3 } },
    },
    {
      title: "two axes, no bias",
      inputs: [floats([2, 3, 4]), floats([3, 4])],
      attributes: { axis: 1 },
    },
  ],
  RMSNormalization: [{ title: "rows", inputs: [floats([2, 3, 4]), floats([4])], opsets: [23] }],
  LpNormalization: [
    { title: "by squares", inputs: [floats([2, 3])] },
    { title: "by magnitudes", inputs: [floats([2, 3])], attributes: { p: 1, axis: 0 } },
  ],
  LRN: [
    {
      title: "five channels",
      inputs: [floats([2, 7, 3, 3])],
      attributes: { size: 5, alpha: { float: 0.5 }, beta: { float: 0.6 }, bias: { float: 2 } },
    },
  ],
  ReduceSum: [
    { title: "all axes", inputs: [floats([2, 3, 4])], opsets: [11, 13] },
    {
      title: "an attribute",
      inputs: [floats([2, 3, 4])],
      attributes: { axes: [-1], keepdims: 0 },
      opsets: [11],
    },
    { title: "an input", inputs: [floats([2, 3, 4]), ints([-1])], opsets: [13] },
    {
      title: "none",
      inputs: [floats([2, 3])],
      attributes: { noop_with_empty_axes: 1 },
      opsets: [13],
    },
  ],
  ReduceMean: axesBoth(),
  ReduceMax: axesBoth(),
  ReduceMin: axesBoth(),
  ReduceProd: axesBoth(),
  ReduceL1: axesBoth(),
  ReduceL2: axesBoth(),
  ReduceSumSquare: axesBoth(),
  ReduceLogSum: axesBoth(),
  ReduceLogSumExp: axesBoth(),
  ArgMax: places,
  ArgMin: places,
  CumSum: [
    { title: "plain", inputs: [floats([3, 4]), ints([1], [])], opsets: [11, 14] },
    {
      title: "from the end, without itself",
      inputs: [floats([3, 4]), ints([-2], [])],
      attributes: { exclusive: 1, reverse: 1 },
    },
  ],
  RNN: [
    ...recurrentCases(1, 2),
    {
      title: "relu",
      inputs: recurrent(1),
      attributes: { hidden_size: 2, activations: { strings: ["Relu"] } },
      outputs: 2,
    },
  ],
  GRU: [
    ...recurrentCases(3, 2),
    {
      title: "reset late",
      inputs: recurrent(3),
      attributes: { hidden_size: 2, linear_before_reset: 1 },
      outputs: 2,
    },
  ],
  LSTM: [
    ...recurrentCases(4, 3),
    {
      title: "with a cell to start from",
      inputs: [...recurrent(4), null, floats([1, 2, 2]), floats([1, 2, 2])],
      attributes: { hidden_size: 2 },
      outputs: 3,
    },
  ],
} as const satisfies Readonly<Record<string, readonly NodeCase[]>>;
