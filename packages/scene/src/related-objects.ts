import { InputError } from "./errors.ts";
import { objectIds } from "./placed.ts";
import { PREDICATES } from "./predicates/index.ts";
import { PREDICATE_NAMES } from "./predicates/names.ts";
import type { Relation, SceneObject } from "./scene.ts";

/**
 * Look up the subject and the objects of a relation.
 *
 * @param relation  as stated
 * @param byId      the scene's objects
 * @param where     the relation's place, for the error: `check: scene.relations[0]`
 * @throws InputError  when the predicate or an id is unknown, or the count of objects is wrong
 */
export function relatedObjects<Kind extends SceneObject>(
  relation: Relation,
  byId: ReadonlyMap<string, Kind>,
  where: string,
): { readonly subject: Kind; readonly objects: readonly Kind[] } {
  const predicate = PREDICATES[relation.predicate];
  if (!predicate) {
    throw new InputError(
      `${where}.predicate: expected one of ${PREDICATE_NAMES.join(", ")}, got "${relation.predicate}". Use one of these.`,
    );
  }
  const find = (id: string): Kind => {
    const object = byId.get(id);
    if (object) return object;
    throw new InputError(
      `${where}: expected the id of an object in the scene, got "${id}". Add that object or correct the id.`,
    );
  };
  const ids = objectIds(relation);
  if (ids.length !== predicate.objects) {
    throw new InputError(
      `${where}.object: expected ${predicate.objects} id(s) for "${predicate.name}", got ${ids.length}. Name that many objects.`,
    );
  }
  return { subject: find(relation.subject), objects: ids.map(find) };
}
