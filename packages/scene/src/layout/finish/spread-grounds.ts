import { isOpenPlace } from "../../kinds/areas.ts";
import { type Box, type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { isSound } from "../arrange/still-sound.ts";
import { asserted, bearingOf, RESTING } from "../carriage.ts";
import type { Places } from "../certify.ts";

/** An edge of a box in a picture, and where the picture ends behind it. */
const OUTWARD = [
  { edge: 0, end: 0 },
  { edge: 2, end: 1 },
  { edge: 3, end: 1 },
] as const;

/** What is left between a ground and what stands in its way, in fractions of the picture. */
const CLEARANCE = 0.01;

/**
 * Let the grounds of a picture that something stands on go on to its edges, as a field or a street does:
 * to the left, to the right and down, as far as nothing stands in the way and all that is said holds as
 * visibly. Grounds keep the size that words or a box give them.
 *
 * @param scene   in `image`; another is left as it is
 * @param places  sound, within the picture
 */
export function spreadGrounds(scene: CartesianScene, places: Places): Places {
  if (scene.frame !== "image") return places;
  return groundsOf(scene).reduce(
    (before, { id }) =>
      OUTWARD.reduce((all, side) => {
        const box = all.boxes.get(id)!;
        const ends = [side.end, beforeNext(all.boxes, id, side)];
        const longer = ends.map((end) => box.with(side.edge, end));
        return longer.map((each) => moved(all, id, each)).find((after) => stays(after, all)) ?? all;
      }, before),
    places,
  );

  function stays(after: Places, before: Places): boolean {
    const changed = [...after.boxes].filter(([id, box]) => before.boxes.get(id) !== box);
    return isSound(scene, { before, after, moved: new Map(changed) });
  }
}

function moved({ boxes, turns }: Places, id: string, box: Box): Places {
  return { boxes: new Map([...boxes, [id, box]]), turns };
}

/** Places in the open that bear something, and are free in their size. */
function groundsOf(scene: CartesianScene): readonly SceneObject[] {
  const hosts = new Set(
    asserted(scene)
      .relations.filter((each) => RESTING.has(bearingOf(each)) || bearingOf(each) === "held")
      .map((each) => objectIds(each)[0]),
  );
  return scene.objects.filter(
    ({ id, category, box, attributes }) =>
      hosts.has(id) && isOpenPlace(category) && !box && attributes.size === undefined,
  );
}

/** Where the next thing on that side begins. */
function beforeNext(
  boxes: ReadonlyMap<string, Box>,
  id: string,
  { edge }: (typeof OUTWARD)[number],
): number {
  const own = boxes.get(id)!;
  const others = [...boxes].filter(([other]) => other !== id).map(([, box]) => box);
  const [across, beyond] = edge === 3 ? [0, 1] : [1, edge === 0 ? 2 : 0];
  const beside = others.filter(
    (box) => box[across]! < own[across + 2]! && box[across + 2]! > own[across]!,
  );
  if (edge === 0)
    return Math.max(
      0,
      ...beside.map((box) => box[beyond]! + CLEARANCE).filter((x) => x <= own[0]!),
    );
  const next = beside.map((box) => box[beyond]! - CLEARANCE).filter((x) => x >= own[edge]!);
  return Math.min(1, ...next);
}
