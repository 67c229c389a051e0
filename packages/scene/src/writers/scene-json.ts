import { InputError } from "../errors.ts";
import { parseScene } from "../parse-scene.ts";
import { requireScene } from "../require-scene.ts";
import type { Relation, Scene, SceneObject, Span } from "../scene.ts";

/** A micrometre in a room, a millionth of a picture: far below every margin that is measured. */
const DECIMALS = 6;

/**
 * Write a scene as JSON: always the same order of fields, one box a line, 6 decimals.
 *
 * Rounding never turns the order of two numbers around, so containment and contact stay as they are.
 *
 * @returns  JSON that ends with a line break; `readSceneJson` reads it
 * @throws InputError  when the argument is no scene
 */
export function sceneJson(scene: Scene): string {
  requireScene(scene, "sceneJson");
  const ordered = {
    frame: scene.frame,
    objects: scene.objects.map(orderedObject),
    relations: scene.relations.map(orderedRelation),
  };
  // A raw line break never stands inside a JSON string, so only arrays of numbers can match.
  const flat = JSON.stringify(ordered, null, 2).replace(/\[\n[\s\d.,e+-]+\]/g, (numbers) =>
    numbers.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]"),
  );
  return `${flat}\n`;
}

/**
 * Read what `sceneJson` wrote, or what any other program wrote in the same form.
 *
 * @throws InputError  when the text is not JSON or not a scene; see `parseScene`
 */
export function readSceneJson(text: string): Scene {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `readSceneJson: expected JSON, got ${(error as Error).message}. Correct the text.`,
    );
  }
  return parseScene(value);
}

function orderedObject(object: SceneObject): SceneObject {
  const { id, category, attributes, box, yaw, geometry, locked, mention } = object;
  return {
    id,
    category,
    attributes,
    ...(box && { box: box.map(rounded) }),
    ...(yaw !== undefined && { yaw: rounded(yaw) }),
    ...(geometry && { geometry }),
    ...(locked !== undefined && { locked }),
    ...(mention && { mention: orderedSpan(mention) }),
  };
}

function orderedRelation(relation: Relation): Relation {
  const { subject, predicate, object, distance, negated, mention } = relation;
  return {
    subject,
    predicate,
    object,
    ...(distance !== undefined && { distance }),
    ...(negated !== undefined && { negated }),
    ...(mention && { mention: orderedSpan(mention) }),
  };
}

function orderedSpan({ start, end, text }: Span): Span {
  return { start, end, text };
}

function rounded(value: number): number {
  const result = Number(value.toFixed(DECIMALS));
  return result === 0 ? 0 : result;
}
