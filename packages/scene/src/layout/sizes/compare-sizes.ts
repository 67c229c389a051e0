import { SAME_SIZE } from "../../predicates/_comparison.ts";
import type { Comparison } from "../../predicates/predicate.ts";
import type { CartesianScene } from "../../scene.ts";
import { isLocked } from "../fixtures.ts";
import type { Range } from "../problem/space.ts";
import { reconcileSizes } from "./reconcile-sizes.ts";
import { containments, type SizeStatement, sizeStatements } from "./size-statements.ts";

/** What is larger is so by this factor at least, in its size or its height: it is seen at a glance. */
const LARGER = 1.3;

/** What is larger by this factor already is left as it is. */
const ENOUGH = 1.1;

/** What came with its own box may be larger by as little as this. */
const OWN_ENOUGH = 1 + 1e-6;

/** Two things are the same size up to this ratio; what is closer than that is left as it is. */
const SAME_RATIO = 1 / (1 - SAME_SIZE);

/** Sizes in a chain of comparisons settle in as many rounds as it is long; longer is cut off here. */
const MAX_ROUNDS = 200;

type Sides = ReadonlyMap<string, readonly number[]>;

/**
 * Scale things until what is said of their sizes holds: the one that should be larger grows by as much
 * as the other shrinks, each in proportion.
 *
 * @param scene  its relations say which is larger
 * @param sides  of each object, by id
 * @returns      the sides after that; where the statements contradict each other some still fail
 */
export function compareSizes(scene: CartesianScene, sides: Sides): Sides {
  const statements = sizeStatements(scene);
  if (statements.length === 0) return sides;
  const own = new Set(scene.objects.filter(({ box }) => box !== undefined).map(({ id }) => id));
  const locked = new Set(scene.objects.filter(isLocked).map(({ id }) => id));
  const scaled = new Map(sides);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changed = statements.filter((statement) => settle(statement, scaled, { own, locked }));
    if (changed.length === 0) break;
  }
  return isFulfilled(scene, scaled) ? scaled : (reconcileSizes(scene, sides) ?? scaled);
}

/** Whether all that is said of sizes holds, and what is inside something is smaller on all sides. */
function isFulfilled(scene: CartesianScene, sides: Sides): boolean {
  return (
    sizeStatements(scene).every(({ subject, object, extent, order }) => {
      const ratio = extentOf(sides.get(subject)!, extent) / extentOf(sides.get(object)!, extent);
      return order === "more" ? ratio > 1 : Math.max(ratio, 1 / ratio) < SAME_RATIO;
    }) &&
    containments(scene).every(({ outer, inner }) =>
      sides.get(inner)!.every((side, axis) => side < sides.get(outer)![axis]!),
    )
  );
}

/**
 * Say within which factors of its sides each object may be stretched so that what is said of sizes
 * still holds: up to half of what sets the two apart.
 *
 * @param sides  for which all statements hold
 * @returns      by object id, for those of which something is said
 */
export function sizeBounds(scene: CartesianScene, sides: Sides): ReadonlyMap<string, Range> {
  const bounds = new Map<string, Range>();
  const narrow = (id: string, [least, most]: Range) => {
    const [low, high] = bounds.get(id) ?? [0, Number.POSITIVE_INFINITY];
    bounds.set(id, [Math.max(low, least), Math.min(high, most)]);
  };
  for (const { subject, object, extent, order } of sizeStatements(scene)) {
    const ratio = extentOf(sides.get(subject)!, extent) / extentOf(sides.get(object)!, extent);
    if (order === "more") {
      narrow(subject, [1 / Math.sqrt(ratio), Number.POSITIVE_INFINITY]);
      narrow(object, [0, Math.sqrt(ratio)]);
    } else {
      const slack = (SAME_RATIO / Math.max(ratio, 1 / ratio)) ** 0.25;
      for (const id of [subject, object]) narrow(id, [1 / slack, slack]);
    }
  }
  return bounds;
}

/** Scale two things until a statement holds of them; false when it does already. */
function settle(
  { subject, object, extent, order }: SizeStatement,
  sides: Map<string, readonly number[]>,
  { own, locked }: { readonly own: ReadonlySet<string>; readonly locked: ReadonlySet<string> },
): boolean {
  if (subject === object || (locked.has(subject) && locked.has(object))) return false;
  const ratio = extentOf(sides.get(subject)!, extent) / extentOf(sides.get(object)!, extent);
  const enough = own.has(subject) && own.has(object) ? OWN_ENOUGH : ENOUGH;
  const isSame =
    Math.max(ratio, 1 / ratio) < (own.has(subject) && own.has(object) ? SAME_RATIO : 1 + 1e-9);
  if (order === "same" ? isSame : ratio > enough - 1e-9) return false;
  const wanted = order === "same" ? 1 : LARGER;
  const free = [subject, object].filter((id) => !locked.has(id));
  const factor = (wanted / ratio) ** (1 / free.length);
  const scale = (id: string, by: number) => {
    if (!locked.has(id))
      sides.set(
        id,
        sides.get(id)!.map((side) => side * by),
      );
  };
  scale(subject, factor);
  scale(object, 1 / factor);
  return true;
}

function extentOf(sides: readonly number[], extent: Comparison["extent"]): number {
  if (extent === "height") return sides[1]!;
  return sides.reduce((product, side) => product * side, 1) ** (1 / sides.length);
}
