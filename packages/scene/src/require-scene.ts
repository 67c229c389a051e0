import { InputError } from "./errors.ts";
import { shown } from "./json-fields.ts";
import { parseScene } from "./parse-scene.ts";
import { requirePredicate } from "./require-predicate.ts";
import { FRAMES, type Relation, type Scene, type SceneObject } from "./scene.ts";

/**
 * Make sure that an argument has a scene's form, in a time that ten thousand objects do not feel: programs
 * without types may hand in anything. Boxes, ids and counts are looked at by who needs them.
 *
 * @param scene  what the caller gave
 * @param where  the name of the function that asks, for the error
 * @throws InputError  that names the first field that is missing, unknown or of another type
 */
export function requireScene(scene: Scene, where: string): void {
  if (hasSceneForm(scene)) return;
  try {
    parseScene(scene);
  } catch (error) {
    throw new InputError(
      `${where}: ${(error as Error).message.replace(/^parseScene: /, "scene: ")}`,
    );
  }
}

/**
 * Make sure that an argument has an object's form; see `requireScene`.
 *
 * @throws InputError  that names the first field that is missing, unknown or of another type
 */
export function requireSceneObject(object: SceneObject, where: string): void {
  if (!hasObjectForm(object))
    requireScene({ frame: "room", objects: [object], relations: [] }, where);
}

/**
 * Make sure that an argument is a relation of a known predicate, whatever scene its ids are of.
 *
 * @throws InputError  that shows what was given instead
 */
export function requireRelation(relation: Relation, where: string): void {
  if (!hasRelationForm(relation)) {
    throw new InputError(
      `${where}: expected { subject, predicate, object }, got ${shown(relation)}. Correct it.`,
    );
  }
  requirePredicate(relation.predicate, `${where}: predicate`);
}

function hasSceneForm(scene: Scene): boolean {
  if (!isRecord(scene) || !FRAMES.includes(scene.frame)) return false;
  if (!Array.isArray(scene.objects) || !Array.isArray(scene.relations)) return false;
  return scene.objects.every(hasObjectForm) && scene.relations.every(hasRelationForm);
}

function hasObjectForm(object: SceneObject): boolean {
  if (!isRecord(object) || !isRecord(object.attributes)) return false;
  const { id, category, box } = object;
  const isBoxed = box === undefined || Array.isArray(box);
  return typeof id === "string" && typeof category === "string" && isBoxed;
}

function hasRelationForm(relation: Relation): boolean {
  if (!isRecord(relation)) return false;
  const { subject, predicate, object } = relation;
  const hasObject = typeof object === "string" || Array.isArray(object);
  return typeof subject === "string" && typeof predicate === "string" && hasObject;
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
