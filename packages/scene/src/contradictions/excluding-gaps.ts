import {
  MAP_CONTACT_TOLERANCE,
  MAP_DISTANCE_TOLERANCE,
  MAP_FAR_LIMIT,
  MAP_NEAR_LIMIT,
  MAP_NEXT_TO_LIMIT,
} from "../geodesy/limits.ts";
import { groupBy } from "../group-by.ts";
import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";
import { type Frame, objectIds, type Relation } from "../scene.ts";
import type { Argument } from "./argument.ts";

/** How far apart two things are by what is said of them (m). */
interface Gap {
  readonly least: number;
  readonly most: number;
}

/** The widest gap of what is so on a map (m). */
const MOST_ON_MAP: Partial<Record<PredicateName, number>> = {
  inside: 0,
  contains: 0,
  overlapping: 0,
  crosses: 0,
  touching: MAP_CONTACT_TOLERANCE,
  "next to": MAP_NEXT_TO_LIMIT,
  near: MAP_NEAR_LIMIT,
  around: MAP_NEAR_LIMIT,
};

/**
 * Find pairs of relations between the same two objects of which one says that they are farther apart than the
 * other allows: "within 2 km", "at least 5 km from".
 *
 * @param relations  the scene's, denied ones too
 * @param frame      in `map` what is near, far or beside has a limit too
 */
export function excludingGaps(relations: readonly Relation[], frame: Frame): readonly Argument[] {
  const single = relations.filter((relation) => objectIds(relation).length === 1);
  const byPair = groupBy(single, (each) => [each.subject, each.object].sort().join("\0"));
  return [...byPair.values()].flatMap((group) =>
    group.flatMap((one, rank) =>
      group
        .slice(rank + 1)
        .filter((other) => areApart(gapOf(one, frame), gapOf(other, frame)))
        .map((other) => [one, other].map(argumentOf)),
    ),
  );
}

function areApart(one: Gap, other: Gap): boolean {
  return one.least > other.most || other.least > one.most;
}

/** What a relation says of the gap; anything, where it says nothing. */
function gapOf({ predicate, distance, negated }: Relation, frame: Frame): Gap {
  const any: Gap = { least: 0, most: Number.POSITIVE_INFINITY };
  if (predicate === "within distance of" && distance !== undefined)
    return negated ? { ...any, least: distance } : { ...any, most: distance };
  if (distance !== undefined) return negated ? any : stated(predicate, distance, frame);
  if (frame !== "map") return any;
  if (predicate === "far from")
    return negated ? { ...any, most: MAP_FAR_LIMIT } : { ...any, least: MAP_FAR_LIMIT };
  const most = MOST_ON_MAP[predicate];
  if (most === undefined) return any;
  if (!negated) return { ...any, most };
  return predicate === "near" ? { ...any, least: most } : any;
}

/** "3 km north of": about so far; "2 m left of" may be farther off, to the front or back; a height is no gap. */
function stated(predicate: PredicateName, distance: number, frame: Frame): Gap {
  if (/^(?:above|below|under)$/.test(predicate))
    return { least: 0, most: Number.POSITIVE_INFINITY };
  const isBearing = PREDICATES[predicate].sectorDeg !== undefined;
  const least = (1 - MAP_DISTANCE_TOLERANCE) * distance;
  const most = (1 + MAP_DISTANCE_TOLERANCE) * distance;
  return { least, most: isBearing && frame === "map" ? most : Number.POSITIVE_INFINITY };
}

function argumentOf(relation: Relation): Argument[number] {
  return { relation, order: "gap", low: relation.subject, high: objectIds(relation)[0]! };
}
