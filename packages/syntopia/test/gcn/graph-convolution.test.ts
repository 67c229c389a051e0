import { constant, ndarray } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { graphConvolution } from "syntopia";
import { describe, expect, it } from "vitest";

/** float32 carries about seven digits; the example is given with four after the point. */
const DIGITS = 4;

describe("the worked example of graph convolution", () => {
  // h' = Σ 1/√(d_i d_j) W h_j with W = [[.1, .2], [.3, .4]]; our layers have h W, so W is transposed
  const params = { weight: constant(ndarray([0.1, 0.3, 0.2, 0.4], [2, 2])) };
  const nodes = constant(ndarray([1, 2, 3, 4, 5, 6], [3, 2]));
  const edges = constant(ndarray([0, 1, 0, 2], [2, 2], "int32"));

  it("with degrees 2, 1, 1 makes node 1 [2.2299, 5.0755]", async () => {
    const y = graphConvolution.apply(params, nodes, edges, { degrees: "neighbours" });
    const [a, b] = (await run({ y })).y!.data as Float32Array;
    expect(a).toBeCloseTo(2.2299, DIGITS);
    expect(b).toBeCloseTo(5.0755, DIGITS);
  });

  it.each(["neighbours", "with self"] as const)(
    "leaves a node without neighbours W h, degrees %s",
    async (degrees) => {
      // its degree of 0 by neighbours made it 0/0
      const one = constant(ndarray([0, 1], [1, 2], "int32"));
      const y = graphConvolution.apply(params, nodes, one, { degrees });
      const [, , , , a, b] = (await run({ y })).y!.data as Float32Array;
      expect(a).toBeCloseTo(0.1 * 5 + 0.2 * 6, DIGITS);
      expect(b).toBeCloseTo(0.3 * 5 + 0.4 * 6, DIGITS);
    },
  );

  it("with self-loops counted makes all nodes as Kipf and Welling would", async () => {
    const y = graphConvolution.apply(params, nodes, edges);
    const values = [...((await run({ y })).y!.data as Float32Array)];
    const expected = [1.3098, 2.9795, 0.7541, 1.6991, 1.0541, 2.3991];
    for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i]!, DIGITS);
  });
});
