import { aim, GROUND_AXES } from "../../predicates/_constraints.ts";
import { roomyRadius } from "../../predicates/in-a-circle.ts";
import type { Aim, Preference } from "../../predicates/predicate.ts";
import { type CartesianFrame, objectIds, type Relation } from "../../scene.ts";

/** A circle of which every member is around the same thing: "eight chairs in a circle around a table". */
export interface CircleAround {
  /** What says that they are in a circle. */
  readonly formation: Relation;
  /** In the order in which they go round. */
  readonly members: readonly string[];
  /** What they are around. */
  readonly host: string;
}

/** List the circles of a scene that are around something. */
export function circlesAround(relations: readonly Relation[]): readonly CircleAround[] {
  const circles = relations.filter(
    ({ predicate, negated }) => predicate === "in a circle" && !negated,
  );
  if (circles.length === 0) return [];
  const around = relations.filter(({ predicate, negated }) => predicate === "around" && !negated);
  return circles.flatMap((formation) => {
    const members = [formation.subject, ...objectIds(formation)];
    const hosts = around
      .filter(({ subject }) => subject === members[0])
      .flatMap((each) => objectIds(each));
    return hosts
      .filter((host) => members.every((id) => isSaid(around, id, host)))
      .map((host) => ({ formation, members, host }));
  });
}

function isSaid(around: readonly Relation[], id: string, host: string): boolean {
  return around.some((each) => each.subject === id && objectIds(each)[0] === host);
}

/**
 * Tell at which side of what the circle is around a member has its place, the first at the top.
 *
 * @param rank  of the member
 * @param host  width and depth of what they are around (width and height, in a picture)
 * @returns     0 to 3: left, right, far, near (in a picture above, below)
 */
export function sideOnCircle(
  { members }: CircleAround,
  rank: number,
  [across, deep]: readonly [number, number],
): number {
  const angle = (2 * Math.PI * rank) / members.length;
  const [aside, ahead] = [Math.sin(angle) / across, Math.cos(angle) / deep];
  if (Math.abs(aside) > Math.abs(ahead)) return aside < 0 ? 0 : 1;
  return ahead > 0 ? 2 : 3;
}

/**
 * Add to what places the members of a circle that what they are around is in its middle: as far from the
 * first as all of them on average.
 */
export function withHostInside(
  preferences: readonly Preference[],
  { members, host }: CircleAround,
  frame: CartesianFrame,
): readonly Preference[] {
  const steps = preferences.filter((each): each is Aim => !("along" in each));
  const middle = GROUND_AXES[frame].map((axis) => {
    const along = steps.filter(({ low }) => low.edge === `c${axis}`);
    const gap = along.reduce((sum, each) => sum + each.gap, 0) / members.length;
    return aim({ id: members[0]!, edge: `c${axis}` }, { id: host, edge: `c${axis}` }, gap);
  });
  return [...preferences, ...middle];
}

/**
 * Tell by how much what a circle is around has to be larger to reach as far as the circle leaves room: 1 or
 * more.
 *
 * @param guest  width and depth of a member (width and height, in a picture)
 * @param host   the same of what they are around
 */
export function reachingFactor(
  { members }: CircleAround,
  guest: readonly [number, number],
  host: readonly [number, number],
): number {
  const widest = Math.max(...guest);
  const radius = roomyRadius(members.map(() => widest));
  return Math.max(1, (2 * (radius - widest)) / Math.max(...host));
}
