import {
  type ConvOptions,
  constant,
  conv2d,
  createRandom,
  grad,
  input,
  mul,
  type NdArray,
  randomUniform,
  type Shape,
  sum,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { sizeOf } from "../src/shape.ts";
import { largestDifference, numbersOf } from "./numbers.ts";

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
];

/** `dx` and `dw` of `Σ y · dy`: every product of the forward pass, seen from its two factors. */
function naiveGradients({ x, w, options }: Case, arrays: Record<"x" | "w" | "dy", NdArray>) {
  const [stride, padding] = [options.stride ?? 1, options.padding ?? 0];
  const [down, across] = typeof stride === "number" ? [stride, stride] : stride;
  const top = typeof padding === "number" ? padding : "top" in padding ? padding.top : padding[0];
  const left = typeof padding === "number" ? padding : "top" in padding ? padding.left : padding[1];
  const at = (shape: Shape, ...index: readonly number[]) =>
    index.reduce((place, i, axis) => place * shape[axis]! + i, 0);
  const dx = new Float64Array(sizeOf(x));
  const dw = new Float64Array(sizeOf(w));
  const { shape } = arrays.dy;
  for (let place = 0; place < sizeOf(shape); place++) {
    const j = place % shape[3]!;
    const i = Math.floor(place / shape[3]!) % shape[2]!;
    const o = Math.floor(place / (shape[2]! * shape[3]!)) % shape[1]!;
    const b = Math.floor(place / (shape[1]! * shape[2]! * shape[3]!));
    for (let weight = 0; weight < x[1]! * w[2]! * w[3]!; weight++) {
      const v = weight % w[3]!;
      const u = Math.floor(weight / w[3]!) % w[2]!;
      const c = Math.floor(weight / (w[2]! * w[3]!));
      const [row, column] = [i * down + u - top, j * across + v - left];
      if (row < 0 || row >= x[2]! || column < 0 || column >= x[3]!) continue;
      const dy = Number(arrays.dy.data[place]);
      dx[at(x, b, c, row, column)]! += dy * Number(arrays.w.data[at(w, o, c, u, v)]);
      dw[at(w, o, c, u, v)]! += dy * Number(arrays.x.data[at(x, b, c, row, column)]);
    }
  }
  return { dx, dw };
}

test.each(CASES)("conv2d's gradients: $title", async (settings) => {
  const random = createRandom(13);
  const [x, w] = [input("x", settings.x), input("w", settings.w)];
  const y = conv2d(x, w, settings.options);
  const arrays = {
    x: randomUniform(random, x.shape, -2, 2),
    w: randomUniform(random, w.shape, -2, 2),
    dy: randomUniform(random, y.shape, -2, 2),
  };
  const [dx, dw] = Object.values(grad(sum(mul(y, constant(arrays.dy))), { x, w }));
  const results = await run({ dx: dx!, dw: dw! }, { x: arrays.x, w: arrays.w });
  const expected = naiveGradients(settings, arrays);
  expect(largestDifference(numbersOf(results.dx), expected.dx), "dx").toBeLessThan(TOLERANCE);
  expect(largestDifference(numbersOf(results.dw), expected.dw), "dw").toBeLessThan(TOLERANCE);
});
