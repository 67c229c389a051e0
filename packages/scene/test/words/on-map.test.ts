import { parseText } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

function said(text: string): readonly string[] {
  return parseText(text, { frame: "map" }).scene.relations.map(
    ({ subject, predicate, object }) => `${subject} ${predicate} ${[object].flat().join(" ")}`,
  );
}

describe("what relations mean on a map", () => {
  it.each([
    ["A bridge is on the river.", ["bridge-1 crosses river-1"]],
    ["河上有一座桥。", ["bridge-1 crosses river-1"]],
    ["A bakery is on the street.", ["bakery-1 next to street-1"]],
    ["A lighthouse is on the island.", ["lighthouse-1 inside island-1"]],
    ["岛上有一座灯塔。", ["lighthouse-1 inside island-1"]],
    ["A school is to the left of a park.", ["school-1 west of park-1"]],
    ["A barn is behind a house.", ["barn-1 north of house-1"]],
    ["The town hall faces the square.", ["town-hall-1 opposite square-1"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    "The post office is opposite the bank, on the other side of the road.",
    "The post office is opposite the bank. The road is between them.",
  ])("puts the road between: %s", (text) => {
    expect(said(text)).toContain("road-1 between post-office-1 bank-1");
  });

  it("leaves rooms alone", () => {
    const { relations } = parseText("A bridge is on the river.").scene;
    expect(relations[0]?.predicate).toBe("on");
  });
});
