import { isBuilding } from "../../kinds/interiors.ts";
import { isGround } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { asserted, bearingOf } from "../carriage.ts";

/**
 * Take a bar for the counter that one stands at, where the words do not speak of a house: nothing is in it,
 * and it is on no street and beside no other house.
 *
 * @param scene  in either frame
 * @returns      the same objects, in their order; those bars by the category "bar counter"
 */
export function withBarCounters(scene: CartesianScene): CartesianScene {
  if (!scene.objects.some(isBar)) return scene;
  const objects = scene.objects.map((object) =>
    isBar(object) && isCounter(object, scene) ? { ...object, category: "bar counter" } : object,
  );
  return { ...scene, objects };
}

function isBar({ category }: SceneObject): boolean {
  return category === "bar";
}

function isCounter({ id }: SceneObject, scene: CartesianScene): boolean {
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const said = asserted(scene).relations.filter(
    (each) => each.subject === id || objectIds(each).includes(id),
  );
  return (
    said.length > 0 &&
    said.every((relation) => {
      const isIn = bearingOf(relation) === "held";
      const others = [relation.subject, ...objectIds(relation)].filter((other) => other !== id);
      const isOutdoors = others.some((other) => isOfStreet(byId.get(other)!, isIn));
      return !isOutdoors && (!isIn || relation.subject === id);
    })
  );
}

/** A ground or, for what is not in it, a house. */
function isOfStreet(object: SceneObject, isIn: boolean): boolean {
  return isGround(object) || (!isIn && isBuilding(object.category));
}
