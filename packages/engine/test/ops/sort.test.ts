import {
  argsort,
  constant,
  createRandom,
  grad,
  input,
  mul,
  ndarray,
  randomUniform,
  sort,
  sum,
  takeAlong,
  topK,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";

test("equal elements keep their order, rising and falling", async () => {
  const x = input("x", [6]);
  const [up, down] = [sort(x), sort(x, { descending: true })];
  const result = await run(
    {
      up: up.values,
      upAt: up.indices,
      down: down.values,
      downAt: argsort(x, { descending: true }),
    },
    { x: ndarray([2, 1, 2, 3, 1, 2]) },
  );
  expect(numbersOf(result.up)).toEqual([1, 1, 2, 2, 2, 3]);
  expect(numbersOf(result.upAt)).toEqual([1, 4, 0, 2, 5, 3]);
  expect(numbersOf(result.down)).toEqual([3, 2, 2, 2, 1, 1]);
  expect(numbersOf(result.downAt)).toEqual([3, 0, 2, 5, 1, 4]);
});

test("the gradient goes to where the elements stood", async () => {
  const x = input("x", [2, 3]);
  const weights = constant(ndarray([1, 10, 100]));
  const loss = sum(mul(sort(x, { descending: true }).values, weights));
  const two = sum(mul(topK(x, 2, { largest: false }).values, constant(ndarray([1, 10]))));
  const result = await run(
    { all: grad(loss, x), two: grad(two, x) },
    { x: ndarray([5, 9, 7, -1, -3, -2], [2, 3]) },
  );
  expect(numbersOf(result.all)).toEqual([100, 1, 10, 1, 100, 10]);
  expect(numbersOf(result.two)).toEqual([1, 0, 10, 0, 1, 10]);
});

test("100,000 numbers along the first axis, as JavaScript sorts them", async () => {
  const x = randomUniform(createRandom(9), [50_000, 2], -1, 1);
  const tensor = input("x", [50_000, 2]);
  const { values, indices } = sort(tensor, { axis: 0 });
  const taken = takeAlong(tensor, indices, 0);
  const result = await run({ values, taken }, { x });
  const column = (at: number) => (x.data as Float32Array).filter((_, i) => i % 2 === at).sort();
  const sorted = numbersOf(result.values);
  expect(sorted.filter((_, i) => i % 2 === 0)).toEqual([...column(0)]);
  expect(sorted.filter((_, i) => i % 2 === 1)).toEqual([...column(1)]);
  expect(numbersOf(result.taken)).toEqual(sorted);
});

test("what is refused", () => {
  const x = input("x", [2, 3]);
  expect(() => topK(x, 4)).toThrow(
    "topK: expected a whole k from 0 to 3, the length of axis 1 of (2, 3), got 4",
  );
  expect(() => sort(x, { axis: 2 })).toThrow("sort: expected an axis in [-2, 2), got 2");
});
