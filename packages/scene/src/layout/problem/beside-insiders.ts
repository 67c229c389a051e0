import { roomPartOf } from "../../kinds/room-parts.ts";
import { isPlace, isRoomKind } from "../../kinds/rooms.ts";
import { isGround } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { asserted, bearingOf } from "../carriage.ts";

/**
 * List what has its place by something in a market, a station or a town, so that it is most likely there too:
 * the street between the stalls of a market. Of what is said to be in such a place, or beside it, nothing
 * follows.
 *
 * @param scene  in either frame
 * @returns      relations that nobody stated
 */
export function besideInsiders(scene: CartesianScene): readonly Relation[] {
  const { objects, relations } = asserted(scene);
  const places = objects.filter(isWide);
  const parts = objects.filter((each) => roomPartOf(each) !== undefined).map(({ id }) => id);
  return places.flatMap(({ id: place }) => {
    const own = relations.filter((each) => objectIds(each).includes(place));
    const known = new Set([place, ...parts, ...own.map(({ subject }) => subject)]);
    for (const each of relations.filter(({ subject }) => subject === place))
      for (const id of objectIds(each)) known.add(id);
    const insiders = new Set(
      own.filter((each) => bearingOf(each) === "held").map(({ subject }) => subject),
    );
    const beside = relations
      .map((each) => [each.subject, ...objectIds(each)])
      .filter((ids) => ids.some((id) => insiders.has(id)))
      .flat()
      .filter((id) => !known.has(id));
    return [...new Set(beside)].map((subject) => ({ subject, predicate: "inside", object: place }));
  });
}

/** Tell whether a thing is a place that holds a whole scene, but no room, which is around everything anyway. */
function isWide(object: SceneObject): boolean {
  const { category } = object;
  return isPlace(category) && !isRoomKind(category) && !isGround(object);
}
