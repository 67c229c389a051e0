import { groupBy } from "../group-by.ts";
import type { SceneObject } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { designNameOf } from "./designs/index.ts";

const CHILDREN = ["boy", "girl"] as const;
const ADULTS = ["man", "woman"] as const;

/** Words for children of either sex. */
const YOUNG: ReadonlySet<string> = new Set("child kid toddler teenager pupil youngster".split(" "));

/**
 * Let several people of no stated sex look unlike: of two children one is a boy and one a girl.
 *
 * @returns  such objects by id, called by what they are drawn as; one alone stays as it is
 */
export function varietyIn(objects: readonly SceneObject[]): ReadonlyMap<string, SceneObject> {
  const parties = groupBy(objects, fullName);
  return new Map(
    [...parties].flatMap(([name, party]) => {
      const looks = looksOf(name);
      if (looks.length === 0 || party.length < 2) return [];
      return party.map((object, k) => {
        return [object.id, { ...object, category: looks[k % looks.length]! }] as const;
      });
    }),
  );
}

/** As what people are drawn in turn; nothing for who is of a stated sex, and for whatever is no person. */
function looksOf(name: string): readonly string[] {
  if (YOUNG.has(name)) return CHILDREN;
  return designNameOf(name) === "person" ? ADULTS : [];
}
