import { BOX_AXES, sidesOf } from "../../geometry.ts";
import { roomPartOf } from "../../kinds/room-parts.ts";
import { isEncircling } from "../../predicates/_encircling.ts";
import { isGround, isPen, isSky } from "../../predicates/hosts.ts";
import type { CartesianScene, SceneObject } from "../../scene.ts";
import { isLocked } from "../fixtures.ts";
import { withForms } from "./forms.ts";
import { withPostures } from "./postures.ts";
import { roomSides } from "./preferred-sides.ts";
import { withSeatHeights } from "./seat-heights.ts";

/** A thing is told of where one of its sides is by more than this factor off its usual one. */
const NOTEWORTHY = 1.6;

/** A thing that is not as large as it usually is, because the words leave it no other way. */
export interface Resized {
  readonly id: string;
  /** Its size in sizes of its kind, by the words of size beside it: the mean of its three sides. */
  readonly factor: number;
}

/**
 * List the things of a room that are much larger or smaller, or of other proportions, than they usually
 * are. What has no size of its own is left out: walls, fields, the sky, what goes around others.
 *
 * @param stated  as it was before it was laid out: the box of a thing there says its usual size
 * @param solved  the same objects with their boxes, perhaps with more behind them
 * @returns       none in `image`, where all sizes are free
 */
export function resizedIn(stated: CartesianScene, solved: CartesianScene): readonly Resized[] {
  return factorsIn(stated, solved)
    .filter(({ factors }) => strainOf(factors) > NOTEWORTHY)
    .map(({ id, factors }) => ({ id, factor: geometricMean(factors) }));
}

/**
 * Tell by how much the side of a thing in a room is off its usual one that is so most of all.
 *
 * @param stated  see `resizedIn`
 * @returns       a factor, at least 1
 */
export function strainIn(stated: CartesianScene, solved: CartesianScene): number {
  return Math.max(1, ...factorsIn(stated, solved).map(({ factors }) => strainOf(factors)));
}

interface Factors {
  readonly id: string;
  /** Of each side to the usual one. */
  readonly factors: readonly number[];
}

function factorsIn(stated: CartesianScene, solved: CartesianScene): readonly Factors[] {
  if (stated.frame === "image") return [];
  const typical = new Map(stated.objects.map((object) => [object.id, roomSides(object)]));
  const usual = withPostures(stated, withSeatHeights(stated, withForms(stated, typical)));
  return stated.objects.flatMap((object, index) => {
    if (!hasUsualSize(object)) return [];
    const own = usual.get(object.id)!;
    const sides = sidesOf(solved.objects[index]!.box!);
    return [{ id: object.id, factors: sides.map((side, axis) => side / own[axis]!) }];
  });
}

function strainOf(factors: readonly number[]): number {
  return Math.max(...factors.map((each) => Math.max(each, 1 / each)));
}

function hasUsualSize(object: SceneObject): boolean {
  return (
    !isLocked(object) &&
    !isGround(object) &&
    !isEncircling(object) &&
    !isPen(object) &&
    !isSky(object) &&
    roomPartOf(object) === undefined
  );
}

function geometricMean(factors: readonly number[]): number {
  return factors.reduce((product, each) => product * each, 1) ** (1 / BOX_AXES.room.length);
}
