import { hasBack } from "./habits.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/** What it costs to be seen from the side or from behind, by quarter turns; of what is nothing from behind, more. */
const TURNED = [0, 0.04, 0.1, 0.04] as const;
const TURNED_BACK = [0, 0.08, 0.8, 0.08] as const;

/** Wish that things show the viewer their fronts. */
export function frontsSeenWishes({ pieces }: Arrangeable): readonly ArrangementWish[] {
  return pieces.map(({ object }) => {
    const costs = hasBack(object) ? TURNED_BACK : TURNED;
    return {
      ids: [object.id],
      cost: (poses) => costs[poses.get(object.id)?.quarters ?? 0]!,
      spots: () => [],
    };
  });
}
