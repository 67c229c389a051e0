import {
  grad,
  input,
  type ResizeMode,
  type ResizeOptions,
  reshape,
  resize,
  type Shape,
  ShapeError,
  sum,
  type Tensor,
} from "@syntopia/engine";
import { expect, test } from "vitest";
import { largestDifference } from "../numbers.ts";
import { slopesAt, valuesAt } from "./functions.ts";

/** Weighted sums of up to 16 float32 numbers below 10; PyTorch rounds the weights to float32 too. */
const TOLERANCE = 2e-6;

const SQUARES = [0, 1, 4, 9];

interface Case {
  readonly shape: Shape;
  readonly options: ResizeOptions;
  readonly value: readonly number[];
}

// torch.nn.functional.interpolate of PyTorch 1.13 on SQUARES
const CASES: readonly Case[] = [
  { shape: [4], options: { size: 6 }, value: [0, 0, 1, 4, 4, 9] },
  { shape: [4], options: { size: 6, mode: "nearest-exact" }, value: [0, 1, 1, 4, 9, 9] },
  { shape: [4], options: { size: 2 }, value: [0, 4] },
  { shape: [4], options: { scale: 2 }, value: [0, 0, 1, 1, 4, 4, 9, 9] },
  { shape: [4], options: { scale: 1.5, mode: "linear" }, value: [0, 0.5, 1.5, 3.5, 6.5, 9] },
  {
    shape: [4],
    options: { size: 7, mode: "linear", alignCorners: true },
    value: [0, 0.5, 1, 2.5, 4, 6.5, 9],
  },
  { shape: [4], options: { size: 2, mode: "linear" }, value: [0.5, 6.5] },
  {
    shape: [2, 2],
    options: { size: [2, 4], mode: "bilinear" },
    value: [0, 0.25, 0.75, 1, 4, 5.25, 7.75, 9],
  },
  {
    shape: [2, 2],
    options: { size: 3, mode: "bicubic" },
    value: [
      -0.40388718247413635, -0.020833373069763184, 0.36222004890441895, 1.7395838499069214, 3.5,
      5.2604169845581055, 3.883054256439209, 7.0208330154418945, 10.158613204956055,
    ],
  },
];

test.each(CASES)("$shape, $options", async ({ shape, options, value }) => {
  const { y } = await valuesAt(SQUARES, {
    y: (x) => resize(reshape(x, [1, 1, ...shape]), options),
  });
  expect(largestDifference(y!, value)).toBeLessThan(TOLERANCE);
});

test("each new pixel takes weights that sum to 1: the gradient of a sum holds as many", async () => {
  const resized = (axes: Shape, options: ResizeOptions) => (x: Tensor) =>
    resize(reshape(x, [1, 2, ...axes]), options);
  const results = await slopesAt(new Array(24).fill(0.5), {
    nearest: resized([12], { size: 18 }),
    bilinear: resized([3, 4], { size: [5, 4], mode: "bilinear" }),
    bicubic: resized([4, 3], { size: [2, 7], mode: "bicubic", alignCorners: true }),
    trilinear: resized([3, 2, 2], { scale: [2, 1, 1.5], mode: "trilinear" }),
  });
  const total = (values: readonly number[]) => values.reduce((a, b) => a + b);
  expect(total(results.nearest!)).toBeCloseTo(2 * 18, 4);
  expect(total(results.bilinear!)).toBeCloseTo(2 * 5 * 4, 4);
  expect(total(results.bicubic!)).toBeCloseTo(2 * 2 * 7, 4);
  expect(total(results.trilinear!)).toBeCloseTo(2 * 6 * 2 * 3, 4);
});

test("nearest keeps infinities where they are", async () => {
  // guards: as a product with a matrix, every pixel of the row would be NaN
  const { y } = await valuesAt([1, Number.POSITIVE_INFINITY, 3], {
    y: (x) => resize(reshape(x, [1, 1, 3]), { size: 4 }),
  });
  expect(y).toEqual([1, 1, Number.POSITIVE_INFINITY, 3]);
});

test("a whole factor is repeated, not gathered: its gradient has no serial scatter", () => {
  const x = input("x", [1, 1, 4, 6]);
  const gathers = (options: ResizeOptions) => {
    const names = new Set<string>();
    const visit = (y: Tensor): void => {
      names.add(y.node.op.name);
      y.node.inputs.forEach(visit);
    };
    visit(grad(sum(resize(x, options)), x));
    return names.has("scatterAdd");
  };
  expect(gathers({ scale: [2, 3] })).toBe(false);
  expect(gathers({ size: [2, 3] })).toBe(false);
  expect(gathers({ size: [5, 6] })).toBe(true);
});

test("errors", () => {
  const x = (...shape: Shape) => input("x", shape);
  const cases = [
    () => resize(x(1, 3, 8, 8), {}),
    () => resize(x(1, 3, 8, 8), { size: 4, scale: 2 }),
    () => resize(x(1, 3, 8, 8), { size: [4] }),
    () => resize(x(1, 3, 8, 8), { size: 0 }),
    () => resize(x(1, 3, 8, 8), { scale: 0.1 }),
    () => resize(x(1, 3, 8, 8), { scale: [2, 2, 2] }),
    () => resize(x(1, 3, 8, 8), { size: 4, mode: "linear" }),
    () => resize(x(1, 3, 8, 8), { size: 4, mode: "cubic" as ResizeMode }),
    () => resize(x(1, 3, 8, 8), { size: 4, alignCorners: true }),
    () => resize(x(3, 8), { size: 4 }),
  ];
  const texts = cases.map((provoke) => {
    expect(provoke).toThrow(ShapeError);
    try {
      return provoke();
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(texts.join("\n")).toMatchInlineSnapshot(`
    "resize: expected either size or scale, got neither
    resize: expected either size or scale, got both
    resize: expected size of whole numbers, 1 or more, one or a list of 2, got [4]
    resize: expected size of whole numbers, 1 or more, one or a list of 2, got 0
    resize: expected a scale, one or a list of 2, that leaves a pixel of (8, 8), got 0.1
    resize: expected a scale, one or a list of 2, that leaves a pixel of (8, 8), got [2,2,2]
    resize: expected x (B, C, ...) with 1 more axes for "linear", got (1, 3, 8, 8)
    resize: expected a mode among nearest, nearest-exact, linear, bilinear, trilinear, bicubic, got "cubic"
    resize: expected alignCorners only with linear and cubic modes, got "nearest". Leave it out.
    resize: expected x (B, C, ...) with 1 or 2 or 3 more axes for "nearest", got (3, 8)"
  `);
});
