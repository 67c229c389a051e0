import { MAP_NEAR_LIMIT } from "../geodesy/limits.ts";
import { isKindOf } from "../kinds/category.ts";
import type { PredicateName } from "../predicate-names.ts";
import type { Relation, Scene } from "../scene.ts";
import { COURSE } from "./attributes.ts";

/** What one goes along. */
const WAYS: ReadonlySet<string> = new Set(
  `road,street,avenue,boulevard,lane,alley,highway,motorway,freeway,path,trail,track,bike path,bike lane,railway,
  railroad,railway line,river,stream,creek,brook,canal,coast,coastline,shore,riverbank,promenade,border,wall,fence,
  intersection,crossroads,junction,roundabout`.split(/,\s*/),
);

/** What leads over or under others. */
const PASSAGES: ReadonlySet<string> = new Set(
  "bridge,footbridge,overpass,viaduct,aqueduct,tunnel,underpass,ferry,cable car,crosswalk,crossing,dam,ford,causeway,pipeline,power line".split(
    ",",
  ),
);

/** What a passage leads over or under besides ways. */
const WATERS: ReadonlySet<string> = new Set(
  "lake,pond,bay,sea,ocean,strait,valley,gorge,canyon,moat,harbor,reservoir,fjord,water".split(","),
);

/** The reader looks at a map from the south: what is behind is farther north. */
const DIRECTIONS: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ["left of", "west of"],
  ["right of", "east of"],
  ["above", "north of"],
  ["behind", "north of"],
  ["below", "south of"],
  ["in front of", "south of"],
  ["among", "near"],
  ["against", "next to"],
  ["facing", "opposite"],
  ["part of", "inside"],
  ["covering", "contains"],
]);

/**
 * Say what relations mean on a map, which has neither heights nor fronts: a bridge over a river crosses it,
 * a shop on a street is next to it, a lighthouse on an island inside it, left is west and behind is north.
 * Of two things across a street from each other the street is between.
 *
 * @param scene  as it was read, in any frame; only a map is changed
 */
export function withMapMeanings(scene: Scene): Scene {
  if (scene.frame !== "map") return scene;
  return withRelationsMeant(alignedWays(scene));
}

/** What stands at an angle to a way goes that way too, or across: ways have courses, and no other angles. */
function alignedWays(scene: Scene): Scene {
  const courses = new Map(scene.objects.map(({ id, attributes }) => [id, attributes[COURSE]]));
  const isAngle = ({ predicate, object, negated }: Relation) =>
    ANGLES.has(predicate) && typeof object === "string" && !negated;
  for (const relation of scene.relations.filter(isAngle)) {
    const [one, other] = [relation.subject, relation.object as string];
    const known = courses.get(other) ?? courses.get(one) ?? "west to east";
    const meant = ANGLES.get(relation.predicate)!(known);
    if (courses.get(other) === undefined && courses.get(one) !== undefined)
      courses.set(other, meant);
    else courses.set(other, known).set(one, meant);
  }
  const objects = scene.objects.map((object) => {
    const course = courses.get(object.id);
    const attributes = { ...object.attributes, ...(course && { [COURSE]: course }) };
    return { ...object, attributes };
  });
  return { ...scene, objects, relations: scene.relations.filter((each) => !isAngle(each)) };
}

const ANGLES: ReadonlyMap<PredicateName, (course: string) => string> = new Map([
  ["parallel to", (course: string) => course],
  ["aligned with", (course: string) => course],
  [
    "perpendicular to",
    (course: string) => (course === "north to south" ? "west to east" : "north to south"),
  ],
]);

function withRelationsMeant(scene: Scene): Scene {
  const kinds = new Map(scene.objects.map(({ id, category }) => [id, category]));
  const kindsOf = (ids: Relation["object"]) => [ids].flat().map((id) => kinds.get(id) ?? "");
  const meant = scene.relations.map((relation) => ({
    ...relation,
    predicate: meaning(relation, kinds.get(relation.subject) ?? "", kindsOf(relation.object)),
  }));
  const across = meant.map((each) => acrossWay(each, meant, kindsOf));
  return { ...scene, relations: across.filter((each) => !isMeasuredOtherwise(each, across)) };
}

/** "outside the city, 20 km to the north", "around the village, 1 km away": how far is told, so that it is not merely near. */
function isMeasuredOtherwise(relation: Relation, all: readonly Relation[]): boolean {
  const pair = pairOf(relation);
  return (
    /^(?:near|around)$/.test(relation.predicate) &&
    !relation.negated &&
    all.some((each) => (each.distance ?? 0) > MAP_NEAR_LIMIT && pairOf(each) === pair)
  );
}

function pairOf({ subject, object }: Relation): string {
  return [subject, object].flat().join(" ");
}

function meaning(
  { predicate }: Relation,
  subject: string,
  objects: readonly string[],
): PredicateName {
  const isWay = (kind: string) => isKindOf(kind, WAYS);
  const isCrossed = (kind: string) => isWay(kind) || isKindOf(kind, WATERS);
  const [over, under] = [subject, objects[0]!];
  switch (predicate) {
    case "on":
    case "above":
    case "under":
    case "inside":
      if (isKindOf(over, PASSAGES) && objects.every(isCrossed)) return "crosses";
      if (predicate === "inside" && isWay(subject)) return "inside";
      if (objects.every(isWay)) return "next to";
      return predicate === "above" ? "north of" : "inside";
    case "below":
      return isKindOf(under, PASSAGES) && isCrossed(over) ? "crosses" : "south of";
    default:
      return DIRECTIONS.get(predicate) ?? predicate;
  }
}

/** "opposite the bank, on the other side of the ROAD": the road is between the two. */
function acrossWay(
  relation: Relation,
  all: readonly Relation[],
  kindsOf: (ids: Relation["object"]) => readonly string[],
): Relation {
  const { subject, predicate, object, negated } = relation;
  const isAcross = predicate === "opposite" && !negated && typeof object === "string";
  if (!isAcross || !kindsOf(object).every((kind) => isKindOf(kind, WAYS))) return relation;
  const other = all.find(
    (each) =>
      each !== relation &&
      each.subject === subject &&
      each.predicate === "opposite" &&
      typeof each.object === "string",
  )?.object as string | undefined;
  if (other === undefined) return { ...relation, predicate: "next to" };
  return { ...relation, subject: object, predicate: "between", object: [subject, other] };
}
