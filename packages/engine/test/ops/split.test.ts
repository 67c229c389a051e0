import { add, grad, input, ndarray, split, sum, unstack } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";

const x = input("x", [5, 2]);
const X = ndarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [5, 2]);

test("one length for all, of which the last may be shorter; lengths of one's own", async () => {
  expect(split(x, 2).map(({ shape }) => shape)).toEqual([
    [2, 2],
    [2, 2],
    [1, 2],
  ]);
  expect(split(x, [1, 4], -2).map(({ shape }) => shape)).toEqual([
    [1, 2],
    [4, 2],
  ]);
  const { part } = await run({ part: split(x, 2)[1]! }, { x: X });
  expect(part).toEqual(ndarray([4, 5, 6, 7], [2, 2]));
});

test("what flows to some of the parts lands in their place", async () => {
  const [first, , third] = unstack(x);
  const loss = sum(add(first!, add(third!, third!)));
  const { slope } = await run({ slope: grad(loss, x) });
  expect(numbersOf(slope)).toEqual([1, 1, 0, 0, 2, 2, 0, 0, 0, 0]);
  expect(unstack(x, 1).map(({ shape }) => shape)).toEqual([[5], [5]]);
});

test("lengths that do not add up are refused", () => {
  expect(() => split(x, [2, 2])).toThrow(
    "split: expected lengths that add up to 5, the length of axis 0 of (5, 2), got [2, 2]",
  );
  expect(() => split(x, 0)).toThrow("split: expected parts of a whole length, 1 or more, got 0");
  expect(() => split(x, [], 1)).toThrow("got []");
});
