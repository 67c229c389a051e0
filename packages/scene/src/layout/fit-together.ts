import { BOX_AXES } from "../geometry.ts";
import { objectIds } from "../placed.ts";
import { isOverhead, isUpright } from "../predicates/hosts.ts";
import { openSpace } from "../predicates/open-space.ts";
import type { Bearing } from "../predicates/predicate.ts";
import type { CartesianFrame, CartesianScene, Relation } from "../scene.ts";
import { asserted, bearingOf } from "./carriage.ts";
import { isLocked } from "./fixtures.ts";

/** How much of the host's side its guests may take, so that they fit with some air. */
const AIR = 0.8;

/** A single guest that is up to this much too wide for what it stands on is fitted; more is left. */
const BALANCING = 3;

/** Ways to stand on a host, whose height then does not matter. */
const RESTING: ReadonlySet<Bearing> = new Set(["rests", "placed"]);

/** A box in a box in a box settles in as many rounds as it has levels; deeper is cut off here. */
const MAX_ROUNDS = 12;

/** What is said of a guest that is fitted to its host. */
const FITTED: ReadonlySet<Bearing> = new Set(["held", "sheltered", "rests", "placed", "encircles"]);

type Sides = ReadonlyMap<string, readonly number[]>;

/**
 * Fit what goes into, under or on something to its host: where the guest is too large by a factor
 * `r`, the guest shrinks by `√r` and the host grows by `√r`. Guests of one host share its floor.
 *
 * @param scene  its relations say who is whose guest
 * @param sides  of each object, by id
 * @returns      the sides after fitting, by id
 */
export function fitTogether(scene: CartesianScene, sides: Sides): Sides {
  const fitted = new Map(sides);
  const relations = asserted(scene).relations.map(fromInner);
  const crowds = crowdsOf(relations.filter((relation) => movable(scene, relation)));
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
  return scene.objects.some(({ id, box }) => ids.includes(id) && box === undefined);
}

/** Fits a crowd of guests and their host; gives the factor by which the largest was too large. */
function fitter(scene: CartesianScene, sides: Map<string, readonly number[]>) {
  const categories = new Map(scene.objects.map(({ id, category }) => [id, category]));
  const locked = new Set(scene.objects.filter(isLocked).map(({ id }) => id));
  const scale = (id: string, factor: number) => {
    if (!locked.has(id)) sides.set(id, scaledBy(factor, sides.get(id)!));
  };
  return (crowd: readonly Relation[]): number => {
    const host = objectIds(crowd[0]!)[0]!;
    const visit = { frame: scene.frame, count: crowd.length, category: categories.get(host)! };
    const excesses = crowd.map((relation) => Math.max(...shares({ ...visit, relation }, sides)));
    const excess = Math.max(...excesses);
    const lone = RESTING.has(bearingOf(crowd[0]!)) && crowd.length === 1;
    if (!(excess > 1) || (lone && excess > BALANCING)) return 1;
    for (const [index, { subject }] of crowd.entries())
      scale(subject, Math.min(1, Math.sqrt(excess) / excesses[index]!));
    scale(host, Math.sqrt(excess));
    return excess;
  };
}

function scaledBy(factor: number, sides: readonly number[]): readonly number[] {
  return sides.map((side) => side * factor);
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
  readonly category: string;
}

/** What part of the room that there is for it does the guest take, axis by axis. */
function shares({ frame, relation, count, category }: Visit, sides: Sides): readonly number[] {
  const room = sides.get(objectIds(relation)[0]!)!;
  const bearing = bearingOf(relation);
  const inRow = frame === "image" && bearing !== "held";
  const abreast = inRow ? count : Math.ceil(Math.sqrt(count));
  return sides.get(relation.subject)!.map((side, index) => {
    const upright = BOX_AXES[frame][index] === "y";
    const part = upright ? heightShare(bearing, category, frame) : 1;
    const places = upright && frame === "room" ? 1 : abreast;
    return part === 0 ? 0 : (side * places) / (room[index]! * part * AIR);
  });
}

/** The part of a host's height that a guest may take; 0 where height does not matter. */
function heightShare(bearing: Bearing, category: string, frame: CartesianFrame): number {
  if (RESTING.has(bearing) || bearing === "encircles") return 0;
  if (bearing === "held") return 1;
  return frame === "room" ? openSpace(category) : 0;
}
