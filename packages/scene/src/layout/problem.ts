import { BOX_AXES } from "../geometry.ts";
import { objectIds } from "../placed.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Frame, Relation, Scene, SceneObject } from "../scene.ts";
import type { Choice } from "./choice.ts";
import { mayOverlap } from "./may-overlap.ts";
import { preferredSides } from "./preferred-sides.ts";
import { type Range, Space } from "./space.ts";
import { supportChoices } from "./supports.ts";

/** Sides may shrink or grow by these factors, a little or much, where the relations ask for it. */
const SIDE_FACTORS: Readonly<Record<Frame, Readonly<Record<Stretch, Range>>>> = {
  image: { little: [0.6, 1.5], much: [0.1, 4] },
  room: { little: [0.8, 1.25], much: [0.2, 5] },
};

/** Where boxes may be: inside the picture; over the floor, which has no walls. */
const BOUNDS: Readonly<Record<Frame, Readonly<Record<string, Range>>>> = {
  image: { x: [0, 1], y: [0, 1] },
  room: { y: [0, Number.POSITIVE_INFINITY] },
};

/** A scene as the search sees it. */
export interface Problem {
  readonly scene: Scene;
  /** Preferred sides by object id. */
  readonly sides: ReadonlyMap<string, readonly number[]>;
  /** What is known before anything is chosen. */
  readonly space: Space;
  readonly choices: readonly Choice[];
  /** The pairs of objects that must not overlap, by their rank in the scene. */
  readonly pairs: readonly (readonly [one: number, other: number])[];
}

/** How far sides may be from what is preferred. */
export type Stretch = "little" | "much";

/** How strictly a scene is taken. */
export interface Strictness {
  /** How much every relation must hold by, in the frame's unit. */
  readonly margin: number;
  /** Whether things must stand on something where the relations leave that open. */
  readonly supports: boolean;
  readonly stretch: Stretch;
}

/**
 * Write a scene down as differences of coordinates and choices between them.
 *
 * @param scene  sound, with every object taking part in a relation
 */
export function buildProblem(scene: Scene, { margin, supports, stretch }: Strictness): Problem {
  const sides = preferredSides(scene);
  const space = emptySpace(scene, sides, SIDE_FACTORS[scene.frame][stretch]);
  const byId = new Map(scene.objects.map((object) => [object.id, object]));
  const relations = scene.relations.map((relation) =>
    relationChoice(relation, byId, space, margin),
  );
  const standing = supports && scene.frame === "room" ? supportChoices(scene, space, margin) : [];
  return { scene, sides, space, choices: [...relations, ...standing], pairs: pairsApart(scene) };
}

function emptySpace(
  scene: Scene,
  sides: ReadonlyMap<string, readonly number[]>,
  [least, most]: Range,
): Space {
  const space = new Space(scene.frame, scene.objects);
  for (const object of scene.objects) {
    for (const [index, axis] of BOX_AXES[scene.frame].entries()) {
      const side = sides.get(object.id)![index]!;
      const bounds = BOUNDS[scene.frame][axis];
      space.resize(object, axis, [least * side, most * side]);
      if (bounds) space.bound(object, axis, bounds);
    }
  }
  return space;
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
  const alternatives = predicate.constrain(subject, objects, space.frame);
  return {
    kind: "relation",
    // Nothing is related to itself, not even where the distance of 0 would do.
    alternatives: objects.includes(subject)
      ? []
      : alternatives.map((each) => each.map((constraint) => space.link(constraint, margin))),
    preferences: (chosen) => predicate.prefer(subject, objects, space.frame, chosen),
  };
}

function pairsApart(scene: Scene): Problem["pairs"] {
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
