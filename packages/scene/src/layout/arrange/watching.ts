import { type CartesianScene, objectIds } from "../../scene.ts";
import { hasBack } from "./habits.ts";
import { meanSide, middleOf, type Pose, poseAt, poseBeside, sideAt, stepBetween } from "./poses.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/** How far from what one looks at one is, in mean sides of it. */
const FAR = 1;

/** What it costs at most to be elsewhere before the front of what one looks at; */
const BESIDE = 0.5;

/** and not to be before its front at all: more than that it is at no wall and the viewer sees its back. */
const NOT_BEFORE = 2;

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
        if (headingTo(own, screen) !== screen.quarters) return NOT_BEFORE;
        return Math.min(BESIDE, stepBetween(own, before(own, screen)));
      },
      spots: ({ object: { id } }, poses) => {
        const [own, screen] = [poses.get(subject), poses.get(object)];
        if (!own || !screen || (id !== subject && id !== object)) return [];
        return [id === subject ? before(own, screen) : turnedTo(own, screen)];
      },
    }));
}

function before(own: Pose, screen: Pose): Pose {
  const heading = screen.quarters;
  const gap = FAR * meanSide(screen);
  return poseBeside(own, screen, { heading, gap, quarters: (heading + 2) % 4 });
}

/** The direction in which one sees who watches from a screen, as an index into `HEADINGS`. */
function headingTo(own: Pose, screen: Pose): number {
  const [x, z] = (["x", "z"] as const).map((axis) => middleOf(own, axis) - middleOf(screen, axis));
  if (Math.abs(x!) > Math.abs(z!)) return x! > 0 ? 1 : 3;
  return z! > 0 ? 0 : 2;
}

/** The screen where it is, its front to who watches. */
function turnedTo(own: Pose, screen: Pose): Pose {
  const quarters = headingTo(own, screen);
  const low = (axis: "x" | "z") => middleOf(screen, axis) - sideAt(screen, quarters, axis) / 2;
  return poseAt(screen, quarters, [low("x"), low("z")]);
}
