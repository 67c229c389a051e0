import { openSpace } from "../../kinds/open-space.ts";
import { type RoomPart, roomPartOf } from "../../kinds/room-parts.ts";
import { knownSides } from "../../kinds/sizes.ts";
import { isCeilingHung, isOverhead, isWallHung } from "../../predicates/hosts.ts";
import type { Bearing } from "../../predicates/predicate.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { asserted, bearingOf } from "../carriage.ts";
import { isLocked } from "../fixtures.ts";
import { sizedByWords } from "../sizes/size-words.ts";
import { uniqueId } from "./unique-id.ts";

/** A lamp that hangs from a ceiling is so large (m); one that stands is taller than this height. */
const PENDANT = [0.45, 0.5, 0.45] as const;

/** What carries a thing, so that nothing else has to. */
const CARRYING: ReadonlySet<Bearing> = new Set(["rests", "held", "hung", "placed"]);

/** One thing over another; the upper one does not stand there by itself. */
export interface Overhang {
  readonly upper: string;
  readonly lower: string;
}

/** List what the words put over what, of the things that hang by their nature. */
export function overhangsOf(scene: CartesianScene): readonly Overhang[] {
  const hanging = new Set(scene.objects.filter(hangsByNature).map(({ id }) => id));
  return asserted(scene)
    .relations.flatMap(overhangOf)
    .filter(({ upper }) => hanging.has(upper));
}

/**
 * Add to a room what holds the things in it that neither stand nor lie: a wall for a window and for
 * what hangs over something on a wall, a ceiling for a lamp over a table.
 *
 * @param scene  in `room`
 * @returns      with what was added behind its own objects and relations; undefined where all is held
 */
export function withHolders(scene: CartesianScene): CartesianScene | undefined {
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const carried = new Set(carriedBy(scene).map(({ subject }) => subject));
  const uppers = overhangsOf(scene)
    .map(({ upper }) => upper)
    .filter((id) => !carried.has(id));
  const atCeiling = uppers.filter((id) => isCeilingHung(byId.get(id)!));
  const atWall = [...uppers.filter((id) => isWallHung(byId.get(id)!)), ...looseWindows(scene)];
  const pendants = new Set([...atCeiling, ...hungFromCeiling(scene)]);
  const objects = scene.objects.map((each) => (pendants.has(each.id) ? asPendant(each) : each));
  const resized = objects.some((object, index) => object !== scene.objects[index]);
  if (atCeiling.length + atWall.length === 0 && !resized) return undefined;
  return [
    { part: "wall", hung: [...new Set(atWall)] },
    { part: "ceiling", hung: [...new Set(atCeiling)] },
  ].reduce(hangAt, { ...scene, objects });
}

/** Hang things at the first part of the room of a kind; at a new one where there is none. */
function hangAt(
  scene: CartesianScene,
  { part, hung }: { readonly part: string; readonly hung: readonly string[] },
): CartesianScene {
  if (hung.length === 0) return scene;
  const found = scene.objects.find((object) => roomPartOf(object) === part);
  const ids = new Set(scene.objects.map(({ id }) => id));
  const holder = found ?? { id: uniqueId(part, ids), category: part, attributes: {} };
  const relations = hung.map(
    (subject): Relation => ({ subject, predicate: "on", object: holder.id }),
  );
  return {
    ...scene,
    objects: found ? scene.objects : [...scene.objects, holder],
    relations: [...scene.relations, ...relations],
  };
}

/** What the words say of what carries something; being in a room says nothing of that. */
function carriedBy(scene: CartesianScene): readonly Relation[] {
  const rooms = scene.objects.filter((object) => roomPartOf(object) === "room");
  const ids = new Set(rooms.map(({ id }) => id));
  return asserted(scene)
    .relations.filter((each) => CARRYING.has(bearingOf(each)))
    .filter((each) => !ids.has(objectIds(each)[0]!));
}

function hangsByNature(object: SceneObject): boolean {
  const hangs = isWallHung(object) || isCeilingHung(object);
  return hangs && openSpace(object.category) === 0 && !isLocked(object);
}

/** What is over, and what under it; nothing under what has legs is held up by anything else. */
function overhangOf(relation: Relation): readonly Overhang[] {
  const [object] = objectIds(relation);
  switch (bearingOf(relation)) {
    case "hangs":
      return [{ upper: relation.subject, lower: object! }];
    case "lifts":
    case "sheltered":
      return [{ upper: object!, lower: relation.subject }];
    default:
      return [];
  }
}

/** The windows of a scene in which nothing has them: neither a wall nor a room. */
function looseWindows({ objects }: CartesianScene): readonly string[] {
  const having: ReadonlySet<RoomPart | undefined> = new Set<RoomPart>(["wall", "room"]);
  if (objects.some((object) => having.has(roomPartOf(object)))) return [];
  return objects.filter((object) => roomPartOf(object) === "window").map(({ id }) => id);
}

/** What hangs from a ceiling by what is said. */
function hungFromCeiling(scene: CartesianScene): readonly string[] {
  const ceilings = new Set(scene.objects.filter(isOverhead).map(({ id }) => id));
  const lamps = new Set(scene.objects.filter(isCeilingHung).map(({ id }) => id));
  return carriedBy(scene)
    .filter((each) => lamps.has(each.subject) && ceilings.has(objectIds(each)[0]!))
    .map(({ subject }) => subject);
}

/** A lamp whose kind is known standing is smaller where it hangs. */
function asPendant(object: SceneObject): SceneObject {
  const sides = knownSides(object.category);
  if (object.box !== undefined || sides === undefined || sides[1] <= PENDANT[1] * 2) return object;
  return { ...object, box: [0, 0, 0, ...sizedByWords(object, PENDANT)] };
}
