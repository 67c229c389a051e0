import { furnish, type Scene, type SceneObject } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { DESIGNS } from "../../src/assets/designs/index.ts";
import { modelOf } from "../../src/assets/model-of.ts";
import { bowed } from "../../src/assets/ridden.ts";

const TOLERANCE = 1e-9;
const vessel = (category: string, content?: string): SceneObject => {
  return { id: "a", category, attributes: content === undefined ? {} : { content } };
};

describe("what is in a vessel", () => {
  it.each([
    ["glass", "red wine", "drink"],
    ["cup", "coffee", "drink"],
    ["bowl", "apples", "piece 1"],
    ["bowl", "rice", "heap"],
    ["basket", "oranges", "piece 1"],
    ["vase", "tulips", "blossom 1"],
  ])("is drawn in a %s of %s, within its box", (category, content, name) => {
    const { parts } = modelOf(vessel(category, content));
    expect(parts.map((part) => part.name)).toContain(name);
    for (const { center, size } of parts) {
      for (const axis of [0, 1, 2] as const) {
        expect(Math.abs(center[axis]) + size[axis] / 2).toBeLessThan(0.5 + TOLERANCE);
      }
    }
    expect(modelOf(vessel(category)).parts.map((part) => part.name)).not.toContain(name);
  });

  it("is the thing itself where that is drawn as its vessel", () => {
    expect(modelOf(vessel("salad")).parts.map(({ name }) => name)).toContain("heap");
  });
});

describe("a building with something in it", () => {
  const room = (...objects: Scene["objects"]): Scene => ({ frame: "room", objects, relations: [] });
  const library = { ...vessel("library"), box: [0, 0, 0, 20, 12, 16] };
  const table = { ...vessel("table"), id: "t", box: [4, 0, 4, 6, 0.8, 5] };

  it("is open, a storey high, and no larger than what is in it needs", () => {
    const [open] = furnish(room(library, table));
    expect(open!.model.asset).toBe("room");
    expect(open!.seeThrough).toBe(false);
    expect(open!.size[1]).toBeLessThan(4);
    expect(open!.size[0]).toBeLessThan(6);
  });

  it("is closed where it is empty", () => {
    expect(furnish(room(library))[0]!.model.asset).toBe("building");
  });
});

describe("the head of a mount", () => {
  it.each(["horse", "cow", "elephant", "camel"])("of a %s is not above its back", (name) => {
    const { parts } = DESIGNS[name]!;
    const back = parts.find((part) => part.name === "body")!.to[1];
    const low = bowed(parts);
    expect(low).toHaveLength(parts.length);
    expect(Math.max(...low.map(({ to }) => to[1]))).toBeCloseTo(back, 9);
    expect(Math.min(...low.map(({ from, to }) => to[1] - from[1]))).toBeGreaterThan(0);
  });
});

describe("a word for two things", () => {
  const at = (id: string, category: string, x: number) => {
    return { ...vessel(category), id, box: [x, 0, 0, x + 0.1, 0.05, 0.1] };
  };
  it("is drawn as the one of its company", () => {
    const assets = (...categories: readonly string[]) =>
      furnish({
        frame: "room",
        objects: categories.map((category, k) => at(`${k}`, category, k)),
        relations: [],
      }).map(({ model }) => model.asset);
    expect(assets("mouse", "keyboard")[0]).toBe("computer mouse");
    expect(assets("mouse", "cheese")[0]).toBe("mouse");
  });
});

it("draws two children as a boy and a girl, and one as ever", () => {
  const child = (id: string, x: number) => {
    return { ...vessel("child"), id, box: [x, 0, 0, x + 0.4, 1.2, 0.3] };
  };
  const assets = (...objects: Scene["objects"]) =>
    furnish({ frame: "room", objects, relations: [] }).map(({ model }) => model.asset);
  expect(assets(child("a", 0), child("b", 1), child("c", 2))).toEqual(["boy", "girl", "boy"]);
  expect(assets(child("a", 0))).toEqual(["boy"]);
});

it("draws what is not known as an open place where something is in it", () => {
  const box = [0, 0, 0, 4, 3, 4];
  const scene: Scene = {
    frame: "room",
    objects: [
      { ...vessel("zorblarium"), box },
      { ...vessel("table"), id: "t", box: [1, 0, 1, 2, 0.8, 2] },
    ],
    relations: [],
  };
  expect(furnish(scene)[0]!.model.asset).toBe("room");
  expect(furnish({ ...scene, objects: scene.objects.slice(0, 1) })[0]!.model.asset).toBe("box");
});

it.each(["constructor", "__proto__", "toString"])("draws a bowl of %s like any other", (word) => {
  expect(modelOf(vessel("bowl", word)).parts.map(({ name }) => name)).toContain("heap");
  const odd = { id: "a", category: "field", attributes: { other: word, kind: word } };
  expect(modelOf(odd).parts.length).toBeGreaterThan(0);
  expect(modelOf({ ...vessel(word), attributes: {} }).asset).toBe("box");
});
