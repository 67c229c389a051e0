import { roomPartOf } from "../../kinds/room-parts.ts";
import { PREDICATES } from "../../predicates/index.ts";
import { type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { circlesAround } from "../crowds/circles-around.ts";
import { isLocked } from "../fixtures.ts";
import { overhangsOf } from "../room/holders.ts";
import { overlaps } from "../search/apart.ts";
import { FLAT_AXES, middleOf, type Pose, type Poses, volume } from "./poses.ts";

/** A thing of a room that may be moved, with all that moves with it. */
export interface Piece {
  readonly object: SceneObject;
  /**
   * What is on it, in it or under it, hangs over it or stands in a circle around it, and on that; by id, itself
   * the first.
   */
  readonly group: readonly string[];
  /** What it stands on or in, which it must not leave; none where that is the ground. */
  readonly hosts: readonly string[];
  /** Whether it stands on the floor or the ground. */
  readonly isOnFloor: boolean;
  /** Whether nothing is said of where it is, but for the room or the ground that it is in or on. */
  readonly isFree: boolean;
  /** Whether its place is its own: it stands on the floor and belongs to no row, circle or other group. */
  readonly isLoose: boolean;
}

/** What is wider than this (m2) and lower than this part of its width is ground that things stand on. */
const GROUND = { area: 4, slope: 0.05 };

/** A top this near to a bottom bears it (m). */
const CONTACT = 1e-3;

/** List the ids of what is ground, or a part of the room, around which nothing is arranged. */
export function settingsAmong({ objects }: CartesianScene, poses: Poses): ReadonlySet<string> {
  const settings = objects.filter((object) => isSetting(object, poses.get(object.id)!));
  return new Set(settings.map(({ id }) => id));
}

function isSetting(object: SceneObject, { box }: Pose): boolean {
  if (roomPartOf(object) !== undefined) return true;
  const [width, height, depth] = [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!];
  return width * depth > GROUND.area && height < GROUND.slope * Math.sqrt(width * depth);
}

/**
 * List what may be moved in a laid out room: what is not locked and no part of the room, and stands by
 * itself on the floor or on another thing.
 *
 * @param poses     of all objects of the scene
 * @param settings  see `settingsAmong`
 */
export function piecesOf(
  scene: CartesianScene,
  poses: Poses,
  settings: ReadonlySet<string>,
): readonly Piece[] {
  const things = scene.objects.filter(({ id }) => !settings.has(id));
  const rooms = new Set(
    scene.objects.filter((object) => roomPartOf(object) === "room").map(({ id }) => id),
  );
  const grouped = groupedIn(scene);
  const below = hungOver(scene);
  const middles = middlesOfCircles(scene);
  const bearers = new Map(
    things.map(({ id }) => {
      const leaders = [...(below.get(id) ?? []), ...(middles.get(id) ?? [])];
      return [id, { ...bearersOf(id, things, poses), leaders }];
    }),
  );
  return things.flatMap((object): readonly Piece[] => {
    const group = groupOf(object.id, bearers);
    if (group.some((id) => isLocked(things.find((thing) => thing.id === id)!))) return [];
    const { on, within } = bearers.get(object.id)!;
    if (within.length > 0 || middles.has(object.id)) return [];
    const grounds = [...settings].filter((id) => isOn(poses.get(object.id)!, poses.get(id)!));
    const stands = poses.get(object.id)!.box[1]! <= CONTACT;
    if (!stands && on.length === 0 && grounds.every((id) => rooms.has(id))) return [];
    const isFree = on.length === 0 && isUnsaid(group, settings, scene);
    const isOnFloor = on.length === 0;
    const isLoose = isOnFloor && !isFree && !grouped.has(object.id);
    return [{ object, group, hosts: [...on, ...grounds], isOnFloor, isFree, isLoose }];
  });
}

/** By what hangs: the one thing that it is said to be above. */
function hungOver(scene: CartesianScene): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>();
  for (const { upper, lower } of overhangsOf(scene))
    below.set(upper, [...(below.get(upper) ?? []), lower]);
  return new Map([...below].filter(([, lowers]) => lowers.length === 1));
}

/** By what stands in a circle around something, and moves with the whole circle only: what is in the middle. */
function middlesOfCircles({ relations }: CartesianScene): ReadonlyMap<string, readonly string[]> {
  return new Map(
    circlesAround(relations).flatMap(({ members, host }) =>
      members.map((id) => [id, [host]] as const),
    ),
  );
}

/** The ids of what is said to be in a group, or of which the same is said as of others, and of what it is said. */
function groupedIn({ relations }: CartesianScene): ReadonlySet<string> {
  const groups = relations.filter(({ predicate }) => PREDICATES[predicate].objects === "several");
  const likes = relations.filter(({ predicate, object }) => {
    const same = relations.filter((each) => each.predicate === predicate && each.object === object);
    return new Set(same.map(({ subject }) => subject)).size > 1;
  });
  return new Set([...likes, ...groups].flatMap((each) => [each.subject, ...objectIds(each)]));
}

interface Bearers {
  /** What it stands on. */
  readonly on: readonly string[];
  /** What it is in or under, so that their boxes overlap. */
  readonly within: readonly string[];
  /** What it hangs over, or stands in a circle around. */
  readonly leaders: readonly string[];
}

function bearersOf(
  id: string,
  things: readonly SceneObject[],
  poses: Poses,
): Pick<Bearers, "on" | "within"> {
  const own = poses.get(id)!;
  const others = things.map((each) => each.id).filter((other) => other !== id);
  return {
    on: others.filter((other) => isOnTop(own, poses.get(other)!)),
    within: others.filter((other) => {
      const host = poses.get(other)!;
      return overlaps(own.box, host.box) && volume(own) <= volume(host);
    }),
  };
}

/** Tell whether a thing stands on the top of another. */
function isOnTop(guest: Pose, host: Pose): boolean {
  return Math.abs(guest.box[1]! - host.box[4]!) <= CONTACT && isOver(guest, host);
}

/** On a ground, or in it where that has a height. */
function isOn(guest: Pose, ground: Pose): boolean {
  return isOnTop(guest, ground) || overlaps(guest.box, ground.box);
}

/** Tell whether the middle of one thing is over another. */
export function isOver(guest: Pose, host: Pose): boolean {
  return (["x", "z"] as const).every((axis) => {
    const [middle, index] = [middleOf(guest, axis), FLAT_AXES[axis]];
    return middle >= host.box[index]! && middle <= host.box[index + 3]!;
  });
}

function groupOf(id: string, bearers: ReadonlyMap<string, Bearers>): readonly string[] {
  const group = new Set([id]);
  for (const each of group)
    for (const [other, { on, within, leaders }] of bearers)
      if ([...on, ...within, ...leaders].includes(each)) group.add(other);
  return [...group];
}

function isUnsaid(
  group: readonly string[],
  settings: ReadonlySet<string>,
  { relations }: CartesianScene,
): boolean {
  const own = new Set(group);
  return relations.every((relation) => {
    const ids = [relation.subject, ...objectIds(relation)];
    const isTheirs = ids.some((id) => own.has(id));
    return !isTheirs || ids.every((id) => own.has(id) || settings.has(id));
  });
}
