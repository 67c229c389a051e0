import { hasBack, showsBackTo } from "./habits.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/**
 * What it costs to be seen from the side or from behind, by quarter turns: of most things; of what is
 * nothing from behind; and of that where there is no wall to stand along and nothing to turn to.
 */
const TURNED = [0, 0.04, 0.1, 0.04] as const;
const TURNED_BACK = [0, 0.08, 0.8, 0.08] as const;
const TURNED_IN_THE_OPEN = [0, 0.4, 0.8, 0.4] as const;

/** Wish that things show the viewer their fronts. */
export function frontsSeenWishes({
  objects,
  pieces,
  interior,
}: Arrangeable): readonly ArrangementWish[] {
  const hasWalls = interior.walls.some(({ isReal }) => isReal);
  return pieces.map(({ object }) => {
    const isShown = objects.some(
      (other) => showsBackTo(object, other) || showsBackTo(other, object),
    );
    const back = hasWalls || isShown ? TURNED_BACK : TURNED_IN_THE_OPEN;
    const costs = hasBack(object) ? back : TURNED;
    return {
      ids: [object.id],
      cost: (poses) => costs[poses.get(object.id)?.quarters ?? 0]!,
      spots: () => [],
    };
  });
}
