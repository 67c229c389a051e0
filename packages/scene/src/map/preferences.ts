import { objectIds } from "../placed.ts";
import type { Relation, Scene } from "../scene.ts";
import type { Site } from "./site.ts";

/** What the wishes of all relations of an object may take from its worth together. */
const WEIGHT = 0.2;

/**
 * Say how far an object is from where it looks natural, beyond what must hold: what is between two things
 * halfway on the straight way, what is around a thing in another direction than its like.
 *
 * @param site  of each object that is placed
 * @returns     at least 0, at most `WEIGHT`
 */
export function unnatural(
  scene: Scene,
  id: string,
  site: (id: string) => Site | undefined,
): number {
  const amiss = scene.relations.flatMap((relation) => {
    if (relation.negated || ![relation.subject, ...objectIds(relation)].includes(id)) return [];
    if (relation.predicate === "between") return offMiddle(relation, site) ?? [];
    return relation.predicate === "around" ? (crowding(scene, relation, site) ?? []) : [];
  });
  return (WEIGHT * amiss.reduce((sum, each) => sum + each, 0)) / Math.max(1, amiss.length);
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
