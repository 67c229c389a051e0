import { check } from "../../check.ts";
import { extentOf } from "../../geometry.ts";
import { roomPartOf } from "../../kinds/room-parts.ts";
import { isBackedSeat } from "../../kinds/seats.ts";
import { HEADINGS } from "../../predicates/_turning.ts";
import { hasFront, isTable } from "../../predicates/fronts.ts";
import { PREDICATES } from "../../predicates/index.ts";
import {
  type Box,
  type CartesianScene,
  objectIds,
  type Relation,
  type SceneObject,
} from "../../scene.ts";
import { type Places, placedAt } from "../certify.ts";
import { isLocked } from "../fixtures.ts";
import { overlaps } from "../search/apart.ts";

/** What stands no higher than this stands on the floor (m). */
const ON_FLOOR = 1e-3;

/** A thing that should face another, or turn its back to it. */
interface Turn {
  readonly turned: SceneObject;
  readonly other: SceneObject;
  readonly away: boolean;
}

/**
 * Turn things that have a front as people turn them: chairs to their table, what is opposite each other
 * to each other, what is against a wall into the room. Only where everything said still holds and
 * nothing comes to overlap; a thing is turned once, away from a wall before all else.
 *
 * @param scene   laid out; an image is left as it is
 * @param places  of all its objects
 */
export function turnFronts(scene: CartesianScene, places: Places): Places {
  if (scene.frame === "image") return places;
  const wished = scene.relations.flatMap((relation) => turnsFor(relation, scene));
  const inOrder = [...wished].sort((one, other) => rankOf(one) - rankOf(other));
  const done = new Set<string>();
  let current = places;
  for (const turn of inOrder) {
    if (done.has(turn.turned.id)) continue;
    const sound = placesTurned(turn, current).find((tried) => isSound(scene, tried, current, turn));
    if (sound === undefined) continue;
    done.add(turn.turned.id);
    current = sound;
  }
  return current;
}

/** Backs to walls come first, then backs to other things. */
function rankOf({ other, away }: Turn): number {
  if (!away) return 2;
  return roomPartOf(other) === "wall" ? 0 : 1;
}

function turnsFor(relation: Relation, { objects }: CartesianScene): readonly Turn[] {
  const { faces } = PREDICATES[relation.predicate];
  if (faces === undefined || relation.negated) return [];
  const ids = [relation.subject, objectIds(relation)[0]!];
  const [subject, object] = ids.map((id) => objects.find((each) => each.id === id)!);
  const turns = [{ turned: subject!, other: object!, away: faces === "away" }];
  if (faces === "each other") turns.push({ turned: object!, other: subject!, away: false });
  if (faces === "table" && !(isBackedSeat(subject!.category) && isTable(object!))) return [];
  return turns.filter(({ turned }) => hasFront(turned) && !isLocked(turned));
}

/** The places with the one thing turned, about its centre or with one of its sides kept where it is. */
function placesTurned({ turned, other, away }: Turn, places: Places): readonly Places[] {
  const [own, seen] = [turned, other].map(({ id }) => places.boxes.get(id)!);
  const [from, to] = away ? [seen!, own!] : [own!, seen!];
  const quarters = quartersTowards(from, to);
  const before = places.turns.get(turned.id) ?? 0;
  if (quarters === before) return [places];
  const turns = new Map(places.turns).set(turned.id, quarters);
  const boxes = (quarters - before) % 2 === 0 ? [own!] : turnedBoxes(own!);
  return boxes.map((box) => ({ boxes: new Map(places.boxes).set(turned.id, box), turns }));
}

/** The turn by which a front points from one box to another, along the axis on which they are apart most. */
function quartersTowards(from: Box, to: Box): number {
  const gap = (axis: number) => Math.max(to[axis]! - from[axis + 3]!, from[axis]! - to[axis + 3]!);
  const [axis, name] = gap(0) > gap(2) ? ([0, "x"] as const) : ([2, "z"] as const);
  const isAhead = to[axis]! + to[axis + 3]! > from[axis]! + from[axis + 3]!;
  return HEADINGS.findIndex(([along, ahead]) => along === name && ahead === isAhead);
}

function turnedBoxes(box: Box): readonly Box[] {
  const turned = extentOf({ box, yaw: Math.PI / 2 });
  const kept = [0, 3, 2, 5].map((edge) => {
    const axis = edge % 3;
    return turned.map((each, index) =>
      index % 3 === axis ? each + box[edge]! - turned[edge]! : each,
    );
  });
  return [turned, ...kept];
}

function isSound(
  scene: CartesianScene,
  tried: Places,
  before: Places,
  { turned: { id } }: Turn,
): boolean {
  const [box, old] = [tried.boxes.get(id)!, before.boxes.get(id)!];
  if (box !== old && old[1]! > ON_FLOOR) return false;
  const isFree = [...before.boxes].every(
    ([other, taken]) => other === id || overlaps(taken, old) || !overlaps(taken, box),
  );
  const bears = [...before.boxes.values()].every((each) => !isOn(each, old) || isOn(each, box));
  return isFree && bears && check(placedAt(scene, tried)).holds;
}

/** Whether a thing stands on another, with its centre over it. */
function isOn(upper: Box, lower: Box): boolean {
  const isLevel = Math.abs(upper[1]! - lower[4]!) < ON_FLOOR;
  return isLevel && [0, 2].every((axis) => isOverAlong(axis, upper, lower));
}

function isOverAlong(axis: number, upper: Box, lower: Box): boolean {
  const centre = (upper[axis]! + upper[axis + 3]!) / 2;
  return centre > lower[axis]! && centre < lower[axis + 3]!;
}
