import { InputError } from "../errors.ts";
import { type Fields, fieldsOf, idOf, listOf, numbersOf, shown, textOf } from "../json-fields.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Relation, Scene } from "../scene.ts";
import { attributesOfWords } from "./attributes-of-words.ts";
import { readPictureSize } from "./picture-size.ts";
import { predicateOfPhrase } from "./predicate-of-phrase.ts";
import { type NamedBox, sceneFromBoxes } from "./scene-from-boxes.ts";

/** A relationship that has no predicate here: "wearing", "has". */
export interface UnmappedRelationship {
  readonly subject: string;
  /** As the file has it. */
  readonly predicate: string;
  readonly object: string;
}

/** A picture's scene graph, and what of it could not be said in a scene. */
export interface VisualGenomeScene {
  readonly scene: Scene;
  readonly unmapped: readonly UnmappedRelationship[];
}

/**
 * Read one picture's scene graph of Visual Genome into a scene in the frame `image`.
 *
 * Ids are `name-object_id`; the first name counts; attributes are sorted into color, size and so on.
 * Relationships become relations through the English phrases of the predicate table ("sitting on top
 * of" is `on`); those that have none, or none in a picture, are `unmapped`.
 *
 * @param image  `width`, `height`, `objects` (`object_id`, `names` or `name`, `x`, `y`, `w`, `h` in
 *               pixels, `attributes`), `relationships` (`predicate`, `subject_id`, `object_id`, or
 *               `subject` and `object` with an `object_id`): the image's entries of objects.json,
 *               relationships.json and image_data.json together, or of scene_graphs.json with its size
 * @throws InputError  that names the place: a size that is missing, an object without a name or a
 *                     sound box, a relationship with an unknown object
 * @see Krishna et al. 2017, https://arxiv.org/abs/1602.07332
 * @example
 * sceneFromVisualGenome(image)
 * // { scene: { frame: "image", objects: [...], relations: [...] }, unmapped: [{ subject: "man-1", predicate: "wearing", object: "hat-2" }] }
 */
export function sceneFromVisualGenome(image: unknown): VisualGenomeScene {
  const where = "sceneFromVisualGenome";
  const graph = fieldsOf(image, where);
  const size = readPictureSize(graph.width, graph.height, where);
  const boxes = new Map(
    listOf(graph.objects, `${where}: objects`).map((each, index) =>
      readObject(fieldsOf(each, `${where}: objects[${index}]`), `${where}: objects[${index}]`),
    ),
  );
  const said = listOf(graph.relationships ?? [], `${where}: relationships`).map((each, index) =>
    readRelationship(each, boxes, `${where}: relationships[${index}]`),
  );
  const relations = said.flatMap((each): Relation[] => {
    const predicate = predicateInPicture(each.predicate);
    return predicate && each.subject !== each.object ? [{ ...each, predicate }] : [];
  });
  const unmapped = said.filter(
    (each) => !predicateInPicture(each.predicate) || each.subject === each.object,
  );
  const scene = sceneFromBoxes([...boxes.values()], { format: "sizes", unit: size, relations });
  return { scene, unmapped };
}

function readObject(object: Fields, where: string): readonly [unknown, NamedBox] {
  const { object_id, x, y, w, h, attributes = [] } = object;
  const names = object.names === undefined ? [object.name] : listOf(object.names, `${where}.names`);
  const [name] = names;
  if (typeof name !== "string" || name.trim() === "") {
    throw new InputError(
      `${where}.names: expected at least one name, got ${shown(names)}. Name the object.`,
    );
  }
  const category = name.trim().toLowerCase();
  const box = numbersOf([x, y, w, h], 4, `${where}: x, y, w, h`);
  const words = listOf(attributes, `${where}.attributes`).map((word, index) =>
    textOf(word, `${where}.attributes[${index}]`),
  );
  const id = `${category}-${idOf(object_id, `${where}.object_id`)}`;
  return [object_id, { id, category, box, attributes: attributesOfWords(words) }];
}

function readRelationship(
  value: unknown,
  boxes: ReadonlyMap<unknown, NamedBox>,
  where: string,
): UnmappedRelationship {
  const fields = fieldsOf(value, where);
  const idOfThe = (role: "subject" | "object"): string => {
    const number = fields[`${role}_id`] ?? (fields[role] as Fields | undefined)?.object_id;
    const box = boxes.get(number);
    if (box) return box.id!;
    throw new InputError(
      `${where}.${role}_id: expected the object_id of an object, got ${shown(number)}. Add that object.`,
    );
  };
  const predicate = textOf(fields.predicate, `${where}.predicate`);
  return { subject: idOfThe("subject"), predicate, object: idOfThe("object") };
}

/** Only what relates one object to one other, and can be seen in a picture. */
function predicateInPicture(phrase: string): Relation["predicate"] | undefined {
  const name = predicateOfPhrase(phrase);
  if (name === undefined) return undefined;
  const { objects, frames } = PREDICATES[name];
  return objects === 1 && frames.includes("image") ? name : undefined;
}
