import { BOX_AXES } from "./geometry.ts";
import { gapOnMap } from "./map/gap.ts";
import { placedObjects } from "./placed.ts";
import { PREDICATES } from "./predicates/index.ts";
import { PREDICATE_NAMES, type PredicateName } from "./predicates/names.ts";
import type { PlacedObject, Predicate } from "./predicates/predicate.ts";
import type { Frame, Relation, Scene } from "./scene.ts";
import { type SpatialIndex, spatialIndex } from "./spatial/spatial-index.ts";

/** Which relations are wanted. */
export interface RelateOptions {
  /** Only these predicates; default all that the scene's frame knows. */
  readonly predicates?: readonly PredicateName[];
  /** Only relations that hold by more than this, in the frame's unit; default `ROUNDING`. */
  readonly minimumMargin?: number;
  /**
   * Between whom: a number takes objects whose boxes are at most so far apart on every axis (on a
   * map: at most so many metres apart), `Infinity` takes all pairs. Default "neighbours": all pairs
   * of up to `FEW` objects; in a larger scene pairs of which one is among the `NEIGHBOURS` nearest
   * of the other on the plan.
   */
  readonly reach?: number | "neighbours";
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

/** So many objects are compared each with each: a table laid for six, a room. */
const FEW = 30;

/** In larger scenes, so many of the nearest are compared. */
const NEIGHBOURS = 6;

/** What is taken where an option is left out. */
export const RELATE_DEFAULTS: Required<RelateOptions> = {
  predicates: PREDICATE_NAMES,
  minimumMargin: ROUNDING,
  reach: "neighbours",
};

/**
 * List the relations that hold between the objects of a scene, read from their boxes.
 *
 * In the order of the objects, then of the table. Both directions of a symmetric relation are
 * listed, and `between` once for each pair: in scenes of more than 30 objects only for pairs of the
 * 6 nearest. What is said of a group ("in a row") is not looked for, nor is what takes a distance.
 * A scene of more than 30 objects is not compared each with each unless `reach` says so.
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
  const index = spatialIndex(objects, scene.frame);
  const known = predicates
    .map((name) => PREDICATES[name])
    .filter((predicate) => predicate.frames.includes(scene.frame));
  const relations: MeasuredRelation[] = [];
  const pairs = known.some((predicate) => predicate.objects === 2);
  const extent = { frame: scene.frame, reach, pairs };
  for (const neighbourhood of neighbourhoods(objects, index, extent)) {
    for (const predicate of known) {
      for (const company of companies(neighbourhood, predicate)) {
        const margin = predicate.measure(neighbourhood.subject, company, scene.frame);
        if (margin > minimumMargin)
          relations.push(related(neighbourhood.subject, predicate, company, margin));
      }
    }
  }
  return relations;
}

function related(
  subject: PlacedObject,
  { name }: Predicate,
  company: readonly PlacedObject[],
  margin: number,
): MeasuredRelation {
  const object = company.length === 1 ? company[0]!.id : company.map(({ id }) => id);
  return { subject: subject.id, predicate: name, object, margin };
}

interface Neighbourhood {
  readonly subject: PlacedObject;
  readonly neighbours: readonly PlacedObject[];
  /** Those of whom two may stand on either side of the subject. */
  readonly pairs: readonly (readonly [PlacedObject, PlacedObject])[];
}

interface Extent {
  readonly frame: Frame;
  readonly reach: number | "neighbours";
  /** Whether pairs are wanted. */
  readonly pairs: boolean;
}

function neighbourhoods(
  objects: readonly PlacedObject[],
  index: SpatialIndex,
  extent: Extent,
): readonly Neighbourhood[] {
  const { pairs, reach } = extent;
  const isLarge = objects.length > FEW && (pairs || reach === "neighbours");
  const nearest = isLarge ? nearestOf(objects, index) : undefined;
  return objects.map((subject, rank) => {
    const close = nearest?.[rank];
    const ranks =
      reach === "neighbours"
        ? (close ?? everyOther(objects, rank))
        : reached(objects, rank, index, extent);
    const ends = pairs ? ranks.filter((other) => close?.includes(other) ?? true) : [];
    return {
      subject,
      neighbours: ranks.map((other) => objects[other]!),
      pairs: ends.flatMap((one, place) =>
        ends.slice(place + 1).map((other) => [objects[one]!, objects[other]!] as const),
      ),
    };
  });
}

/** For each object those who are among its nearest, or among whose nearest it is; in order. */
function nearestOf(objects: readonly PlacedObject[], index: SpatialIndex) {
  const near = objects.map(() => new Set<number>());
  for (const [rank, { box }] of objects.entries()) {
    for (const other of index.nearest(box, NEIGHBOURS + 1)) {
      if (other === rank) continue;
      near[rank]!.add(other);
      near[other]!.add(rank);
    }
  }
  return near.map((others) => [...others].sort((a, b) => a - b));
}

function everyOther(objects: readonly PlacedObject[], rank: number): readonly number[] {
  return [...objects.keys()].filter((other) => other !== rank);
}

function reached(
  objects: readonly PlacedObject[],
  rank: number,
  index: SpatialIndex,
  { frame, reach }: Extent,
): readonly number[] {
  if (reach === "neighbours" || reach === Number.POSITIVE_INFINITY)
    return everyOther(objects, rank);
  const subject = objects[rank]!;
  return index
    .within(subject.box, reach)
    .filter((other) => other !== rank && gapBetween(subject, objects[other]!, frame) <= reach);
}

/** The widest gap between two boxes along any axis; on a map the shortest way between the two. */
function gapBetween(one: PlacedObject, other: PlacedObject, frame: Frame): number {
  if (frame === "map") return gapOnMap(one, other);
  const sides = BOX_AXES[frame].length;
  let widest = Number.NEGATIVE_INFINITY;
  for (let axis = 0; axis < sides; axis++) {
    const gap = Math.max(
      other.box[axis]! - one.box[axis + sides]!,
      one.box[axis]! - other.box[axis + sides]!,
    );
    widest = Math.max(widest, gap);
  }
  return widest;
}

/** The objects one by one, or two of them; groups of several are not looked for. */
function companies(
  { neighbours, pairs }: Neighbourhood,
  { objects }: Predicate,
): readonly (readonly PlacedObject[])[] {
  if (objects === "several") return [];
  return objects === 2 ? pairs : neighbours.map((object) => [object]);
}
