import type { CartesianScene } from "../../scene.ts";
import { columnsOf } from "../crowds/columns.ts";
import { companyIn, type Party } from "./alike-parties.ts";
import { type Offset, offsetsWithin } from "./grids.ts";
import type { Interior } from "./interior.ts";
import { latticed, middleOfSpan, shifted, spanOf, uniform } from "./party-lattice.ts";
import type { Piece } from "./pieces.ts";
import type { Poses } from "./poses.ts";
import type { Soundness } from "./sound.ts";

/** The way between one and the next (m), the likeliest first. */
const AISLES = [1, 0.8, 0.6, 0.45] as const;

/** Where something else is in the way, all are put elsewhere: so far off in each direction (m). */
const OFFSETS = offsetsWithin(2, 0.5);

/** What is known of the room in which parties are put into rows. */
export interface PartyOptions {
  /** All that may be moved. */
  readonly pieces: readonly Piece[];
  /** The ids of grounds and parts of the room. */
  readonly settings: ReadonlySet<string>;
  readonly interior: Interior;
  readonly soundness: Soundness;
}

/** Where everything is then, and what was put into rows. */
export interface SeatedParties {
  readonly poses: Poses;
  readonly seated: ReadonlySet<string>;
}

/**
 * Put tables with their chairs into rows and columns, with a way between that one can walk, where there are
 * several alike; only where everything said still holds.
 *
 * @param scene  in `room`, laid out
 * @param poses  of all its objects
 */
export function withPartiesInRows(
  scene: CartesianScene,
  poses: Poses,
  options: PartyOptions,
): SeatedParties {
  const { alike, others } = companyIn(scene, options);
  const start: SeatedParties = { poses, seated: new Set() };
  return alike.reduce((before, parties) => {
    const cleared = atTheBack(others, before.poses, options.interior);
    const rows =
      (cleared && inRows(parties, cleared, { ...options, others })) ??
      inRows(parties, before.poses, { ...options, others: [] });
    return rows ? { poses: rows, seated: new Set([...before.seated, ...parties.flat()]) } : before;
  }, start);
}

/** All else side by side at the back of the room, out of the way; undefined without a room. */
function atTheBack(others: readonly Party[], poses: Poses, interior: Interior): Poses | undefined {
  if (!middleOfFloor(interior) || others.length === 0) return undefined;
  const [left, back] = interior.bounds;
  const moved = new Map(poses);
  let x = left;
  for (const party of others) {
    const [x0, z0, x1] = spanOf(party, poses);
    for (const id of party) moved.set(id, shifted(poses.get(id)!, x - x0, back - z0));
    x += x1 - x0 + AISLES[0];
  }
  return moved;
}

interface RowOptions extends PartyOptions {
  /** What was moved out of the way and has to have room too. */
  readonly others: readonly Party[];
}

/** The first lattice that is sound, the widest ways of the squarest first. */
function inRows(
  parties: readonly Party[],
  poses: Poses,
  { pieces, settings, interior, soundness, others }: RowOptions,
): Poses | undefined {
  const whole: Piece = { ...pieces[0]!, group: [...parties, ...others].flat(), hosts: [] };
  const seen = uniform(parties, poses);
  const middle = middleOfFloor(interior) ?? middleOfSpan(spanOf(parties.flat(), poses));
  for (const aisle of AISLES)
    for (const columns of columnsFor(parties.length))
      for (const [x, z] of OFFSETS) {
        const at: Offset = [middle[0] + x, middle[1] + z];
        const moved = latticed(parties, seen, { columns, aisle, middle: at });
        const hasWay =
          isOnGrounds(pieces, parties, moved) && isPassable(parties, moved, { settings, aisle });
        if (hasWay && soundness.hasRoom(whole, moved) && soundness.isTrue(whole, moved))
          return moved;
      }
  return undefined;
}

/** Tell whether nothing of the parties reaches out of the ground that it stands on. */
function isOnGrounds(pieces: readonly Piece[], parties: readonly Party[], poses: Poses): boolean {
  const own = new Set(parties.flat());
  return pieces
    .filter(({ object, isOnFloor }) => isOnFloor && own.has(object.id))
    .every(({ object, hosts }) => {
      const [x0, z0, x1, z1] = spanOf([object.id], poses);
      return hosts.every((host) => {
        const [left, back, right, front] = spanOf([host], poses);
        return left <= x0 && back <= z0 && x1 <= right && z1 <= front;
      });
    });
}

/** Tell whether half an aisle is left between the parties and what else stands there. */
function isPassable(
  parties: readonly Party[],
  poses: Poses,
  { settings, aisle }: { readonly settings: ReadonlySet<string>; readonly aisle: number },
): boolean {
  const own = new Set(parties.flat());
  const others = [...poses].filter(([id]) => !own.has(id) && !settings.has(id));
  return parties.every((party) => {
    const [x0, z0, x1, z1] = spanOf(party, poses);
    return others.every(([, { box }]) => {
      const across = Math.max(box[0]! - x1, x0 - box[3]!);
      const deep = Math.max(box[2]! - z1, z0 - box[5]!);
      return Math.max(across, deep) >= aisle / 2;
    });
  });
}

/** Full rows first; then with a last row that may be shorter, the squarest first. */
function columnsFor(count: number): readonly number[] {
  const square = Math.ceil(Math.sqrt(count));
  return [...new Set([...columnsOf(count), square, square + 1, square - 1])];
}

/** Undefined where nothing ends the floor. */
function middleOfFloor({ bounds }: Interior): Offset | undefined {
  return bounds.every(Number.isFinite) ? middleOfSpan(bounds) : undefined;
}
