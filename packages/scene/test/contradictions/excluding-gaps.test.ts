import { type Frame, findContradictions, parseText } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

function messagesOf(text: string, frame: Frame): readonly string[] {
  return findContradictions(parseText(text, { frame }).scene).map(({ message }) => message);
}

// A map with distances that exclude each other was neither laid out nor refuted.
describe("distances that exclude each other", () => {
  it.each([
    ["map", "The harbour is within 2 km of the town. The town is at least 5 km from the harbour."],
    ["map", "The harbour is 2 km from the town. The town is 5 km from the harbour."],
    ["map", "A farm is 3 km north of a town. The farm is within 1 km of the town."],
    ["map", "A farm is next to a town. The farm is at least 1 km from the town."],
    ["room", "The lamp is within 1 m of the sofa. The lamp is more than 2 m from the sofa."],
    ["room", "The lamp is 3 m from the sofa. The lamp is within 2 m of the sofa."],
    ["map", "学校离公园3公里。学校离公园不超过1公里。"],
  ] as const)("%s: %s", (frame, text) => {
    expect(messagesOf(text, frame)).toHaveLength(1);
  });

  it.each([
    ["map", "The harbour is within 5 km of the town. The town is at least 2 km from the harbour."],
    ["map", "A farm is 3 km north of a town. The town is 3 km south of the farm."],
    ["room", "The lamp is within 2 m of the sofa. The lamp is at least 1 m from the sofa."],
    ["room", "The lamp is 1 m left of the sofa. The lamp is at least 2 m from the sofa."],
  ] as const)("leaves %s: %s", (frame, text) => {
    expect(messagesOf(text, frame)).toEqual([]);
  });

  it("tells both", () => {
    const text =
      "The harbour is within 2 km of the town. The town is at least 5 km from the harbour.";
    expect(messagesOf(text, "map")).toEqual([
      "The harbour is within 2 kilometres of the town; but the town is at least 5 kilometres from the harbour.",
    ]);
  });
});
