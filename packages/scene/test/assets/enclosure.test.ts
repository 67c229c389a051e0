import { modelOf } from "@syntopia/scene";
import { expect, it } from "vitest";

const fence = (depth: number) =>
  modelOf({ id: "f", category: "fence", attributes: {}, box: [0, 0, 0, 10, 1.2, depth] }).parts;

it("a fence around a field is drawn along its four sides, with nothing in its middle", () => {
  const parts = fence(8);
  for (const { center, size } of parts) {
    const isInMiddle = [0, 2].every((axis) => Math.abs(center[axis]!) + size[axis]! / 2 < 0.4);
    expect(isInMiddle).toBe(false);
  }
  for (const axis of [0, 2])
    for (const end of [-0.5, 0.5])
      expect(parts.some((part) => Math.abs(part.center[axis]! - end) < 0.01)).toBe(true);
});

it("a straight fence is drawn straight", () => {
  expect(fence(0.1).length).toBeLessThan(fence(8).length);
});
