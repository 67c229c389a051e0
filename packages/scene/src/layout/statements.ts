import { type CartesianScene, objectIds, type Relation } from "../scene.ts";
import { isLocked, type LockedObject } from "./fixtures.ts";

/** Something that was said and must hold: a relation, or that an object stays where it is. */
export type Statement =
  | { readonly kind: "relation"; readonly relation: Relation }
  | { readonly kind: "locked"; readonly object: LockedObject };

/** List all that a scene states: its relations, then its locked objects. */
export function statementsOf({ relations, objects }: CartesianScene): readonly Statement[] {
  return [
    ...relations.map((relation): Statement => ({ kind: "relation", relation })),
    ...objects.filter(isLocked).map((object): Statement => ({ kind: "locked", object })),
  ];
}

/** Reduce a scene to some of its statements and the objects that these speak of. */
export function stating(scene: CartesianScene, statements: readonly Statement[]): CartesianScene {
  const kept = new Set(
    statements.flatMap((each) => (each.kind === "locked" ? [each.object.id] : [])),
  );
  const relations = statements.flatMap((each) => (each.kind === "relation" ? [each.relation] : []));
  const objects = scene.objects.map((object) =>
    isLocked(object) && !kept.has(object.id) ? { ...object, locked: false } : object,
  );
  return subscene({ ...scene, objects, relations });
}

/** Give the part of a scene that its relations speak of, or that is locked. */
export function subscene(scene: CartesianScene): CartesianScene {
  const { relations } = scene;
  const ids = new Set(relations.flatMap((relation) => [relation.subject, ...objectIds(relation)]));
  const objects = scene.objects.filter((object) => ids.has(object.id) || isLocked(object));
  return { ...scene, objects };
}
