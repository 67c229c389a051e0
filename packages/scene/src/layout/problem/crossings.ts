import { isCrossedBy } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds } from "../../scene.ts";
import { asserted } from "../carriage.ts";

/**
 * List what may have to be turned to cross something: a bridge over a river, where both are longest
 * along the same axis. Who walks across a street is on it, whichever way it is turned.
 *
 * @param scene  in `room`; there are none in an image
 * @returns      the ids of the objects
 */
export function turnedToCross(scene: CartesianScene): readonly string[] {
  if (scene.frame === "image") return [];
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  return asserted(scene)
    .relations.filter(({ predicate }) => predicate === "crosses")
    .filter((relation) => {
      const [one, other] = [relation.subject, objectIds(relation)[0]!].map((id) => byId.get(id)!);
      return !isCrossedBy(one!, other!) && !isCrossedBy(other!, one!);
    })
    .map(({ subject }) => subject);
}
