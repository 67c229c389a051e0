import { checkOptions } from "./check-options.ts";
import { InputError } from "./errors.ts";
import type { Position } from "./geodesy/geodesic.ts";
import { BOX_AXES, sidesOf } from "./geometry.ts";
import { shown } from "./json-fields.ts";
import type { SolvedLayout } from "./layout/layout.ts";
import type { RoomSize } from "./layout/room/room-shell.ts";
import { solveDressed } from "./layout/solve-dressed.ts";
import { unshown } from "./layout/unshown.ts";
import type { Wish } from "./layout/wishes.ts";
import { solveMap } from "./map/solve-map.ts";
import { relatedObjects } from "./related-objects.ts";
import { requireRelation, requireScene } from "./require-scene.ts";
import type { Frame, Scene, SceneObject } from "./scene.ts";

/** How a layout is made. */
export interface SolveLayoutOptions {
  /** Any integer: the same seed gives the same bytes, another seed another layout. Default 0. */
  readonly seed?: number;
  /** `map` only: longitude and latitude of the middle, degrees. Default [0, 0]. */
  readonly origin?: Position;
  /**
   * `room` only: everything is inside a room of this size (m), and a floor and walls at the back, left
   * and right are added where the scene has none. Left out, a room is made where the scene speaks of
   * walls, windows, doors, a ceiling, a corner or a room, as large as all needs.
   */
  readonly room?: RoomSize | undefined;
  /** Relations that should hold if they can, not in `map`; default none. */
  readonly wishes?: readonly Wish[];
}

/** What is taken where an option is left out. */
export const SOLVE_LAYOUT_DEFAULTS = {
  seed: 0,
  origin: [0, 0],
  room: undefined,
  wishes: [],
} as const satisfies SolveLayoutOptions;

/**
 * Give every object of a scene a box such that every stated relation holds with a margin, nothing
 * overlaps that should not, all is inside the frame and, in a room, stands on something.
 *
 * Boxes that objects already have are taken as wishes for their sizes; their positions are free. What
 * is `locked` stays exactly where it is.
 *
 * @param scene    in any frame; a map is laid out in metres around the place `origin`
 * @param options  see `SolveLayoutOptions`, defaults in `SOLVE_LAYOUT_DEFAULTS`
 * @returns        the scene with a box (and a yaw, in quarter turns, in a room) for every object and its check; or a
 *                 set of relations that cannot hold together, of which every proper subset can
 *                 (as far as that could be found out within half as many steps again)
 * @throws InputError  when an id is used twice or unknown, a predicate is unknown, or the scene is
 *                     so large or so tightly bound that neither a layout nor a proof was found
 *                     within a fixed number of steps (a few seconds)
 * @example
 * solveLayout({ frame: "room", objects: [cube, ball], relations: [leftOf] })
 * // { ok: true, scene: { ... objects: [{ id: "cube", box: [-0.63, 0, -0.25, -0.13, 0.5, 0.25], ... }] }, check }
 */
export function solveLayout(scene: Scene, options: SolveLayoutOptions = {}): SolvedLayout {
  requireScene(scene, "solveLayout");
  checkOptions(options, Object.keys(SOLVE_LAYOUT_DEFAULTS), "solveLayout");
  const { seed, origin, room, wishes } = { ...SOLVE_LAYOUT_DEFAULTS, ...options };
  if (!Number.isInteger(seed))
    throw new InputError(
      `solveLayout: expected options.seed to be an integer, got ${shown(seed)}. Choose one.`,
    );
  requireSound(scene, wishes);
  const { frame } = scene;
  if (room) requireRoom(room, frame);
  return frame === "map"
    ? solveMap(scene, { seed, origin })
    : solveDressed({ ...scene, frame }, { seed, room, wishes });
}

function requireSound(scene: Scene, wishes: readonly Wish[]): void {
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  if (byId.size < scene.objects.length) {
    const ids = scene.objects.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    throw new InputError(
      `solveLayout: expected a different id for each object, got ${shown(twice)} twice. Rename one.`,
    );
  }
  for (const [index, relation] of scene.relations.entries()) {
    const problem = unshown(relation, scene.frame);
    if (problem) throw new InputError(`solveLayout: ${problem}`);
    relatedObjects(relation, byId, `solveLayout: scene.relations[${index}]`, scene.frame);
  }
  requireWishes(wishes, byId, scene.frame);
  for (const [index, object] of scene.objects.entries()) requireLockable(object, scene, index);
}

function requireWishes(
  wishes: readonly Wish[],
  byId: ReadonlyMap<string, SceneObject>,
  frame: Frame,
): void {
  if (!Array.isArray(wishes))
    throw new InputError(
      `solveLayout: expected options.wishes to be a list, got ${shown(wishes)}. Put them into [ ].`,
    );
  for (const [index, wish] of wishes.entries()) {
    const where = `solveLayout: options.wishes[${index}]`;
    checkOptions(wish, ["relation", "weight"], where);
    requireRelation(wish.relation, `${where}.relation`);
    relatedObjects(wish.relation, byId, `${where}.relation`, frame);
    requirePositive(wish.weight ?? 1, `options.wishes[${index}].weight`);
  }
}

function requireLockable(object: SceneObject, { frame }: Scene, index: number): void {
  if (object.locked !== true) return;
  const sides = frame === "map" ? 2 : BOX_AXES[frame].length;
  const { box = [] } = object;
  const isSound = box.length === 2 * sides && box.every(Number.isFinite);
  if (frame !== "map" && isSound && sidesOf(box).every((side) => side >= 0)) return;
  throw new InputError(
    `solveLayout: scene.objects[${index}]: expected a locked object to have a sound box in frame "image" or "room", got ${shown(object.box)} in "${frame}". Give it one, or unlock it.`,
  );
}

/** The largest halls there are; what is larger was meant in centimetres. */
const LONGEST_M: Readonly<Record<keyof RoomSize, number>> = {
  width: 1000,
  depth: 1000,
  height: 150,
};

function requireRoom(room: RoomSize, frame: Frame): void {
  if (frame !== "room") {
    throw new InputError(
      `solveLayout: expected options.room in frame "room" only, got frame "${frame}". Leave it out.`,
    );
  }
  checkOptions(room, Object.keys(LONGEST_M), "solveLayout: options.room");
  for (const [side, longest] of Object.entries(LONGEST_M) as [keyof RoomSize, number][]) {
    requirePositive(room[side], `options.room.${side}`);
    if (room[side] <= longest) continue;
    throw new InputError(
      `solveLayout: expected options.room.${side} of at most ${longest} m, got ${room[side]}. Lengths are metres: divide centimetres by 100.`,
    );
  }
}

function requirePositive(value: number, name: string): void {
  if (value > 0 && Number.isFinite(value)) return;
  throw new InputError(`solveLayout: expected ${name} above 0, got ${shown(value)}. Correct it.`);
}
