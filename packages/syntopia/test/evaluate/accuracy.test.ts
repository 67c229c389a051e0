import { accuracy, consistency } from "syntopia";
import { expect, it } from "vitest";

const answers = [
  { group: "a", right: true },
  { group: "a", right: true },
  { group: "b", right: true },
  { group: "b", right: false },
];

it("accuracy counts answers, consistency counts sentences with all answers right", () => {
  expect(accuracy(answers)).toBe(0.75);
  expect(consistency(answers)).toBe(0.5);
  expect(() => accuracy([])).toThrow("accuracy: expected at least one answer, got none");
  expect(() => consistency([])).toThrow("consistency: expected at least one answer, got none");
});
