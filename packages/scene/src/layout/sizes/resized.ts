import { BOX_AXES, sidesOf } from "../../geometry.ts";
import { isEncircling } from "../../predicates/_encircling.ts";
import { isGround } from "../../predicates/hosts.ts";
import type { CartesianScene, SceneObject } from "../../scene.ts";
import { isLocked } from "../fixtures.ts";
import { roomPartOf } from "../room/room-parts.ts";
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
 * are. What has no size of its own is left out: walls, fields, what goes around others.
 *
 * @param stated  as it was before it was laid out: the box of a thing there says its usual size
 * @param solved  the same objects with their boxes, perhaps with more behind them
 * @returns       none in `image`, where all sizes are free
 */
export function resizedIn(stated: CartesianScene, solved: CartesianScene): readonly Resized[] {
  if (stated.frame === "image") return [];
  const typical = new Map(stated.objects.map((object) => [object.id, roomSides(object)]));
  const usual = withPostures(stated, withSeatHeights(stated, withForms(stated, typical)));
  return stated.objects.flatMap((object, index) => {
    if (!hasUsualSize(object)) return [];
    const own = usual.get(object.id)!;
    const factors = sidesOf(solved.objects[index]!.box!).map((side, axis) => side / own[axis]!);
    const isUsual = factors.every((each) => Math.max(each, 1 / each) <= NOTEWORTHY);
    return isUsual ? [] : [{ id: object.id, factor: geometricMean(factors) }];
  });
}

/** By how much the thing that is most of all larger or smaller than usual is so: a factor, at least 1. */
export function strainOf(resized: readonly Resized[]): number {
  return Math.max(1, ...resized.map(({ factor }) => Math.max(factor, 1 / factor)));
}

function hasUsualSize(object: SceneObject): boolean {
  return (
    !isLocked(object) &&
    !isGround(object) &&
    !isEncircling(object) &&
    roomPartOf(object) === undefined
  );
}

function geometricMean(factors: readonly number[]): number {
  return factors.reduce((product, each) => product * each, 1) ** (1 / BOX_AXES.room.length);
}
