import {
  type ConvOptions,
  constant,
  conv1d,
  conv2d,
  conv3d,
  createRandom,
  grad,
  input,
  mul,
  type NdArray,
  randomUniform,
  type Shape,
  sum,
  type Tensor,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import type { ConvAttributes } from "../src/ops/conv-options.ts";
import { largestDifference, numbersOf } from "./numbers.ts";
import { eachMeeting } from "./reference/convolution.ts";
import { float64Of, zeroValue } from "./reference/value.ts";

/** Sums of up to 300 products of float32 numbers below 2, in another order than the reference's. */
const TOLERANCE = 1e-4;

interface Case {
  readonly title: string;
  readonly x: Shape;
  readonly w: Shape;
  readonly options: ConvOptions;
}

const CASES: readonly Case[] = [
  {
    title: "stride 2, even size",
    x: [2, 3, 8, 8],
    w: [4, 3, 3, 3],
    options: { stride: 2, padding: 1 },
  },
  {
    title: "stride 2, odd size",
    x: [2, 3, 7, 9],
    w: [4, 3, 3, 3],
    options: { stride: 2, padding: 1 },
  },
  {
    title: "stride 2, no padding, a row never reached",
    x: [1, 2, 6, 8],
    w: [3, 2, 3, 3],
    options: { stride: 2 },
  },
  { title: "1x1, stride 2, even size", x: [2, 3, 8, 6], w: [5, 3, 1, 1], options: { stride: 2 } },
  { title: "1x1, stride 2, odd size", x: [2, 3, 7, 5], w: [5, 3, 1, 1], options: { stride: 2 } },
  {
    title: "7x7, stride 2, padding 3",
    x: [1, 3, 16, 15],
    w: [2, 3, 7, 7],
    options: { stride: 2, padding: 3 },
  },
  {
    title: "stride 3 beyond the kernel",
    x: [1, 2, 11, 10],
    w: [2, 2, 2, 2],
    options: { stride: 3 },
  },
  {
    title: "another stride and padding in each axis",
    x: [2, 2, 9, 6],
    w: [3, 2, 3, 2],
    options: { stride: [3, 1], padding: [0, 1] },
  },
  {
    title: "uneven edges",
    x: [1, 2, 6, 7],
    w: [2, 2, 3, 3],
    options: { stride: 2, padding: { top: 0, left: 2, bottom: 1, right: 0 } },
  },
  {
    title: "uneven edges, stride 1",
    x: [1, 2, 5, 4],
    w: [2, 2, 3, 3],
    options: { padding: { top: 2, left: 0, bottom: 0, right: 1 } },
  },
  {
    title: "padding wider than the kernel",
    x: [1, 2, 4, 4],
    w: [3, 2, 1, 2],
    options: { padding: 2 },
  },
  { title: "a kernel as large as the picture", x: [2, 2, 4, 5], w: [3, 2, 4, 5], options: {} },
  {
    title: "dilation, stride 1",
    x: [2, 2, 7, 6],
    w: [3, 2, 3, 2],
    options: { dilation: [2, 3], padding: 1 },
  },
  {
    title: "dilation and stride, a row never reached",
    x: [1, 2, 10, 9],
    w: [2, 2, 3, 2],
    options: {
      dilation: 2,
      stride: [2, 3],
      padding: [
        [0, 1],
        [2, 0],
      ],
    },
  },
  {
    title: "three groups of several channels",
    x: [2, 6, 5, 4],
    w: [9, 2, 3, 3],
    options: { groups: 3, padding: 1 },
  },
  {
    title: "two groups, stride and dilation",
    x: [2, 4, 8, 7],
    w: [2, 2, 2, 3],
    options: { groups: 2, stride: 2, dilation: [3, 1] },
  },
  {
    title: "depthwise",
    x: [2, 5, 6, 7],
    w: [5, 1, 3, 3],
    options: { groups: 5, padding: "same" },
  },
  {
    title: "depthwise, two kernels a channel, stride 2",
    x: [2, 3, 7, 6],
    w: [6, 1, 3, 3],
    options: { groups: 3, stride: 2, padding: 1 },
  },
  {
    title: "depthwise, dilation, stride and uneven edges",
    x: [2, 3, 8, 9],
    w: [3, 1, 2, 3],
    options: {
      groups: 3,
      dilation: 2,
      stride: [1, 2],
      padding: { top: 1, left: 3, bottom: 0, right: 0 },
    },
  },
  {
    title: "depthwise, long rows",
    x: [2, 3, 4, 49],
    w: [6, 1, 2, 3],
    options: { groups: 3, padding: 1 },
  },
  {
    title: "depthwise, long rows, stride 2",
    x: [1, 2, 5, 98],
    w: [2, 1, 3, 2],
    options: {
      groups: 2,
      stride: 2,
      dilation: 2,
      padding: [
        [0, 1],
        [2, 0],
      ],
    },
  },
  { title: "depthwise, one axis", x: [2, 3, 10], w: [3, 1, 4], options: { groups: 3, padding: 2 } },
  {
    title: "depthwise, three axes",
    x: [2, 3, 4, 3, 5],
    w: [3, 1, 2, 1, 3],
    options: { groups: 3, stride: [1, 2, 1], padding: 1 },
  },
  {
    title: "more than 8 channels, stride and dilation",
    x: [2, 9, 7, 8],
    w: [3, 9, 2, 3],
    options: { stride: 2, dilation: [1, 2], padding: [1, 2] },
  },
  {
    title: "more than 8 channels in each of two groups",
    x: [1, 18, 4, 5],
    w: [4, 9, 3, 2],
    options: { groups: 2, padding: 1 },
  },
  { title: "one axis", x: [3, 2, 11], w: [4, 2, 5], options: { stride: 2, padding: [[3, 1]] } },
  {
    title: "three axes, groups",
    x: [1, 4, 4, 5, 3],
    w: [2, 2, 2, 3, 1],
    options: { groups: 2, stride: [1, 2, 1], padding: [1, 0, 0] },
  },
];

const CONV = { 3: conv1d, 4: conv2d, 5: conv3d };

/** `dx` and `dw` of `Σ y · dy`: every product of the forward pass, seen from its two factors. */
function naiveGradients(y: Tensor, arrays: Readonly<Record<"x" | "w" | "dy", NdArray>>) {
  const [x, w, dy] = [float64Of(arrays.x), float64Of(arrays.w), float64Of(arrays.dy)];
  const [dx, dw] = [zeroValue(x.shape), zeroValue(w.shape)];
  const movement: ConvAttributes = y.node.attributes;
  eachMeeting(x.shape, w.shape, dy.shape, movement, (large, weight, small) => {
    dx.data[large]! += dy.data[small]! * w.data[weight]!;
    dw.data[weight]! += dy.data[small]! * x.data[large]!;
  });
  return { dx: dx.data, dw: dw.data };
}

test.each(CASES)("a convolution's gradients: $title", async (settings) => {
  const random = createRandom(13);
  const [x, w] = [input("x", settings.x), input("w", settings.w)];
  const y = CONV[x.shape.length as 3 | 4 | 5](x, w, settings.options);
  const arrays = {
    x: randomUniform(random, x.shape, -2, 2),
    w: randomUniform(random, w.shape, -2, 2),
    dy: randomUniform(random, y.shape, -2, 2),
  };
  const [dx, dw] = Object.values(grad(sum(mul(y, constant(arrays.dy))), { x, w }));
  const results = await run({ dx: dx!, dw: dw! }, { x: arrays.x, w: arrays.w });
  const expected = naiveGradients(y, arrays);
  expect(largestDifference(numbersOf(results.dx), expected.dx), "dx").toBeLessThan(TOLERANCE);
  expect(largestDifference(numbersOf(results.dw), expected.dw), "dw").toBeLessThan(TOLERANCE);
});
