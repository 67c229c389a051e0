import { InputError } from "./errors.ts";
import { shown } from "./json-fields.ts";
import { relationProblem } from "./relation-problem.ts";
import { requirePredicate } from "./require-predicate.ts";
import { type Frame, objectIds, type Relation, type SceneObject } from "./scene.ts";

/**
 * Look up the subject and the objects of a relation.
 *
 * @param relation  as stated
 * @param byId      the scene's objects
 * @param where     the relation's place, for the error: `check: scene.relations[0]`
 * @param frame     the scene's, where the relation must be defined in it
 * @throws InputError  when the predicate or an id is unknown, the count of objects is wrong, a distance
 *                     is stated where none can be, or the frame does not show such a relation
 */
export function relatedObjects<Kind extends SceneObject>(
  relation: Relation,
  byId: ReadonlyMap<string, Kind>,
  where: string,
  frame?: Frame,
): { readonly subject: Kind; readonly objects: readonly Kind[] } {
  requirePredicate(relation.predicate, `${where}.predicate`);
  const find = (id: string): Kind => {
    const object = byId.get(id);
    if (object) return object;
    throw new InputError(
      `${where}: expected the id of an object in the scene, got ${shown(id)}. Add that object or correct the id.`,
    );
  };
  const ids = objectIds(relation);
  const problem = relationProblem(relation, frame);
  if (problem) throw new InputError(`${where}${problem}`);
  return { subject: find(relation.subject), objects: ids.map(find) };
}
