import { check, findContradictions, relate, type Scene, solveLayout } from "@syntopia/scene";
import { expect, it } from "vitest";

const dog = { id: "dog", category: "dog", attributes: {}, box: [0.1, 0.3, 0.4, 0.7] } as const;
const cat = { id: "cat", category: "cat", attributes: {}, box: [0.6, 0.3, 0.9, 0.7] } as const;
const faces = { subject: "dog", predicate: "facing", object: "cat" } as const;
const turnsAway = { ...faces, predicate: "facing away from" } as const;
const picture = (relations: Scene["relations"], dogs: Scene["objects"][0] = dog): Scene => ({
  frame: "image",
  objects: [dogs, cat],
  relations,
});

// Both were listed for every two boxes side by side.
it("lists in a picture no facing of what has no known front", () => {
  const predicates = ["facing", "facing away from"] as const;
  expect(relate(picture([]), { predicates })).toEqual([]);
  const known = { ...dog, attributes: { facing: "right" } };
  expect(relate(picture([], known), { predicates })).toMatchObject([faces]);
  expect(check(picture([faces])).holds).toBe(true);
});

it("refuses that one faces another and faces away from it", () => {
  for (const frame of ["image", "room"] as const) {
    const objects = [dog, cat].map(({ box: _, ...rest }) => rest);
    const scene: Scene = { frame, objects, relations: [faces, turnsAway] };
    expect(solveLayout(scene).ok).toBe(false);
    expect(findContradictions(scene)).toHaveLength(1);
  }
});
