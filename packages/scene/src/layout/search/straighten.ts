import { BOX_AXES } from "../../geometry.ts";
import type { Box } from "../../scene.ts";
import type { Slope } from "../problem/slope.ts";
import type { Space } from "../problem/space.ts";
import type { Link, Unknowns } from "../problem/unknowns.ts";
import { LinearProgram, type Term } from "./linear-program.ts";

/** A side is changed so much less willingly than a place. */
const STRETCH_COST = 4;

/** A slope that a layout misses by no more than this holds in it (double precision). */
const ROUNDING = 1e-9;

/** Solving a program looks at every number of its table about so often. */
const STEPS_PER_CELL = 20;

interface Sourced {
  readonly source: number;
}

/** What a layout must fulfil: differences along axes, and slopes across them, each with who says so. */
export interface Bounds {
  readonly links: readonly (Link & Sourced)[];
  readonly slopes: readonly (Slope & Sourced)[];
  /** Along which axes boxes may change, by rank; default those that the slopes speak of. */
  readonly axes?: readonly number[];
}

/** Tell whether boxes keep to all of the slopes. */
export function keepsTo(
  slopes: readonly Slope[],
  boxes: readonly Box[],
  unknowns: Unknowns,
): boolean {
  if (slopes.length === 0) return true;
  const program = new LinearProgram(wantedBy(boxes));
  return slopes.every(
    (slope) => program.missing(slopeTerms(slope, unknowns), slope.gap) <= ROUNDING,
  );
}

/**
 * Move boxes as little as possible so that they keep to the slopes too, which say how far a thing may
 * be along one axis for where it is along another. What the differences along single axes leave open is
 * a linear program, so that its end is an answer: boxes, or the proof that there are none.
 *
 * @param known   what is known, with the links; not changed
 * @param bounds  all that must be fulfilled
 * @param boxes   as the objects should lie, in order
 * @returns       "impossible" where no boxes fulfil the bounds; "unknown" where rounding got in the way
 */
export function straighten(
  known: Space,
  { links, slopes, axes: all }: Bounds,
  boxes: readonly Box[],
): readonly Box[] | "impossible" | "unknown" {
  const program = programFor(known, { links, slopes, ...(all && { axes: all }) }, boxes);
  known.effort.spend(STEPS_PER_CELL * program.cells);
  const values = program.solve();
  return typeof values === "string" ? values : (settled(known, values) ?? "unknown");
}

/**
 * Tell whose bounds no boxes fulfil, of those that `straighten` found impossible.
 *
 * @param given   what is known without the bounds
 * @param bounds  with the source of each
 * @returns       the sources, none of which could be spared; undefined where rounding got in the way
 */
export function sourcesAgainst(
  given: Space,
  bounds: Bounds,
  boxes: readonly Box[],
): readonly number[] | undefined {
  const program = programFor(given, bounds, boxes);
  given.effort.spend(STEPS_PER_CELL * program.cells);
  return program.sourcesAgainst();
}

function programFor(
  known: Space,
  { links, slopes, axes: all }: Bounds,
  boxes: readonly Box[],
): LinearProgram {
  const { unknowns } = known;
  const sloping = slopes.flatMap(({ along, across }) => [along.axis, across.axis]);
  const axes = new Set(all ?? sloping);
  const program = new LinearProgram(wantedBy(boxes));
  for (const slope of slopes) program.require(slopeTerms(slope, unknowns), slope.gap, slope.source);
  for (const link of links)
    if (axes.has(link.axis)) program.require(terms(link, 1, unknowns), link.gap, link.source);
  for (const axis of axes) limit(program, known, axis);
  return program;
}

/** Of each object along each axis two variables: its low side, and its length. */
function wantedBy(boxes: readonly Box[]) {
  return boxes.flatMap((box) => {
    const half = box.length / 2;
    return box.slice(0, half).flatMap((low, axis) => [
      { value: low, cost: 1 },
      { value: box[axis + half]! - low, cost: STRETCH_COST },
    ]);
  });
}

function slopeTerms({ along, across, factor }: Slope, unknowns: Unknowns): readonly Term[] {
  return [...terms(along, 1, unknowns), ...terms(across, -factor, unknowns)];
}

/** `factor * (high - low)`. */
function terms({ axis, low, high }: Link, factor: number, unknowns: Unknowns): readonly Term[] {
  return [...coordinate(axis, high, factor, unknowns), ...coordinate(axis, low, -factor, unknowns)];
}

function coordinate(
  axis: number,
  unknown: number,
  factor: number,
  unknowns: Unknowns,
): readonly Term[] {
  const spot = unknowns.spot(axis, unknown);
  if (spot === undefined) return [];
  const variable = 2 * (spot.row * BOX_AXES[unknowns.frame].length + axis);
  return [
    { variable, factor },
    { variable: variable + 1, factor: factor * spot.fraction },
  ];
}

/** Keep all objects within what is known of their sides and ends along an axis. */
function limit(program: LinearProgram, known: Space, axis: number): void {
  const { unknowns } = known;
  const name = BOX_AXES[unknowns.frame][axis]!;
  for (const [row, object] of unknowns.objects.entries()) {
    const [low, side] = [2 * (row * BOX_AXES[unknowns.frame].length + axis), 1];
    const end = (edge: "0" | "1") =>
      known.range(unknowns.fromOrigin({ id: object.id, edge: `${name}${edge}` }));
    const length = { variable: low + side, factor: 1 };
    within(program, [length], known.sideRange(object, name));
    within(program, [{ variable: low, factor: 1 }], end("0"));
    within(program, [{ variable: low, factor: 1 }, length], end("1"));
  }
}

function within(
  program: LinearProgram,
  sum: readonly Term[],
  [least, most]: readonly [number, number],
): void {
  if (Number.isFinite(least)) program.require(sum, least);
  const negative = sum.map(({ variable, factor }) => ({ variable, factor: -factor }));
  if (Number.isFinite(most)) program.require(negative, -most);
}

/**
 * The boxes with these low sides and lengths, to the last digit as what is known allows: every piece of a
 * side is as near to its part of it as it may be, or errors of rounding would add up.
 */
function settled(known: Space, values: readonly number[]): readonly Box[] | undefined {
  const space = known.copy();
  const { frame, objects } = space.unknowns;
  const names = BOX_AXES[frame];
  const value = (row: number, axis: number, part: 0 | 1) =>
    values[2 * (row * names.length + axis) + part]!;
  for (const [row, object] of objects.entries()) {
    for (const [axis, name] of names.entries()) {
      const side = value(row, axis, 1);
      for (const { link, fraction } of space.unknowns.parts(object.id, name))
        if (!space.settle(link, fraction * side)) return undefined;
    }
  }
  for (const [row, { id }] of objects.entries()) {
    for (const [axis, name] of names.entries()) {
      const low = space.unknowns.fromOrigin({ id, edge: `${name}0` });
      if (!space.settle(low, value(row, axis, 0))) return undefined;
    }
  }
  return objects.map((object) => space.boxOf(object));
}
