import { BOX_AXES } from "../../geometry.ts";
import type { Aim } from "../../predicates/predicate.ts";
import type { Box, CartesianFrame, SceneObject } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Problem } from "../problem/problem.ts";
import type { Range, Space } from "../problem/space.ts";
import { sideAlong } from "../problem/turns.ts";
import { randomAt } from "../random.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";
import type { AimWish, PrevalenceWish, Wish } from "./wish-list.ts";

/** The scales at which the preferred sides are tried together: pictures are finite, floors are not. */
const SCALES: Readonly<Record<CartesianFrame, readonly number[]>> = {
  image: [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1],
  room: [1],
};

/** Things are not drawn smaller than by this for the sake of gaps. */
const LEAST_FOR_ROOM = 0.5;

/** How far a seed moves what nothing else places, in the frame's unit. */
const WANDER: Readonly<Record<CartesianFrame, number>> = { image: 0.1, room: 0.3 };

/** The middle of the frame along a horizontal or, in the picture, any axis. */
const MIDDLE: Readonly<Record<CartesianFrame, number>> = { image: 0.5, room: 0 };

/** One is seen a little more in the stated direction than across it, so that rounding cannot tip it. */
const PREVALENCE = 1.05;

/** A side whose range is no wider than this is settled. */
const ROUNDING = 1e-9;

/** What giving a thing its box, or following a wish, costs, in steps, beside what closing the network takes. */
const STEPS_PER_THING = 1000;

/** A choice that has been made, and its rank among all choices, which the seed's jitter goes by. */
export interface Decision {
  readonly choice: Choice;
  readonly alternative: number;
  readonly rank: number;
}

/** How a layout is made concrete. */
export interface RealiseOptions {
  /** Any integer; moves what is free. */
  readonly seed: number;
  /** As the objects lie, by id. */
  readonly sides: SidesById;
  /** What looks natural, the most important first. */
  readonly wishes: readonly Wish[];
}

/**
 * Give every object a box: sides first, then what looks natural, the most important wish first,
 * each as nearly as the choices made and the wishes before it allow.
 *
 * @param problem  the scene
 * @param known    what is known after the choices; not changed
 * @param options  see `RealiseOptions`
 * @returns        a box for each object, in order; undefined when sides that suit all axes and
 *                 inner edges at once could not be found
 */
export function realise(
  problem: Problem,
  known: Space,
  { seed, sides, wishes }: RealiseOptions,
): readonly Box[] | undefined {
  const { objects } = known.unknowns;
  known.effort.spend(STEPS_PER_THING * (objects.length + wishes.length));
  const space = withRoom(problem, known, sides, wishes);
  if (!space) return undefined;
  for (const wish of wishes) follow(space, wish);
  for (const [index, object] of objects.entries()) gather(space, object, seed, index);
  return objects.map((object) => space.boxOf(object));
}

/** Give the preferred sides as they lie: width and depth change places with every quarter turn. */
export function turnedSides(sides: SidesById, decisions: readonly Decision[]): SidesById {
  const turned = new Map(sides);
  for (const { choice, alternative } of decisions) {
    if (choice.turns === undefined) continue;
    const own = sides.get(choice.turns)!;
    turned.set(
      choice.turns,
      own.map((_, axis) => own[sideAlong(axis, alternative)]!),
    );
  }
  return turned;
}

/**
 * A copy of the space in which every side is fixed and the gaps wished for are kept open. A group that
 * should be regular is drawn smaller where the picture has no room for its gaps.
 */
function withRoom(
  problem: Problem,
  known: Space,
  sides: SidesById,
  wishes: readonly Wish[],
): Space | undefined {
  let first: Space | undefined;
  for (const scale of SCALES[known.unknowns.frame]) {
    const space = scaledTo(scale, problem, sides, known);
    if (space === undefined) continue;
    const isRoomy = wishes.filter((wish) => !makeRoom(space, wish)).every((wish) => !isEven(wish));
    first ??= space;
    if (isRoomy) return space;
    if (scale < LEAST_FOR_ROOM) break;
  }
  if (first !== undefined) return first;
  const space = withOwnSides(known, sides);
  if (space !== undefined) for (const wish of wishes) makeRoom(space, wish);
  return space;
}

/** Every side at one scale; undefined where that does not fit. What a fixture places may have its sides settled. */
function scaledTo(
  scale: number,
  { fixtures }: Problem,
  sidesById: SidesById,
  known: Space,
): Space | undefined {
  const given = new Set(fixtures.map(({ id }) => id));
  const space = known.copy();
  const fits = space.unknowns.objects.every((object) =>
    BOX_AXES[space.unknowns.frame].every((axis, index) => {
      const side = scale * sidesById.get(object.id)![index]!;
      if (given.has(object.id) && isSettled(space.sideRange(object, axis))) return true;
      return space.resize(object, axis, [side, side]);
    }),
  );
  return fits ? space : undefined;
}

/** The sides of each object by themselves. */
function withOwnSides(known: Space, sidesById: SidesById): Space | undefined {
  const space = known.copy();
  return space.unknowns.objects.every((object) =>
    fixSides(space, object, sidesById.get(object.id)!),
  )
    ? space
    : undefined;
}

/** Not where inner edges leave the side no length at all. */
function isSettled([least, most]: Range): boolean {
  return Math.abs(most - least) <= ROUNDING;
}

/** Fix the sides of one object: in proportion where possible, else each side as it must be. */
function fixSides(space: Space, object: SceneObject, sides: readonly number[]): boolean {
  const axes = BOX_AXES[space.unknowns.frame];
  const ranges = axes.map((axis) => space.sideRange(object, axis));
  if (ranges.some(([low, high]) => low > high + ROUNDING)) return false;
  if (ranges.every(isSettled)) return true;
  const least = Math.max(...ranges.map(([low], index) => low / sides[index]!));
  const most = Math.min(...ranges.map(([, high], index) => high / sides[index]!));
  const factor = Math.min(Math.max(1, least), most);
  return axes.every((axis, index) => {
    const [low, high] = space.sideRange(object, axis);
    const side = Math.min(Math.max(factor * sides[index]!, low), high);
    return space.resize(object, axis, [side, side]);
  });
}

/**
 * Keep the gaps that are wished for open before anything is drawn together, or of three things in
 * a row the outer two would be drawn together until all touch.
 *
 * @returns  whether the whole gap could be kept open
 */
function makeRoom(space: Space, wish: Wish): boolean {
  if (wish.kind === "prevalence" || !isGap(wish.aim)) return true;
  const { link } = wish;
  const [wanted, most] = [target(space, wish), space.range(link)[1]];
  space.require([{ ...link, gap: Math.min(wanted, most) }]);
  return wanted <= most;
}

/** Whether a wish is one for a regular group, which no seed moves. */
function isEven(wish: Wish): boolean {
  return wish.kind === "aim" && wish.aim.spread === 0;
}

/** From the high side of one to the low side of another; not from centre to centre. */
function isGap({ low, high, gap, sizes }: Aim): boolean {
  return low.edge.endsWith("1") && high.edge.endsWith("0") && gap + sizes > 0;
}

function follow(space: Space, wish: Wish): void {
  if (wish.kind === "prevalence") prevail(space, wish);
  else space.settle(wish.link, target(space, wish));
}

/**
 * Keep what separates the two across the stated direction to what that direction can reach, then widen it
 * to at least that.
 */
function prevail(space: Space, { along: link, across: between }: PrevalenceWish): void {
  const reach = space.range(link)[1] / PREVALENCE;
  const [lowest, highest] = space.range(between);
  if (reach > 0 && lowest < reach && highest > -reach)
    space.keepWithin(between, [Math.max(lowest, -reach), Math.min(highest, reach)]);
  const [least, most] = space.range(between);
  const offset = Math.abs(Math.min(Math.max(0, least), most));
  space.require([{ ...link, gap: Math.min(PREVALENCE * offset, space.range(link)[1]) }]);
}

function target(space: Space, { aim, jitter }: AimWish): number {
  const { low, high, gap, sizes, spread } = aim;
  const size = Math.min(meanSide(space, low.id), meanSide(space, high.id));
  return gap + (sizes + spread * jitter) * size;
}

function meanSide(space: Space, id: string): number {
  const object = space.unknowns.object(id);
  const axes = BOX_AXES[space.unknowns.frame];
  return axes.reduce((sum, axis) => sum + space.sideRange(object, axis)[0], 0) / axes.length;
}

/** Draw an object to the middle of the frame and, in a room, down. */
function gather(space: Space, object: SceneObject, seed: number, index: number): void {
  for (const [order, axis] of BOX_AXES[space.unknowns.frame].entries()) {
    const falls = space.unknowns.frame === "room" && axis === "y";
    const place = space.unknowns.fromOrigin({ id: object.id, edge: falls ? "y0" : `c${axis}` });
    const wander = WANDER[space.unknowns.frame] * (2 * randomAt(seed, -16 * index - order - 1) - 1);
    space.settle(place, falls ? 0 : MIDDLE[space.unknowns.frame] + wander);
  }
}
