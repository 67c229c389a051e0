import { placedObjects } from "./placed.ts";
import { PREDICATES } from "./predicates/index.ts";
import { relatedObjects } from "./related-objects.ts";
import { requireScene } from "./require-scene.ts";
import type { Frame, Relation, Scene } from "./scene.ts";

/** What a margin is counted in: fractions of the picture in `image`, metres elsewhere; angles in radians. */
export type MarginUnit = "fraction" | "m" | "rad";

/** One stated relation, measured. */
export interface CheckedRelation {
  readonly relation: Relation;
  /**
   * Signed: positive when the relation holds, by how much; negative by how much it fails. Of a
   * relation that is `negated` the other way about.
   */
  readonly margin: number;
  readonly unit: MarginUnit;
  readonly holds: boolean;
}

/** The certificate of a scene. */
export interface Check {
  /** True when every stated relation holds. */
  readonly holds: boolean;
  readonly relations: readonly CheckedRelation[];
}

const UNITS: Readonly<Record<Frame, MarginUnit>> = {
  image: "fraction",
  room: "m",
  map: "m",
};

/**
 * Measure every stated relation of a scene that has been laid out.
 *
 * @param scene  every object with a box in the scene's frame
 * @returns      one line for each relation, in their order
 * @throws InputError  when a box is missing or unsound, when a relation names an unknown object, or
 *                     the wrong number of objects, or is not defined in the scene's frame
 * @example
 * check(scene).relations[0] // { relation, margin: 0.25, unit: "m", holds: true }
 */
export function check(scene: Scene): Check {
  requireScene(scene, "check");
  const placed = placedObjects(scene, "check");
  const relations = scene.relations.map((relation, index): CheckedRelation => {
    const where = `check: scene.relations[${index}]`;
    const { subject, objects } = relatedObjects(relation, placed, where, scene.frame);
    const { measure, unit = UNITS[scene.frame] } = PREDICATES[relation.predicate];
    const measured = measure(subject, objects, scene.frame, relation.distance);
    const margin = relation.negated ? -measured : measured;
    return { relation, margin, unit, holds: margin > 0 };
  });
  return { holds: relations.every(({ holds }) => holds), relations };
}
