import { type Axis, axisOf, BOX_AXES } from "../../geometry.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { Aim, Preference } from "../../predicates/predicate.ts";
import { type CartesianFrame, objectIds, type Relation } from "../../scene.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";
import { groundOf, type Seat, seatsAround } from "./seats.ts";

/** The part of the free room on a host that its guests spread over. */
const SPREAD_PART = 0.9;

/** The golden ratio's fraction: its multiples spread evenly, however many are taken. */
const GOLDEN = 0.618034;

/** From one to the next in a line of things to the left of something, in sizes of the smaller. */
const LINE_STEP = 1.4;

/** Longer lines are broken into rows. */
const LONGEST_LINE = 6;

/** Which one of how many things of which the same is said. */
export interface PlaceInCrowd {
  readonly rank: number;
  readonly count: number;
}

/** Give each relation its place among those that say the same of the same object. */
export function placesInCrowds(
  relations: readonly Relation[],
): ReadonlyMap<Relation, PlaceInCrowd> {
  const crowds = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = JSON.stringify([relation.predicate, relation.object]);
    const crowd = crowds.get(key);
    if (crowd === undefined) crowds.set(key, [relation]);
    else crowd.push(relation);
  }
  return new Map(
    [...crowds.values()].flatMap((crowd) =>
      crowd.map((relation, rank) => [relation, { rank, count: crowd.length }] as const),
    ),
  );
}

/** What is spread: a relation of a frame, and the preferred sides by object id. */
export interface Spread {
  readonly frame: CartesianFrame;
  readonly relation: Relation;
  readonly sides: SidesById;
}

/** The sides of a thing that others are next to. */
const SIDES = 4;

/** What is around something stands at one of its sides, or goes around it as a whole; */
const WAYS_AROUND = SIDES + 1;

/** what does that by its nature (a fence) has two ways of it, before the sides. */
const WHOLE_FIRST = 2;

/**
 * Say which way of a relation is tried first: of several things next to one, each takes the next side;
 * of several around one, each takes its seat.
 *
 * @returns  undefined where the order of the ways says it
 */
export function firstWay(
  spread: Spread,
  place: PlaceInCrowd,
  { alternatives }: { readonly alternatives: readonly unknown[] },
): number | undefined {
  const { predicate } = spread.relation;
  if (place.count === 1) return undefined;
  if (predicate === "next to") return place.rank % Math.min(alternatives.length, SIDES);
  if (predicate !== "around" || alternatives.length < WAYS_AROUND) return undefined;
  return seatOf(spread, place).side + firstSide(alternatives.length);
}

/** Tell the rank of the first side among so many ways of being around something. */
export function firstSide(ways: number): number {
  return ways > WAYS_AROUND ? WHOLE_FIRST : 0;
}

/** Two in a picture are left and right: what is above hangs in the sky. */
function seatOf({ frame, relation, sides }: Spread, { rank, count }: PlaceInCrowd): Seat {
  if (frame === "image" && count === 2) return { side: rank, offset: 0 };
  const [across, deep] = groundOf({ frame });
  const [guest, host] = [relation.subject, objectIds(relation)[0]!].map((id) => {
    const own = sides.get(id)!;
    return [own[across]!, own[deep]!] as const;
  });
  return seatsAround(guest!, host!, count)[rank]!;
}

/**
 * Spread things of which the same is said over a table, or out into a line: five apples on a table
 * are each drawn to a place of their own rather than all to the middle, five cubes left of a ball
 * one beyond the other.
 *
 * @param preferences  of the relation
 * @param place        of the relation in its crowd
 * @param spread       with the way that was chosen for the relation, and how many there are
 * @returns            the preferences, moved where several relations say the same of one object
 */
export function spreadCrowd(
  preferences: readonly Preference[],
  place: PlaceInCrowd,
  spread: Spread & { readonly way: number; readonly ways: number },
): readonly Preference[] {
  const { frame, relation, sides, way, ways } = spread;
  const { bearing, mirrored } = PREDICATES[relation.predicate];
  if (place.count === 1) return preferences;
  if (relation.predicate === "around") {
    const seat = seatOf(spread, place);
    return seat.side + firstSide(ways) === way ? atSeat(preferences, seat, spread) : preferences;
  }
  if (mirrored) return preferences;
  if (!["rests", "held", "sheltered"].includes(bearing)) return inLine(preferences, place);
  const [guest, host] = [relation.subject, objectIds(relation)[0]!].map((id) => sides.get(id)!);
  const free = host!.map((side, axis) => Math.max(0, side - guest![axis]!));
  return overHost(preferences, place, (axis) => free[BOX_AXES[frame].indexOf(axis)]!);
}

/**
 * A Fibonacci lattice: guest `k` of `n` at `(k + 1/2) / n` of the free room along x, and at the
 * fraction of `1/2 + 0.618 k` along the other axes.
 */
function overHost(
  preferences: readonly Preference[],
  { rank, count }: PlaceInCrowd,
  free: (axis: Axis) => number,
): readonly Preference[] {
  return preferences.map((preference) => {
    if (!isCentring(preference)) return preference;
    const axis = axisOf(preference.low.edge);
    const fraction = axis === "x" ? (rank + 0.5) / count : (0.5 + GOLDEN * rank) % 1;
    return { ...preference, gap: (fraction - 0.5) * SPREAD_PART * free(axis) };
  });
}

/** Along the side that it is at, so far from the middle; all as far out as each other. */
function atSeat(
  preferences: readonly Preference[],
  { side, offset }: Seat,
  { frame, relation, sides }: Spread,
): readonly Preference[] {
  const along = side >= 2 ? "x" : frame === "image" ? "y" : "z";
  const [guest, host] = [relation.subject, objectIds(relation)[0]!];
  const isLevel = frame === "image" && along === "y";
  // What stands on one line in a picture is levelled by its feet; at a seat its middle counts.
  const feet = isLevel ? (sides.get(guest)![1]! - sides.get(host)![1]!) / 2 : 0;
  return preferences.flatMap((preference) => {
    if ("along" in preference) return [];
    if (preference.sizes > 0) return { ...preference, spread: 0 };
    const isGuestHigh = preference.high.id === guest;
    return { ...preference, gap: (isGuestHigh ? 1 : -1) * (offset + feet), spread: 0 };
  });
}

/** Lines across what is aligned along x; else, to the left and right, lines leading away. */
function inLine(
  preferences: readonly Preference[],
  { rank, count }: PlaceInCrowd,
): readonly Preference[] {
  const rows = Math.ceil(count / LONGEST_LINE);
  const length = Math.ceil(count / rows);
  const [row, column] = [Math.floor(rank / length), rank % length];
  const aligned = preferences.some((each) => isCentring(each) && axisOf(each.low.edge) === "x");
  return preferences.map((preference) => {
    if ("along" in preference) return preference;
    const { sizes } = preference;
    if (sizes > 0) return { ...preference, sizes: sizes + LINE_STEP * (aligned ? row : column) };
    if (!aligned) return { ...preference, sizes: LINE_STEP * (row - (rows - 1) / 2) };
    if (axisOf(preference.low.edge) !== "x") return preference;
    return { ...preference, sizes: LINE_STEP * (column - (length - 1) / 2) };
  });
}

function isCentring(preference: Preference): preference is Aim {
  return !("along" in preference) && preference.low.edge.startsWith("c");
}
