import type { CartesianScene, SceneObject } from "../scene.ts";
import { certify, type Places, placedAt } from "./certify.ts";
import { membersOf } from "./crowds/block-members.ts";
import { inBlocks } from "./crowds/blocks.ts";
import { Effort } from "./effort.ts";
import { finish } from "./finish/finish.ts";
import { type Fixture, isLocked } from "./fixtures.ts";
import { placeInParties } from "./place-parties.ts";
import { type Setting, settingsOf } from "./room/room.ts";
import type { RoomSize } from "./room/room-shell.ts";
import { layOut } from "./search/lay-out.ts";
import { preferredSides, type SidesById } from "./sizes/preferred-sides.ts";
import { strainIn } from "./sizes/resized.ts";
import { subscene } from "./statements.ts";

/** The steps after which a layout gives up, all tries together: some three seconds of a processor, five at most. */
export const MOST_STEPS = 1.2e9;

/** What of them may go into crowds in blocks, and into what is likely: both succeed soon if at all. */
const STEPS_AT_FIRST = 0.25 * MOST_STEPS;

/** Where something is by more than this factor off its usual size, another room is tried; */
const STRAINED = 1.5;

/** no room at all only for what is so many times more off. */
const WITHOUT_ROOM = 2;

/** How a scene is placed. */
export interface Placing {
  readonly seed: number;
  /** `room` only. */
  readonly room?: RoomSize | undefined;
  readonly effort: Effort;
  /** Whether only layouts with visible margins will do; default false. */
  readonly visibly?: boolean;
}

/** A scene, with what its room adds to it, and where everything is. */
export interface Placed {
  readonly scene: CartesianScene;
  readonly places: Places;
}

/** A part of what there is, for what succeeds soon if at all. */
export function effortAtFirst({ effort }: Pick<Placing, "effort">): Effort {
  return new Effort({ steps: STEPS_AT_FIRST, within: effort });
}

/**
 * Give everything in a scene a place such that all relations hold: crowds in blocks where that fulfils all
 * that is said, many parties that are alike as one is, else each thing by itself.
 *
 * @returns  "impossible" where that is proved, "unfinished" where the effort was not enough
 */
export function place(
  scene: CartesianScene,
  options: Placing,
): Placed | "impossible" | "unfinished" {
  const sides = preferredSides(scene);
  const forBlocks = { ...options, effort: effortAtFirst(options) };
  const placeAll = (part: CartesianScene) => {
    const placed = placeSingly(part, preferredSides(part), forBlocks);
    return typeof placed === "string" ? undefined : placed;
  };
  return (
    placeInBlocks(scene, sides, forBlocks) ??
    placeInParties(scene, placeAll, options.seed) ??
    placeSingly(scene, sides, options)
  );
}

function placeInBlocks(
  scene: CartesianScene,
  sides: SidesById,
  options: Placing,
): Placed | undefined {
  const gathered = inBlocks(scene, sides);
  if (!gathered) return undefined;
  const placed = placeSingly(gathered.scene, preferredSides(gathered.scene), options);
  if (typeof placed === "string") return undefined;
  const { frame } = scene;
  const boxes = new Map(placed.places.boxes);
  const turns = new Map(placed.places.turns);
  for (const block of gathered.blocks) {
    const members = membersOf(block, boxes.get(block.id)!, { frame, seed: options.seed });
    for (const [id, box] of members) boxes.set(id, box);
    for (const { id } of block.members) turns.set(id, turns.get(block.id) ?? 0);
  }
  const whole = { ...scene, objects: asPlaced(scene, gathered.scene, placed.scene) };
  const places = { boxes, turns };
  return certify(whole, places).check.holds ? { scene: whole, places } : undefined;
}

/** All objects of a scene with what a setting made of those that are in no block, and what it added. */
function asPlaced(
  { objects }: CartesianScene,
  gathered: CartesianScene,
  placed: CartesianScene,
): readonly SceneObject[] {
  const changed = new Map(
    gathered.objects.map((object, index) => [object, placed.objects[index]!] as const),
  );
  const added = placed.objects.slice(gathered.objects.length);
  return [...objects.map((object) => changed.get(object) ?? object), ...added];
}

/** Try the settings of a scene one after the other, until things have room in one at their usual sizes. */
function placeSingly(
  scene: CartesianScene,
  sides: SidesById,
  options: Placing,
): Placed | "impossible" | "unfinished" {
  const settings = settingsOf(scene, sides, options.room);
  let best: { readonly placed: Placed; readonly strain: number } | undefined;
  for (const [rank, setting] of settings.entries()) {
    const isLast = rank === settings.length - 1;
    const visibly = options.visibly === true || !isLast;
    const placed = placeIn(setting, { ...options, sides, visibly });
    if (typeof placed === "string") {
      if (!visibly && !best) return placed;
      continue;
    }
    const strain =
      strainIn(setting.scene, placedAt(setting.scene, placed.places)) * (isLast ? WITHOUT_ROOM : 1);
    if (best === undefined || strain < best.strain) best = { placed, strain };
    if (best.strain <= STRAINED) break;
  }
  return best?.placed ?? "unfinished";
}

interface InSetting extends Placing {
  readonly sides: SidesById;
  readonly visibly: boolean;
}

function placeIn(
  { scene, fixtures, sides: own }: Setting,
  { sides: wanted, effort, visibly, seed }: InSetting,
): Placed | "impossible" | "unfinished" {
  const sides = own ?? wanted;
  const related = withFixed(scene, fixtures);
  const outcome = layOut(related, sides, { seed, effort, fixtures, visibly });
  if (outcome.kind !== "solved") return outcome.kind;
  const ids = related.objects.map(({ id }) => id);
  const boxes = new Map(ids.map((id, index) => [id, outcome.boxes[index]!]));
  const turns = new Map(ids.map((id, index) => [id, outcome.turns[index]!]));
  const fixed = fixtures.length > 0 || scene.objects.some(isLocked);
  const finished = finish(scene, { sides, boxes, seed, fixed });
  return finished ? { scene, places: { boxes: finished, turns } } : "unfinished";
}

/** What relations speak of or what has a given place, at least in part. */
function withFixed(scene: CartesianScene, fixtures: readonly Fixture[]): CartesianScene {
  const fixed = new Set(fixtures.map(({ id }) => id));
  const related = new Set(subscene(scene).objects);
  const objects = scene.objects.filter((object) => related.has(object) || fixed.has(object.id));
  return { ...scene, objects };
}
