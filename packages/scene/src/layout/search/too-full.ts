import { BOX_AXES, sidesOf } from "../../geometry.ts";
import { SAME_SIZE } from "../../predicates/_comparison.ts";
import type { CartesianScene } from "../../scene.ts";
import { isLocked, lockedFixtures } from "../fixtures.ts";
import { DifferenceNetwork } from "../problem/network.ts";
import { pairsApart } from "../problem/pairs-apart.ts";
import { containments, isUneven, sizeStatements } from "../sizes/size-statements.ts";

/** What things are larger by than what they are in, together, is more than rounding (in parts of its volume). */
const ROUNDING = 1e-6;

/** The unknown of a size of 1: what locked sizes are counted from. */
const UNIT = 0;

/**
 * Tell whether what is said of sizes cannot be: something is larger than itself, or than it is locked; or
 * things that must not overlap are inside one that is too small for all of them. That is a proof by their
 * volumes (in a picture, areas), which no differences of edges give.
 *
 * A comparison bounds the ratio of two sizes, so that the logarithms of sizes are a network of differences.
 */
export function isTooFull(scene: CartesianScene): boolean {
  const guests = guestsByHost(scene);
  if (guests.size === 0) return false;
  const sizes = sizesOf(scene);
  if (sizes === undefined) return true;
  const ranks = new Map(scene.objects.map(({ id }, rank) => [id, rank]));
  const apart = new Set(pairsApart(scene, lockedFixtures(scene), false).map(String));
  const mustPart = (one: string, other: string) => {
    const pair = [ranks.get(one)!, ranks.get(other)!].sort((a, b) => a - b);
    return apart.has(String(pair));
  };
  const axes = BOX_AXES[scene.frame].length;
  return [...guests].some(([host, inner]) => {
    const part = (id: string) =>
      Math.exp(axes * sizes.least(1 + ranks.get(host)!, 1 + ranks.get(id)!));
    const parted: string[] = [];
    for (const id of [...inner].sort((a, b) => part(b) - part(a)))
      if (parted.every((other) => mustPart(id, other))) parted.push(id);
    return parted.reduce((sum, id) => sum + part(id), 0) > 1 + ROUNDING;
  });
}

/** What is said to be inside what, where two or more are. */
function guestsByHost(scene: CartesianScene): ReadonlyMap<string, ReadonlySet<string>> {
  const guests = new Map<string, Set<string>>();
  for (const { outer, inner } of containments(scene))
    guests.set(outer, (guests.get(outer) ?? new Set()).add(inner));
  return new Map([...guests].filter(([, { size }]) => size > 1));
}

/** The logarithms of all sizes, object by object after the unit; undefined where they contradict each other. */
function sizesOf(scene: CartesianScene): DifferenceNetwork | undefined {
  const ranks = new Map(scene.objects.map(({ id }, rank) => [id, rank + 1]));
  const network = new DifferenceNetwork(scene.objects.length + 1);
  const isAtLeast = (one: number, other: number, ratio: number) =>
    network.require(other, one, Math.log(ratio));
  const locked = scene.objects.filter(isLocked).every((object) => {
    const size = meanSide(sidesOf(object.box));
    const own = ranks.get(object.id)!;
    return size <= 0 || (isAtLeast(own, UNIT, size) && isAtLeast(UNIT, own, 1 / size));
  });
  const statements = sizeStatements(scene).filter(
    ({ extent, relation }) => extent === "size" && !isUneven(relation),
  );
  const compared = statements.every(({ subject, object, order }) => {
    const [one, other] = [ranks.get(subject)!, ranks.get(object)!];
    if (order === "more") return isAtLeast(one, other, 1);
    return isAtLeast(one, other, 1 - SAME_SIZE) && isAtLeast(other, one, 1 - SAME_SIZE);
  });
  const held = containments(scene).every(({ outer, inner }) =>
    isAtLeast(ranks.get(outer)!, ranks.get(inner)!, 1),
  );
  return locked && compared && held ? network : undefined;
}

/** The side of a cube, or square, that is as large. */
function meanSide(sides: readonly number[]): number {
  return sides.reduce((product, side) => product * side, 1) ** (1 / sides.length);
}
