import { objectIds, type Relation, type Scene } from "../scene.ts";
import type { Site } from "./site.ts";

/** What the wishes of all relations of an object may take from its worth together. */
const WEIGHT = 0.2;

/** Neighbours are so far apart where there is room; things near each other at least so far (m). */
const NEIGHBOURLY = 15;
const ROOMY = 60;

/** So far apart is what is on either side of a street (m). */
const ACROSS = 30;

/** What is known of those that stand somewhere. */
export interface Standing {
  site(id: string): Site | undefined;
  /** Metres between two of them. */
  gap(one: string, other: string): number | undefined;
  /** Its longest side in metres, of what stands nowhere too; 0 of lines. */
  side(id: string): number;
}

/** How far a relation is from looking natural, in [0, 1]; undefined where others are still to be placed. */
type Amiss = (relation: Relation, standing: Standing, scene: Scene) => number | undefined;

const AMISS: Readonly<Partial<Record<Relation["predicate"], Amiss>>> = {
  between: (relation, standing) =>
    offMiddle(relation, standing.site) ?? tightness(relation, standing),
  opposite: (relation, standing) => missedGap(relation, standing, [ACROSS, ROOMY]),
  around: (relation, { site }, scene) => crowding(scene, relation, site),
  crosses: (relation, { site }) => offCentre(relation, site),
  "in a row": (relation, standing) => unevenness(relation, standing),
  "next to": (relation, standing) => missedGap(relation, standing, [NEIGHBOURLY, NEIGHBOURLY]),
  near: (relation, standing) => missedGap(relation, standing, [ROOMY, Infinity]),
  "within distance of": (relation, standing) => {
    const limit = relation.distance ?? 0;
    return missedGap(relation, standing, [limit / 4, limit / 2]);
  },
};

/**
 * Say how far an object is from where it looks natural, beyond what must hold: what is between two things
 * halfway on the straight way, what is around a thing in another direction than its like, rows evenly
 * spaced, rivers through the middle of towns, neighbours neither crowded nor scattered.
 *
 * @returns  at least 0, at most `WEIGHT`
 */
export function unnatural(scene: Scene, id: string, standing: Standing): number {
  const amiss = scene.relations.flatMap((relation) => {
    if (relation.negated || ![relation.subject, ...objectIds(relation)].includes(id)) return [];
    return AMISS[relation.predicate]?.(relation, standing, scene) ?? [];
  });
  return (WEIGHT * amiss.reduce((sum, each) => sum + each, 0)) / Math.max(1, amiss.length);
}

/** How far the gap between the two is out of a range, of the nearer end of it; at most 1. */
function missedGap(
  { subject, object }: Relation,
  standing: Standing,
  [least, most]: readonly [number, number],
): number | undefined {
  if (typeof object !== "string") return undefined;
  const gap = standing.gap(subject, object);
  if (gap === undefined) return undefined;
  const missed = Math.max(least - gap, gap - most, 0);
  return Math.min(1, missed / Math.max(least, 1));
}

/** How far the middles of what cross are apart; half at 500 metres, at most 1. */
function offCentre(relation: Relation, site: (id: string) => Site | undefined): number | undefined {
  const [one, other] = [relation.subject, ...objectIds(relation)].map(site);
  if (!one || !other) return undefined;
  const off = Math.hypot(one.x - other.x, one.y - other.y);
  return off / (off + 500);
}

/** How much shorter the shortest step of a row is than its longest, and how far its first is from a neighbour's gap; at most 1. */
function unevenness(relation: Relation, { site, gap }: Standing): number | undefined {
  const sites = [relation.subject, ...objectIds(relation)].flatMap((id) => site(id) ?? []);
  const gaps = objectIds(relation).flatMap((id) => gap(relation.subject, id) ?? []);
  if (sites.length < 2 || gaps.length === 0) return undefined;
  const nearest = sites.map((one) =>
    Math.min(
      ...sites
        .filter((each) => each !== one)
        .map((each) => Math.hypot(each.x - one.x, each.y - one.y)),
    ),
  );
  const [shortest, longest] = [Math.min(...nearest), Math.max(...nearest)];
  return (
    0.8 * (1 - shortest / Math.max(longest, 1e-9)) +
    0.2 * Math.min(1, Math.abs(Math.min(...gaps) / NEIGHBOURLY - 1))
  );
}

/** How far two things are from leaving room between them for what is still to be put there; at most 1. */
function tightness({ subject, object }: Relation, standing: Standing): number | undefined {
  if (typeof object === "string" || standing.site(subject)) return undefined;
  const gap = standing.gap(object[0]!, object[1]!);
  const needed = standing.side(subject) + 2 * NEIGHBOURLY;
  return gap === undefined ? undefined : Math.max(0, 1 - gap / needed);
}

/** The subject's way from the middle of the two, in half of their distance; at most 1. */
function offMiddle(relation: Relation, site: (id: string) => Site | undefined): number | undefined {
  const [subject, one, other] = [relation.subject, ...objectIds(relation)].map(site);
  if (!subject || !one || !other) return undefined;
  const half = Math.hypot(other.x - one.x, other.y - one.y) / 2;
  const off = Math.hypot(subject.x - (one.x + other.x) / 2, subject.y - (one.y + other.y) / 2);
  return Math.min(1, off / Math.max(half, 1));
}

/** How near in direction the nearest of its like is, of an even spread; at most 1. */
function crowding(
  scene: Scene,
  { subject, object }: Relation,
  site: (id: string) => Site | undefined,
): number | undefined {
  const likes = scene.relations
    .filter((each) => each.predicate === "around" && each.object === object && !each.negated)
    .map((each) => each.subject);
  const middle = typeof object === "string" ? site(object) : undefined;
  const own = site(subject);
  if (!middle || !own || likes.length < 2) return undefined;
  const direction = ({ x, y }: Site) => Math.atan2(x - middle.x, y - middle.y);
  const gaps = likes
    .filter((each) => each !== subject)
    .flatMap((each) => site(each) ?? [])
    .map((other) => Math.abs(turnOf(direction(other) - direction(own))));
  const even = (2 * Math.PI) / likes.length;
  return gaps.length === 0 ? undefined : Math.max(0, 1 - Math.min(...gaps) / even);
}

/** An angle in [-π, π]. */
function turnOf(radians: number): number {
  return radians - 2 * Math.PI * Math.round(radians / (2 * Math.PI));
}
