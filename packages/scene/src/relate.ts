import { BOX_AXES } from "./geometry.ts";
import { placedObjects } from "./placed.ts";
import { PREDICATES } from "./predicates/index.ts";
import { PREDICATE_NAMES, type PredicateName } from "./predicates/names.ts";
import type { ObjectCount, PlacedObject } from "./predicates/predicate.ts";
import type { Relation, Scene } from "./scene.ts";

/** Which relations are wanted. */
export interface RelateOptions {
  /** Only these predicates; default all. */
  readonly predicates?: readonly PredicateName[];
  /** Only relations that hold by more than this, in the frame's unit; default `ROUNDING`. */
  readonly minimumMargin?: number;
  /** Only between objects whose boxes are at most so far apart on every axis; default no limit. */
  readonly reach?: number;
}

/** A relation that holds, and by how much (in the frame's unit). */
export interface MeasuredRelation extends Relation {
  readonly margin: number;
}

/**
 * Edges that ought to be equal may differ by this much in double precision (0.1 + 0.2 is more than
 * 0.3), at coordinates up to some thousand: boxes that touch are not left and right of each other.
 */
const ROUNDING = 1e-9;

/** What is taken where an option is left out. */
export const RELATE_DEFAULTS: Required<RelateOptions> = {
  predicates: PREDICATE_NAMES,
  minimumMargin: ROUNDING,
  reach: Number.POSITIVE_INFINITY,
};

/**
 * List all relations that hold between the objects of a scene, read from their boxes.
 *
 * In the order of the objects, then of the table. Both directions of a symmetric relation are
 * listed, and `between` once for each pair. With a finite `reach` the work grows with the number
 * of neighbours, not with the square of the number of objects.
 *
 * @param scene    every object with a box; its stated relations are not looked at
 * @param options  see `RelateOptions`, defaults in `RELATE_DEFAULTS`
 * @throws InputError  when a box is missing or unsound
 * @example
 * relate(scene, { predicates: ["left of"] }) // [{ subject: "cube", predicate: "left of", object: "ball", margin: 0.2 }]
 */
export function relate(scene: Scene, options: RelateOptions = {}): readonly MeasuredRelation[] {
  const { predicates, minimumMargin, reach } = { ...RELATE_DEFAULTS, ...options };
  const objects = [...placedObjects(scene, "relate").values()];
  return neighbourhoods(objects, BOX_AXES[scene.frame].length, reach).flatMap(
    ({ subject, neighbours }) =>
      predicates.flatMap((name) =>
        companies(neighbours, PREDICATES[name].objects)
          .map((company) => ({
            subject: subject.id,
            predicate: name,
            object: company.length === 1 ? company[0]!.id : company.map(({ id }) => id),
            margin: PREDICATES[name].measure(subject, company, scene.frame),
          }))
          .filter(({ margin }) => margin > minimumMargin),
      ),
  );
}

interface Neighbourhood {
  readonly subject: PlacedObject;
  readonly neighbours: readonly PlacedObject[];
}

/** Sweep along the first axis, so that only objects within reach of each other are compared. */
function neighbourhoods(
  objects: readonly PlacedObject[],
  sides: number,
  reach: number,
): readonly Neighbourhood[] {
  const near = objects.map((): number[] => []);
  const order = objects.map((_, index) => index);
  order.sort((a, b) => objects[a]!.box[0]! - objects[b]!.box[0]!);
  for (const [rank, left] of order.entries()) {
    for (let next = rank + 1; next < order.length; next++) {
      const right = order[next]!;
      if (gapAlong(objects[left]!, objects[right]!, 0, sides) > reach) break;
      if (!withinReach(objects[left]!, objects[right]!, sides, reach)) continue;
      near[left]!.push(right);
      near[right]!.push(left);
    }
  }
  return objects.map((subject, index) => ({
    subject,
    neighbours: near[index]!.sort((a, b) => a - b).map((other) => objects[other]!),
  }));
}

function withinReach(one: PlacedObject, other: PlacedObject, sides: number, reach: number) {
  for (let axis = 0; axis < sides; axis++) {
    const gap = Math.max(gapAlong(one, other, axis, sides), gapAlong(other, one, axis, sides));
    if (gap > reach) return false;
  }
  return true;
}

function gapAlong(first: PlacedObject, second: PlacedObject, axis: number, sides: number): number {
  return second.box[axis]! - first.box[axis + sides]!;
}

/** The objects one by one, or every pair of them; groups of several are not looked for. */
function companies(objects: readonly PlacedObject[], size: ObjectCount) {
  if (size === "several") return [];
  if (size === 1) return objects.map((object) => [object]);
  return objects.flatMap((one, index) => objects.slice(index + 1).map((other) => [one, other]));
}
