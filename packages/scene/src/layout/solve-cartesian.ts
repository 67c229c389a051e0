import { InputError } from "../errors.ts";
import { knownSides } from "../kinds/sizes.ts";
import { type CartesianScene, objectIds, type Relation } from "../scene.ts";
import { fullName } from "../words/attributes.ts";
import { arrange } from "./arrange/arrange.ts";
import { certify } from "./certify.ts";
import { Effort } from "./effort.ts";
import { spreadGrounds } from "./finish/spread-grounds.ts";
import { turnFronts } from "./finish/turn-fronts.ts";
import type { Layout } from "./layout.ts";
import { effortAtFirst, MOST_STEPS, type Placed, type Placing, place } from "./place.ts";
import { type Refusal, refuse } from "./refusal/refuse.ts";
import { refuseSmallRoom } from "./refusal/too-small.ts";
import { withBarCounters } from "./room/bar-counters.ts";
import { likelyCompany } from "./room/likely-company.ts";
import type { RoomSize } from "./room/room-shell.ts";
import { contradictsAtOnce } from "./search/lay-out.ts";
import { resizedIn } from "./sizes/resized.ts";
import { type Granted, type Granting, grantMost, type Wish } from "./wishes.ts";

/** How a scene in a frame with axes at right angles is laid out. */
export interface CartesianOptions {
  readonly seed: number;
  readonly wishes: readonly Wish[];
  /** `room` only. */
  readonly room?: RoomSize | undefined;
}

/** What the search for a smaller conflict may take beside them. */
const STEPS_FOR_REFUSAL = 0.5 * MOST_STEPS;

/**
 * When a layout gives up whatever its steps (ms): far off, so that a busy machine gives the same answer as
 * an idle one, only later.
 */
const MOST_MS = 60_000;

/** When the search for a smaller conflict ends likewise (ms). */
const MOST_MS_WITH_REFUSAL = 75_000;

/** So many layouts are made, from seeds so far apart, where one fails the final measurement. */
const ROLLS = 4;
const NEXT_SEED = 104_729;

/** Words that name no kind of thing, so that any size is theirs. */
const ANYTHING: ReadonlySet<string> = new Set(["object", "thing", "item", "shape"]);

/**
 * Lay out a scene with as many of the wishes as possible, or say which of its statements cannot hold
 * together.
 *
 * @param scene  sound, in `image` or `room`
 * @throws InputError  when neither a layout nor a proof was found within the steps
 */
export function solveCartesian(scene: CartesianScene, options: CartesianOptions): Layout | Refusal {
  const wishes = options.wishes.map((wish) => ({ ...wish, relation: { ...wish.relation } }));
  const start = performance.now();
  const meant = withBarCounters(scene);
  if (contradictsAtOnce(scene)) return refused(scene, { ...options, start });
  const forWishes = new Effort({ steps: MOST_STEPS, deadlineMs: start + MOST_MS / 2 });
  const granted = grantMost(wishes, (relations) => {
    const isWished = relations.length > 0;
    const effort = isWished
      ? forWishes
      : new Effort({ steps: MOST_STEPS, deadlineMs: start + MOST_MS });
    return grant(meant, relations, { ...options, start, effort });
  });
  if (!granted) return refused(scene, { ...options, start });
  return laidOut(scene, granted, options);
}

function refused(scene: CartesianScene, { room, start }: Pick<Trying, "room" | "start">): Refusal {
  const limits = { steps: STEPS_FOR_REFUSAL, deadlineMs: start + MOST_MS_WITH_REFUSAL };
  return refuse(scene, { effort: new Effort(limits), room });
}

/** What was placed, arranged and measured, with all there is to tell of it. */
function laidOut(
  scene: CartesianScene,
  { solution, ungranted }: Granted<Placed>,
  options: CartesianOptions,
): Layout | Refusal {
  const stated = asStated(scene, solution.scene);
  const { scene: solved, check } = arranged(stated, solution, options.seed);
  if (!check.holds) throw gaveUp(scene, options);
  const tooSmall = options.room && refuseSmallRoom(scene, solved, options.room);
  if (tooSmall) return tooSmall;
  const assumed = assumedSizes(scene);
  const resized = resizedIn({ ...scene, objects: solution.scene.objects }, solved);
  return {
    ok: true,
    scene: solved,
    check,
    ...(assumed.length > 0 && { assumed }),
    ...(resized.length > 0 && { resized }),
    ...(ungranted.length > 0 && { ungranted }),
  };
}

/** With what a setting added, but its relations and the kinds of things as they were said. */
function asStated({ objects, relations }: CartesianScene, placed: CartesianScene): CartesianScene {
  const added = placed.objects.slice(objects.length);
  const said = placed.objects
    .slice(0, objects.length)
    .map((object, index) => ({ ...object, category: objects[index]!.category }));
  return { ...placed, objects: [...said, ...added], relations };
}

/** What was placed, arranged as a person would; as it was placed where rounding then tipped a relation. */
function arranged(stated: CartesianScene, { scene, places }: Placed, seed: number) {
  const certified = certify(
    stated,
    turnFronts(stated, spreadGrounds(stated, arrange(scene, places, seed))),
  );
  return certified.check.holds ? certified : certify(stated, turnFronts(stated, places));
}

/** How a scene is laid out, and since when. */
interface Trying extends CartesianOptions, Placing {
  /** As `performance.now()` tells it (ms). */
  readonly start: number;
}

function grant(
  scene: CartesianScene,
  wished: readonly Relation[],
  options: Trying,
): Granting<Placed> {
  const all = { ...scene, relations: distinct([...scene.relations, ...wished]) };
  const placed = placeAsLikely(all, options) ?? placeTruly(all, options);
  if (placed === "impossible") {
    return { clash: refused(all, options).conflict };
  }
  if (placed !== "unfinished") return { solution: placed };
  if (wished.length === 0) throw gaveUp(scene, options);
  return { clash: wished.slice(-1) };
}

/** What is said twice counts once: nobody means two of it. */
function distinct(relations: readonly Relation[]): readonly Relation[] {
  const byMeaning = new Map<string, Relation>();
  for (const relation of relations) {
    const { mention: _, ...meaning } = relation;
    const key = JSON.stringify(Object.entries(meaning).sort());
    if (!byMeaning.has(key)) byMeaning.set(key, relation);
  }
  return [...byMeaning.values()];
}

/** Place with what is likely beside what is stated, where that is found soon; undefined otherwise. */
function placeAsLikely(scene: CartesianScene, options: Trying): Placed | undefined {
  for (const likely of likelyCompany(scene)) {
    const placed = placeWith(likely, scene, options);
    if (placed) return placed;
  }
  return undefined;
}

function placeWith(
  likely: readonly Relation[],
  scene: CartesianScene,
  options: Trying,
): Placed | undefined {
  const close = scene.relations.filter(({ predicate }) => predicate === "next to");
  const rest = scene.relations.filter(({ predicate }) => predicate !== "next to");
  const all = { ...scene, relations: [...likely, ...close, ...rest] };
  const effort = effortAtFirst(options);
  const placed = place(all, { ...options, effort, visibly: true });
  if (typeof placed === "string") return undefined;
  const stated = { ...placed.scene, relations: scene.relations };
  return certify(stated, placed.places).check.holds ? { ...placed, scene: stated } : undefined;
}

/** Place anew, from another seed, where what was placed holds but for rounding. */
function placeTruly(scene: CartesianScene, options: Trying): Placed | "impossible" | "unfinished" {
  for (let roll = 0; roll < ROLLS; roll++) {
    const placed = place(scene, { ...options, seed: options.seed + roll * NEXT_SEED });
    if (typeof placed === "string") return placed;
    if (certify({ ...placed.scene, relations: scene.relations }, placed.places).check.holds)
      return placed;
  }
  return "unfinished";
}

function assumedSizes({ objects }: CartesianScene): readonly string[] {
  return objects
    .filter(({ box, category }) => box === undefined && !ANYTHING.has(category))
    .filter((object) => knownSides(fullName(object)) === undefined)
    .map(({ id }) => id);
}

function gaveUp(scene: CartesianScene, { room }: CartesianOptions): InputError {
  const objects = new Set(scene.relations.flatMap((each) => [each.subject, ...objectIds(each)]));
  const size = room ? ` in a room of ${room.width} x ${room.depth} x ${room.height} m` : "";
  const hint = room ? ", or make the room larger" : "";
  return new InputError(
    `solveLayout: expected a scene that can be laid out or refuted within the budget, got ${objects.size} objects with ${scene.relations.length} relations${size}. Say less at once, or try another seed${hint}.`,
  );
}
