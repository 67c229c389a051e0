import { axisOf, BOX_AXES, edgeFraction, extentOf } from "../geometry.ts";
import type { Box, CartesianFrame, PlacedObject, SceneObject } from "../scene.ts";
import type { Alternative, Place, PredicateEntry } from "./predicate.ts";

/**
 * The alternatives of an entry without names, ready to be measured: of each difference the two edges,
 * by the role of their box (0 the subject, 1 and on the objects, -1 the origin), the places of the two
 * numbers in it between which the edge lies, and how far from the first.
 */
interface Plan {
  /** How many differences each alternative has. */
  readonly lengths: readonly number[];
  /** Six for each difference: role, low and high place of the low edge, then of the high edge. */
  readonly places: Int8Array;
  /** Three for each difference: the fractions of its low and high edge, and the gap. */
  readonly amounts: Float64Array;
}

/** Plans that are kept for each predicate; what looks at categories has one for each pair of them. */
const MOST_PLANS = 4096;

/** A plan, and by the category of the next thing those of entries that look at categories. */
interface Shelf {
  plan?: Plan;
  readonly next: Map<string, Shelf>;
}

/**
 * Make the measure that follows from an entry's constraints.
 *
 * `margin = max over alternatives of min over constraints of (high - low - gap)`. The constraints
 * are written out once for all objects that are alike to the entry, not once for each measurement:
 * a thousand objects have many pairs. What the entry looks at is seen while it writes them: an entry
 * that never asks for a category has one plan for all, one that asks for attributes none that is kept.
 *
 * Plans are found by way of their categories, one map after the other: to join the names to one key
 * took as long as half of all measuring.
 */
export function compiledMeasure(entry: PredicateEntry) {
  const plans = new Plans(entry);
  return (
    subject: PlacedObject,
    objects: readonly PlacedObject[],
    frame: CartesianFrame,
    distance?: number,
  ): number => {
    const things = [subject, ...objects];
    const lying = frame === "room" && things.some(isTurned) ? things.map(asItLies) : things;
    return marginOf(plans.of(things, frame, distance), lying);
  };
}

/** The plans of one entry; they are written when they are first asked for. */
class Plans {
  readonly #entry: PredicateEntry;
  readonly #shelves = new Map<string, Shelf>();
  #count = 0;
  #readsCategories = false;

  constructor(entry: PredicateEntry) {
    this.#entry = entry;
  }

  of(things: readonly PlacedObject[], frame: CartesianFrame, distance?: number): Plan {
    const root = distance === undefined ? frame : `${frame} ${distance}`;
    let shelf = this.#shelves.get(root);
    if (this.#readsCategories) for (const { category } of things) shelf = shelf?.next.get(category);
    if (shelf?.plan) return shelf.plan;
    const { plan, reads } = written(this.#entry, things, frame, distance);
    if (reads.attributes || this.#count >= MOST_PLANS) return plan;
    if (reads.category && !this.#readsCategories) {
      this.#readsCategories = true;
      this.#shelves.clear();
    }
    const categories = this.#readsCategories ? things.map(({ category }) => category) : [];
    shelfOf([root, ...categories], this.#shelves).plan = plan;
    this.#count += 1;
    return plan;
  }
}

/** The shelf at the end of a way; made where there is none yet. */
function shelfOf([name, ...more]: readonly string[], shelves: Map<string, Shelf>): Shelf {
  const shelf = shelves.get(name!) ?? { next: new Map() };
  shelves.set(name!, shelf);
  return more.length === 0 ? shelf : shelfOf(more, shelf.next);
}

function isTurned({ yaw }: PlacedObject): boolean {
  return yaw !== undefined && yaw !== 0;
}

interface Boxed {
  readonly box: Box;
}

/** The room that a turned thing takes up. */
function asItLies(thing: PlacedObject): Boxed {
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
  const placeOf = ({ id, edge }: Place): readonly number[] => {
    const low = axes.indexOf(axisOf(edge));
    return [roles.get(id) ?? -1, low, low + axes.length];
  };
  const fractionOf = ({ id, edge }: Place): number => {
    const role = roles.get(id);
    return role === undefined ? 0 : edgeFraction(edge, things[role]!.category);
  };
  const differences = alternatives.flat();
  return {
    lengths: alternatives.map(({ length }) => length),
    places: Int8Array.from(differences.flatMap(({ low, high }) => [low, high].flatMap(placeOf))),
    amounts: Float64Array.from(
      differences.flatMap(({ low, high, gap }) => [fractionOf(low), fractionOf(high), gap]),
    ),
  };
}

/** The best of the alternatives, each as good as the worst of its differences. */
function marginOf({ lengths, places, amounts }: Plan, things: readonly Boxed[]): number {
  let best = Number.NEGATIVE_INFINITY;
  let end = 0;
  for (const length of lengths) {
    const start = end;
    end += length;
    let least = Number.POSITIVE_INFINITY;
    for (let at = start; at < end && least > best; at++) {
      const low = coordinate(places, 6 * at, amounts[3 * at]!, things);
      const high = coordinate(places, 6 * at + 3, amounts[3 * at + 1]!, things);
      least = Math.min(least, high - low - amounts[3 * at + 2]!);
    }
    if (least > best) best = least;
  }
  return best;
}

/** The place of an edge whose three numbers stand at `at`. */
function coordinate(places: Int8Array, at: number, fraction: number, things: readonly Boxed[]) {
  const role = places[at]!;
  if (role < 0) return 0;
  const { box } = things[role]!;
  const low = box[places[at + 1]!]!;
  if (fraction === 0) return low;
  const high = box[places[at + 2]!]!;
  return fraction === 1 ? high : low + fraction * (high - low);
}
