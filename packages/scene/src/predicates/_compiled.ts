import { axisOf, BOX_AXES, edgeFraction, extentOf } from "../geometry.ts";
import type { Box, CartesianFrame, SceneObject } from "../scene.ts";
import type { Alternative, Place, PlacedObject, PredicateEntry } from "./predicate.ts";

/** A coordinate without names: of which box, between which of its numbers, how far from the first. */
interface Coordinate {
  /** 0 for the subject, 1 and on for the objects; -1 for the origin. */
  readonly role: number;
  readonly low: number;
  readonly high: number;
  readonly fraction: number;
}

/** `high - low >= gap`, ready to be measured. */
interface Difference {
  readonly low: Coordinate;
  readonly high: Coordinate;
  readonly gap: number;
}

type Plan = readonly (readonly Difference[])[];

/** Plans that are kept for each predicate; what looks at categories has one for each pair of them. */
const MOST_PLANS = 4096;

/**
 * Make the measure that follows from an entry's constraints.
 *
 * `margin = max over alternatives of min over constraints of (high - low - gap)`. The constraints
 * are written out once for all objects that are alike to the entry, not once for each measurement:
 * a thousand objects have many pairs. What the entry looks at is seen while it writes them: an entry
 * that never asks for a category has one plan for all, one that asks for attributes none that is kept.
 */
export function compiledMeasure(entry: PredicateEntry) {
  const plans = new Map<string, Plan>();
  let readsCategories = false;

  const planFor = (things: readonly PlacedObject[], frame: CartesianFrame, distance?: number) => {
    let key: string = distance === undefined ? frame : `${frame} ${distance}`;
    if (readsCategories) for (const { category } of things) key += `\0${category}`;
    const known = plans.get(key);
    if (known) return known;
    const { plan, reads } = written(entry, things, frame, distance);
    if (reads.attributes || plans.size >= MOST_PLANS) return plan;
    if (reads.category && !readsCategories) {
      readsCategories = true;
      plans.clear();
    } else plans.set(key, plan);
    return plan;
  };

  return (
    subject: PlacedObject,
    objects: readonly PlacedObject[],
    frame: CartesianFrame,
    distance?: number,
  ): number => {
    const things = [subject, ...objects];
    const lying = frame === "room" && things.some(({ yaw }) => yaw) ? things.map(asItLies) : things;
    return marginOf(planFor(things, frame, distance), lying);
  };
}

/** The room that a turned thing takes up. */
function asItLies(thing: PlacedObject): { readonly box: Box } {
  return { box: extentOf(thing) };
}

interface Reads {
  category: boolean;
  attributes: boolean;
}

function written(
  entry: PredicateEntry,
  things: readonly PlacedObject[],
  frame: CartesianFrame,
  distance?: number,
): { readonly plan: Plan; readonly reads: Reads } {
  const reads: Reads = { category: false, attributes: false };
  const [subject, ...objects] = things.map((thing) => watched(thing, reads));
  const alternatives = entry.constrain(subject!, objects, frame, distance);
  // Where the open space under a thing ends hangs on its category.
  const open = alternatives.flat().some(({ low, high }) => low.edge === "uy" || high.edge === "uy");
  if (open) reads.category = true;
  return { plan: planOf(alternatives, things, frame), reads };
}

/** An object that notes what is asked of it. */
function watched(thing: PlacedObject, reads: Reads): SceneObject {
  return new Proxy(thing, {
    get(target, field) {
      if (field === "category") reads.category = true;
      else if (field !== "id") reads.attributes = true;
      return Reflect.get(target, field);
    },
  });
}

function planOf(
  alternatives: readonly Alternative[],
  things: readonly PlacedObject[],
  frame: CartesianFrame,
): Plan {
  const axes = BOX_AXES[frame];
  const roles = new Map(things.map(({ id }, role) => [id, role]));
  const coordinate = ({ id, edge }: Place): Coordinate => {
    const role = roles.get(id) ?? -1;
    const low = axes.indexOf(axisOf(edge));
    const fraction = role < 0 ? 0 : edgeFraction(edge, things[role]!.category);
    return { role, low, high: low + axes.length, fraction };
  };
  return alternatives.map((alternative) =>
    alternative.map(({ low, high, gap }) => ({
      low: coordinate(low),
      high: coordinate(high),
      gap,
    })),
  );
}

function marginOf(plan: Plan, things: readonly { readonly box: Box }[]): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const differences of plan) {
    let least = Number.POSITIVE_INFINITY;
    for (const { low, high, gap } of differences) {
      const slack = coordinateOf(high, things) - coordinateOf(low, things) - gap;
      if (slack < least) least = slack;
      if (least <= best) break;
    }
    if (least > best) best = least;
  }
  return best;
}

function coordinateOf({ role, low, high, fraction }: Coordinate, things: readonly { box: Box }[]) {
  if (role < 0) return 0;
  const { box } = things[role]!;
  if (fraction === 0) return box[low]!;
  return fraction === 1 ? box[high]! : box[low]! + fraction * (box[high]! - box[low]!);
}
