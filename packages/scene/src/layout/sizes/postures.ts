import { isPerson } from "../../kinds/animate.ts";
import { isKindOf } from "../../kinds/category.ts";
import { isSaddled } from "../../kinds/mounts.ts";
import { isBed, isLongSeat, isSeat } from "../../kinds/seats.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { OTHER } from "../../words/attributes.ts";
import { asserted, bearingOf, RESTING } from "../carriage.ts";
import type { SidesById } from "./preferred-sides.ts";

/** How somebody is on something. */
export type Posture = "standing" | "sitting" | "lying";

/** On what one sits though it is no seat; a compound follows its last word. */
const PERCHES: ReadonlySet<string> = new Set("log stump toilet".split(" "));
/** Of somebody's height: how high they reach when they sit or lie, how far forward their knees do. */
const SITTING_HEIGHT = 0.53;
const KNEES = 0.26;
const LYING_HEIGHT = 0.17;

/**
 * Give people the sides that they have when they sit or lie: on a seat, a horse or a bicycle they sit,
 * on a bed they lie, unless words say that they stand.
 *
 * @param scene  in either frame
 * @param sides  of each object as it stands, by id, in the order of the frame's axes
 * @returns      the sides, by id
 */
export function withPostures(scene: CartesianScene, sides: SidesById): SidesById {
  const objects = new Map(scene.objects.map((object) => [object.id, object]));
  const posed = new Map(sides);
  for (const relation of asserted(scene).relations) {
    const [guest, host] = [relation.subject, objectIds(relation)[0]!].map((id) => objects.get(id)!);
    if (guest!.box || !RESTING.has(bearingOf(relation)) || !isPerson(guest!.category)) continue;
    const posture = postureOn(host!, { guest: guest!, relation });
    posed.set(guest!.id, sidesIn(posture, sides.get(guest!.id)!, sides.get(host!.id)!));
  }
  return posed;
}

function postureOn(
  host: SceneObject,
  { guest, relation }: { readonly guest: SceneObject; readonly relation: Relation },
): Posture {
  const said = `${guest.attributes[OTHER] ?? ""} ${relation.mention?.text ?? ""}`;
  if (/\b(standing|stands|jumping|dancing)\b|站/.test(said)) return "standing";
  const { category } = host;
  const lies = /\b(lying|lies|laying|sleeping|asleep)\b|[躺睡]/.test(said);
  if (isBed(category)) return /\b(sitting|sits|seated)\b|坐/.test(said) ? "sitting" : "lying";
  if (isSeat(category)) return lies && isLongSeat(category) ? "lying" : "sitting";
  return isKindOf(category, PERCHES) || isSaddled(category) ? "sitting" : "standing";
}

/** Width, height and, in a room, depth; who lies does so along the longer side of what is below. */
function sidesIn(
  posture: Posture,
  [width, height, depth]: readonly number[],
  host: readonly number[],
): readonly number[] {
  if (posture === "standing") return [width!, height!, ...(depth === undefined ? [] : [depth])];
  if (posture === "sitting") {
    const sitting = [width!, SITTING_HEIGHT * height!];
    return depth === undefined ? sitting : [...sitting, Math.max(depth, KNEES * height!)];
  }
  const flat = LYING_HEIGHT * height!;
  if (depth === undefined) return [height!, flat];
  return host[2]! > host[0]! ? [width!, flat, height!] : [height!, flat, width!];
}
