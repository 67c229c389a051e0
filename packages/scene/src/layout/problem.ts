import { BOX_AXES } from "../geometry.ts";
import { objectIds } from "../placed.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { CartesianFrame, CartesianScene, Relation, SceneObject } from "../scene.ts";
import type { Choice } from "./choice.ts";
import { placesInCrowds, spreadCrowd } from "./crowd.ts";
import type { Effort } from "./effort.ts";
import { mayOverlap } from "./may-overlap.ts";
import { roomSides, type SidesById } from "./preferred-sides.ts";
import { withShelter } from "./shelter.ts";
import { type Range, Space } from "./space.ts";
import { supportChoices } from "./supports.ts";
import { Unknowns } from "./unknowns.ts";

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
const ANY_FACTOR_IN_ROOM: Range = [0.02, 50];

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
  /** The pairs of objects that must not overlap, by their rank in the scene. */
  readonly pairs: readonly (readonly [one: number, other: number])[];
}

/** How far sides may be from what is preferred. */
export type Stretch = "little" | "much" | "any";

/** How strictly a scene is taken. */
export interface Strictness {
  /** How much every relation must hold by, in the frame's unit. */
  readonly margin: number;
  /** Whether things must stand on something where the relations leave that open. */
  readonly supports: boolean;
  readonly stretch: Stretch;
}

/** How strictly a scene is taken, and what counts the steps. */
export interface ProblemOptions extends Strictness {
  readonly effort: Effort;
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
  { margin, supports, stretch, effort }: ProblemOptions,
): Problem {
  const space = new Space(new Unknowns(scene.frame, scene.objects), effort);
  limitSides(space, scene, sideRanges(scene, sides, stretch));
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const relations = scene.relations.map((relation) =>
    relationChoice(relation, byId, space, visibleMargin(relation, sides, margin)),
  );
  const borne = withShelter(scene, sides);
  const places = placesInCrowds(borne.relations);
  const crowded = relations.map((choice, index) => {
    const relation = borne.relations[index]!;
    const spread = { frame: scene.frame, relation, sides };
    const preferences = (chosen: number) =>
      spreadCrowd(choice.preferences(chosen), places.get(relation)!, spread);
    return { ...choice, preferences };
  });
  const standing = supports && scene.frame === "room" ? supportChoices(borne, space, sides) : [];
  const pairs = pairsApart(scene);
  effort.spend(STEPS_TO_BUILD * (relations.length + pairs.length));
  return { scene, sides, space, choices: [...crowded, ...standing], pairs };
}

type SideRanges = (object: SceneObject, axis: number) => Range;

function sideRanges(scene: CartesianScene, sides: SidesById, stretch: Stretch): SideRanges {
  if (stretch !== "any") {
    const factors = SIDE_FACTORS[scene.frame][stretch];
    return (object, axis) => times(factors, sides.get(object.id)![axis]!);
  }
  if (scene.frame === "image") return () => ANY_SIDE_IN_PICTURE;
  return (object, axis) => times(ANY_FACTOR_IN_ROOM, roomSides(object)[axis]!);
}

function times([least, most]: Range, length: number): Range {
  return [least * length, most * length];
}

/** Keep every object to its range of sides, and within the frame. */
function limitSides(space: Space, scene: CartesianScene, sidesOf: SideRanges): void {
  for (const object of scene.objects) {
    for (const [index, axis] of BOX_AXES[scene.frame].entries()) {
      const bounds = BOUNDS[scene.frame][axis];
      space.resize(object, axis, sidesOf(object, index));
      if (bounds) space.bound(object, axis, bounds);
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
  relation: Relation,
  byId: ReadonlyMap<string, SceneObject>,
  space: Space,
  margin: number,
): Choice {
  const predicate = PREDICATES[relation.predicate];
  const subject = byId.get(relation.subject)!;
  const objects = objectIds(relation).map((id) => byId.get(id)!);
  const alternatives = predicate.constrain(subject, objects, space.unknowns.frame);
  return {
    kind: "relation",
    // Nothing is related to itself, not even where the distance of 0 would do.
    alternatives: objects.includes(subject)
      ? []
      : alternatives.map((each) =>
          each.map((constraint) => space.unknowns.link(constraint, margin)),
        ),
    mirrored: predicate.mirrored,
    preferences: (chosen) => predicate.prefer(subject, objects, space.unknowns.frame, chosen),
  };
}

function pairsApart(scene: CartesianScene): Problem["pairs"] {
  const { objects } = scene;
  const exempt = mayOverlap(scene);
  const ranks = [...objects.keys()];
  return ranks.flatMap((one) =>
    ranks
      .slice(one + 1)
      .filter((other) => !exempt(objects[one]!.id, objects[other]!.id))
      .map((other) => [one, other] as const),
  );
}
