import { check, parseText, relate, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

function laidOut(words: string) {
  const solved = solveLayout(parseText(words, { frame: "image" }).scene);
  if (!solved.ok) throw new Error(solved.message);
  const boxOf = (id: string) => solved.scene.objects.find((each) => each.id === id)!.box!;
  return { scene: solved.scene, boxOf };
}

describe("grounds of pictures", () => {
  it.each([
    ["A dog is on a field.", "field-1"],
    ["Two people ride horses on the beach.", "beach-1"],
    ["A house is to the left of a tree on the grass.", "grass-1"],
  ])("go on to the edges of the picture: %s", (words, id) => {
    const [left, , right, bottom] = laidOut(words).boxOf(id);
    expect([left, right, bottom]).toEqual([0, 1, 1]);
  });

  it("end before what stands beside them", () => {
    const { boxOf } = laidOut("A cow is in a field. The field is to the left of a fence.");
    expect(boxOf("field-1")[2]).toBeLessThanOrEqual(boxOf("fence-1")[0]!);
    expect(boxOf("field-1")[0]).toBe(0);
  });

  it("keep what is said, and overlap nothing that they did not", () => {
    const words = "A dog is on a field. A cat is next to the field. A bird is above the field.";
    const { scene } = laidOut(words);
    expect(check(scene).holds).toBe(true);
    expect(relate(scene, { predicates: ["overlapping"] })).toEqual([]);
  });

  it("keep the size that words give them, and rugs and things that bear nothing theirs", () => {
    expect(laidOut("A dog is on a small field.").boxOf("field-1")[2]).toBeLessThan(1);
    expect(laidOut("A dog is on a rug.").boxOf("rug-1")[2]).toBeLessThan(1);
    expect(laidOut("A dog is next to a field.").boxOf("field-1")[3]).toBeLessThan(1);
  });
});
