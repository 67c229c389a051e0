import { BOX_AXES } from "../geometry.ts";
import { objectIds } from "../placed.ts";
import { PREDICATES } from "../predicates/index.ts";
import { openSpace } from "../predicates/open-space.ts";
import type { Bearing } from "../predicates/predicate.ts";
import type { Relation, Scene } from "../scene.ts";

/** How much of the host's side its guests may take, so that they fit with some air. */
const AIR = 0.8;

/** A single guest that is up to this much too wide for what it stands on is fitted; more is left. */
const BALANCING = 3;

/** A box in a box in a box settles in as many rounds as it has levels; deeper is cut off here. */
const MAX_ROUNDS = 12;

type Sides = ReadonlyMap<string, readonly number[]>;

/**
 * Fit what goes into, under or on something to its host: where the guest is too large by a factor
 * `r`, the guest shrinks by `√r` and the host grows by `√r`. Guests of one host share its floor.
 *
 * @param scene  its relations say who is whose guest
 * @param sides  of each object, by id
 * @returns      the sides after fitting, by id
 */
export function fitTogether(scene: Scene, sides: Sides): Sides {
  const fitted = new Map(sides);
  const guests = scene.relations.filter((relation) => movable(scene, relation));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const excesses = guests.map((relation) => fitOne(scene, relation, fitted));
    if (Math.max(1, ...excesses) <= 1 + 1e-9) break;
  }
  return fitted;
}

function movable(scene: Scene, relation: Relation): boolean {
  if (!["held", "sheltered", "rests"].includes(bearingOf(relation))) return false;
  const ids = [relation.subject, ...objectIds(relation)];
  return scene.objects.some(({ id, box }) => ids.includes(id) && box === undefined);
}

/** Fit the guest and the host of one relation; gives the factor by which the guest was too large. */
function fitOne(scene: Scene, relation: Relation, sides: Map<string, readonly number[]>): number {
  const host = objectIds(relation)[0]!;
  if (host === relation.subject) return 1;
  const guests = scene.relations.filter(
    (other) => objectIds(other)[0] === host && other.predicate === relation.predicate,
  ).length;
  const excess = Math.max(...shares(scene, relation, sides, guests));
  const lone = bearingOf(relation) === "rests" && guests === 1;
  if (!(excess > 1) || (lone && excess > BALANCING)) return 1;
  const factor = Math.sqrt(excess);
  sides.set(
    relation.subject,
    sides.get(relation.subject)!.map((side) => side / factor),
  );
  sides.set(
    host,
    sides.get(host)!.map((side) => side * factor),
  );
  return excess;
}

/** What part of the room that there is for it does the guest take, axis by axis. */
function shares(scene: Scene, relation: Relation, sides: Sides, guests: number): readonly number[] {
  const host = objectIds(relation)[0]!;
  const category = scene.objects.find(({ id }) => id === host)!.category;
  const room = sides.get(host)!;
  const inRow = scene.frame === "image" && bearingOf(relation) !== "held";
  const abreast = inRow ? guests : Math.ceil(Math.sqrt(guests));
  return sides.get(relation.subject)!.map((side, index) => {
    const upright = BOX_AXES[scene.frame][index] === "y";
    const part = upright ? heightShare(bearingOf(relation), category, scene) : 1;
    const places = upright && scene.frame === "room" ? 1 : abreast;
    return part === 0 ? 0 : (side * places) / (room[index]! * part * AIR);
  });
}

/** The part of a host's height that a guest may take; 0 where height does not matter. */
function heightShare(bearing: Bearing, category: string, scene: Scene): number {
  if (bearing === "rests") return 0;
  if (bearing === "held") return 1;
  return scene.frame === "room" ? openSpace(category) : 0;
}

function bearingOf({ predicate }: Relation): Bearing {
  return PREDICATES[predicate].bearing;
}
