import { type Check, check } from "../check.ts";
import { findContradictions } from "../contradictions/index.ts";
import { InputError } from "../errors.ts";
import type { Position } from "../geodesy/geodesic.ts";
import { shown } from "../json-fields.ts";
import type { SolvedLayout } from "../layout/layout.ts";
import { randomAt } from "../layout/random.ts";
import { conflictMessage } from "../layout/refusal/conflict-message.ts";
import { objectIds, type PlacedObject, type Scene, type SceneObject } from "../scene.ts";
import { candidateSites } from "./candidate-sites.ts";
import { type Draft, draftOf } from "./draft.ts";
import { ALL_HOLDS, refined } from "./refined.ts";

/** How a map is laid out. */
export interface SolveMapOptions {
  /** Any integer: another seed gives another map. */
  readonly seed: number;
  /** Longitude and latitude of the middle, degrees. */
  readonly origin: Position;
}

/** How often the map is begun anew before it is given up. */
const ATTEMPTS = 12;

/** So many attempts are made with things of typical extents; each of the rest with smaller ones. */
const TYPICAL_ATTEMPTS = 6;
const SHRINKING = 0.5;

/** So many things are put somewhere in all attempts together for a map on which fewer share ground. */
const MOST_PUT = 40;

/** How often those of whom something does not hold yet are put elsewhere, once all stand somewhere. */
const MENDING_ROUNDS = 3;

/** What chance adds to the weight of an object in the order, with every attempt. */
const CHANCE = 20;

/** The weight of a way in the order, as long as what it leads to stands nowhere. */
const AFTER_ITS_ENDS = -1000;

/** One of the attempts. */
interface Attempt {
  readonly number: number;
  /** In [0, 1). */
  readonly luck: number;
}

/** A map on which all holds, and how many pairs share ground there for which nothing is said. */
interface LaidOut {
  readonly scene: Scene;
  readonly check: Check;
  readonly clashes: number;
}

/** The farthest from the poles that maps are laid out. */
const MOST_LATITUDE = 85;

/**
 * Lay out a map: sites in metres around the origin, measured on the globe.
 *
 * One object after the other is put where most of what is said of it and of those before it holds,
 * among sites around those that it is related to; what does not hold yet is mended by small moves, and
 * once all stand somewhere by putting whoever it concerns elsewhere, as the others stand now. The
 * certificate is measured on the ellipsoid. Of several attempts the one is taken in which the fewest things
 * share ground for which nothing is said. Things have typical extents, small beside a stated distance.
 *
 * @param scene  in `map`, sound; boxes and geometries that objects already have are not kept
 * @returns      the scene with a box for every object (roads and rivers with a line beside it) and its
 *               check; or a set of relations that contradict each other
 * @throws InputError  when the origin is no place, or neither a map nor a contradiction was found
 */
export function solveMap(scene: Scene, { seed, origin }: SolveMapOptions): SolvedLayout {
  requireOrigin(origin);
  const [contradiction] = findContradictions(scene);
  if (contradiction) {
    const conflict = contradiction.relations;
    const said = conflict.map((relation) => ({ kind: "relation", relation }) as const);
    return { ok: false, conflict, message: conflictMessage(said) };
  }
  let best: LaidOut | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const enough = Math.min(TYPICAL_ATTEMPTS, Math.floor(MOST_PUT / scene.objects.length));
    if (best && (best.clashes === 0 || attempt >= enough)) break;
    const draft = draftOf(scene, origin, scaleAt(attempt));
    const objects = attemptMap(draft, { number: attempt, luck: randomAt(seed, attempt) });
    const solved = { ...scene, objects };
    const checked = check(solved);
    const clashes = draft.clashes();
    if (checked.holds && clashes < (best?.clashes ?? Infinity))
      best = { scene: solved, check: checked, clashes };
  }
  if (best) return { ok: true, scene: best.scene, check: best.check };
  throw new InputError(
    `solveLayout: expected a map that can be laid out or refuted, got ${scene.objects.length} objects with ${scene.relations.length} relations for which neither was found. Say less at once, or try another seed.`,
  );
}

/** Things are as large as they usually are, until that seems to be in the way. */
function scaleAt(attempt: number): number {
  return attempt < TYPICAL_ATTEMPTS ? 1 : SHRINKING ** (attempt - TYPICAL_ATTEMPTS + 1);
}

function attemptMap(draft: Draft, attempt: Attempt): readonly PlacedObject[] {
  const order = orderOf(draft.scene, attempt);
  for (const object of order) settle(draft, object, attempt);
  for (let round = 0; round < MENDING_ROUNDS; round++) {
    const astray = order.filter(({ id }) => draft.worth(id) <= ALL_HOLDS);
    if (astray.length === 0) break;
    for (const object of astray) settle(draft, object, attempt);
  }
  return draft.scene.objects.map(({ id }) => draft.placed(id)!);
}

/** Put an object on the best of its sites, as the others stand now, or leave it where that is better. */
function settle(draft: Draft, object: SceneObject, { luck }: Attempt): void {
  const rank = draft.scene.objects.indexOf(object);
  const here = draft.site(object.id);
  const sites = candidateSites(draft, object, randomAt(Math.floor(luck * 2 ** 31), rank));
  let best = sites[0]!;
  let worth = Number.NEGATIVE_INFINITY;
  for (const site of here ? [here, ...sites] : sites) {
    draft.put(object.id, site);
    const each = draft.worth(object.id, worth);
    if (each > worth) [best, worth] = [site, each];
  }
  draft.put(object.id, best);
  refined(draft, object.id);
}

/**
 * The most related first, then whoever is most related to those before; subjects after their objects, ways
 * after all that they lead to.
 * With every attempt chance has a greater say: what comes too early may stand in the way of all that follows.
 */
function orderOf(scene: Scene, { luck, number }: Attempt): readonly SceneObject[] {
  const order: SceneObject[] = [];
  const left = new Set(scene.objects);
  const weight = (object: SceneObject) => {
    const own = scene.relations.filter((each) => idsOf(each).includes(object.id));
    const placed = (id: string) => order.some((other) => other.id === id);
    const ends = endsOf(own, object.id);
    if (ends.length > 1 && !ends.every(placed)) return AFTER_ITS_ENDS;
    const known = own.filter((each) => idsOf(each).every((id) => id === object.id || placed(id)));
    const waiting = own.filter((each) => each.subject === object.id).length - known.length;
    const chance = randomAt(Math.floor(luck * 2 ** 31), -2 - scene.objects.indexOf(object));
    return known.length * 100 - waiting * 10 + own.length + CHANCE * number * chance;
  };
  while (left.size > 0) {
    const next = [...left].reduce((one, other) => (weight(other) > weight(one) ? other : one));
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** What a way leads from and to. */
function endsOf(own: Scene["relations"], id: string): readonly string[] {
  return own
    .filter(
      ({ subject, predicate, negated }) => subject === id && predicate === "touching" && !negated,
    )
    .flatMap(objectIds);
}

function idsOf(relation: Scene["relations"][number]): readonly string[] {
  return [relation.subject, ...objectIds(relation)];
}

function requireOrigin(origin: Position): void {
  const [longitude, latitude] = origin;
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= MOST_LATITUDE) return;
  throw new InputError(
    `solveLayout: expected options.origin to be longitude in [-180, 180] and latitude in [-${MOST_LATITUDE}, ${MOST_LATITUDE}], got ${shown(origin)}. Use degrees.`,
  );
}
