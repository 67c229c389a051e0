import { companiesOf } from "./habits.ts";
import { gapAlong, middleOf, type Pose } from "./poses.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/** What each two cost that crowd one side of their host while it has others. */
const SAME_SIDE = 0.25;

/** Wish that those who keep one thing company share its sides: two chairs at a table face each other. */
export function evenSidesWishes({ objects }: Arrangeable): readonly ArrangementWish[] {
  return objects.flatMap((host): readonly ArrangementWish[] => {
    const guests = objects
      .filter((guest) => guest !== host)
      .filter((guest) => companiesOf(guest, host).some(({ beside }) => sharesSides(beside)))
      .map(({ id }) => id);
    if (guests.length < 2) return [];
    return [
      {
        ids: [host.id, ...guests],
        cost: (poses) => {
          const at = poses.get(host.id);
          return at
            ? crowding(
                at,
                guests.flatMap((id) => poses.get(id) ?? []),
              )
            : 0;
        },
        spots: () => [],
      },
    ];
  });
}

function sharesSides(beside: string): boolean {
  return beside === "sides" || beside === "around";
}

function crowding(host: Pose, guests: readonly Pose[]): number {
  const taken = new Map<string, number>();
  let cost = 0;
  for (const guest of guests) {
    const side = sideOf(guest, host);
    const before = taken.get(side) ?? 0;
    cost += SAME_SIDE * before;
    taken.set(side, before + 1);
  }
  return cost;
}

function sideOf(guest: Pose, host: Pose): string {
  const axis = gapAlong(guest, host, "x") > gapAlong(guest, host, "z") ? "x" : "z";
  return `${axis}${middleOf(guest, axis) > middleOf(host, axis) ? 1 : 0}`;
}
