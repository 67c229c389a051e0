import {
  constant,
  groupNorm,
  input,
  instanceNorm,
  mul,
  ndarray,
  reshape,
  rmsNorm,
  type Shape,
  ShapeError,
  type Tensor,
} from "@syntopia/engine";
import { expect, test } from "vitest";
import { largestDifference } from "../numbers.ts";
import { slopesAt, valuesAt } from "./functions.ts";

/** Float32 numbers below 10, divided by deviations near 1. */
const TOLERANCE = 1e-5;

/** (1, 4, 2), by rows */
const FEATURES = [1, 3, 2, 4, 0, 8, 1, 1];
const rows = (x: Tensor) => reshape(x, [1, 4, 2]);

// torch.nn.functional of PyTorch 1.13 on FEATURES
test("group_norm(x, 2, [1, 2, 3, 4], [0, 1, 0, -1]) and instance_norm(x)", async () => {
  const scale = constant(ndarray([1, 2, 3, 4]));
  const bias = constant(ndarray([0, 1, 0, -1]));
  const { group, instance } = await valuesAt(FEATURES, {
    group: (x) => groupNorm(rows(x), scale, bias, { groups: 2 }),
    instance: (x) => instanceNorm(rows(x)),
  });
  const expectedGroup = [
    -1.3416354656219482, 0.4472118020057678, 0.1055762767791748, 3.6832709312438965,
    -2.3426053524017334, 5.153731346130371, -2.87408447265625, -2.87408447265625,
  ];
  expect(largestDifference(group!, expectedGroup)).toBeLessThan(TOLERANCE);
  const expectedInstance = [
    -0.9999949932098389, 0.9999949932098389, -0.9999949932098389, 0.9999949932098389,
    -0.9999997019767761, 0.9999997019767761, 0, 0,
  ];
  expect(largestDifference(instance!, expectedInstance)).toBeLessThan(TOLERANCE);
});

test("without scale and bias nothing but the norm is left: shifting x changes nothing", async () => {
  const plain = (x: Tensor) => groupNorm(rows(x), undefined, undefined, { groups: 2 });
  const shifted = FEATURES.map((value) => value + 2);
  const [here, there] = [await valuesAt(FEATURES, { plain }), await valuesAt(shifted, { plain })];
  expect(largestDifference(here.plain!, there.plain!)).toBeLessThan(TOLERANCE);
  const weights = constant(ndarray([1, -2, 3, 0.5, 2, 1, -1, 4], [1, 4, 2]));
  const { slope } = await slopesAt(FEATURES, { slope: (x) => mul(plain(x), weights) });
  for (const group of [slope!.slice(0, 4), slope!.slice(4)]) {
    expect(Math.max(...group.map(Math.abs))).toBeGreaterThan(0.1);
    expect(Math.abs(group.reduce((a, b) => a + b))).toBeLessThan(TOLERANCE);
  }
});

test("the root mean square of [3, 4] is 5 / √2; epsilon is added to the mean square", async () => {
  const { y, large } = await valuesAt([3, 4], {
    y: (x) => rmsNorm(x),
    large: (x) => rmsNorm(reshape(x, [2, 1]), constant(ndarray([2])), { epsilon: 7 }),
  });
  expect(largestDifference(y!, [0.6 * Math.SQRT2, 0.8 * Math.SQRT2])).toBeLessThan(TOLERANCE);
  expect(largestDifference(large!, [6 / 4, 8 / Math.sqrt(23)])).toBeLessThan(TOLERANCE);
});

test("errors", () => {
  const x = (...shape: Shape) => input("x", shape);
  const cases = [
    () => groupNorm(x(2, 6, 4), x(6), x(6), { groups: 4 }),
    () => groupNorm(x(2, 6, 4), x(6), x(4), { groups: 2 }),
    () => groupNorm(x(6), undefined, undefined, { groups: 2 }),
    () => instanceNorm(x(2, 6)),
    () => instanceNorm(x(2, 6, 4), x(4)),
    () => rmsNorm(x(2, 6), x(4)),
    () => rmsNorm(x()),
    () => rmsNorm(input("x", [2, 6], "int32")),
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
    "groupNorm: expected groups that divide the 6 channels of (2, 6, 4), got 4
    groupNorm: expected x (B, C, ...), scale (C) and bias (C), got (2, 6, 4), (6), (4)
    groupNorm: expected x (B, C, ...), scale (C) and bias (C), got (6)
    instanceNorm: expected x (B, C, ...) with axes behind the channels, got (2, 6)
    instanceNorm: expected x (B, C, ...), scale (C) and bias (C), got (2, 6, 4), (4)
    rmsNorm: expected x (..., D) and scale (D), got (2, 6) and (4)
    rmsNorm: expected x (..., D) and scale (D), got ()
    rmsNorm: expected float32, got int32. Use cast."
  `);
});
