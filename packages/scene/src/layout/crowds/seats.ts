import { isSeat } from "../../kinds/seats.ts";
import { isEncircling } from "../../predicates/_encircling.ts";
import { isTable } from "../../predicates/fronts.ts";
import type { CartesianScene, Relation, SceneObject } from "../../scene.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";
import { type CircleAround, circlesAround, reachingFactor } from "./circles-around.ts";

/** A place at a side of something that others are around. */
export interface Seat {
  /** Left, right, then the far and the near side (in a picture above and below). */
  readonly side: number;
  /** From the middle of the side, in the frame's unit. */
  readonly offset: number;
}

/** From one to the next along a side, in their widths. */
const PITCH = 1.15;

/** Two sides that differ by less are equally long. */
const ROUNDING = 1e-9;

/** What grows so that all find a place at it grows by so much at most. */
const MOST_GROWTH = 2.5;

/** How long a side is, and how wide one is who stands at it. */
interface Edge {
  readonly length: number;
  readonly each: number;
}

/**
 * Share out the sides of a host among so many that are around it: the longer a side, the more.
 *
 * Each next one goes where the share of the side is largest then (D'Hondt), so that eight chairs stand
 * three by three and one at each end of a long table.
 *
 * @param guest  width and depth of one of them (width and height, in a picture)
 * @param host   the same of what they are around
 * @returns      a seat for each, in order
 */
export function seatsAround(
  guest: readonly [number, number],
  host: readonly [number, number],
  count: number,
): readonly Seat[] {
  const edges = edgesOf(guest, host);
  const taken = sharesOf(edges, count);
  const total = edges.map((_, side) => taken.filter((each) => each === side).length);
  const next = edges.map(() => 0);
  return taken.map((side) => {
    const { each, length } = edges[side]!;
    const pitch = Math.max(PITCH * each, length / (total[side]! + 1));
    const rank = next[side]!++;
    return { side, offset: pitch * (rank - (total[side]! - 1) / 2) };
  });
}

/**
 * Lengthen what many are around, so that each finds a place at a side of it: a table for twelve.
 *
 * @param sides  preferred, by id
 * @returns      the sides after that; what has its own box keeps it
 */
export function grownForGuests(scene: CartesianScene, sides: SidesById): SidesById {
  const grown = new Map(sides);
  const axes = groundOf(scene);
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const circles = circlesAround(scene.relations);
  for (const crowd of crowdsAround(scene)) {
    const host = byId.get(crowd[0]!.object as string)!;
    if (host.box !== undefined) continue;
    const [own, guest] = [grown.get(host.id)!, sides.get(crowd[0]!.subject)!];
    const isTable = isTableFor(host, byId.get(crowd[0]!.subject)!);
    const circle = circles.find((each) => each.host === host.id);
    const factors = circle
      ? evenGrowth(circle, at(guest, axes), at(own, axes), isTable)
      : growthOf(at(guest, axes), at(own, axes), crowd.length, isTable);
    grown.set(
      host.id,
      own.map((side, axis) => side * (factors[axes.indexOf(axis)] ?? 1)),
    );
  }
  return grown;
}

/** The ranks of the two axes along which a host has sides. */
export function groundOf({ frame }: Pick<CartesianScene, "frame">): readonly [number, number] {
  return frame === "image" ? [0, 1] : [0, 2];
}

function crowdsAround({ relations, objects }: CartesianScene): readonly (readonly Relation[])[] {
  const encircling = new Set(objects.filter(isEncircling).map(({ id }) => id));
  const crowds = new Map<string, Relation[]>();
  for (const relation of relations) {
    const { predicate, object, negated, subject } = relation;
    if (predicate !== "around" || negated || typeof object !== "string" || encircling.has(subject))
      continue;
    crowds.set(object, [...(crowds.get(object) ?? []), relation]);
  }
  return [...crowds.values()].filter(({ length }) => length > 1);
}

function isTableFor(host: SceneObject, guest: SceneObject): boolean {
  return isTable(host) && isSeat(guest.category);
}

/** What a circle is around keeps its form; only a table is as large as the circle. */
function evenGrowth(
  circle: CircleAround,
  guest: readonly [number, number],
  host: readonly [number, number],
  isTable: boolean,
): readonly number[] {
  const factor = isTable ? Math.min(MOST_GROWTH, reachingFactor(circle, guest, host)) : 1;
  return [factor, factor];
}

/** By how much each side must be longer: all of a table's guests sit at it, others may overhang. */
function growthOf(
  guest: readonly [number, number],
  host: readonly [number, number],
  count: number,
  isTable: boolean,
): readonly number[] {
  const edges = edgesOf(guest, host);
  const taken = sharesOf(edges, count);
  const needed = edges.map(({ each, length }, side) => {
    const here = taken.filter((other) => other === side).length;
    return (PITCH * each * (isTable ? here : here - 1)) / length;
  });
  const most = (one: number, other: number) =>
    Math.min(MOST_GROWTH, Math.max(1, needed[one]!, needed[other]!));
  return [most(2, 3), most(0, 1)];
}

/** Left and right are as long as the host is deep, the other two as long as it is wide. */
function edgesOf(
  guest: readonly [number, number],
  host: readonly [number, number],
): readonly Edge[] {
  const [across, deep] = [0, 1].map((axis) => ({ length: host[axis]!, each: guest[axis]! }));
  return [deep!, deep!, across!, across!];
}

/** The side of each; of equal ones the emptier, else the far and the near come first. */
function sharesOf(edges: readonly Edge[], count: number): readonly number[] {
  const here = edges.map(() => 0);
  const isBetter = (one: number, other: number) => {
    const ahead = edges[one]!.length / (here[one]! + 1) - edges[other]!.length / (here[other]! + 1);
    return Math.abs(ahead) < ROUNDING ? here[one]! < here[other]! : ahead > 0;
  };
  return Array.from({ length: count }, () => {
    const side = [2, 3, 0, 1].reduce((best, each) => (isBetter(each, best) ? each : best));
    here[side]!++;
    return side;
  });
}

function at(
  sides: readonly number[],
  [across, deep]: readonly [number, number],
): readonly [number, number] {
  return [sides[across]!, sides[deep]!];
}
