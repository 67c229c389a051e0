import {
  describe as caption,
  check,
  FRAMES,
  type Frame,
  LANGUAGES,
  type Language,
  parseText,
  type Relation,
  type Scene,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meaningOf } from "./_meaning.ts";
import { scenesIn } from "./_scenes.ts";

const CASES = FRAMES.flatMap((frame) =>
  LANGUAGES.map((language): [Frame, Language] => [frame, language]),
);
const RUNS = Number(process.env.DESCRIBE_RUNS ?? 90);

/**
 * Relations that a caption says but that are not read back: "at the left side of" is taken as "to the
 * left of", and "is not hanging from" is not understood.
 */
const NOT_READ: Readonly<Record<Language, (relation: Relation) => boolean>> = {
  en: ({ predicate, negated }) =>
    /^at the (left|right) side of$/.test(predicate) || (predicate === "hanging from" && !!negated),
  zh: () => false,
};

function sayable(scene: Scene, language: Language): Scene {
  return { ...scene, relations: scene.relations.filter((each) => !NOT_READ[language](each)) };
}

function readBack(text: string, { frame }: Scene, language: Language): Scene {
  const { scene, unparsed, language: read } = parseText(text, { frame });
  expect([text, read, unparsed]).toEqual([text, language, []]);
  return scene;
}

describe.each(CASES)("a caption in frame %s in %s", (frame, language) => {
  test("is read back into the same objects and relations", () => {
    fc.assert(
      fc.property(scenesIn(frame), (any) => {
        const scene = sayable(any, language);
        fc.pre(scene.relations.length > 0);
        const text = caption(scene, { language });
        const back = readBack(text, scene, language);
        expect([text, ...meaningOf(back)]).toEqual([text, ...meaningOf(scene)]);
      }),
      { numRuns: RUNS, seed: 11 },
    );
  });

  // unlike things are told by their categories, so that what is read can be measured in their places
  test.each(["short", "medium", "long"] as const)("says only what holds, %s", (length) => {
    fc.assert(
      fc.property(scenesIn(frame), fc.boolean(), (any, isStated) => {
        const scene = sayable(any, language);
        const names = ["cube", "sphere", "cat", "knife", "sheep", "dog", "chair", "tree"];
        const objects = scene.objects.map((object, index) => {
          return { ...object, category: names[index]!, attributes: {} };
        });
        const relations = isStated ? scene.relations : [];
        const text = caption({ frame, objects, relations }, { language, length });
        const back = readBack(text, scene, language);
        const byCategory = new Map(objects.map((object) => [object.category, object]));
        const placed = back.objects.map((object) => {
          const { box, yaw } = byCategory.get(object.category)!;
          return { ...object, box: box!, ...(yaw !== undefined && { yaw }) };
        });
        const { holds } = check({ ...back, objects: placed });
        expect([text, holds]).toEqual([text, true]);
        if (length !== "short") expect(back.objects).toHaveLength(objects.length);
        const pairs = back.relations.map(({ subject, object }) => [subject, object].flat().sort());
        if (!isStated) expect(new Set(pairs.map(String)).size).toBe(pairs.length);
      }),
      { numRuns: Math.ceil(RUNS / 3), seed: 11 },
    );
  });
});
