import { groupBy } from "../../group-by.ts";
import { objectIds } from "../../placed.ts";
import { isTable } from "../../predicates/fronts.ts";
import type { CartesianScene } from "../../scene.ts";
import { bearingOf } from "../carriage.ts";
import { columnsOf } from "../crowds/columns.ts";
import { type Offset, offsetsWithin } from "./grids.ts";
import type { Interior } from "./interior.ts";
import type { Piece } from "./pieces.ts";
import { carriedAlong, FLAT_AXES, type Pose, type Poses } from "./poses.ts";
import type { Soundness } from "./sound.ts";

/** Fewer alike stand as they like. */
const LEAST_PARTIES = 3;

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

/** The ids of a table with its chairs, or of one alone, in the order of the scene: nothing is said of them but among themselves. */
type Party = readonly string[];

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

/** The parties of a scene, those together that are alike, and what else may be moved. */
interface Company {
  readonly alike: readonly (readonly Party[])[];
  readonly others: readonly Party[];
}

function companyIn(scene: CartesianScene, { pieces, settings }: PartyOptions): Company {
  const movable = new Set(pieces.flatMap(({ group }) => group));
  const floored = pieces.filter((each) => each.isOnFloor).map(({ object }) => object);
  const free = connectedIn(scene, pieces, settings)
    .filter((party) => party.every((id) => movable.has(id)))
    .filter((party) => likenessOf(party, scene, settings) !== undefined);
  const groups = [...groupBy(free, (party) => likenessOf(party, scene, settings)).values()];
  const isSeated = ([party]: readonly Party[]) => {
    const standing = floored.filter(({ id }) => party!.includes(id));
    return standing.length > 1 || standing.some(isTable);
  };
  const alike = groups.filter((each) => each.length >= LEAST_PARTIES && isSeated(each));
  return { alike, others: groups.filter((each) => !alike.includes(each)).flat() };
}

/** What hangs together by what is said or by standing on each other, room and ground left out. */
function connectedIn(
  { objects, relations }: CartesianScene,
  pieces: readonly Piece[],
  settings: ReadonlySet<string>,
): readonly Party[] {
  const said = relations.map((relation) => [relation.subject, ...objectIds(relation)]);
  const links = [...said, ...pieces.map(({ group }) => group)].map((ids) =>
    ids.filter((id) => !settings.has(id)),
  );
  const byId = new Map(objects.map(({ id }) => [id, new Set([id])]));
  for (const [first, ...others] of links)
    for (const other of others) {
      const [one, two] = [byId.get(first!)!, byId.get(other)!];
      for (const id of two) byId.set(id, one.add(id));
    }
  return [...new Set(byId.values())]
    .map((ids) => objects.map(({ id }) => id).filter((id) => ids.has(id)))
    .filter(([first]) => !settings.has(first!));
}

/** What parties that are alike share; none where the words say at which place in the room one is. */
function likenessOf(
  party: Party,
  { objects, relations }: CartesianScene,
  settings: ReadonlySet<string>,
): string | undefined {
  const kinds = objects
    .filter(({ id }) => party.includes(id))
    .map(({ category, attributes }) => [category, Object.entries(attributes).sort()]);
  const own = relations.filter(({ subject }) => party.includes(subject));
  const isPlaced = own.some(
    (each) =>
      objectIds(each).some((id) => settings.has(id)) &&
      !["held", "rests"].includes(bearingOf(each)),
  );
  const said = own.map((each) => {
    const places = objectIds(each).map((id) => (settings.has(id) ? id : party.indexOf(id)));
    return [party.indexOf(each.subject), each.predicate, each.negated, each.distance, places];
  });
  return isPlaced ? undefined : JSON.stringify([kinds, said.map(String).sort()]);
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

/** All laid out as the one that takes the least room, as far as its things are as large. */
function uniform(parties: readonly Party[], poses: Poses): Poses {
  const model = [...parties].sort((one, other) => areaOf(one, poses) - areaOf(other, poses))[0];
  const copies = parties.flatMap((party) => {
    const [from, to] = [poses.get(model![0]!)!, poses.get(party[0]!)!];
    if (!party.every((id, rank) => isAsLarge(poses.get(id)!, poses.get(model![rank]!)!))) return [];
    const there = { ...to, quarters: from.quarters };
    return party.map((id, rank) => {
      const copy = carriedAlong(poses.get(model![rank]!)!, from, there);
      return [id, copy] as const;
    });
  });
  return new Map([...poses, ...copies]);
}

/** Rounding of sums (m). */
const ROUNDING = 1e-6;

function isAsLarge(one: Pose, other: Pose): boolean {
  const sides = ({ box, quarters }: Pose) => {
    const [x, y, z] = [0, 1, 2].map((axis) => box[axis + 3]! - box[axis]!);
    return quarters % 2 === 0 ? [x!, y!, z!] : [z!, y!, x!];
  };
  const wanted = sides(other);
  return sides(one).every((side, axis) => Math.abs(side - wanted[axis]!) < ROUNDING);
}

interface Lattice {
  readonly columns: number;
  /** Between one and the next (m). */
  readonly aisle: number;
  readonly middle: Offset;
}

/** Row by row about a middle, from the back on. */
function latticed(
  parties: readonly Party[],
  poses: Poses,
  { columns, aisle, middle }: Lattice,
): Poses {
  const spans = parties.map((party) => spanOf(party, poses));
  const width = Math.max(...spans.map(([x0, , x1]) => x1 - x0)) + aisle;
  const depth = Math.max(...spans.map(([, z0, , z1]) => z1 - z0)) + aisle;
  const rows = Math.ceil(parties.length / columns);
  const moved = new Map(poses);
  for (const [rank, party] of parties.entries()) {
    const [x, z] = middleOfSpan(spans[rank]!);
    const dx = middle[0] + ((rank % columns) - (columns - 1) / 2) * width - x;
    const dz = middle[1] + (Math.floor(rank / columns) - (rows - 1) / 2) * depth - z;
    for (const id of party) moved.set(id, shifted(poses.get(id)!, dx, dz));
  }
  return moved;
}

function shifted({ box, quarters }: Pose, dx: number, dz: number): Pose {
  return { box: box.map((edge, index) => edge + [dx, 0, dz][index % 3]!), quarters };
}

/** `[x0, z0, x1, z1]` (m). */
type Span = readonly [number, number, number, number];

function spanOf(ids: readonly string[], poses: Poses): Span {
  const boxes = ids.map((id) => poses.get(id)!.box);
  const low = (axis: "x" | "z") => Math.min(...boxes.map((box) => box[FLAT_AXES[axis]]!));
  const high = (axis: "x" | "z") => Math.max(...boxes.map((box) => box[FLAT_AXES[axis] + 3]!));
  return [low("x"), low("z"), high("x"), high("z")];
}

function areaOf(ids: readonly string[], poses: Poses): number {
  const [x0, z0, x1, z1] = spanOf(ids, poses);
  return (x1 - x0) * (z1 - z0);
}

function middleOfSpan([x0, z0, x1, z1]: Span): Offset {
  return [(x0 + x1) / 2, (z0 + z1) / 2];
}

/** Undefined where nothing ends the floor. */
function middleOfFloor({ bounds }: Interior): Offset | undefined {
  return bounds.every(Number.isFinite) ? middleOfSpan(bounds) : undefined;
}
