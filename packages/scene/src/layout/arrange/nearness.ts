import type { PredicateName } from "../../predicate-names.ts";
import { HEADINGS } from "../../predicates/_turning.ts";
import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";
import {
  gapAlong,
  meanSide,
  middleOf,
  type Pose,
  type Poses,
  poseBeside,
  sideAt,
} from "./poses.ts";
import type { Arrangeable, ArrangementWish } from "./wish.ts";

/** From the object to the subject, as indices into `HEADINGS`, the likeliest first. */
const DIRECTIONS: Partial<Readonly<Record<PredicateName, readonly number[]>>> = {
  "left of": [3],
  "right of": [1],
  "in front of": [0],
  behind: [2],
  "next to": [1, 3, 0, 2],
  near: [1, 3, 0, 2],
  opposite: [1, 3, 0, 2],
  against: [0, 1, 3, 2],
};

/** A gap that a person leaves, in mean sides of the smaller thing, and its least and most (m). */
const NATURAL = { sides: 0.5, least: 0.15, most: 1.5 };

/** What is opposite keeps so much farther off. */
const ACROSS = 3;

/** Wider gaps, or more to the side, are no worse (m). */
const FARTHEST = 6;

/** Nothing is meant by gaps up to so many natural ones. */
const SLACK = 1.4;

/** How much it matters that the one is in line with the other. */
const IN_LINE = 0.6;

/** What leans on a thing is seen best before it, then at its sides. */
const LESS_SEEN = 0.1;

/** What is beside a thing is rather at its side than before or behind it: there it costs this. */
const NOT_AT_SIDE = 0.3;

/** More than 45 degrees off the stated direction it is hardly seen to be there. */
const OBLIQUE = 1;

/** What is so much longer than wide leans on a thing with its long side, or it costs this. */
const LONG = 1.5;
const END_ON = 1;

interface Said {
  readonly predicate: PredicateName;
  readonly subject: string;
  readonly object: string;
  readonly headings: readonly number[];
}

/**
 * Wish that what is said to be beside or before another thing is near it and in line with it. What is
 * said to be near is so at any place that is; some are offered. What is against a wall is beside what else
 * it is against, rather than leaning on it.
 */
export function nearnessWishes(
  { settings }: Arrangeable,
  { relations }: CartesianScene,
): readonly ArrangementWish[] {
  const leaning = relations.filter(({ predicate, negated }) => predicate === "against" && !negated);
  const atWalls = leaning.filter((each) => settings.has(objectIds(each)[0]!));
  const atWall = new Set(atWalls.map(({ subject }) => subject));
  return relations
    .filter(
      (each) => !leaning.includes(each) || atWalls.includes(each) || !atWall.has(each.subject),
    )
    .flatMap((relation) => saidOf(relation, settings))
    .map((said) => ({
      ids: [said.subject, said.object],
      cost: (poses) => costOf(said, poses),
      spots: ({ object: { id } }, poses) => spotsOf(said, id, poses),
    }));
}

function saidOf(relation: Relation, settings: ReadonlySet<string>): readonly Said[] {
  const { subject, predicate, negated, distance } = relation;
  const headings = DIRECTIONS[predicate];
  const [object] = objectIds(relation);
  if (headings === undefined || negated || distance !== undefined) return [];
  const isGround = settings.has(object!) && predicate !== "against";
  if (settings.has(subject) || isGround) return [];
  return [{ predicate, subject, object: object!, headings }];
}

function costOf({ predicate, subject, object, headings }: Said, poses: Poses): number {
  const [own, other] = [poses.get(subject), poses.get(object)];
  if (!own || !other || predicate === "near") return 0;
  const natural = naturalGap(predicate, own, other);
  return Math.min(
    ...headings.map(
      (heading, rank) =>
        unlikely(predicate, rank) + offWay(own, other, { predicate, heading, natural }),
    ),
  );
}

/** What it costs that a thing is not in the likeliest direction, but in one of a later rank. */
function unlikely(predicate: PredicateName, rank: number): number {
  if (predicate === "against") return LESS_SEEN * rank;
  return predicate === "next to" && rank > 1 ? NOT_AT_SIDE : 0;
}

interface Way {
  readonly predicate: PredicateName;
  readonly heading: number;
  readonly natural: number;
}

/** How far one thing is from where it is said to be. */
function offWay(own: Pose, other: Pose, { predicate, heading, natural }: Way): number {
  const [axis, ahead] = HEADINGS[heading]!;
  const aside = axis === "x" ? "z" : "x";
  const step = (ahead ? 1 : -1) * (middleOf(own, axis) - middleOf(other, axis));
  const gap = gapAlong(own, other, axis);
  const off = predicate === "opposite" ? offMiddle(own, other, aside) : offLine(own, other, aside);
  const far = Math.max(0, gap - SLACK * natural);
  const oblique = offMiddle(own, other, aside) > step ? OBLIQUE : 0;
  const endOn = predicate === "against" && isEndOn(own, axis) ? END_ON : 0;
  return Math.min(FARTHEST, far + IN_LINE * off + oblique + endOn);
}

/** How far the middles are apart across (m). */
function offMiddle(one: Pose, other: Pose, axis: "x" | "z"): number {
  return Math.abs(middleOf(one, axis) - middleOf(other, axis));
}

/** Tell whether a long thing has an end, rather than a side, along an axis. */
function isEndOn(pose: Pose, axis: "x" | "z"): boolean {
  const aside = axis === "x" ? "z" : "x";
  return sideAt(pose, pose.quarters, axis) > LONG * sideAt(pose, pose.quarters, aside);
}

/** By how much one thing is not within the other's reach, or the other within its, across (m). */
function offLine(one: Pose, other: Pose, axis: "x" | "z"): number {
  const difference = Math.abs(
    sideAt(one, one.quarters, axis) - sideAt(other, other.quarters, axis),
  );
  return Math.max(0, offMiddle(one, other, axis) - difference / 2);
}

/** What is natural between two things (m). */
function naturalGap(predicate: PredicateName, one: Pose, other: Pose): number {
  if (predicate === "against") return 0;
  const size = Math.min(meanSide(one), meanSide(other));
  const gap = Math.min(Math.max(NATURAL.sides * size, NATURAL.least), NATURAL.most);
  return predicate === "opposite" ? ACROSS * gap : gap;
}

/** Straight there, in line with either side, and as far to the side as one still sees past the other. */
function spotsOf(said: Said, id: string, poses: Poses): readonly Pose[] {
  const [own, other] = [poses.get(said.subject), poses.get(said.object)];
  if (!own || !other || (id !== said.subject && id !== said.object)) return [];
  const isSubject = id === said.subject;
  const [moved, kept] = isSubject ? [own, other] : [other, own];
  const natural = naturalGap(said.predicate, own, other);
  const turns = (heading: number) =>
    isSubject ? turnsFor(said.predicate, moved, heading) : [moved.quarters];
  return said.headings.flatMap((direction) => {
    const heading = isSubject ? direction : (direction + 2) % HEADINGS.length;
    const now = gapAlong(moved, kept, HEADINGS[heading]![0]);
    return [natural, ...(now > natural ? [now] : [])].flatMap((gap) =>
      turns(heading).flatMap((quarters) =>
        shifts(moved, kept, { heading, quarters }).map((across) =>
          poseBeside(moved, kept, { heading, gap, across, quarters }),
        ),
      ),
    );
  });
}

/** What leans on a thing does so along it; what is opposite another looks at it. */
function turnsFor(predicate: PredicateName, moved: Pose, heading: number): readonly number[] {
  if (predicate === "opposite") return [(heading + 2) % HEADINGS.length];
  return predicate === "against" ? [heading, (heading + 1) % HEADINGS.length] : [moved.quarters];
}

function shifts(
  moved: Pose,
  kept: Pose,
  { heading, quarters }: { readonly heading: number; readonly quarters: number },
): readonly number[] {
  const axis = HEADINGS[heading]![0] === "x" ? "z" : "x";
  const [own, other] = [sideAt(moved, quarters, axis), sideAt(kept, kept.quarters, axis)];
  const [flush, past] = [Math.abs(other - own) / 2, (other + own) / 2];
  const now = middleOf(moved, axis) - middleOf(kept, axis);
  return [0, now, -flush, flush, -past, past, -0.75 * past, 0.75 * past];
}
