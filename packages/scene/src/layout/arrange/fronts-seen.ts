import { hasBack } from "./habits.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/**
 * What it costs to be seen from the side or from behind, by quarter turns: of most things; of what is
 * nothing from behind, along a wall at the side; and where there is no such wall.
 */
const TURNED = [0, 0.04, 0.1, 0.04] as const;
const TURNED_WITHIN_WALLS = [0, 0.08, 0.8, 0.08] as const;
const TURNED_IN_THE_OPEN = [0, 0.4, 0.8, 0.4] as const;

/** Wish that things show the viewer their fronts. */
export function frontsSeenWishes({ pieces, interior }: Arrangeable): readonly ArrangementWish[] {
  const hasWalls = interior.walls.some(({ isReal }) => isReal);
  const turned = hasWalls ? TURNED_WITHIN_WALLS : TURNED_IN_THE_OPEN;
  return pieces.map(({ object }) => {
    const costs = hasBack(object) ? turned : TURNED;
    return {
      ids: [object.id],
      cost: (poses) => costs[poses.get(object.id)?.quarters ?? 0]!,
      spots: () => [],
    };
  });
}
