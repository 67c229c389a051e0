import { axisOf, BOX_AXES, edgeFraction } from "../geometry.ts";
import { objectIds } from "../placed.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Alternative, Constraint, Predicate } from "../predicates/predicate.ts";
import type { CartesianFrame, Frame, Relation, SceneObject } from "../scene.ts";

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
    ...comparisonLinks(predicate, relation),
    ...placeLinks(predicate, pair, plane, relation),
  ];
  return own.length > 0 ? own : transitiveLinks(predicate, relation);
}

function comparisonLinks({ compares }: Predicate, relation: Relation): readonly Link[] {
  if (!compares) return [];
  const [object] = objectIds(relation);
  const { subject } = relation;
  const { extent: order } = compares;
  if (compares.order === "same") {
    return [
      { order, low: subject, high: object!, strict: false, relation },
      { order, low: object!, high: subject, strict: false, relation },
    ];
  }
  const [low, high] = compares.order === "less" ? [subject, object!] : [object!, subject];
  return [{ order, low, high, strict: true, relation }];
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
    ...(ways.length > 0 && ways.every((way) => isWithin(way, low, frame))
      ? [link("size", low)]
      : []),
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

/** The one's box lies within the other's, so it is the smaller. */
function isWithin(way: Alternative, inner: string, frame: CartesianFrame): boolean {
  return BOX_AXES[frame].every((axis) =>
    ([0, 1] as const).every((end) =>
      way.some(
        ({ low, high, gap }) =>
          gap >= 0 &&
          low.edge === `${axis}${end}` &&
          high.edge === `${axis}${end}` &&
          (end === 0 ? high : low).id === inner &&
          (end === 0 ? low : high).id !== inner,
      ),
    ),
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
