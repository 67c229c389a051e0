import { adamw, ndarray } from "@syntopia/engine";
import { expect, test } from "vitest";

// the values stand beside PyTorch's in pytorch.test.ts

test("the state has the form of the parameters, in zeros", () => {
  const state = adamw().init({ a: ndarray([1, 2], [2, 1]), b: { c: ndarray([5], []) } });
  const zeros = { a: ndarray([0, 0], [2, 1]), b: { c: ndarray([0], []) } };
  expect(state).toEqual({ first: zeros, second: zeros, step: ndarray([0], []) });
});

test("a beta that forgets nothing is refused", () => {
  expect(() => adamw({ beta2: 1 })).toThrow("adamw: expected beta2 in [0, 1), got 1");
});
