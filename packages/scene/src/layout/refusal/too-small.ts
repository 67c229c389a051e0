import { sidesOf } from "../../geometry.ts";
import { roomPartOf } from "../../kinds/room-parts.ts";
import { isGround } from "../../predicates/hosts.ts";
import type { CartesianScene, SceneObject } from "../../scene.ts";
import { isLocked } from "../fixtures.ts";
import type { RoomSize } from "../room/room-shell.ts";
import { preferredSides, roomSides } from "../sizes/preferred-sides.ts";
import { containments } from "../sizes/size-statements.ts";
import { roomTooSmallMessage } from "./conflict-message.ts";
import type { Refusal } from "./refuse.ts";

/** Things are not drawn smaller than by this, on the mean of their sides, to get them into a room. */
const LEAST_SCALE = 0.65;

/** A floor of which more would be covered by things of usual size has no room for them. */
const CROWDED = 0.5;

/**
 * Refuse a layout in which things are far smaller than they should be because the room that was given
 * has no room for them; not one in which the words make them small, or no larger than they usually are.
 *
 * @param stated  as it was before it was laid out
 * @param solved  the same objects with their boxes, perhaps with more behind them
 * @param room    that all had to be in (m)
 * @returns       undefined where the room is large enough
 */
export function refuseSmallRoom(
  stated: CartesianScene,
  solved: CartesianScene,
  room: RoomSize,
): Refusal | undefined {
  const wanted = preferredSides(stated);
  const inside = new Set(containments(stated).map(({ inner }) => inner));
  const things = stated.objects.flatMap((object, rank) => {
    const sides = wanted.get(object.id)!;
    const isMeasured = isFurnishing(object) && !inside.has(object.id);
    return isMeasured ? [{ object, sides, box: solved.objects[rank]!.box! }] : [];
  });
  const shrunk = things.filter(({ object, sides, box }) =>
    [sides, roomSides(object)].every((usual) => scaleOf(sidesOf(box), usual) < LEAST_SCALE),
  );
  const standing = things.filter(({ box }) => box[1]! <= 0);
  const covered = standing.reduce((sum, { sides }) => sum + sides[0]! * sides[2]!, 0);
  const isCrowded = covered > CROWDED * room.width * room.depth;
  const cramped = shrunk.filter(({ sides }) => isCrowded || !fits(sides, room));
  if (cramped.length === 0) return undefined;
  const message = roomTooSmallMessage(
    cramped.map(({ object }) => object),
    room,
  );
  return { ok: false, conflict: [], message };
}

function isFurnishing(object: SceneObject): boolean {
  return !isLocked(object) && !isGround(object) && roomPartOf(object) === undefined;
}

function scaleOf(sides: readonly number[], wanted: readonly number[]): number {
  return Math.cbrt(sides.reduce((product, side, axis) => (product * side) / wanted[axis]!, 1));
}

/** Tell whether something fits into a room by itself, either way round. */
function fits([width, height, depth]: readonly number[], room: RoomSize): boolean {
  return (
    height! <= room.height &&
    Math.max(width!, depth!) <= Math.max(room.width, room.depth) &&
    Math.min(width!, depth!) <= Math.min(room.width, room.depth)
  );
}
