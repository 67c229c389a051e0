import {
  adaptiveAvgPool1d,
  adaptiveAvgPool2d,
  adaptiveMaxPool1d,
  adaptiveMaxPool2d,
  avgPool1d,
  avgPool2d,
  avgPool3d,
  globalAvgPool,
  globalMaxPool,
  input,
  maxPool1d,
  maxPool2d,
  reshape,
  type Shape,
  ShapeError,
  type Tensor,
} from "@syntopia/engine";
import { describe, expect, test } from "vitest";
import { largestDifference } from "../numbers.ts";
import { slopesAt, valuesAt } from "./functions.ts";

/** Averages of at most six float32 numbers below 10. */
const TOLERANCE = 1e-6;

/** With equal neighbours, so that it shows which of them the gradient goes to. */
const SIGNAL = [1, 3, 3, 2, 5, 5, 0];

const signal = (x: Tensor) => reshape(x, [1, 1, -1]);

interface Case {
  readonly title: string;
  readonly pool: (x: Tensor) => Tensor;
  readonly value: readonly number[];
  readonly slope: readonly number[];
}

// torch.nn.functional of PyTorch 1.13 on SIGNAL; the slope is the gradient of the sum
const CASES: readonly Case[] = [
  {
    title: "max_pool1d(x, 3, 1): the first of equal ones",
    pool: (x) => maxPool1d(x, 3, { stride: 1 }),
    value: [3, 3, 5, 5, 5],
    slope: [0, 2, 0, 0, 3, 0, 0],
  },
  {
    title: "max_pool1d(x, 2, 2, ceil_mode=True)",
    pool: (x) => maxPool1d(x, 2, { ceilMode: true }),
    value: [3, 3, 5, 0],
    slope: [0, 1, 1, 0, 1, 0, 1],
  },
  {
    title: "max_pool1d(x, 2, 1, 1, 3)",
    pool: (x) => maxPool1d(x, 2, { stride: 1, padding: 1, dilation: 3 }),
    value: [3, 2, 5, 5, 2, 5],
    slope: [0, 0, 1, 2, 2, 1, 0],
  },
  {
    title: "avg_pool1d(x, 3, 2, 1, True, True)",
    pool: (x) => avgPool1d(x, 3, { stride: 2, padding: 1, ceilMode: true }),
    value: [4 / 3, 8 / 3, 4, 5 / 3],
    slope: [1, 2, 1, 2, 1, 2, 1].map((thirds) => thirds / 3),
  },
  {
    title: "avg_pool1d(x, 3, 2, 1, True, False)",
    pool: (x) => avgPool1d(x, 3, { stride: 2, padding: 1, ceilMode: true, countIncludePad: false }),
    value: [2, 8 / 3, 4, 2.5],
    slope: [3, 5, 2, 4, 2, 5, 3].map((sixths) => sixths / 6),
  },
  {
    title: "adaptive_avg_pool1d(x, 3)",
    pool: (x) => adaptiveAvgPool1d(x, 3),
    value: [7 / 3, 10 / 3, 10 / 3],
    slope: [1, 1, 2, 1, 2, 1, 1].map((thirds) => thirds / 3),
  },
  {
    title: "adaptive_max_pool1d(x, 3)",
    pool: (x) => adaptiveMaxPool1d(x, 3),
    value: [3, 5, 5],
    slope: [0, 1, 0, 0, 2, 0, 0],
  },
  {
    title: "adaptive_max_pool1d(x, 1), as globalMaxPool",
    pool: (x) => globalMaxPool(x),
    value: [5],
    slope: [0, 0, 0, 0, 1, 0, 0],
  },
];

test.each(CASES)("$title", async ({ pool, value, slope }) => {
  const f = (x: Tensor) => pool(signal(x));
  const { y } = await valuesAt(SIGNAL, { y: f });
  const { dy } = await slopesAt(SIGNAL, { dy: f });
  expect(largestDifference(y!, value), "value").toBeLessThan(TOLERANCE);
  expect(largestDifference(dy!, slope), "slope").toBeLessThan(TOLERANCE);
});

test("a last window that hangs over the padding counts the padding, not what is beyond", async () => {
  // avg_pool1d(x[..., :6], 3, 2, 1, True, True): the last one holds 5 and a pixel of padding
  const { y } = await valuesAt(SIGNAL.slice(0, 6), {
    y: (x) => avgPool1d(signal(x), 3, { stride: 2, padding: 1, ceilMode: true }),
  });
  expect(largestDifference(y!, [4 / 3, 8 / 3, 4, 2.5])).toBeLessThan(TOLERANCE);
});

describe("laws", () => {
  test("an average pool of ones without padding is one, over any number of axes", async () => {
    const results = await valuesAt(new Array(72).fill(1), {
      one: (x) => avgPool1d(reshape(x, [2, 3, 12]), 5, { stride: 2 }),
      two: (x) => avgPool2d(reshape(x, [2, 1, 6, 6]), [2, 4], { stride: [3, 1] }),
      three: (x) => avgPool3d(reshape(x, [1, 2, 4, 3, 3]), [3, 2, 1]),
      adaptive: (x) => adaptiveAvgPool2d(reshape(x, [1, 2, 4, 9]), [3, 7]),
    });
    for (const values of Object.values(results)) {
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(value).toBeCloseTo(1, 6);
    }
  });

  test("adaptive pools to a divisor are plain ones, to one pixel global ones", async () => {
    const picture = (x: Tensor) => reshape(x, [1, 2, 4, 6]);
    const numbers = Array.from({ length: 48 }, (_, i) => Math.sin(7 * i));
    const results = await valuesAt(numbers, {
      even: (x) => adaptiveMaxPool2d(picture(x), [2, 3]),
      plain: (x) => maxPool2d(picture(x), 2),
      one: (x) => adaptiveAvgPool2d(picture(x), 1),
      all: (x) => globalAvgPool(picture(x)),
    });
    expect(results.even).toEqual(results.plain);
    expect(largestDifference(results.one!, results.all!)).toBeLessThan(TOLERANCE);
  });

  test("shapes: null keeps an axis, keep leaves axes of length 1", () => {
    const x = input("x", [2, 3, 7, 5]);
    expect(adaptiveAvgPool2d(x, [4, null]).shape).toEqual([2, 3, 4, 5]);
    expect(globalAvgPool(x).shape).toEqual([2, 3]);
    expect(globalMaxPool(x, { keep: true }).shape).toEqual([2, 3, 1, 1]);
  });
});

test("errors", () => {
  const x = (...shape: Shape) => input("x", shape);
  const cases = [
    () => maxPool2d(x(3, 8, 8), 2),
    () => maxPool2d(x(1, 3, 8, 8), [2, 2, 2]),
    () => maxPool2d(x(1, 3, 8, 8), 0),
    () => maxPool2d(x(1, 3, 8, 8), 9),
    () => maxPool2d(x(1, 3, 8, 8), 2, { padding: 2 }),
    () => maxPool1d(x(1, 3, 1), 2, { padding: 1, dilation: 2 }),
    () => avgPool2d(input("x", [1, 3, 8, 8], "int32"), 2),
    () => adaptiveAvgPool2d(x(1, 3, 8, 8), [2, 0]),
    () => adaptiveMaxPool2d(x(1, 3, 8), 2),
    () => globalAvgPool(x(2, 3)),
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
    "maxPool2d: expected x (B, C, H, W), got (3, 8, 8)
    maxPool2d: expected kernel of whole numbers, 1 or more, one or a list of 2, got [2,2,2]
    maxPool2d: expected kernel of whole numbers, 1 or more, one or a list of 2, got 0
    maxPool2d: expected a window no larger than the padded picture, got (9, 9) for (1, 3, 8, 8)
    maxPool2d: expected a padding below the window's size, got [[2,2],[2,2]] for a window of (2, 2)
    maxPool1d: expected a pixel in every window, got (1, 3, 1) with a window of (2), dilation [2], padding [[1,1]]
    avgPool2d: expected float32, got int32. Use cast.
    adaptiveAvgPool2d: expected a size of whole numbers, 1 or more, one or a list of 2, null to keep, got [2,0]
    adaptiveMaxPool2d: expected x (B, C, H, W), got (1, 3, 8)
    globalAvgPool: expected x (B, C, ...) with pixels, got (2, 3)"
  `);
});
