import {
  createRandom,
  diagonal,
  einsum,
  grad,
  input,
  ndarray,
  nodesOf,
  randomUniform,
  square,
  sum,
  type Tensor,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";

/** Sums of up to 60 float32 products of numbers below 1. */
const TOLERANCE = 1e-5;

type Letters = Readonly<Record<string, number>>;

/** The sum over all letters, in plain loops. */
function naive(
  terms: readonly string[],
  output: string,
  arrays: readonly Float32Array[],
  sizes: Letters,
) {
  const letters = Object.keys(sizes);
  const at: Record<string, number> = Object.fromEntries(letters.map((l) => [l, 0]));
  const place = (term: string) =>
    [...term].reduce((p, letter) => p * sizes[letter]! + at[letter]!, 0);
  const result = new Float64Array([...output].reduce((n, letter) => n * sizes[letter]!, 1));
  const visit = (depth: number) => {
    if (depth === letters.length) {
      result[place(output)]! += terms.reduce((p, term, i) => p * arrays[i]![place(term)]!, 1);
      return;
    }
    const letter = letters[depth]!;
    for (at[letter] = 0; at[letter]! < sizes[letter]!; at[letter]!++) visit(depth + 1);
  };
  visit(0);
  return result;
}

const SIZES = { a: 2, b: 3, i: 4, j: 5, k: 2, l: 3 };

// the gradient of Σ y² towards an operand is an einsum itself: that of 2y with the other operands
test.each([
  "ij->ji",
  "ij->",
  "ij->j",
  "ii->i",
  "ii->",
  "aii->ai",
  "iai->a",
  "iii->i",
  "i,i->",
  "i,j->ij",
  "i,j->ji",
  "ai,ai->a",
  "ij,jk->ik",
  "ij,kj->ki",
  "aij,ajk->aik",
  "aij,jk->aik",
  "abij,abkj->abik",
  "aij,bjk->abik",
  "ij,ij->ij",
  "ij,kl->il",
  "ij,jk,kl->il",
  "bi,aij,bj->ba",
  "a,ab,bi->i",
  "iij,j->i",
])("%s: value and gradients", async (equation) => {
  const [left, output] = equation.split("->") as [string, string];
  const terms = left.split(",");
  const used = Object.entries(SIZES).filter(([letter]) => left.includes(letter));
  const random = createRandom(2);
  const arrays = terms.map((term) =>
    randomUniform(
      random,
      [...term].map((letter) => SIZES[letter as "a"]),
      -1,
      1,
    ),
  );
  const inputs = arrays.map(({ shape }, i) => input(`x${i}`, shape));
  const y = einsum(equation, ...inputs);
  const slopes = Object.fromEntries(
    Object.entries(grad(sum(square(y)), Object.fromEntries(inputs.map((x, i) => [`d${i}`, x])))),
  );
  const feeds = Object.fromEntries(arrays.map((array, i) => [`x${i}`, array]));
  const outputs: Readonly<Record<string, Tensor>> = { y, ...slopes };
  const result = await run(outputs, feeds);
  const plain = arrays.map(({ data }) => data as Float32Array);
  const expected = naive(terms, output, plain, Object.fromEntries(used));
  expect(result.y!.shape).toEqual([...output].map((letter) => SIZES[letter as "a"]));
  close(numbersOf(result.y), expected);
  for (const i of terms.keys()) {
    if (new Set(terms[i]).size < terms[i]!.length) continue;
    const doubled = Float32Array.from(expected, (v) => 2 * v);
    const others = [output, ...terms.toSpliced(i, 1)];
    const sizes = Object.fromEntries(used);
    close(
      numbersOf(result[`d${i}`]),
      naive(others, terms[i]!, [doubled, ...plain.toSpliced(i, 1)], sizes),
    );
  }
});

function close(got: readonly number[], expected: ArrayLike<number>) {
  expect(got.length).toBe(expected.length);
  const scale = Math.max(1, ...Array.from(expected, Math.abs));
  for (const [i, y] of got.entries()) {
    expect(Math.abs(y - expected[i]!) / scale).toBeLessThan(TOLERANCE);
  }
}

describe("shapes", () => {
  const shapeOf = (equation: string, ...shapes: readonly (readonly number[])[]) =>
    einsum(equation, ...shapes.map((shape, i) => input(`x${i}`, shape))).shape;
  test.each([
    ["the result is implied, sorted", "ba", [[2, 3]], [3, 2]],
    [
      "the result is implied, summed",
      "ij,jk",
      [
        [2, 3],
        [3, 4],
      ],
      [2, 4],
    ],
    ["the trace is implied", "ii", [[3, 3]], []],
    ["dots come first", "i...j", [[2, 7, 3]], [7, 2, 3]],
    [
      "dots broadcast",
      "...ij,...jk->...ik",
      [
        [5, 1, 2, 3],
        [6, 3, 4],
      ],
      [5, 6, 2, 4],
    ],
    ["dots of different numbers", "...i,i->...", [[4, 2, 3], [3]], [4, 2]],
    ["dots go", "...i->i", [[4, 2, 3]], [3]],
    [
      "a length of 1 stretches",
      "ij,ij->ij",
      [
        [1, 3],
        [2, 1],
      ],
      [2, 3],
    ],
    ["a length of 1 alone stays", "ij->ji", [[1, 3]], [3, 1]],
    [
      "spaces do not count",
      " i j , j k -> i k ",
      [
        [2, 3],
        [3, 4],
      ],
      [2, 4],
    ],
    ["numbers", ",i->i", [[], [3]], [3]],
  ] as const)("%s: %s", (_, equation, shapes, expected) => {
    expect(shapeOf(equation, ...shapes)).toEqual(expected);
  });
});

test("a product with one weight is one matrix product over all rows", () => {
  const y = einsum("bij,jk->bik", input("x", [2, 3, 4]), input("w", [4, 5]));
  const names = nodesOf([y]).map(({ op }) => op.name);
  expect(names).toEqual(["input", "reshape", "input", "matmul", "reshape"]);
});

test("whole numbers", async () => {
  const x = input("x", [2, 2], "int32");
  const { y } = await run(
    { y: einsum("ij,jk->ik", x, x) },
    { x: ndarray([1, 2, 3, 4], [2, 2], "int32") },
  );
  expect(numbersOf(y)).toEqual([7, 10, 15, 22]);
});

test("diagonals of axes of two lengths", async () => {
  const x = input("x", [2, 3]);
  const result = await run(
    { y: diagonal(x), turned: diagonal(x, [1, 0]), d: grad(sum(diagonal(x)), x) },
    { x: ndarray([1, 2, 3, 4, 5, 6], [2, 3]) },
  );
  expect(numbersOf(result.y)).toEqual([1, 5]);
  expect(numbersOf(result.turned)).toEqual([1, 5]);
  expect(numbersOf(result.d)).toEqual([1, 0, 0, 0, 1, 0]);
});

test("what is refused", () => {
  const x = input("x", [2, 3]);
  expect(() => einsum("ij,jk", x)).toThrow('einsum: expected 2 operands for "ij,jk", got 1');
  expect(() => einsum("ijk->i", x)).toThrow('einsum: expected 3 axes for "ijk", got (2, 3)');
  expect(() => einsum("...ijk->i", x)).toThrow(
    'einsum: expected 3 axes or more for "...ijk", got (2, 3)',
  );
  expect(() => einsum("ij,ij->ij", x, input("y", [2, 4]))).toThrow(
    'einsum: expected one length for "j", got 3 and 4',
  );
  expect(() => einsum("ii->i", x)).toThrow('einsum: expected one length for "i", got 2 and 3');
  expect(() => einsum("ij->k", x)).toThrow(
    'einsum: expected each label of the result once and in an operand, got "k" in "k"',
  );
  expect(() => einsum("ij->ii", x)).toThrow('got "i" in "ii"');
  expect(() => einsum("i1->i", x)).toThrow('Write it like "bij,bjk->bik".');
  expect(() => diagonal(x, [0, -2])).toThrow("diagonal: expected two axes of (2, 3), got [0, -2]");
});
