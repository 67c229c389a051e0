import type { Relation, SceneObject } from "@syntopia/scene";
import { openSpace } from "../../src/kinds/open-space.ts";
import { typicalSides } from "../../src/kinds/sizes.ts";
import { lyingAs, plainlyOverlap } from "./_plain-rules.ts";

/** What a random layout is drawn from. */
export interface Draw {
  /** Numbers in [0, 1). */
  readonly random: () => number;
  readonly frame: "image" | "room";
}

/** Boxes that overlap only where one was put in, under or across another. */
export interface RandomLayout {
  readonly objects: readonly PlacedObject[];
  /** What is said of a group that was laid out as such. */
  readonly groups: readonly Relation[];
  /** Whether all stand on something (`room`). */
  readonly stands: boolean;
}

/** An object with its box. */
export type PlacedObject = SceneObject & { readonly box: Box };

type Box = readonly number[];

/** Kinds of many sizes, with and without open space, fronts, surfaces, insides. */
const KINDS =
  "table chair sofa cube ball box lamp cup plate book cat person bed bookshelf car tree basket rug bowl television plant bicycle desk bench bottle laptop".split(
    " ",
  );

/** How something is put to what is there already. */
const MANNERS = ["apart", "beside", "on", "inside", "beneath", "across", "over"] as const;
type Manner = (typeof MANNERS)[number];

/** Ways in which two share space. */
const SHARED: ReadonlySet<Manner> = new Set(["inside", "across", "beneath"]);

const GROUPS = ["in a row", "in a circle", "in a grid", "in a stack"] as const;

const MOST_TRIES = 20;

/** Things are at most so far from the middle of a room (m). */
const REACH = 4;

/** Put so many things, or fewer where there is no room, into a picture or a room. */
export function randomLayout(draw: Draw, count: number): RandomLayout {
  const { random, frame } = draw;
  const stands = frame === "room" && random() < 0.6;
  const group = count >= 5 && random() < 0.3 ? randomGroup(draw) : undefined;
  const objects = group ? [...group.members] : [placed(draw, 0, freeBox(draw, kind(draw), stands))];
  for (let tries = 0; objects.length < count && tries < MOST_TRIES * count; tries++) {
    const manner = MANNERS[Math.floor(random() ** 1.5 * MANNERS.length)]!;
    if (stands && manner === "over") continue;
    const host = objects[Math.floor(random() * objects.length)]!;
    const category = kind(draw);
    const box =
      manner === "apart"
        ? freeBox(draw, category, stands)
        : boxAt(draw, manner, { category, host, stands });
    const next = box && placed(draw, objects.length, box, category);
    if (!next || !isIn(draw, extentOf(next))) continue;
    const taken = objects.filter((other) => plainlyOverlap(extentOf(other), extentOf(next)));
    if (taken.every((other) => other === host && SHARED.has(manner))) objects.push(next);
  }
  return { objects, groups: group ? [group.relation] : [], stands };
}

/** What an object takes up as it lies. */
export function extentOf({ box, yaw = 0 }: PlacedObject): Box {
  const { low, high } = lyingAs(box, yaw);
  return [...low, ...high];
}

/** Some are turned by quarter turns, so that they take up the given extent. */
function placed(
  { random, frame }: Draw,
  index: number,
  extent: Box,
  category = "cube",
): PlacedObject {
  const quarters = frame === "room" && random() < 0.4 ? Math.floor(4 * random()) : 0;
  const yaw = (quarters * Math.PI) / 2;
  const { low, high } = lyingAs(extent, yaw);
  const box = quarters % 2 === 0 ? extent : [...low, ...high];
  return { id: `o${index}`, category, attributes: {}, box, ...(yaw > 0 && { yaw }) };
}

function kind({ random }: Draw): string {
  return KINDS[Math.floor(random() * KINDS.length)]!;
}

function sidesOf({ random, frame }: Draw, category: string): Box {
  if (frame === "image") return [0.04 + 0.2 * random(), 0.04 + 0.2 * random()];
  return typicalSides(category).map((side) => side * (0.7 + 0.7 * random()));
}

function freeBox(draw: Draw, category: string, stands: boolean): Box {
  const { random, frame } = draw;
  const sides = sidesOf(draw, category);
  if (frame === "image")
    return boxFrom(
      sides.map((side) => random() * (1 - side)),
      sides,
    );
  const height = stands || random() < 0.5 ? 0 : 2 * random();
  return boxFrom([REACH * (2 * random() - 1), height, REACH * (2 * random() - 1)], sides);
}

function boxFrom(low: Box, sides: Box): Box {
  return [...low, ...low.map((edge, axis) => edge + sides[axis]!)];
}

interface Putting {
  readonly category: string;
  readonly host: PlacedObject;
  readonly stands: boolean;
}

/** The box of something that is put on, in, under, over, across or beside another. */
function boxAt(draw: Draw, manner: Manner, { category, host, stands }: Putting): Box | undefined {
  const { random, frame } = draw;
  const extent = extentOf(host);
  const half = extent.length / 2;
  const own = sidesOf(draw, category);
  const hosts = own.map((_, axis) => extent[axis + half]! - extent[axis]!);
  const part = (least: number, most: number) => least + (most - least) * random();
  const open = frame === "room" ? openSpace(host.category) : 0;
  if (manner === "beneath" && open === 0) return undefined;
  const isWithin = manner === "inside" || manner === "beneath";
  const sides = isWithin ? hosts.map((side) => side * part(0.2, 0.7)) : [...own];
  if (manner === "beneath") sides[1] = hosts[1]! * open * part(0.3, 0.9);
  const low = sides.map((side, axis) => extent[axis]! + part(0.1, 0.9) * (hosts[axis]! - side));
  const [up, before] = frame === "image" ? [-1, 1] : [1, 2];
  const top = frame === "image" ? extent[1]! - sides[1]! : extent[4]!;
  if (manner === "on") low[1] = top;
  if (manner === "over") low[1] = top + up * part(0.02, 0.3);
  if (manner === "beneath") low[1] = extent[1]!;
  if (manner === "inside" && frame === "room") low[1] = extent[1]! + 0.1 * (hosts[1]! - sides[1]!);
  if (manner === "beside") {
    const axis = random() < 0.5 ? 0 : before;
    const gap = random() < 0.3 ? 0 : part(0, frame === "image" ? 0.08 : 0.5);
    low[axis] = random() < 0.5 ? extent[axis + half]! + gap : extent[axis]! - gap - sides[axis]!;
  }
  if (stands && (manner === "beside" || manner === "across")) low[1] = 0;
  return boxFrom(low, sides);
}

function isIn({ frame }: Draw, box: Box): boolean {
  if (frame === "image") return box.every((edge) => edge >= 0 && edge <= 1);
  return box[1]! >= 0 && box.every((edge) => Math.abs(edge) < 1.4 * REACH);
}

/** Four to six of a kind in a row, a circle, a grid or a stack. */
function randomGroup(draw: Draw): { members: readonly PlacedObject[]; relation: Relation } {
  const { random, frame } = draw;
  const predicate = GROUPS[Math.floor(random() * GROUPS.length)]!;
  const count = 4 + Math.floor(3 * random());
  const size = frame === "image" ? 0.06 : 0.4;
  const middle = frame === "image" ? 0.5 : 0;
  const members = Array.from({ length: count }, (_, rank) => {
    const jitter = () => 0.05 * size * (random() - 0.5);
    const angle = (2 * Math.PI * rank) / count;
    const at = {
      "in a row": [1.6 * (rank - count / 2), 0],
      "in a circle": [2.2 * Math.sin(angle), 2.2 * Math.cos(angle)],
      "in a grid": [1.6 * (rank % 2), 1.6 * Math.floor(rank / 2) - 2],
      "in a stack": [0, 0],
    }[predicate].map((each) => middle + size * each + jitter()) as [number, number];
    const height = predicate === "in a stack" ? size * rank : 0;
    const low = frame === "image" ? [at[0], at[1] - height] : [at[0], height, at[1]];
    return placed(
      draw,
      rank,
      boxFrom(
        low,
        low.map(() => size),
      ),
    );
  });
  const [first, ...others] = members.map(({ id }) => id);
  return { members, relation: { subject: first!, predicate, object: others } };
}
