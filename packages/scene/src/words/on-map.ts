import { isKindOf } from "../kinds/category.ts";
import type { PredicateName } from "../predicates/names.ts";
import type { Relation, Scene } from "../scene.ts";

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
  const kinds = new Map(scene.objects.map(({ id, category }) => [id, category]));
  const kindsOf = (ids: Relation["object"]) => [ids].flat().map((id) => kinds.get(id) ?? "");
  const meant = scene.relations.map((relation) => ({
    ...relation,
    predicate: meaning(relation, kinds.get(relation.subject) ?? "", kindsOf(relation.object)),
  }));
  const across = meant.map((each) => acrossWay(each, meant, kindsOf));
  return { ...scene, relations: across.filter((each) => !isMeasuredOtherwise(each, across)) };
}

/** "outside the city, 20 km to the north": how far is told, so that it is not merely near. */
function isMeasuredOtherwise(relation: Relation, all: readonly Relation[]): boolean {
  const pair = pairOf(relation);
  return (
    relation.predicate === "near" &&
    !relation.negated &&
    all.some((each) => each.distance !== undefined && !each.negated && pairOf(each) === pair)
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
