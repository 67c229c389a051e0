import { HEADINGS } from "../../predicates/_turning.ts";
import { gapAlong, meanSide, type Pose, type Poses, poseBeside } from "./poses.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/** From one thing to the next where nothing says how far, in mean sides of the smaller. */
const GAP = 0.6;

/** What is farther from all others is far out; in mean sides of itself or the smaller (m). */
const REACH = { sides: 0.9, cost: 0.15, most: 20 };

/** Wish that, where there are no walls, nothing stands far out alone; the sides of all others are offered. */
export function besideWishes(arrangeable: Arrangeable): readonly ArrangementWish[] {
  const { objects, pieces, interior, settings } = arrangeable;
  if (interior.walls.some(({ isReal }) => isReal)) return [];
  const things = objects.map(({ id }) => id).filter((id) => !settings.has(id));
  return pieces.map(({ object: { id }, group, isFree }) => {
    const others = things.filter((other) => !group.includes(other));
    return {
      ids: [id, ...others],
      cost: (poses) => (poses.has(id) ? strayed(poses.get(id)!, posesAt(others, poses)) : 0),
      spots: (piece, poses) =>
        piece.object.id === id && isFree
          ? posesAt(others, poses).flatMap((other) => sidesOf(poses.get(id)!, other))
          : [],
    };
  });
}

function posesAt(ids: readonly string[], poses: Poses): readonly Pose[] {
  return ids.flatMap((id) => poses.get(id) ?? []);
}

function strayed(own: Pose, others: readonly Pose[]): number {
  const away = others.map((other) => {
    const [dx, dz] = [gapAlong(own, other, "x"), gapAlong(own, other, "z")];
    const gap = Math.hypot(Math.max(0, dx), Math.max(0, dz));
    return gap - REACH.sides * Math.min(meanSide(own), meanSide(other));
  });
  return away.length === 0 ? 0 : REACH.cost * Math.min(REACH.most, Math.max(0, Math.min(...away)));
}

function sidesOf(own: Pose, other: Pose): readonly Pose[] {
  const gap = GAP * Math.min(meanSide(own), meanSide(other));
  return HEADINGS.map((_, heading) =>
    poseBeside(own, other, { heading, gap, quarters: own.quarters }),
  );
}
