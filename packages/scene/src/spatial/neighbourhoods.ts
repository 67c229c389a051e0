import { gapOnMap } from "../geodesy/gap.ts";
import { BOX_AXES } from "../geometry.ts";
import type { Frame, PlacedObject } from "../scene.ts";
import { lyingBox, type SpatialIndex } from "./spatial-index.ts";

/** So many objects are compared each with each: a table laid for six, a room. */
const FEW = 30;

/** In larger scenes, so many of the nearest are compared. */
const NEIGHBOURS = 6;

/** One or two objects to which a subject may be related. */
export type Company = readonly PlacedObject[];

/** An object and those with whom it is compared. */
export interface Neighbourhood {
  readonly subject: PlacedObject;
  /** Each for itself. */
  readonly alone: readonly Company[];
  /** Those of whom two may stand on either side of the subject. */
  readonly pairs: readonly Company[];
}

/** Between whom relations are looked for. */
export interface Extent {
  readonly frame: Frame;
  readonly reach: number | "neighbours";
  /** Whether pairs are wanted. */
  readonly pairs: boolean;
}

/**
 * Say for each object with whom it is compared.
 *
 * @param index  of the same objects
 */
export function neighbourhoods(
  objects: readonly PlacedObject[],
  index: SpatialIndex,
  extent: Extent,
): readonly Neighbourhood[] {
  const { pairs, reach } = extent;
  const isLarge = objects.length > FEW && (pairs || reach === "neighbours");
  const nearest = isLarge ? nearestOf(objects, index, extent.frame) : undefined;
  return objects.map((subject, rank) => {
    const close = nearest?.[rank];
    const ranks =
      reach === "neighbours"
        ? (close ?? everyOther(objects, rank))
        : reached(objects, rank, index, extent);
    const ends = pairs ? ranks.filter((other) => close?.includes(other) ?? true) : [];
    const others = ends.map((other) => objects[other]!);
    return {
      subject,
      alone: ranks.map((other) => [objects[other]!]),
      pairs: others.flatMap((one, place) =>
        others.slice(place + 1).map((other): Company => [one, other]),
      ),
    };
  });
}

/** For each object those who are among its nearest, or among whose nearest it is; in order. */
function nearestOf(objects: readonly PlacedObject[], index: SpatialIndex, frame: Frame) {
  const near = objects.map(() => new Set<number>());
  for (const [rank, object] of objects.entries()) {
    for (const other of index.nearest(lyingBox(object, frame), NEIGHBOURS + 1)) {
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
    .within(lyingBox(subject, frame), reach)
    .filter((other) => other !== rank && gapBetween(subject, objects[other]!, frame) <= reach);
}

/** The widest gap between two boxes along any axis; on a map the shortest way between the two. */
function gapBetween(one: PlacedObject, other: PlacedObject, frame: Frame): number {
  if (frame === "map") return gapOnMap(one, other);
  const sides = BOX_AXES[frame].length;
  const [near, far] = [lyingBox(one, frame), lyingBox(other, frame)];
  let widest = Number.NEGATIVE_INFINITY;
  for (let axis = 0; axis < sides; axis++) {
    const gap = Math.max(far[axis]! - near[axis + sides]!, near[axis]! - far[axis + sides]!);
    widest = Math.max(widest, gap);
  }
  return widest;
}
