import type { PredicateName } from "../../predicate-names.ts";
import { CONTACT_TOLERANCE, NEXT_TO_LIMIT, nearLimit } from "../../predicates/limits.ts";
import type { Box, CartesianFrame, Relation, SceneObject } from "../../scene.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";
import { type Block, blockOf, STEP } from "./blocks.ts";
import { groundOf } from "./seats.ts";

/** A crowd that finds no room is drawn smaller by this, what it is around larger, and tried again. */
const SHRINK = 0.95;

/** After so many times all are specks; more would not help. */
const MOST_SHRINKS = 100;

/** The part of what counts as around that the farthest row keeps within. */
const REACH_PART = 0.9;

/** Where the block at each side stands, as the frame says it. */
const PLACES: Readonly<Record<CartesianFrame, readonly PredicateName[]>> = {
  image: ["left of", "right of", "above", "below"],
  room: ["left of", "right of", "behind", "in front of"],
};

/** The sides of a thing in the order in which rows are filled: far, near, left, right. */
const SIDES = [2, 3, 0, 1] as const;

/** How a crowd around something is laid out. */
export interface Rings {
  readonly blocks: readonly Block[];
  /** Where each block is. */
  readonly relations: readonly Relation[];
  /** The box of what they are around, where it has to be larger, by its id. */
  readonly grown: ReadonlyMap<string, Box>;
}

/** What is known of a crowd around something. */
export interface RingOptions {
  readonly frame: CartesianFrame;
  /** Preferred, by id. */
  readonly sides: SidesById;
  /** Whether all must be next to the thing, not only around it or near. */
  readonly isNextTo: boolean;
}

/** How many find room at a side: next to each other, and one behind the other. */
interface Room {
  readonly along: number;
  readonly deep: number;
}

/**
 * Put a crowd around something in rings: at each of its sides rows that are no longer than that side,
 * the last of them still near enough. Where there is no room for all, they are drawn smaller and what
 * they are around larger.
 *
 * @param crowd    look-alikes
 * @param host     what they are around; what has its own box keeps it
 * @param options  see `RingOptions`
 */
export function ringsAround(
  crowd: readonly SceneObject[],
  host: SceneObject,
  { frame, sides, isNextTo }: RingOptions,
): Rings {
  const [guest, own] = [sides.get(crowd[0]!.id)!, sides.get(host.id)!];
  const limit = isNextTo ? NEXT_TO_LIMIT[frame] : nearLimit(frame, crowd[0]!, host);
  const reach = REACH_PART * limit - (isNextTo ? CONTACT_TOLERANCE : NEXT_TO_LIMIT)[frame];
  for (let shrinks = 0, scale = 1; ; shrinks++, scale *= SHRINK) {
    const small = guest.map((side) => side * scale);
    const large = own.map((side) => (host.box ? side : side / scale));
    const rooms = SIDES.map((side) => roomAt(side, { small, large, reach, frame }));
    const total = rooms.reduce((sum, { along, deep }) => sum + along * deep, 0);
    if (total < crowd.length && shrinks < MOST_SHRINKS) continue;
    const blocks = filled(crowd, rooms, { sides: small, frame });
    const relations = blocks.flatMap(({ id }, rank) =>
      placesAt(SIDES[rank]!, frame, isNextTo).map((predicate) => ({
        subject: id,
        predicate,
        object: host.id,
      })),
    );
    const grown = new Map(
      scale < 1 && !host.box ? [[host.id, [...large.map(() => 0), ...large]]] : [],
    );
    return { blocks, relations, grown };
  }
}

/** On its side, and close. */
function placesAt(
  side: number,
  frame: CartesianFrame,
  isNextTo: boolean,
): readonly PredicateName[] {
  const isSideways = side < 2 || frame === "room";
  const close = isNextTo && frame === "room" ? "against" : isSideways ? "next to" : "around";
  return [PLACES[frame][side]!, close];
}

function roomAt(
  side: number,
  {
    small,
    large,
    reach,
    frame,
  }: {
    readonly small: readonly number[];
    readonly large: readonly number[];
    readonly reach: number;
    readonly frame: CartesianFrame;
  },
): Room {
  const [across, deep] = groundOf({ frame });
  const [along, outwards] = side >= 2 ? [across, deep] : [deep, across];
  return {
    along: Math.max(1, Math.floor(large[along]! / (STEP * small[along]!))),
    deep: 1 + Math.max(0, Math.floor(reach / (STEP * small[outwards]!))),
  };
}

/** Ring by ring, each of them all around. */
function filled(
  crowd: readonly SceneObject[],
  rooms: readonly Room[],
  { sides, frame }: { readonly sides: readonly number[]; readonly frame: CartesianFrame },
): readonly Block[] {
  const members: SceneObject[][] = rooms.map(() => []);
  let next = 0;
  for (let row = 0; next < crowd.length; row++) {
    for (const [rank, { along, deep }] of rooms.entries()) {
      const isLast = rank === 0 && rooms.every((room) => row >= room.deep);
      const count = row < deep || isLast ? along : 0;
      members[rank]!.push(...crowd.slice(next, next + count));
      next += count;
    }
  }
  return members.flatMap((each, rank) => {
    if (each.length === 0) return [];
    const { along } = rooms[rank]!;
    const columns =
      SIDES[rank]! >= 2 ? Math.min(along, each.length) : Math.ceil(each.length / along);
    return [blockOf(each, columns, { sides, frame })];
  });
}
