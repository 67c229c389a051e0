import { BOX_AXES } from "../../geometry.ts";
import { openSpace } from "../../kinds/open-space.ts";
import { roomPartOf } from "../../kinds/room-parts.ts";
import { isGround, isOverhead, isPen, isSky, isUpright } from "../../predicates/hosts.ts";
import type { Bearing } from "../../predicates/predicate.ts";
import {
  type CartesianFrame,
  type CartesianScene,
  objectIds,
  type Relation,
  type SceneObject,
} from "../../scene.ts";
import { asserted, bearingOf, RESTING } from "../carriage.ts";
import { isLocked } from "../fixtures.ts";
import { withSnugGrounds } from "./snug-grounds.ts";

/** How much of the host's side its guests may take, so that they fit with some air, */
const AIR = 0.8;

/** and of the height under it. */
const HEADROOM = 0.95;

/** A single guest that is up to this much too wide for what it stands on is fitted; more is left, */
const BALANCING = 1.7;

/** and with a box of its own (a crowd in a block) up to this much. */
const BALANCING_OWN = 3;

/** Guests of a crowd shrink to this part of their size at most; beyond that their host grows. */
const LEAST_GUEST = 0.77;

/** A host in a room grows by this factor at most, as long as its guests can shrink instead. */
const MOST_HOST = 2;

/** What grows to bear many or to go around something grows in height by this factor at most. */
const MOST_HEIGHT = 1.25;

/** A box in a box in a box settles in as many rounds as it has levels; deeper is cut off here. */
const MAX_ROUNDS = 12;

/** What is said of a guest that is fitted to its host. */
const FITTED: ReadonlySet<Bearing> = new Set(["held", "sheltered", "rests", "placed", "encircles"]);

type Sides = ReadonlyMap<string, readonly number[]>;

/**
 * Fit what goes into, under or on something to its host: where the guest is too large by a factor
 * `r`, the guest shrinks by `√r` and the host grows by `√r`. Guests of one host share its floor. What
 * holds a thing is not fitted to it.
 *
 * @param scene  its relations say who is whose guest
 * @param sides  of each object, by id
 * @returns      the sides after fitting, by id
 */
export function fitTogether(scene: CartesianScene, sides: Sides): Sides {
  const fitted = new Map(withSnugGrounds(scene, sides));
  const relations = asserted(scene).relations.map(fromInner);
  const within = new Set(
    relations
      .filter((each) => bearingOf(each) === "held")
      .map(({ subject, object }) => `${[object, subject]}`),
  );
  const fitting = relations
    .filter((relation) => movable(scene, relation))
    .filter(({ subject, object }) => !within.has(`${[subject, object]}`));
  const crowds = crowdsOf(fitting);
  const fit = fitter(scene, fitted);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const excesses = crowds.map(fit);
    if (Math.max(1, ...excesses) <= 1 + 1e-9) break;
  }
  return fitted;
}

/** Of a fence around a house the house is the guest, and the fence its host. */
function fromInner(relation: Relation): Relation {
  if (bearingOf(relation) !== "encircles") return relation;
  return { ...relation, subject: objectIds(relation)[0]!, object: relation.subject };
}

function movable(scene: CartesianScene, relation: Relation): boolean {
  if (!FITTED.has(bearingOf(relation))) return false;
  const ids = [relation.subject, ...objectIds(relation)];
  if (ids[0] === ids[1]) return false;
  const host = scene.objects.find(({ id }) => id === ids[1])!;
  if (bearingOf(relation) === "rests" && (isUpright(host) || isOverhead(host))) return false;
  const guest = scene.objects.find(({ id }) => id === ids[0])!;
  const isOpen = scene.frame === "image" || (openSpace(host.category) > 0 && !isGround(guest));
  if (bearingOf(relation) === "sheltered" && !isOpen) return false;
  return scene.objects.some(({ id, box }) => ids.includes(id) && box === undefined);
}

/** Fits a crowd of guests and their host; gives the factor by which the largest was too large. */
function fitter(scene: CartesianScene, sides: Map<string, readonly number[]>) {
  const objects = new Map(scene.objects.map((object) => [object.id, object]));
  const scale = (id: string, factors: Factors) => {
    if (!isLocked(objects.get(id)!)) sides.set(id, scaledBy(factors, sides.get(id)!));
  };
  const stretch = (crowd: readonly Relation[], host: SceneObject) => {
    if (!isLocked(host)) sides.set(host.id, stretched(crowd, host, sides));
  };
  return (crowd: readonly Relation[]): number => {
    const host = objects.get(objectIds(crowd[0]!)[0]!)!;
    const visit = { frame: scene.frame, count: crowd.length, host };
    const excesses = crowd.map((relation) => excessOf({ ...visit, relation }, sides));
    const excess = Math.max(...excesses);
    const lone = RESTING.has(bearingOf(crowd[0]!)) && crowd.length === 1;
    const own = objects.get(crowd[0]!.subject)!.box !== undefined;
    if (!(excess > 1) || (lone && excess > (own ? BALANCING_OWN : BALANCING))) return 1;
    if (scene.frame === "room" && isStretching(crowd[0]!, host)) {
      stretch(crowd, host);
      return excess;
    }
    const least = scene.frame === "room" && crowd.length > 1 ? LEAST_GUEST : 0;
    const most =
      scene.frame === "room" && crowd.length === 1 ? MOST_HOST : Number.POSITIVE_INFINITY;
    const grown = Math.min(most, excess * Math.max(1 / Math.sqrt(excess), least));
    for (const [index, { subject }] of crowd.entries())
      scale(subject, evenly(Math.min(1, grown / excesses[index]!)));
    scale(host.id, growth(crowd[0]!, grown, scene.frame));
    return excess;
  };
}

/** Factors of a thing's height, and of its other sides. */
interface Factors {
  readonly height: number;
  readonly others: number;
}

function evenly(factor: number): Factors {
  return { height: factor, others: factor };
}

function scaledBy({ height, others }: Factors, sides: readonly number[]): readonly number[] {
  return sides.map((side, axis) => side * (axis === 1 ? height : others));
}

/** What has its size from what is in it. */
function isStretching(relation: Relation, host: SceneObject): boolean {
  const bearing = bearingOf(relation);
  const isPlace = isGround(host) || roomPartOf(host) === "room" || growsUpwards(host);
  return bearing === "encircles" || (bearing === "held" && isPlace);
}

/** What is as high as what is in it needs, too. */
function growsUpwards(host: SceneObject): boolean {
  return isPen(host) || isSky(host);
}

/** The sides of what is as large as its guests need, in a square of rows and columns. */
function stretched(crowd: readonly Relation[], host: SceneObject, sides: Sides): readonly number[] {
  const abreast = Math.ceil(Math.sqrt(crowd.length));
  return sides.get(host.id)!.map((side, axis) => {
    const widest = Math.max(...crowd.map(({ subject }) => sides.get(subject)![axis]!));
    if (axis === 1) return growsUpwards(host) ? Math.max(side, widest / AIR) : side;
    return Math.max(side, (abreast * widest) / AIR);
  });
}

/** What others rest on grows sideways. */
function growth(relation: Relation, factor: number, frame: CartesianFrame): Factors {
  if (frame === "image" || !RESTING.has(bearingOf(relation))) return evenly(factor);
  return { height: Math.min(factor, MOST_HEIGHT), others: factor };
}

/** The guests of each host in each way, together: what is equal stays equal. */
function crowdsOf(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const crowds = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = guestKey(relation);
    crowds.set(key, [...(crowds.get(key) ?? []), relation]);
  }
  return [...crowds.values()];
}

function guestKey(relation: Relation): string {
  return JSON.stringify([relation.predicate, objectIds(relation)[0]]);
}

/** A guest and its host: how many such guests there are, and what the host is. */
interface Visit {
  readonly frame: CartesianFrame;
  readonly relation: Relation;
  readonly count: number;
  readonly host: SceneObject;
}

/** By which factor the guest is too large for the room that there is for it; 1 or less where it is not. */
function excessOf(visit: Visit, sides: Sides): number {
  const { frame, count, relation } = visit;
  const across = frame === "image" && bearingOf(relation) !== "held" ? [count] : rowLengths(count);
  return Math.min(
    ...across.map((columns) =>
      Math.max(...shares(visit, sides, [columns, Math.ceil(count / columns)])),
    ),
  );
}

/** In how many columns things may stand in rows. */
function rowLengths(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** What part of the room that there is for it does the guest take, axis by axis. */
function shares(
  { frame, relation, host }: Visit,
  sides: Sides,
  [columns, rows]: readonly [number, number],
): readonly number[] {
  const room = sides.get(host.id)!;
  const bearing = bearingOf(relation);
  return sides.get(relation.subject)!.map((side, index) => {
    const axis = BOX_AXES[frame][index];
    const part = axis === "y" ? heightShare(bearing, host, frame) : 1;
    const abreast = axis === "x" ? columns : frame === "room" && axis === "y" ? 1 : rows;
    const air = axis === "y" && bearing === "sheltered" ? HEADROOM : AIR;
    return part === 0 ? 0 : (side * abreast) / (room[index]! * part * air);
  });
}

/** The part of a host's height that a guest may take; 0 where height does not matter. */
function heightShare(bearing: Bearing, host: SceneObject, frame: CartesianFrame): number {
  if (RESTING.has(bearing) || bearing === "encircles") return 0;
  if (bearing === "held") return frame === "room" && isGround(host) ? 0 : 1;
  return frame === "room" ? openSpace(host.category) : 0;
}
