import { parseText } from "@syntopia/scene";
import { expect, test } from "vitest";

// "five thousand cats" were five, and 一万只猫 was one: the rest of the number was dropped in silence
test.each([
  ["a thousand cats", 1000],
  ["five thousand cats", 5000],
  ["two hundred thousand cats", 200_000],
  ["a million cats", 1_000_000],
  ["一万只猫", 10_000],
  ["两万三千只猫", 23_000],
  ["一百万只猫", 1_000_000],
])("%s are too many to be shown", (text, count) => {
  expect(() => parseText(text)).toThrow(`expected at most 200 objects, got ${count} at "${text}"`);
});

test("a hundred are shown", () => {
  for (const text of ["a hundred cats", "一百只猫"])
    expect(parseText(text).scene.objects).toHaveLength(100);
});
