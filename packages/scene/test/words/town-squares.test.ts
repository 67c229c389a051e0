import { parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

function groundSides(text: string, category: string): readonly [number, number] {
  const solved = solveLayout(parseText(text).scene);
  if (!solved.ok) throw new Error(solved.message);
  const { box } = solved.scene.objects.find((object) => object.category === category)!;
  return [box![3]! - box![0]!, box![5]! - box![2]!];
}

describe("places in the open", () => {
  // The square was a slab of half a metre under the fountain.
  it("a square with a fountain is one of a town, that of a drawing is not", () => {
    const text = "A fountain is in the middle of a square with four benches around it.";
    expect(Math.min(...groundSides(text, "square"))).toBeGreaterThan(3);
    const [square] = parseText("A red square is left of a blue circle.").scene.objects;
    expect(square?.attributes).toEqual({ color: "red" });
  });

  // It was a cube of half a metre between two goals.
  it("a football pitch is as large as the rules say, whatever is on it", () => {
    const text = "A football pitch with a goal at each end and a ball in the centre.";
    const [width, depth] = groundSides(text, "football pitch");
    expect(width).toBeGreaterThan(90);
    expect(depth).toBeGreaterThan(60);
  });

  it("what is at a campsite is in it", () => {
    const { relations } = parseText("At a campsite, two tents stand beside a campfire.").scene;
    expect(relations.slice(0, 2).map(({ predicate }) => predicate)).toEqual(["inside", "inside"]);
  });
});
