import { HEADINGS } from "../../predicates/_turning.ts";
import { type Box, type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { overlaps } from "../search/apart.ts";
import { accessOf, companiesOf } from "./habits.ts";
import { FLAT_AXES, gapAlong, meanSide, type Pose } from "./poses.ts";
import type { Arrangeable, PairCost } from "./wish.ts";

/** What is kept free between two things that have nothing to do with each other, in mean sides of the smaller; at most (m). */
const BREATH = { sides: 0.3, most: 0.6 };

/** What it costs to leave nothing free between two, and to bar the way to one. */
const CRAMPED = 0.5;
const BARRED = 0.8;

/** Wish that there is room around things, and before those that one opens or sits down at. */
export function elbowRoomCost({ objects }: Arrangeable, { relations }: CartesianScene): PairCost {
  const access = new Map(objects.map((object) => [object.id, accessOf(object)]));
  const strange = strangers(
    objects,
    relations.map((each) => [each.subject, ...objectIds(each)]),
  );
  return (one, other, poses) => {
    if (!strange(one, other)) return 0;
    const [a, b] = [poses.get(one)!, poses.get(other)!];
    return cramped(a, b) + barred(a, access.get(one)!, b) + barred(b, access.get(other)!, a);
  };
}

/** Two of which nothing is said together, and that do not keep each other company. */
function strangers(objects: readonly SceneObject[], related: readonly (readonly string[])[]) {
  const known = new Map(objects.map(({ id }) => [id, new Set<string>()]));
  for (const ids of related) for (const id of ids) for (const each of ids) known.get(id)!.add(each);
  for (const one of objects)
    for (const other of objects)
      if (companiesOf(one, other).length > 0) {
        known.get(one.id)!.add(other.id);
        known.get(other.id)!.add(one.id);
      }
  return (one: string, other: string) => !known.get(one)!.has(other);
}

/** What is missing between two things that stand on one level. */
function cramped(one: Pose, other: Pose): number {
  if (one.box[1]! >= other.box[4]! || other.box[1]! >= one.box[4]!) return 0;
  const gap = Math.max(gapAlong(one, other, "x"), gapAlong(one, other, "z"));
  const wanted = Math.min(BREATH.most, BREATH.sides * Math.min(meanSide(one), meanSide(other)));
  return CRAMPED * Math.max(0, 1 - Math.max(0, gap) / wanted);
}

/** What stands where one would stand before a thing. */
function barred(pose: Pose, access: number, other: Pose): number {
  return access > 0 && overlaps(roomBefore(pose, access), other.box) ? BARRED : 0;
}

function roomBefore({ box, quarters }: Pose, access: number): Box {
  const [axis, ahead] = HEADINGS[quarters]!;
  const index = FLAT_AXES[axis];
  const room = [...box];
  room[index] = ahead ? box[index + 3]! : box[index]! - access;
  room[index + 3] = ahead ? box[index + 3]! + access : box[index]!;
  return room;
}
