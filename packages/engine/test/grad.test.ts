import {
  abs,
  add,
  cast,
  concat,
  constant,
  gather,
  grad,
  greater,
  input,
  matmul,
  max,
  maximum,
  minimum,
  mul,
  ndarray,
  nodesOf,
  pad,
  relu,
  reshape,
  scatterAdd,
  slice,
  sqrt,
  sum,
  type Tensor,
  where,
  zerosArray,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { numbersOf } from "./numbers.ts";

/** The gradient of `Σ f(x)` at the given numbers. */
async function slopesAt(numbers: readonly number[], f: (x: Tensor) => Tensor): Promise<number[]> {
  const x = input("x", [numbers.length]);
  const outputs = { slope: grad(sum(f(x)), x), x2: add(x, 0) };
  return numbersOf((await run(outputs, { x: ndarray(numbers) })).slope);
}

describe("at a kink", () => {
  test("relu and abs are flat, equal operands share", async () => {
    expect(await slopesAt([-1, 0, 1], relu)).toEqual([0, 0, 1]);
    expect(await slopesAt([-1, 0, 1], abs)).toEqual([-1, 0, 1]);
    expect(await slopesAt([-1, 0, 1], (x) => maximum(x, 0))).toEqual([0, 0.5, 1]);
    expect(await slopesAt([-1, 0, 1], (x) => minimum(x, 0))).toEqual([1, 0.5, 0]);
    expect(await slopesAt([2, 5, 5, 1], (x) => max(x))).toEqual([0, 0.5, 0.5, 0]);
  });

  test("where does not stop an infinite slope of the side that it leaves out", async () => {
    // the product 0 · ∞ of the root's slope at 0 is NaN: the argument must be made safe first
    const unsafe = await slopesAt([0, 4], (x) => where(greater(x, 0), sqrt(x), 0));
    expect(unsafe).toEqual([Number.NaN, 0.25]);
    const safe = (x: Tensor) => where(greater(x, 0), x, 1);
    expect(await slopesAt([0, 4], (x) => where(greater(x, 0), sqrt(safe(x)), 0))).toEqual([
      0, 0.25,
    ]);
  });
});

describe("what the loss depends on", () => {
  test("a tensor used several times collects every share", async () => {
    expect(await slopesAt([3, -2], (x) => add(mul(x, x), mul(x, add(x, 1))))).toEqual([13, -7]);
  });

  test("nothing: zeros of the shape, and of each place in a tree", async () => {
    const [x, other] = [input("x", [2]), input("other", [3, 1])];
    const slopes = grad(sum(mul(x, 2)), { x, deep: { other } });
    const results = await run({ x2: slopes.x, other2: slopes.deep.other });
    expect(results.x2).toEqual(ndarray([2, 2]));
    expect(results.other2).toEqual(zerosArray([3, 1]));
  });

  test("a value in between, cut off from what is below it", async () => {
    const x = input("x", [2]);
    const middle = mul(x, x);
    const loss = sum(mul(middle, middle));
    const { slope } = await run({ slope: grad(loss, middle) }, { x: ndarray([1, 3]) });
    expect(numbersOf(slope)).toEqual([2, 18]);
  });

  test("a value in between and what is below it, both at once", async () => {
    const x = input("x", [2]);
    const middle = mul(x, x);
    const slopes = grad(sum(mul(middle, middle)), { x, middle });
    const results = await run({ a: slopes.x, b: slopes.middle }, { x: ndarray([1, 3]) });
    expect(numbersOf(results.a)).toEqual([4, 108]);
    expect(numbersOf(results.b)).toEqual([2, 18]);
  });

  test("the loss itself, and the same tensor twice", async () => {
    const x = input("x", []);
    const loss = mul(x, 3);
    const slopes = grad(loss, { loss, x, again: x });
    const results = await run({ a: slopes.loss, b: slopes.x, c: slopes.again });
    expect(Object.values(results).map(numbersOf)).toEqual([[1], [3], [3]]);
  });

  test("through integers nothing flows", async () => {
    expect(await slopesAt([1.5, 2], (x) => mul(cast(cast(x, "int32"), "float32"), x))).toEqual([
      1, 2,
    ]);
  });
});

test("the third derivative", async () => {
  const x = input("x", []);
  const fourth = mul(mul(x, x), mul(x, x));
  const third = grad(grad(grad(fourth, x), x), x);
  const { y } = await run({ y: third }, { x: ndarray([2], []) });
  expect(numbersOf(y)).toEqual([48]);
});

test("axes of length 0, such as a scene without relations", async () => {
  // the gradient of concat sliced an empty part, which slice refuses
  const [nodes, none] = [input("nodes", [3, 2]), input("none", [0, 2])];
  const ids = constant(zerosArray([0], "int32"));
  const messages = matmul(gather(nodes, ids), constant(ndarray([1, 2, 3, 4], [2, 2])));
  const gathered = scatterAdd(nodes, ids, messages);
  const loss = sum(reshape(concat([gathered, none], 0), [-1]));
  const slopes = grad(loss, { nodes, none });
  const results = await run(
    { a: slopes.nodes, b: slopes.none, loss },
    { nodes: ndarray([1, 2, 3, 4, 5, 6], [3, 2]), none: zerosArray([0, 2]) },
  );
  expect(numbersOf(results.loss)).toEqual([21]);
  expect(results.a).toEqual(ndarray([1, 1, 1, 1, 1, 1], [3, 2]));
  expect(results.b).toEqual(zerosArray([0, 2]));
});

test("slices, paddings and products of axes of length 0", async () => {
  // their gradients were slices and reshapes of nothing, which are refused
  const [rows, none] = [input("rows", [0, 4]), input("none", [2, 0])];
  const right = input("right", [0, 3]);
  const cut = sum(slice(rows, [null, [0, 3, 2]]));
  const padded = sum(
    pad(
      rows,
      [
        [1, 1],
        [0, 0],
      ],
      2,
    ),
  );
  const loss = add(add(cut, padded), sum(matmul(none, right)));
  const slopes = grad(loss, { rows, none, right });
  const results = await run(
    { a: slopes.rows, b: slopes.none, c: slopes.right, loss },
    { rows: zerosArray([0, 4]), none: zerosArray([2, 0]), right: zerosArray([0, 3]) },
  );
  expect(numbersOf(results.loss)).toEqual([16]);
  expect([results.a, results.b, results.c]).toEqual([
    zerosArray([0, 4]),
    zerosArray([2, 0]),
    zerosArray([0, 3]),
  ]);
});

test("a graph of 20,000 layers is traced and differentiated", () => {
  // recursion over the graph would overflow the stack
  const x = input("x", []);
  let y: Tensor = x;
  for (let layer = 0; layer < 20_000; layer++) y = mul(y, x);
  expect(nodesOf([grad(y, x)]).length).toBeGreaterThan(50_000);
});
