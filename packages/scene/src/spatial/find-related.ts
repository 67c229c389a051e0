import { checkOptions } from "../check-options.ts";
import { InputError } from "../errors.ts";
import { groupBy } from "../group-by.ts";
import { shown } from "../json-fields.ts";
import { placedObjects } from "../placed.ts";
import type { PredicateName } from "../predicate-names.ts";
import type { Predicate } from "../predicates/predicate.ts";
import { relationProblem } from "../relation-problem.ts";
import { requirePredicate } from "../require-predicate.ts";
import { requireScene } from "../require-scene.ts";
import type { PlacedObject, Scene } from "../scene.ts";
import { type MeasuredRelation, RELATE_DEFAULTS } from "./relate.ts";
import { type SpatialIndex, spatialIndex } from "./spatial-index.ts";

/** Objects of a scene: one by its id, or all of a category. */
export type Selector = string | { readonly category: string };

/** A question: who stands in this relation to whom? */
export interface RelatedQuery {
  readonly predicate: PredicateName;
  /** Who; default any object. */
  readonly subject?: Selector;
  /** To whom; default any object. */
  readonly object?: Selector;
  /** In metres, for a predicate that takes one. */
  readonly distance?: number;
}

/** How much farther off than said a thing may be and still be at a stated distance. */
const BEYOND_DISTANCE = 1.1;

/** So many pairs are compared where no reach tells who may stand in the relation: a few seconds. */
const MOST_PAIRS = 4_000_000;

/**
 * Find who stands in a relation to whom, among many objects.
 *
 * The boxes are indexed when a scene is first asked; the same scene (the same value) is not indexed
 * again. On a map only what is within the predicate's reach is measured; a bearing without a distance,
 * and all else in the other frames, is measured between all that the two selectors take. As in
 * `relate`, in a picture only what has a known front faces anything.
 *
 * @param scene  every object with a box
 * @param query  see `RelatedQuery`
 * @returns      the relations that hold with their margins, in the order of the scene's objects
 * @throws InputError  when the predicate is unknown, undefined in the frame or of more than two
 *                     objects, an id is unknown, a distance is missing its predicate, a box is unsound,
 *                     or more than four million pairs would have to be compared
 * @example
 * findRelated(town, { subject: { category: "school" }, predicate: "within distance of", object: "park-1", distance: 200 })
 * // [{ subject: "school-3", predicate: "within distance of", object: "park-1", distance: 200, margin: 58.1 }]
 */
export function findRelated(scene: Scene, query: RelatedQuery): readonly MeasuredRelation[] {
  requireScene(scene, "findRelated");
  const predicate = requireSound(query, scene);
  const known = indexed(scene);
  const subjects = selected(query.subject, known, "subject");
  const others = selected(query.object, known, "object");
  const reach = reachOf(predicate, query, scene);
  requireFew(subjects.length, others.length, reach);
  const { distance } = query;
  const found: MeasuredRelation[] = [];
  for (const [rank, other] of pairsOf(subjects, others, known, reach)) {
    const [subject, object] = [known.objects[rank]!, known.objects[other]!];
    if (predicate.isTold?.(subject, scene.frame) === false) continue;
    const margin = predicate.measure(subject, [object], scene.frame, distance);
    if (!(margin > RELATE_DEFAULTS.minimumMargin)) continue;
    const said = { subject: subject.id, predicate: predicate.name, object: object.id };
    found.push(distance === undefined ? { ...said, margin } : { ...said, distance, margin });
  }
  return found;
}

interface IndexedScene {
  readonly objects: readonly PlacedObject[];
  readonly ranks: ReadonlyMap<string, number>;
  readonly all: readonly number[];
  readonly byCategory: ReadonlyMap<string, readonly number[]>;
  readonly index: SpatialIndex;
}

const scenes = new WeakMap<Scene, IndexedScene>();

function indexed(scene: Scene): IndexedScene {
  const known = scenes.get(scene);
  if (known) return known;
  const objects = [...placedObjects(scene, "findRelated").values()];
  const ranks = new Map(objects.map(({ id }, rank) => [id, rank]));
  const all = [...objects.keys()];
  const byCategory = groupBy(all, (rank) => objects[rank]!.category);
  const made = { objects, ranks, all, byCategory, index: spatialIndex(objects, scene.frame) };
  scenes.set(scene, made);
  return made;
}

function selected(
  selector: Selector | undefined,
  { all, byCategory, ranks }: IndexedScene,
  role: string,
): readonly number[] {
  if (selector === undefined) return all;
  if (typeof selector !== "string") return byCategory.get(selector.category) ?? [];
  const rank = ranks.get(selector);
  if (rank !== undefined) return [rank];
  throw new InputError(
    `findRelated: query.${role}: expected the id of an object, got ${shown(selector)}. Correct the id, or select by { category }.`,
  );
}

/** Subjects with objects, as ranks. */
type Pair = readonly [subject: number, object: number];

/** Everyone of the subjects with everyone of the others who is within reach, in their order. */
function pairsOf(
  subjects: readonly number[],
  others: readonly number[],
  scene: IndexedScene,
  reach: number,
): readonly Pair[] {
  if (subjects.length <= others.length) return pairsFrom(subjects, others, scene, reach);
  return pairsFrom(others, subjects, scene, reach)
    .map(([other, subject]): Pair => [subject, other])
    .sort(([a, b], [c, d]) => a - c || b - d);
}

function pairsFrom(
  ones: readonly number[],
  others: readonly number[],
  { objects, index }: IndexedScene,
  reach: number,
): readonly Pair[] {
  const wanted = new Uint8Array(objects.length);
  for (const other of others) wanted[other] = 1;
  const pairs: Pair[] = [];
  for (const one of ones) {
    const near =
      reach === Number.POSITIVE_INFINITY ? others : index.within(objects[one]!.box, reach);
    for (const other of near) if (wanted[other] === 1 && other !== one) pairs.push([one, other]);
  }
  return pairs;
}

function requireFew(subjects: number, others: number, reach: number): void {
  if (reach !== Number.POSITIVE_INFINITY || subjects * others <= MOST_PAIRS) return;
  throw new InputError(
    `findRelated: query: expected at most ${MOST_PAIRS.toLocaleString("en")} pairs to compare, got ${subjects} subjects and ${others} objects. Name one of them, or state a distance.`,
  );
}

function reachOf({ reachOnMap }: Predicate, { distance }: RelatedQuery, { frame }: Scene): number {
  if (frame !== "map") return Number.POSITIVE_INFINITY;
  if (distance !== undefined) return BEYOND_DISTANCE * distance;
  return reachOnMap ?? Number.POSITIVE_INFINITY;
}

function requireSound(query: RelatedQuery, { frame }: Scene): Predicate {
  checkOptions(query, ["predicate", "subject", "object", "distance"], "findRelated: query");
  const { predicate: name, distance } = query;
  const predicate = requirePredicate(name, "findRelated: query.predicate");
  if (predicate.objects !== 1) {
    throw new InputError(
      `findRelated: query.predicate: expected one of two objects, got "${name}". Use relate.`,
    );
  }
  const stated = { subject: "subject", predicate: name, object: "object" };
  const problem = relationProblem(
    { ...stated, ...(distance !== undefined && { distance }) },
    frame,
  );
  if (problem) throw new InputError(`findRelated: query${problem}`);
  return predicate;
}
