import {
  constant,
  createRandom,
  mapTree,
  type NdArray,
  ndarray,
  randomNormal,
  type Tensor,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { type TripleConvolutionParams, tripleConvolution } from "syntopia";
import { describe, expect, it } from "vitest";

const [OBJECTS, EDGES, WIDTH] = [4, 3, 8];
/** Sums in another order differ in the last bits of float32. */
const TOLERANCE = 1e-5;

const random = createRandom(7);
const params = mapTree<NdArray, Tensor>(tripleConvolution.init({ width: WIDTH }, random), (array) =>
  constant(array),
) as unknown as TripleConvolutionParams<Tensor>;
const objects = randomNormal(random, [OBJECTS, WIDTH]);
const edges = randomNormal(random, [EDGES, WIDTH]);
const ends = [0, 1, 1, 2, 3, 1];

async function convolve(rows: NdArray, joined: readonly number[], mask: readonly number[]) {
  const out = tripleConvolution.apply(params, {
    objects: constant(rows),
    edges: constant(edges),
    ends: constant(ndarray(joined, [EDGES, 2], "int32")),
    edgeMask: constant(ndarray(mask)),
  });
  const { o, e } = await run({ o: out.objects, e: out.edges });
  return { objects: rowsOf(o!), edges: rowsOf(e!) };
}

function rowsOf({ data }: NdArray): number[][] {
  const values = [...(data as Float32Array)];
  return Array.from({ length: values.length / WIDTH }, (_, i) =>
    values.slice(i * WIDTH, (i + 1) * WIDTH),
  );
}

function expectRows(got: number[][], expected: number[][]): void {
  for (const [i, row] of got.entries()) {
    for (const [j, value] of row.entries()) {
      expect(Math.abs(value - expected[i]![j]!)).toBeLessThan(TOLERANCE);
    }
  }
}

describe("tripleConvolution", () => {
  it("permuting the objects permutes the result", async () => {
    const order = [2, 0, 3, 1];
    const shuffled = ndarray(
      order.flatMap((i) => rowsOf(objects)[i]!),
      [OBJECTS, WIDTH],
    );
    const plain = await convolve(objects, ends, [1, 1, 1]);
    const permuted = await convolve(
      shuffled,
      ends.map((i) => order.indexOf(i)),
      [1, 1, 1],
    );
    expectRows(
      permuted.objects,
      order.map((i) => plain.objects[i]!),
    );
    expectRows(permuted.edges, plain.edges);
  });

  it("an edge changes the objects at its ends and no others", async () => {
    const without = await convolve(objects, ends, [1, 1, 0]);
    const whole = await convolve(objects, ends, [1, 1, 1]);
    expectRows([whole.objects[0]!, whole.objects[2]!], [without.objects[0]!, without.objects[2]!]);
    expect(whole.objects[1]).not.toEqual(without.objects[1]);
    expect(whole.objects[3]).not.toEqual(without.objects[3]);
  });

  it("which end is the subject matters", async () => {
    const turned = await convolve(objects, [1, 0, 1, 2, 3, 1], [1, 1, 1]);
    const plain = await convolve(objects, ends, [1, 1, 1]);
    expect(turned.objects[0]).not.toEqual(plain.objects[0]);
  });
});
