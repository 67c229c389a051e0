import { BOX_AXES, type Edge } from "../../geometry.ts";
import { openSpace } from "../../kinds/open-space.ts";
import {
  type CartesianFrame,
  type CartesianScene,
  objectIds,
  type Relation,
  type SceneObject,
} from "../../scene.ts";
import { asserted } from "../carriage.ts";
import type { Effort } from "../effort.ts";
import {
  type Fixture,
  fixtureChoices,
  givesHeight,
  givesSides,
  lockedFixtures,
  turnedFixtures,
} from "../fixtures.ts";
import { sizeBounds } from "../sizes/compare-sizes.ts";
import { roomSides, type SidesById } from "../sizes/preferred-sides.ts";
import type { Choice } from "./choice.ts";
import { companyFirst } from "./company-first.ts";
import { turnedToCross } from "./crossings.ts";
import { inCrowds } from "./in-crowds.ts";
import { type Pair, pairsApart } from "./pairs-apart.ts";
import { withShelter } from "./shelter.ts";
import { slopeOf } from "./slope.ts";
import { type Range, Space } from "./space.ts";
import { supportChoices } from "./supports.ts";
import { either, limitTurns, type SideRanges, sideAlong, turnChoice } from "./turns.ts";
import { Unknowns } from "./unknowns.ts";
import { edgesIn, type Purpose, type Ways, type Wording, wordingsOf } from "./wording.ts";

/** By how much sides may differ from the preferred ones where the relations ask for it. */
const SIDE_FACTORS: Readonly<
  Record<CartesianFrame, Readonly<Record<Exclude<Stretch, "any">, Range>>>
> = {
  image: { little: [0.6, 1.5], much: [0.1, 4] },
  room: { little: [0.8, 1.25], much: [0.2, 5] },
};

/**
 * The sides that a thing may have at all: anything that can be seen in a picture; from a toy to a
 * monument in a room, in typical sides. They depend on nothing but the thing itself, so that what
 * is possible for a scene is possible for each part of it.
 */
const ANY_SIDE_IN_PICTURE: Range = [0.003, 1];
const ANY_FACTOR_IN_ROOM: Range = [0.001, 1000];

/** Where boxes may be: inside the picture; over the floor, which has no walls. */
const BOUNDS: Readonly<Record<CartesianFrame, Readonly<Record<string, Range>>>> = {
  image: { x: [0, 1], y: [0, 1] },
  room: { y: [0, Number.POSITIVE_INFINITY] },
};

/**
 * Below this a relation holds only on paper; scenes that can hold by no more count as possible, so
 * that a proof of the contrary is a proof.
 */
export const LEAST_MARGIN = 1e-6;

/** The part of a thing's least side that is enough of a margin for it. */
const MARGIN_IN_SIDES = 0.2;

/** What writing down a relation or a pair costs, in steps. */
const STEPS_TO_BUILD = 2000;

/** A scene as the search sees it. */
export interface Problem {
  readonly scene: CartesianScene;
  /** Preferred sides by object id. */
  readonly sides: SidesById;
  /** What is known before anything is chosen. */
  readonly space: Space;
  readonly choices: readonly Choice[];
  /** What is given its place. */
  readonly fixtures: readonly Fixture[];
  /** The pairs of objects that must not overlap, by their rank in the scene. */
  readonly pairs: readonly Pair[];
  readonly purpose: Purpose;
}

/** How far sides may be from what is preferred. */
export type Stretch = "little" | "much" | "any";

/** How strictly a scene is taken. */
export interface Strictness {
  /** How much every relation must hold by, in the frame's unit. */
  readonly margin: number;
  /** Which things must stand on something: all, as many as the relations leave free to, or none. */
  readonly supports: "all" | "most" | "none";
  readonly stretch: Stretch;
  /**
   * Whether sizes that are compared keep to the preferred ones, for which the comparisons hold, or only the
   * layout is measured; default "beforehand".
   */
  readonly comparing?: "beforehand" | "afterwards";
  /** Whether relations may hold in any way, or only as one would think of them; default "usual". */
  readonly ways?: Ways;
  /** Default "layout". */
  readonly purpose?: Purpose;
}

/** How strictly a scene is taken, and what counts the steps. */
export interface ProblemOptions extends Strictness {
  readonly effort: Effort;
  /** What is given its place beside the locked objects; default none. */
  readonly fixtures?: readonly Fixture[];
}

/**
 * Write a scene down as differences of coordinates and choices between them.
 *
 * @param scene  sound, with every object taking part in a relation
 * @param sides  preferred, by object id, in the frame's unit
 */
export function buildProblem(
  scene: CartesianScene,
  sides: SidesById,
  options: ProblemOptions,
): Problem {
  const {
    margin,
    supports,
    stretch,
    comparing = "beforehand",
    purpose = "layout",
    effort,
  } = options;
  const fixtures = fixturesOf(scene, options.fixtures ?? []);
  const wordings = wordingsOf(scene, purpose, options.ways);
  const inner = withOpenSpaces(scene, edgesIn(wordings));
  const space = new Space(new Unknowns(scene.frame, scene.objects, inner), effort);
  const turning = new Set([
    ...turnedIn(inner),
    ...turnedFixtures(fixtures),
    ...turnedToCross(scene),
  ]);
  const ranges = sideRanges(scene, sides, { stretch, comparing, purpose, fixtures });
  limitSides(space, scene, ranges, { turning, fixtures });
  const relations = wordings.map((wording) =>
    relationChoice(wording, space, visibleMargin(wording.relation, sides, margin)),
  );
  const borne = withShelter(scene, sides);
  const standing = standingChoices(borne, space, { sides, fixtures, supports });
  const turns = scene.objects
    .filter(({ id }) => turning.has(id))
    .map((object) => turnChoice(space, object, ranges));
  const pairs = pairsApart(scene, fixtures, purpose === "layout");
  effort.spend(STEPS_TO_BUILD * (relations.length + pairs.length));
  const crowded = companyFirst(
    inCrowds(relations, wordings, { scene, borne, sides }),
    wordings,
    scene,
  );
  const choices = [...fixtureChoices(space, fixtures), ...crowded, ...turns, ...standing];
  return { scene, sides, space, choices, fixtures, pairs, purpose };
}

/** The objects of whose turn a constraint speaks. */
function turnedIn(edges: ReadonlyMap<string, ReadonlySet<Edge>>): readonly string[] {
  return [...edges].filter(([, said]) => said.has("turn")).map(([id]) => id);
}

/** On what each thing of a room stands; what is given its height needs nothing under it. */
function standingChoices(
  scene: CartesianScene,
  space: Space,
  { sides, fixtures, supports }: Pick<Problem, "sides" | "fixtures"> & Pick<Strictness, "supports">,
): readonly Choice[] {
  if (supports === "none" || scene.frame !== "room") return [];
  const placed = new Set(fixtures.filter(givesHeight).map(({ id }) => id));
  return supportChoices(asserted(scene), space, { sides, placed, all: supports === "all" });
}

/** Those of objects that are in the scene, the locked ones among them. */
function fixturesOf(scene: CartesianScene, given: readonly Fixture[]): readonly Fixture[] {
  const ids = new Set(scene.objects.map(({ id }) => id));
  const locked = lockedFixtures(scene);
  const own = new Set(locked.map(({ id }) => id));
  return [...locked, ...given.filter(({ id }) => ids.has(id) && !own.has(id))];
}

/** Everything of which a constraint or a preference may ask where the open space under it ends. */
function withOpenSpaces(
  { frame, objects }: CartesianScene,
  edges: ReadonlyMap<string, ReadonlySet<Edge>>,
): ReadonlyMap<string, ReadonlySet<Edge>> {
  const all = new Map(edges);
  for (const { id, category } of frame === "room" ? objects : []) {
    if (openSpace(category) > 0) all.set(id, new Set<Edge>([...(all.get(id) ?? []), "uy"]));
  }
  return all;
}

function sideRanges(
  scene: CartesianScene,
  sides: SidesById,
  {
    stretch,
    comparing,
    purpose,
    fixtures,
  }: Pick<Problem, "fixtures" | "purpose"> & Pick<Strictness, "stretch" | "comparing">,
): SideRanges {
  const boxed = new Set(fixtures.filter(givesSides).map(({ id }) => id));
  const bounds: ReadonlyMap<string, Range> =
    purpose === "proof" || comparing === "afterwards" ? new Map() : sizeBounds(scene, sides);
  return (object, axis) => {
    if (boxed.has(object.id)) return [0, Number.POSITIVE_INFINITY];
    const side = sides.get(object.id)![axis]!;
    const range = stretchedSide(scene.frame, object, axis, { stretch, side });
    const bound = bounds.get(object.id);
    return bound === undefined ? range : narrowed(range, times(bound, side));
  };
}

function stretchedSide(
  frame: CartesianFrame,
  object: SceneObject,
  axis: number,
  { stretch, side }: { readonly stretch: Stretch; readonly side: number },
): Range {
  if (stretch !== "any") return times(SIDE_FACTORS[frame][stretch], side);
  if (frame === "image") return ANY_SIDE_IN_PICTURE;
  return times(ANY_FACTOR_IN_ROOM, roomSides(object)[axis]!);
}

function times([least, most]: Range, length: number): Range {
  return [least * length, most * length];
}

/** What both allow; the second where they have nothing in common. */
function narrowed([least, most]: Range, [low, high]: Range): Range {
  const both: Range = [Math.max(least, low), Math.min(most, high)];
  return both[0] <= both[1] ? both : [low, high];
}

/** Keep every object to its range of sides, whichever way it is turned, and within the frame. */
function limitSides(
  space: Space,
  scene: CartesianScene,
  sidesOf: SideRanges,
  { turning, fixtures }: Pick<Problem, "fixtures"> & { readonly turning: ReadonlySet<string> },
): void {
  const given = new Set(fixtures.map(({ id }) => id));
  if (scene.frame === "room") limitTurns(space, turning);
  for (const object of scene.objects) {
    for (const [index, axis] of BOX_AXES[scene.frame].entries()) {
      const bounds = BOUNDS[scene.frame][axis];
      const range = sidesOf(object, index);
      const turned = turning.has(object.id) ? sidesOf(object, sideAlong(index, 1)) : range;
      space.resize(object, axis, either(range, turned));
      if (bounds && !given.has(object.id)) space.bound(object, axis, bounds);
    }
  }
}

/** What is thin or tiny need not be so far off: the margin is a part of the least side at most. */
function visibleMargin(relation: Relation, sides: SidesById, margin: number): number {
  const ids = [relation.subject, ...objectIds(relation)];
  const least = Math.min(...ids.flatMap((id) => sides.get(id)!));
  return Math.max(LEAST_MARGIN, Math.min(margin, MARGIN_IN_SIDES * least));
}

function relationChoice(
  { alternatives, mirrored, slants, prefer }: Wording,
  space: Space,
  margin: number,
): Choice {
  const slopes = alternatives.map((_, chosen) =>
    slants(chosen).map((slant) => slopeOf(slant, space.unknowns, margin)),
  );
  return {
    kind: "relation",
    alternatives: alternatives.map((each) =>
      each.map((constraint) => space.unknowns.link(constraint, margin)),
    ),
    mirrored,
    ...(slopes.flat().length > 0 && { slopes }),
    preferences: prefer,
  };
}
