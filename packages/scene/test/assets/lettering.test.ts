import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelParts } from "../../src/assets/lettering/label-parts.ts";
import { setText } from "../../src/assets/lettering/lines.ts";

describe("setText", () => {
  it("keeps every stroke of any text within its width and height", () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0.1, max: 10, noNaN: true }), (text, aspect) => {
        const { width, height, strokes } = setText(text, aspect);
        expect(strokes.length).toBeGreaterThan(0);
        for (const [x0, y0, x1, y1] of strokes) {
          for (const x of [x0, x1]) expect(x > -0.1 && x < width + 0.1).toBe(true);
          // An F reaches a little to the right, brackets above the capitals, and below the tails of small letters.
          for (const y of [y0, y1]) expect(y > -0.1 && y < height + 0.25).toBe(true);
        }
      }),
    );
  });

  it("breaks long names in narrow boxes", () => {
    const lines = (aspect: number) => Math.round(setText("flux capacitor", aspect).height / 1.7);
    expect(lines(8)).toBe(1);
    expect(lines(1)).toBe(2);
  });

  it("leaves out letters that it lacks, and shows a question mark when none are left", () => {
    expect(setText("沙漏", 1)).toEqual(setText("?", 1));
    expect(setText("沙x漏", 1)).toEqual(setText("x", 1));
    expect(setText("", 1)).toEqual(setText("?", 1));
  });
});

describe("labelParts", () => {
  it("letters each side, dark on a light colour", () => {
    const [front, right] = labelParts("box", { sides: [2, 1, 1], color: [1, 1, 1] });
    const column = (part: typeof front, k: number) =>
      [...part!.mesh!.positions].filter((_, i) => i % 3 === k);
    expect(Math.min(...column(front, 2))).toBe(0.5);
    expect(Math.min(...column(right, 0))).toBe(0.5);
    expect(Math.max(...column(front, 0).map(Math.abs))).toBeLessThan(0.5);
    expect(front!.color[0]).toBeLessThan(0.1);
    const [light] = labelParts("box", { sides: [2, 1, 1], color: [0, 0, 0] });
    expect(light!.color[0]).toBeGreaterThan(0.9);
  });
});
