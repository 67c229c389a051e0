import type { Attribute, NodeCase } from "../one-node.ts";
import { floats, ints, reals } from "./inputs.ts";

type Attributes = Readonly<Record<string, Attribute>>;

const conv = (
  title: string,
  x: readonly number[],
  w: readonly number[],
  attributes: Attributes,
  bias?: number,
): NodeCase => ({
  title,
  inputs: [floats(x), floats(w), ...(bias === undefined ? [] : [floats([bias])])],
  attributes,
  opsets: [11],
});

const pool = (
  title: string,
  x: readonly number[],
  attributes: Attributes,
  opsets = [11],
): NodeCase => ({
  title,
  inputs: [floats(x)],
  attributes,
  opsets,
});

const resized = (title: string, sizes: readonly number[], attributes: Attributes): NodeCase => ({
  title,
  inputs: [floats([1, 2, 4, 5]), null, null, ints([1, 2, ...sizes])],
  attributes,
  opsets: [13],
});

const padded = (title: string, pads: readonly number[], attributes: Attributes = {}): NodeCase => ({
  title,
  inputs: [floats([3, 4]), ints(pads)],
  attributes,
  opsets: [11, 13],
});

const coordinates = ["half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric"];
const rounding = ["round_prefer_floor", "round_prefer_ceil", "floor", "ceil"];

/** Cases of convolutions, pooling, padding and resizing. */
export const WINDOWS = {
  Conv: [
    conv("one axis", [2, 3, 7], [4, 3, 3], { strides: [2], pads: [1, 0] }, 4),
    conv(
      "pictures",
      [2, 4, 7, 6],
      [6, 2, 3, 2],
      { group: 2, strides: [2, 1], pads: [1, 0, 2, 1] },
      6,
    ),
    conv("depthwise, dilated", [1, 3, 7, 7], [3, 1, 3, 3], { group: 3, dilations: [2, 2] }),
    conv("volumes", [1, 2, 4, 4, 4], [3, 2, 2, 2, 2], {}),
    conv("same, upper", [1, 2, 5, 6], [3, 2, 2, 4], { auto_pad: "SAME_UPPER", strides: [2, 1] }),
    conv("same, lower", [1, 2, 5, 6], [3, 2, 2, 4], { auto_pad: "SAME_LOWER", strides: [2, 1] }),
    conv("valid", [1, 2, 5, 6], [3, 2, 2, 4], { auto_pad: "VALID" }),
  ],
  ConvTranspose: [
    conv("one axis", [2, 3, 4], [3, 2, 3], { strides: [2] }, 2),
    conv(
      "pictures",
      [2, 4, 3, 3],
      [4, 2, 3, 2],
      { group: 2, strides: [2, 3], pads: [1, 0, 0, 1], output_padding: [1, 2] },
      4,
    ),
    conv("dilated", [1, 2, 4, 4], [2, 3, 2, 2], { dilations: [2, 3] }),
    conv("an output shape", [1, 2, 3, 3], [2, 3, 3, 3], { strides: [2, 2], output_shape: [6, 6] }),
    conv("same, upper", [1, 2, 3, 3], [2, 3, 3, 3], { strides: [2, 2], auto_pad: "SAME_UPPER" }),
    conv("same, lower", [1, 2, 3, 3], [2, 3, 3, 3], { strides: [2, 2], auto_pad: "SAME_LOWER" }),
  ],
  MaxPool: [
    pool(
      "pictures",
      [2, 3, 7, 6],
      { kernel_shape: [3, 2], strides: [2, 1], pads: [1, 0, 1, 1] },
      [8, 10, 12],
    ),
    pool(
      "rounded up, dilated",
      [1, 2, 8, 8],
      { kernel_shape: [2, 2], strides: [2, 2], dilations: [2, 2], ceil_mode: 1 },
      [10, 12],
    ),
    pool("one axis", [2, 3, 7], { kernel_shape: [3], strides: [2] }),
    pool("volumes", [1, 2, 4, 4, 4], { kernel_shape: [2, 2, 2], strides: [2, 2, 2] }),
    pool("same", [1, 2, 5, 6], { kernel_shape: [2, 3], strides: [2, 2], auto_pad: "SAME_UPPER" }),
  ],
  AveragePool: [
    pool(
      "pictures",
      [2, 3, 7, 6],
      { kernel_shape: [3, 2], strides: [2, 1], pads: [1, 0, 1, 1] },
      [7, 11, 19],
    ),
    pool("padding counts", [2, 3, 7, 6], {
      kernel_shape: [3, 2],
      strides: [2, 1],
      pads: [1, 0, 1, 1],
      count_include_pad: 1,
    }),
    pool("rounded up", [1, 2, 7, 7], { kernel_shape: [2, 2], strides: [2, 2], ceil_mode: 1 }),
    pool("same", [1, 2, 5, 6], { kernel_shape: [2, 3], strides: [2, 2], auto_pad: "SAME_LOWER" }),
  ],
  GlobalMaxPool: [{ title: "pictures", inputs: [floats([2, 3, 4, 5])] }],
  GlobalAveragePool: [{ title: "pictures", inputs: [floats([2, 3, 4, 5])] }],
  Pad: [
    padded("zeros", [1, 0, 2, 3]),
    padded("cut off", [-1, 2, 1, -2]),
    padded("reflected", [2, 3, 1, 2], { mode: "reflect" }),
    padded("repeated edges", [2, 3, 1, 2], { mode: "edge" }),
    { title: "a value", inputs: [floats([3, 4]), ints([1, 0, 2, 3]), reals([7], [])] },
    { title: "some axes", inputs: [floats([3, 4]), ints([1, 2]), null, ints([-1])], opsets: [18] },
    {
      title: "wrapped",
      inputs: [floats([3, 4]), ints([2, 3, 1, 2])],
      attributes: { mode: "wrap" },
      opsets: [19],
    },
    {
      title: "attributes",
      inputs: [floats([3, 4])],
      attributes: { pads: [1, 0, 2, 3], value: { float: 2 } },
      opsets: [7],
    },
  ],
  Resize: [
    ...coordinates.map((mode) =>
      resized(`linear, ${mode}`, [6, 3], { mode: "linear", coordinate_transformation_mode: mode }),
    ),
    ...coordinates.map((mode) =>
      resized(`cubic, ${mode}`, [6, 9], { mode: "cubic", coordinate_transformation_mode: mode }),
    ),
    ...rounding.map((nearest_mode) =>
      resized(`nearest, ${nearest_mode}`, [7, 3], { nearest_mode }),
    ),
    resized("cubic, nothing from outside", [6, 9], {
      mode: "cubic",
      exclude_outside: 1,
      cubic_coeff_a: { float: -0.5 },
    }),
    resized("twice as large, as PyTorch writes it", [8, 10], {
      nearest_mode: "floor",
      coordinate_transformation_mode: "asymmetric",
    }),
    {
      title: "by a scale",
      inputs: [floats([1, 2, 4, 5]), null, reals([1, 1, 1.5, 0.7])],
      attributes: { mode: "linear" },
      opsets: [13],
    },
    {
      title: "an empty region",
      inputs: [floats([1, 2, 4, 5]), reals([]), reals([1, 1, 2, 2])],
      opsets: [11],
    },
    { title: "before regions", inputs: [floats([1, 2, 4, 5]), reals([1, 1, 2, 2])], opsets: [10] },
    {
      title: "before regions, smaller and larger",
      inputs: [floats([1, 2, 7, 5]), reals([1, 1, 0.6, 1.7])],
      opsets: [10],
    },
    {
      title: "before regions, linear",
      inputs: [floats([1, 2, 7, 5]), reals([1, 1, 0.6, 1.7])],
      attributes: { mode: "linear" },
      opsets: [10],
    },
    {
      title: "some axes",
      inputs: [floats([1, 2, 4, 5]), null, null, ints([6, 3])],
      attributes: { axes: [2, 3], mode: "linear" },
      opsets: [18],
    },
    {
      title: "about the centre",
      inputs: [floats([1, 2, 4, 5]), null, reals([1, 1, 1.4, 0.7])],
      attributes: { mode: "linear", coordinate_transformation_mode: "half_pixel_symmetric" },
      opsets: [19],
    },
  ],
  Upsample: [
    { title: "nearest", inputs: [floats([1, 2, 3, 4]), reals([1, 1, 2, 3])], opsets: [9] },
    {
      title: "linear",
      inputs: [floats([1, 2, 3, 4]), reals([1, 1, 2, 2])],
      attributes: { mode: "linear" },
      opsets: [9],
    },
    {
      title: "an attribute",
      inputs: [floats([1, 2, 3, 4])],
      attributes: { scales: { floats: [1, 1, 2, 2] } },
      opsets: [7],
    },
  ],
} as const satisfies Readonly<Record<string, readonly NodeCase[]>>;
