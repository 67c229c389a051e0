import { nlvrSample, parseNlvr } from "syntopia";
import { describe, expect, it } from "vitest";

const EXAMPLE = {
  id: "12-3",
  sentence: "There is a yellow item above a black one.",
  label: true,
  boxes: [
    [
      { x: 10, y: 0, size: 20, shape: "circle", color: "yellow" },
      { x: 10, y: 50, size: 30, shape: "square", color: "black" },
    ],
    [{ x: 90, y: 90, size: 10, shape: "triangle", color: "blue" }],
    [],
  ],
};

describe("parseNlvr", () => {
  it("reads lines and leaves blank ones out", () => {
    expect(parseNlvr(`${JSON.stringify(EXAMPLE)}\n\n`, "x.jsonl")).toHaveLength(1);
  });

  it("names the line that does not fit", () => {
    const bad = JSON.stringify({ ...EXAMPLE, boxes: [[], []] });
    expect(() => parseNlvr(`${JSON.stringify(EXAMPLE)}\n${bad}`, "x.jsonl")).toThrow(
      /^x\.jsonl:2: expected an NLVR example, got boxes: /,
    );
    expect(() => parseNlvr("{", "x.jsonl")).toThrow('x.jsonl:1: expected JSON, got "{"');
    expect(() => parseNlvr("\n", "x.jsonl")).toThrow(
      "x.jsonl: expected NLVR examples, got an empty file",
    );
  });
});

describe("nlvrSample", () => {
  const sample = nlvrSample(EXAMPLE);
  const scene = sample.scene!;

  it("groups by the sentence, for the made-up examples too", () => {
    expect(sample.group).toBe("12");
    expect(nlvrSample({ ...EXAMPLE, id: "scatter-12-99" }).group).toBe("12");
  });

  it("puts items into the picture's frame", () => {
    const blue = scene.objects.find(({ attributes }) => attributes.color === "blue")!;
    // the second box starts at pixel 150 of 400; 90 to 100 of its 100 pixels
    expect(blue.box).toEqual([240 / 400, 0.9, 250 / 400, 1]);
    expect(blue.category).toBe("triangle");
    expect(blue.attributes.size).toBe("small");
  });

  it("relates items of one box, and each thing to what it is inside of", () => {
    const said = scene.relations.map(
      ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
    );
    expect(said).toContain("box-1-item-1 above box-1-item-2");
    expect(said).toContain("box-2-item-1 inside box-2");
    expect(said).toContain("box-3 inside picture");
    expect(said.some((text) => /box-1.*box-2/.test(text))).toBe(false);
  });
});
