import { groupBy } from "../group-by.ts";
import type { SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";

const CHILDREN = ["boy", "girl"] as const;
const ADULTS = ["man", "woman"] as const;

const words = (text: string, looks: readonly string[]) =>
  text.split(" ").map((word): readonly [string, readonly string[]] => [word, looks]);

/** Words for people of either sex, and as what several of them are drawn in turn. */
const EITHER: ReadonlyMap<string, readonly string[]> = new Map([
  ...words("child kid toddler teenager pupil", CHILDREN),
  ...words("person adult friend guest tourist passenger customer dancer visitor", ADULTS),
]);

/**
 * Let several people of no stated sex look unlike: of two children one is a boy and one a girl.
 *
 * @returns  such objects by id, called by what they are drawn as; one alone stays as it is
 */
export function varietyIn(objects: readonly SceneObject[]): ReadonlyMap<string, SceneObject> {
  const parties = groupBy(objects, fullName);
  return new Map(
    [...parties].flatMap(([name, party]) => {
      const looks = EITHER.get(name);
      if (!looks || party.length < 2) return [];
      return party.map((object, k) => {
        return [object.id, { ...object, category: looks[k % looks.length]! }] as const;
      });
    }),
  );
}
