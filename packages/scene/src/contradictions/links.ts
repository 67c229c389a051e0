import { impliedBy } from "../algebra.ts";
import { axisOf, BOX_AXES, edgeFraction } from "../geometry.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Alternative, Constraint, Predicate } from "../predicates/predicate.ts";
import {
  type CartesianFrame,
  type Frame,
  objectIds,
  type Relation,
  type SceneObject,
} from "../scene.ts";

/**
 * An order in which objects stand: their centres along an axis, their size or height, or a transitive
 * predicate of which no more is known.
 */
export type OrderName = string;

/** What one stated relation says of the place of two objects in an order. */
export interface Link {
  readonly order: OrderName;
  /** The ids: `low` comes before `high`. */
  readonly low: string;
  readonly high: string;
  /** False where the two may be equal. */
  readonly strict: boolean;
  readonly relation: Relation;
}

/**
 * Say what a relation implies about orders, read from its entry alone: the differences that all its
 * alternatives have in common, its comparison of sizes, or that it is transitive.
 *
 * @param relation  of two objects, not negated
 * @param byId      the scene's objects
 * @param frame     a map is read as a picture with north up
 */
export function linksOf(
  relation: Relation,
  byId: ReadonlyMap<string, SceneObject>,
  frame: Frame,
): readonly Link[] {
  const predicate = PREDICATES[relation.predicate];
  const [object] = objectIds(relation);
  const pair = [byId.get(relation.subject)!, byId.get(object!)!] as const;
  const plane = frame === "map" ? "image" : frame;
  const own = [
    ...comparisonLinks(relation, frame),
    ...placeLinks(predicate, pair, plane, relation),
  ];
  return own.length > 0 ? own : transitiveLinks(predicate, relation);
}

/**
 * Say what a denied relation implies about orders: what is not taller is at most as tall.
 *
 * @param relation  of two objects, negated
 */
export function linksOfDenied(relation: Relation): readonly Link[] {
  const { subject, predicate } = relation;
  const { compares } = PREDICATES[predicate];
  if (!compares || compares.order === "same") return [];
  const { extent: order } = compares;
  const [other] = objectIds(relation);
  const [low, high] = compares.order === "more" ? [subject, other!] : [other!, subject];
  return [{ order, low, high, strict: false, relation }];
}

/**
 * What the relation, or one that it implies, says of sizes: what is inside is the smaller and shorter.
 *
 * Things of the same size may differ by a tenth, so that either may be the larger: no order follows.
 */
function comparisonLinks(relation: Relation, frame: Frame): readonly Link[] {
  const all = frame === "map" ? [relation] : [relation, ...impliedBy(relation)];
  return all.flatMap(({ subject, predicate, object }): readonly Link[] => {
    const { compares } = PREDICATES[predicate];
    if (!compares || compares.order === "same") return [];
    const { extent: order } = compares;
    const [other] = objectIds({ subject, predicate, object });
    const [low, high] = compares.order === "less" ? [subject, other!] : [other!, subject];
    return [{ order, low, high, strict: true, relation }];
  });
}

function placeLinks(
  { frames, constrain, require = constrain }: Predicate,
  [subject, object]: readonly [SceneObject, SceneObject],
  frame: CartesianFrame,
  relation: Relation,
): readonly Link[] {
  if (!frames.includes(frame)) return [];
  const stand = { ...subject, id: "subject" };
  const ways = require(stand, [{ ...object, id: "object" }], frame, relation.distance);
  const id = (role: string) => (role === "subject" ? subject.id : object.id);
  const link = (order: string, low: string) => {
    const high = low === "subject" ? "object" : "subject";
    return { order, low: id(low), high: id(high), strict: true, relation };
  };
  return ["subject", "object"].flatMap((low) => [
    ...BOX_AXES[frame]
      .filter((axis) => ways.length > 0 && ways.every((way) => ordersCentres(way, low, axis)))
      .map((axis) => link(axis, low)),
  ]);
}

/** The far half of one is before the near half of the other, so its centre is before the other's. */
function ordersCentres(way: Alternative, first: string, axis: string): boolean {
  return way.some(
    ({ low, high, gap }) =>
      isCoordinate({ low, high, gap }, axis) &&
      low.id === first &&
      high.id !== first &&
      gap >= 0 &&
      edgeFraction(low.edge, "") >= 0.5 &&
      edgeFraction(high.edge, "") <= 0.5,
  );
}

function isCoordinate({ low, high }: Constraint, axis: string): boolean {
  const named = [low, high].every(({ id, edge }) => id !== "" && edge !== "turn" && edge !== "uy");
  return named && axisOf(low.edge) === axis;
}

/** A transitive predicate with a converse is an order of its own, whatever it means. */
function transitiveLinks(predicate: Predicate, relation: Relation): readonly Link[] {
  const { name, converse, symmetric, transitive, objects } = predicate;
  if (!transitive || symmetric || objects !== 1) return [];
  const [object] = objectIds(relation);
  const forward = converse === "none" || name < converse;
  const [low, high] = forward ? [relation.subject, object!] : [object!, relation.subject];
  return [{ order: forward ? name : converse, low, high, strict: true, relation }];
}
