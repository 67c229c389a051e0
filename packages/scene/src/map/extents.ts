import { objectIds, type Relation, type Scene } from "../scene.ts";
import { type Footprint, footprintOf } from "./footprints.ts";

/** The longest side of what stands at a stated distance, as a share of it: whoever measures from centre to centre agrees. */
const SIDE_IN_DISTANCE = 0.1;

/** The longest way on a map, as a share of the greatest distance that is stated there. */
const WAY_IN_DISTANCE = 4;

/** How much larger than what it contains a thing is at least. */
const SPARE_AROUND = 1.6;

/** How much longer than all that is next to it a way is at least. */
const SPARE_ALONG = 1.2;

/** The least that something goes around (m), and how wide it is itself, in widths of its hole. */
const LEAST_HOLE = 4;
const RING_IN_HOLE = 1.6;

/** The least length of what crosses an area, in its longest sides. */
const LENGTH_ACROSS = 1.5;

/**
 * Choose the extent of every object: typical, but small beside a distance that is stated of it, large
 * enough for what it contains, and long enough for what it crosses.
 *
 * @param scale  of the typical extents, above 0: a lake between two houses that are near each other is small
 * @returns      by object id
 */
export function extentsOf(scene: Scene, scale: number): ReadonlyMap<string, Footprint> {
  const extents = new Map(
    scene.objects.map((object) => [object.id, scaled(footprintOf(object), scale)]),
  );
  shrink(scene, extents);
  // As often as things may be nested, from the innermost outwards.
  for (const _ of scene.objects) grow(scene, extents);
  return extents;
}

/** Keep things small beside the distances that are stated of them, and ways beside all of them. */
function shrink({ relations }: Scene, extents: Map<string, Footprint>): void {
  const widest = Math.max(...relations.flatMap(({ distance }) => distance ?? []));
  for (const [id, extent] of extents)
    if (extent.kind === "line" && widest > 0)
      extents.set(id, atMost(extent, WAY_IN_DISTANCE * widest));
  for (const { subject, object, distance } of relations) {
    if (distance === undefined) continue;
    for (const id of [subject, ...[object].flat()])
      if (extents.get(id)!.kind !== "line")
        extents.set(id, atMost(extents.get(id)!, SIDE_IN_DISTANCE * distance));
  }
}

function grow(scene: Scene, extents: Map<string, Footprint>): void {
  const within = new Map<string, number>();
  const around = new Map<string, number>();
  for (const relation of scene.relations) {
    const [object] = objectIds(relation);
    const { subject, predicate, negated } = relation;
    if (negated || object === undefined || object === subject) continue;
    const [inner, outer] = ENCLOSED.has(predicate) ? [subject, object] : [object, subject];
    const sums = predicate === "surrounding" ? around : within;
    if (ENCLOSED.has(predicate) || ENCLOSING.has(predicate))
      sums.set(outer, (sums.get(outer) ?? 0) + longest(extents.get(inner)!));
    if (predicate === "surrounding")
      sums.set(outer, sums.get(outer)! + 2 * companySide(scene, extents, inner));
    if (predicate === "crosses") lengthen(extents, subject, object);
  }
  for (const [id, side] of besides(scene, extents))
    extents.set(id, asLongAs(extents.get(id)!, side));
  for (const [id, side] of within) extents.set(id, atLeast(extents.get(id)!, SPARE_AROUND * side));
  for (const [id, side] of around) extents.set(id, goingAround(extents.get(id)!, side));
}

/** The longest side of what is said to be close to a thing: what goes around it goes around both. */
function companySide(
  { relations }: Scene,
  extents: ReadonlyMap<string, Footprint>,
  id: string,
): number {
  const close = relations.filter(
    ({ predicate, object, negated }) => CLOSE.has(predicate) && object === id && !negated,
  );
  const areas = close
    .map(({ subject }) => extents.get(subject)!)
    .filter(({ kind }) => kind === "area");
  return Math.max(0, ...areas.map(longest));
}

const CLOSE: ReadonlySet<Relation["predicate"]> = new Set(["near", "next to", "around"]);

/** The subject is within the object; or the object within the subject. */
const ENCLOSED: ReadonlySet<Relation["predicate"]> = new Set(["inside", "at the centre of"]);
const ENCLOSING: ReadonlySet<Relation["predicate"]> = new Set(["contains", "surrounding"]);

/** What goes around something: a wall as a closed line, a forest as an area with a clearing. */
function goingAround(extent: Footprint, side: number): Footprint {
  const hole = SPARE_AROUND * Math.max(side, LEAST_HOLE);
  if (extent.kind === "line" || extent.kind === "loop")
    return { kind: "loop", width: hole, height: hole };
  const outer = Math.max(longest(extent), RING_IN_HOLE * hole);
  return { kind: "ring", width: outer, height: outer, hole };
}

function lengthen(extents: Map<string, Footprint>, one: string, other: string): void {
  for (const [id, across] of [
    [one, other],
    [other, one],
  ] as const) {
    const [own, crossed] = [extents.get(id)!, extents.get(across)!];
    if (own.kind === "line" && crossed.kind === "area")
      extents.set(id, {
        kind: "line",
        length: Math.max(own.length, LENGTH_ACROSS * longest(crossed)),
      });
  }
}

/** The sum of the sides of all that is said to be next to a thing. */
function besides({ relations }: Scene, extents: ReadonlyMap<string, Footprint>) {
  const sums = new Map<string, number>();
  for (const { subject, predicate, object, negated } of relations) {
    if (predicate !== "next to" || negated || typeof object !== "string") continue;
    sums.set(object, (sums.get(object) ?? 0) + longest(extents.get(subject)!));
  }
  return sums;
}

/** A road is as long as all that is along it. */
function asLongAs(extent: Footprint, side: number): Footprint {
  return extent.kind === "line"
    ? { ...extent, length: Math.max(extent.length, SPARE_ALONG * side) }
    : extent;
}

/** Give the longest side of an extent, or the length of a line (m). */
export function longest(extent: Footprint): number {
  if (extent.kind === "place") return 0;
  return extent.kind === "line" ? extent.length : Math.max(extent.width, extent.height);
}

function atMost(extent: Footprint, side: number): Footprint {
  const factor = Math.min(1, side / Math.max(longest(extent), 1e-9));
  return scaled(extent, factor);
}

/** What contains something is an area. */
function atLeast(extent: Footprint, side: number): Footprint {
  if (extent.kind === "place" || extent.kind === "line")
    return { kind: "area", width: side, height: side };
  return scaled(extent, Math.max(1, side / Math.min(extent.width, extent.height)));
}

function scaled(extent: Footprint, factor: number): Footprint {
  if (extent.kind === "place") return extent;
  if (extent.kind === "line") return { kind: "line", length: factor * extent.length };
  const sides = { width: factor * extent.width, height: factor * extent.height };
  return extent.kind === "ring"
    ? { ...extent, ...sides, hole: factor * extent.hole }
    : { ...extent, ...sides };
}
