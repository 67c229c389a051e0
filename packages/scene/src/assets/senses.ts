import { headOf } from "../kinds/category.ts";
import type { SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";

/** A word for two things: which one it is drawn as beside things of which company. */
interface Homograph {
  readonly word: string;
  readonly beside: ReadonlySet<string>;
  readonly as: string;
}

const set = (words: string) => new Set(words.split(" "));

/** Words that name something else than their design in some company. */
const HOMOGRAPHS: readonly Homograph[] = [
  {
    word: "mouse",
    beside: set("computer laptop keyboard monitor screen printer desktop mousepad pc desk"),
    as: "computer mouse",
  },
  {
    word: "crane",
    beside: set("pond lake river marsh reed heron duck swan nest frog lotus pine"),
    as: "heron",
  },
];

/**
 * Find the things that are called by a word of two senses, and mean here the one of its company: a mouse
 * beside a keyboard is no animal.
 *
 * @returns  such objects by id, called by what they are drawn as
 */
export function sensesIn(objects: readonly SceneObject[]): ReadonlyMap<string, SceneObject> {
  const company = new Set(objects.map(({ category }) => headOf(category)));
  return new Map(
    objects.flatMap((object): readonly (readonly [string, SceneObject])[] => {
      const found = HOMOGRAPHS.find(({ word }) => word === fullName(object));
      if (!found || ![...found.beside].some((word) => company.has(word))) return [];
      return [[object.id, { ...object, category: found.as }]];
    }),
  );
}
