import { roomPartOf } from "../kinds/room-parts.ts";
import { typicalSides } from "../kinds/sizes.ts";
import { isGround } from "../predicates/hosts.ts";
import { type Box, type CartesianScene, objectIds, type SceneObject } from "../scene.ts";
import { type Party, partiesToCome } from "./arrange/alike-parties.ts";
import { arrange } from "./arrange/arrange.ts";
import { carriedAlong, type Pose, type Poses, placesOf, posesOf } from "./arrange/poses.ts";
import { certify, type Places } from "./certify.ts";
import { isLocked } from "./fixtures.ts";
import { venueOf } from "./room/venues.ts";

/** In a room of more things parties that are alike are laid out once. */
const MANY = 60;

/** What is left free around a party, so that one can walk there (m). */
const WAY = 0.4;

/** A thing that has its own box keeps it up to rounding (m). */
const ROUNDING = 1e-6;

/** Parties that are alike, and how one of them looks. */
interface Copies {
  readonly parties: readonly Party[];
  /** The rank in a party of what all else in it is about. */
  readonly host: number;
  /** Of the things of the first party, in their order. */
  readonly poses: readonly Pose[];
  /** What one takes up, and the way around it. */
  readonly span: Pose;
}

/** Lays a scene out, one thing after the other; undefined where that fails. */
export type PlaceAll = (scene: CartesianScene) => Placed | undefined;

/** A scene, with what its room adds to it, and where everything is. */
interface Placed {
  readonly scene: CartesianScene;
  readonly places: Places;
}

/**
 * Lay out a room of many things of which most are parties that are alike, such as tables with eight chairs
 * each: one of them, then all of them as one thing each.
 *
 * @param scene     of any frame, with any number of things
 * @param placeAll  for one party, and for the room with every party as one thing
 * @param seed      any integer
 * @returns         undefined where there are no such parties, or where that does not fulfil all that is said
 */
export function placeInParties(
  scene: CartesianScene,
  placeAll: PlaceAll,
  seed: number,
): Placed | undefined {
  if (scene.frame === "image" || scene.objects.length <= MANY) return undefined;
  const copies = copiesIn(scene, placeAll, seed);
  if (copies === undefined || copies.length === 0) return undefined;
  const gathered = withPartiesAsOne(scene, copies);
  const placed = placeAll(gathered);
  return placed && unfolded(scene, copies, { gathered, placed });
}

function copiesIn(
  scene: CartesianScene,
  placeAll: PlaceAll,
  seed: number,
): readonly Copies[] | undefined {
  const venue = venueOf(scene);
  const isSetting = (each: SceneObject) => isGround(each) || roomPartOf(each) !== undefined;
  const settings = scene.objects.filter((each) => each === venue || isSetting(each));
  const free = scene.objects.filter((each) => !isLocked(each) && each.box === undefined);
  const ids = new Set(free.map(({ id }) => id));
  const groups = partiesToCome(scene, new Set(settings.map(({ id }) => id))).filter((parties) =>
    parties.flat().every((id) => ids.has(id)),
  );
  const copies = groups.flatMap((parties) => copiesOf(scene, parties, { placeAll, seed }) ?? []);
  return copies.length < groups.length ? undefined : copies;
}

function copiesOf(
  scene: CartesianScene,
  parties: readonly Party[],
  { placeAll, seed }: { readonly placeAll: PlaceAll; readonly seed: number },
): Copies | undefined {
  const [first] = parties;
  const model = among(scene, first!);
  const placed = placeAll(model);
  if (placed === undefined || placed.scene.objects.length > model.objects.length) return undefined;
  const all = posesOf(arrange(placed.scene, placed.places, seed));
  const poses = first!.map((id) => all.get(id)!);
  return { parties, host: hostOf(model), poses, span: spanAround(poses) };
}

/** The things of a party, with what is said of them alone. */
function among({ objects, relations, ...scene }: CartesianScene, party: Party): CartesianScene {
  const own = new Set(party);
  return {
    ...scene,
    objects: objects.filter(({ id }) => own.has(id)),
    relations: relations.filter((each) =>
      [each.subject, ...objectIds(each)].every((id) => own.has(id)),
    ),
  };
}

/** The largest. */
function hostOf({ objects }: CartesianScene): number {
  const sizes = objects.map(({ category }) =>
    typicalSides(category).reduce((product, side) => product * side, 1),
  );
  return sizes.indexOf(Math.max(...sizes));
}

function spanAround(poses: readonly Pose[]): Pose {
  const edge = (index: number) => poses.map(({ box }) => box[index]!);
  const low = [0, 1, 2].map((index) => Math.min(...edge(index)) - (index === 1 ? 0 : WAY));
  const high = [3, 4, 5].map((index) => Math.max(...edge(index)) + (index === 4 ? 0 : WAY));
  return { box: [...low, ...high], quarters: 0 };
}

/** Every party as what all else in it is about, as large as all of it. */
function withPartiesAsOne(scene: CartesianScene, copies: readonly Copies[]): CartesianScene {
  const boxes = new Map<string, Box>();
  const gone = new Set<string>();
  for (const { parties, host, span } of copies)
    for (const party of parties) {
      for (const id of party) gone.add(id);
      boxes.set(party[host]!, span.box);
    }
  const objects = scene.objects
    .filter(({ id }) => !gone.has(id) || boxes.has(id))
    .map((object) => (boxes.has(object.id) ? { ...object, box: boxes.get(object.id)! } : object));
  const left = new Set(objects.map(({ id }) => id));
  const relations = scene.relations.filter((each) =>
    [each.subject, ...objectIds(each)].every((id) => left.has(id)),
  );
  return { ...scene, objects, relations };
}

/** A scene in which parties are one thing each, and what came of it. */
interface Gathered {
  readonly gathered: CartesianScene;
  readonly placed: Placed;
}

/** All objects, with what their setting made of those in no party, and what it added. */
function asPlaced(
  { objects }: CartesianScene,
  copies: readonly Copies[],
  { gathered, placed }: Gathered,
): readonly SceneObject[] {
  const own = new Set(copies.flatMap(({ parties }) => parties.flat()));
  const others = placed.scene.objects.slice(0, gathered.objects.length);
  const changed = new Map(others.filter(({ id }) => !own.has(id)).map((each) => [each.id, each]));
  const added = placed.scene.objects.slice(gathered.objects.length);
  return [...objects.map((object) => changed.get(object.id) ?? object), ...added];
}

/** All things again, each party as the first one looks. */
function unfolded(
  scene: CartesianScene,
  copies: readonly Copies[],
  { gathered, placed }: Gathered,
): Placed | undefined {
  const poses = new Map(posesOf(placed.places));
  for (const { parties, host, poses: model, span } of copies)
    for (const party of parties) {
      const there = poses.get(party[host]!)!;
      if (!isAsLarge(there, span)) return undefined;
      for (const [rank, id] of party.entries())
        poses.set(id, carriedAlong(model[rank]!, span, there));
    }
  const whole = { ...scene, objects: asPlaced(scene, copies, { gathered, placed }) };
  return certify(whole, placesOf(inOrderOf(whole, poses))).check.holds
    ? { scene: whole, places: placesOf(poses) }
    : undefined;
}

function inOrderOf({ objects }: CartesianScene, poses: Poses): Poses {
  return new Map(objects.map(({ id }) => [id, poses.get(id)!]));
}

function isAsLarge({ box, quarters }: Pose, span: Pose): boolean {
  const sides = ({ box: of }: Pose) => [0, 1, 2].map((axis) => of[axis + 3]! - of[axis]!);
  const [width, height, depth] = sides({ box, quarters });
  const own = quarters % 2 === 0 ? [width!, height!, depth!] : [depth!, height!, width!];
  return sides(span).every((side, axis) => own[axis]! >= side - ROUNDING);
}
