import { type Check, check } from "../check.ts";
import { InputError } from "../errors.ts";
import { unturned } from "../geometry.ts";
import type { Position } from "../map/geodesic.ts";
import { solveMap } from "../map/solve-map.ts";
import { objectIds } from "../placed.ts";
import { QUARTER } from "../predicates/_turning.ts";
import { relatedObjects } from "../related-objects.ts";
import type { Box, CartesianScene, Relation, Scene } from "../scene.ts";
import { centre } from "./centre.ts";
import { conflictMessage, minimalConflict, smallConflict, subscene } from "./conflict.ts";
import { Effort } from "./effort.ts";
import { fillPicture } from "./fill-picture.ts";
import { isImpossible, layOut, relationsContradict } from "./lay-out.ts";
import { placeFree } from "./place-free.ts";
import { preferredSides, type SidesById } from "./preferred-sides.ts";

/** How a layout is made. */
export interface SolveLayoutOptions {
  /** Any integer: the same seed gives the same bytes, another seed another layout. Default 0. */
  readonly seed?: number;
  /** `map` only: longitude and latitude of the middle, degrees. Default [0, 0]. */
  readonly origin?: Position;
}

/** What is taken where an option is left out. */
export const SOLVE_LAYOUT_DEFAULTS: Required<SolveLayoutOptions> = { seed: 0, origin: [0, 0] };

/** A scene with its boxes and its certificate; or what cannot hold together, and a line that says so. */
export type SolvedLayout =
  | { readonly ok: true; readonly scene: Scene; readonly check: Check }
  | { readonly ok: false; readonly conflict: readonly Relation[]; readonly message: string };

/** The steps after which a layout gives up: a few seconds. */
const MOST_STEPS = 5e9;

/** Decimals that are kept: a tenth of a millimetre, or of a pixel in a picture 1,000 pixels wide. */
const DECIMALS = 4;

/**
 * Give every object of a scene a box such that every stated relation holds with a margin, nothing
 * overlaps that should not, all is inside the frame and, in a room, stands on something.
 *
 * Boxes that objects already have are taken as wishes for their sizes; their positions are free.
 *
 * @param scene    in any frame; a map is laid out in metres around the place `origin`
 * @param options  see `SolveLayoutOptions`, defaults in `SOLVE_LAYOUT_DEFAULTS`
 * @returns        the scene with a box (and a yaw, in quarter turns, in a room) for every object and its check; or a
 *                 set of relations that cannot hold together, of which every proper subset can
 *                 (as far as that could be found out within as many steps again)
 * @throws InputError  when an id is used twice or unknown, a predicate is unknown, or the scene is
 *                     so large or so tightly bound that neither a layout nor a proof was found
 *                     within a fixed number of steps (a few seconds)
 * @example
 * solveLayout({ frame: "room", objects: [cube, ball], relations: [leftOf] })
 * // { ok: true, scene: { ... objects: [{ id: "cube", box: [-0.63, 0, -0.25, -0.13, 0.5, 0.25], ... }] }, check }
 */
export function solveLayout(scene: Scene, options: SolveLayoutOptions = {}): SolvedLayout {
  const { seed, origin } = { ...SOLVE_LAYOUT_DEFAULTS, ...options };
  requireSound(scene);
  const { frame } = scene;
  return frame === "map"
    ? solveMap(scene, { seed, origin })
    : solveCartesian({ ...scene, frame }, seed);
}

function solveCartesian(scene: CartesianScene, seed: number): SolvedLayout {
  const related = subscene(scene, scene.relations);
  const sides = preferredSides(scene);
  const effort = new Effort(MOST_STEPS);
  const outcome = layOut(related, sides, { seed, effort });
  if (outcome.kind === "impossible") return refuse(scene);
  if (outcome.kind === "unfinished") throw gaveUp(scene);
  const { boxes, turns } = outcome;
  const yaws = new Map(related.objects.map(({ id }, index) => [id, QUARTER * turns[index]!]));
  return certify(scene, finish(scene, sides, boxes, seed), yaws);
}

function refuse(scene: CartesianScene): SolvedLayout {
  const effort = new Effort(MOST_STEPS);
  const small = smallConflict(scene.relations, (relations) =>
    relationsContradict(subscene(scene, relations), effort),
  );
  const conflict = minimalConflict(small ?? scene.relations, (relations) =>
    isImpossible(subscene(scene, relations), effort),
  );
  return { ok: false, conflict, message: conflictMessage(conflict) };
}

/** Centre what was laid out, place around it what nothing is said of; fill the picture; centre all. */
function finish(
  scene: CartesianScene,
  sides: SidesById,
  boxes: readonly Box[],
  seed: number,
): ReadonlyMap<string, Box> {
  const related = subscene(scene, scene.relations).objects;
  const free = scene.objects.filter((object) => !related.includes(object));
  const centred = centre(scene.frame, boxes, seed);
  const wanted = free.map(({ id }) => sides.get(id)!);
  const placed = placeFree(scene.frame, centred, wanted, seed);
  if (!placed) throw gaveUp(scene);
  const ids = [...related, ...free].map(({ id }) => id);
  const small = new Map([...centred, ...placed].map((box, index) => [ids[index]!, box]));
  const filling = scene.frame === "image" ? fillPicture(scene, small) : small;
  const all = centre(scene.frame, [...filling.values()], seed);
  return new Map(all.map((box, index) => [ids[index]!, box]));
}

/** Round the boxes where every relation survives it, and measure. */
function certify(
  scene: CartesianScene,
  boxes: ReadonlyMap<string, Box>,
  yaws: ReadonlyMap<string, number>,
): SolvedLayout {
  const rounded = withBoxes(scene, (id) => boxes.get(id)!.map(round), yaws);
  const checked = check(rounded);
  if (checked.holds) return { ok: true, scene: rounded, check: checked };
  const exact = withBoxes(scene, (id) => boxes.get(id)!, yaws);
  return { ok: true, scene: exact, check: check(exact) };
}

/** The boxes of all objects, which in a room are turned by their yaw about their centres. */
function withBoxes(
  scene: CartesianScene,
  extentOf: (id: string) => Box,
  yaws: ReadonlyMap<string, number>,
): CartesianScene {
  const objects = scene.objects.map((object) => {
    const extent = extentOf(object.id);
    if (scene.frame === "image") return { ...object, box: extent };
    const yaw = yaws.get(object.id) ?? 0;
    return { ...object, box: unturned(extent, Math.round(yaw / QUARTER)), yaw };
  });
  return { ...scene, objects };
}

function round(edge: number): number {
  return Math.round(edge * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}

function requireSound(scene: Scene): void {
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  if (byId.size < scene.objects.length) {
    const ids = scene.objects.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    throw new InputError(
      `solveLayout: expected a different id for each object, got "${twice}" twice. Rename one.`,
    );
  }
  for (const [index, relation] of scene.relations.entries()) {
    relatedObjects(relation, byId, `solveLayout: scene.relations[${index}]`);
  }
}

function gaveUp(scene: CartesianScene): InputError {
  const objects = new Set(scene.relations.flatMap((each) => [each.subject, ...objectIds(each)]));
  return new InputError(
    `solveLayout: expected a scene that can be laid out or refuted within the budget, got ${objects.size} objects with ${scene.relations.length} relations. Say less at once, or try another seed.`,
  );
}
