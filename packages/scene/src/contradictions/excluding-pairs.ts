import { groupBy } from "../group-by.ts";
import { Effort } from "../layout/effort.ts";
import { relationsContradict } from "../layout/search/lay-out.ts";
import { PREDICATES } from "../predicates/index.ts";
import { type CartesianFrame, objectIds, type Relation, type Scene } from "../scene.ts";
import type { Argument } from "./argument.ts";

/** Steps that the proof about a pair of relations may take. */
const STEPS_FOR_A_PAIR = 1e7;

/**
 * Find pairs of relations between the same two objects that the constraints prove impossible together,
 * though each alone is possible; or that are bearings into different sectors.
 *
 * @param stated  the scene's relations that are not denied
 */
export function excludingPairs(scene: Scene, stated: readonly Relation[]): readonly Argument[] {
  const frame: CartesianFrame = scene.frame === "image" ? "image" : "room";
  const single = stated.filter(
    (relation) =>
      objectIds(relation).length === 1 && PREDICATES[relation.predicate].frames.includes(frame),
  );
  const byPair = groupBy(single, (each) => [each.subject, each.object].sort().join("\0"));
  const isPossible = (...relations: readonly Relation[]) => arePossible(relations, scene, frame);
  return [...byPair.values()]
    .flatMap(pairsOf)
    .filter(
      ([one, other]) =>
        inOtherSector(one, other) ||
        (!isPossible(one, other) && isPossible(one) && isPossible(other)),
    )
    .map((pair) => pair.map(argumentOf));
}

function pairsOf(group: readonly Relation[]): readonly (readonly [Relation, Relation])[] {
  return group.flatMap((one, rank) =>
    group.slice(rank + 1).map((other): readonly [Relation, Relation] => [one, other]),
  );
}

/** Whether the constraints leave some relations possible, whatever the boxes that the objects have. */
function arePossible(relations: readonly Relation[], scene: Scene, frame: CartesianFrame): boolean {
  const ids = new Set(relations.flatMap((each) => [each.subject, ...objectIds(each)]));
  const objects = scene.objects.filter(({ id }) => ids.has(id)).map(({ box: _, ...rest }) => rest);
  return !relationsContradict(
    { frame, objects, relations },
    new Effort({ steps: STEPS_FOR_A_PAIR }),
  );
}

/** Whether the two are bearings of the same two objects that point into different sectors. */
function inOtherSector(one: Relation, other: Relation): boolean {
  const [first, second] = [one, other].map((each) => PREDICATES[each.predicate].sectorDeg);
  if (first === undefined || second === undefined) return false;
  const back = one.subject === other.subject ? 0 : 180;
  return (first - second - back) % 360 !== 0;
}

function argumentOf(relation: Relation): Argument[number] {
  return {
    relation,
    order: "pair",
    low: relation.subject,
    high: objectIds(relation)[0]!,
  };
}
