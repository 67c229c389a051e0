import { objectIds } from "../../placed.ts";
import type { CartesianScene } from "../../scene.ts";
import { hasBack } from "./habits.ts";
import { meanSide, type Pose, poseBeside, stepBetween } from "./poses.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/** How far from what one looks at one is, in mean sides of it. */
const FAR = 1;

/** What it costs at most not to be before the front of what one looks at. */
const BESIDE = 0.5;

/** Wish that who looks at a thing is before its front: a screen shows itself to those who watch it. */
export function watchingWishes(
  { objects }: Arrangeable,
  { relations }: CartesianScene,
): readonly ArrangementWish[] {
  const shown = new Set(objects.filter(hasBack).map(({ id }) => id));
  return relations
    .filter(({ predicate, negated }) => predicate === "facing" && !negated)
    .map((relation) => [relation.subject, objectIds(relation)[0]!] as const)
    .filter(([, object]) => shown.has(object))
    .map(([subject, object]) => ({
      ids: [subject, object],
      cost: (poses) => {
        const [own, screen] = [poses.get(subject), poses.get(object)];
        if (!own || !screen) return 0;
        return Math.min(BESIDE, stepBetween(own, before(own, screen)));
      },
      spots: (piece, poses) =>
        piece.object.id === subject && poses.has(object)
          ? [before(poses.get(subject)!, poses.get(object)!)]
          : [],
    }));
}

function before(own: Pose, screen: Pose): Pose {
  const heading = screen.quarters;
  const gap = FAR * meanSide(screen);
  return poseBeside(own, screen, { heading, gap, quarters: (heading + 2) % 4 });
}
