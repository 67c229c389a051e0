import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/scene.ts";
import { planSvg } from "../../src/writers/plan-svg.ts";
import { randomScene } from "./scenes.ts";

const scene: Scene = {
  frame: "room",
  objects: [
    { id: "a", category: "sofa", attributes: { color: "#ff0000" }, box: [-2, 0, -1, 0, 1, 0] },
    { id: "b", category: "quasar", attributes: {}, box: [1, 0, -1, 2, 1, 1] },
    { id: "c", category: "沙漏", attributes: {}, box: [1, 0, 2, 2, 1, 3] },
  ],
  relations: [
    { subject: "a", predicate: "left of", object: "b" },
    { subject: "b", predicate: "between", object: ["a", "c"] },
  ],
};

/** Where a label stands. */
function placeOf(svg: string, text: string): readonly [number, number] {
  const match = new RegExp(
    `<text class="object" x="([\\d.-]+)" y="([\\d.-]+)">${text}</text>`,
  ).exec(svg)!;
  return [Number(match[1]), Number(match[2])];
}

describe("planSvg", () => {
  const svg = planSvg(scene);

  it("shows the room from above, the viewer below", () => {
    expect(placeOf(svg, "sofa")[0]).toBeLessThan(placeOf(svg, "quasar")[0]);
    expect(placeOf(svg, "沙漏")[1]).toBeGreaterThan(placeOf(svg, "quasar")[1]);
    expect(svg).toContain("▲ viewer");
  });

  it("names objects and relations, in the objects' colours, with an arrow for each pair", () => {
    expect(svg).toContain('fill="#ff0000"');
    expect(svg.match(/marker-end/g)).toHaveLength(3);
    expect(svg).toContain(">left of</text>");
    expect(svg).toContain(">1 m</text>");
  });

  it("says which are plain boxes", () => {
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(svg).toContain("dashed: plain box, no model");
    expect(planSvg({ ...scene, objects: scene.objects.slice(0, 1) })).not.toContain("dashed");
  });

  it("shows a picture from the front, its own way up", () => {
    const front = planSvg({
      frame: "image",
      objects: [
        { id: "a", category: "lamp", attributes: {}, box: [0.4, 0.1, 0.6, 0.3] },
        { id: "b", category: "table", attributes: {}, box: [0.2, 0.6, 0.8, 0.9] },
      ],
      relations: [],
    });
    expect(placeOf(front, "lamp")[1]).toBeLessThan(placeOf(front, "table")[1]);
    expect(front).not.toContain("viewer");
  });

  it.each(["image", "room"] as const)(
    "is well-formed whatever things are called, frame %s",
    (frame) => {
      for (let seed = 0; seed < 100; seed += 1) {
        const text = planSvg(randomScene(seed, frame));
        expect(unbalancedTags(text)).toEqual([]);
        expect(text).not.toMatch(/<b>|NaN|Infinity|undefined/);
        // The control characters that XML forbids.
        expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
      }
    },
  );
});

/** Tags that are opened and not closed, or the other way round; attributes must be quoted. */
function unbalancedTags(svg: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<>]*")*)(\/?)>/gi,
    (_, close, name, _attributes, empty) => {
      if (close) {
        if (open.pop() !== name) wrong.push(name);
      } else if (!empty) open.push(name);
      return "";
    },
  );
  if (/[<>]/.test(rest) || /&(?!#\d+;)/.test(rest)) wrong.push(rest);
  return [...wrong, ...open];
}
