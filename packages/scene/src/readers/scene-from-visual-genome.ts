import { InputError } from "../errors.ts";
import { type Fields, fieldsOf, listOf, shown, textOf } from "../json-fields.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Relation, Scene } from "../scene.ts";
import { type BoxesById, boxesById } from "./_visual-genome-boxes.ts";
import { readPictureSize } from "./picture-size.ts";
import { predicateOfPhrase } from "./predicate-of-phrase.ts";
import { sceneFromBoxes } from "./scene-from-boxes.ts";

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
 * Ids are `name-object_id`; the first name counts, or the first synset; attributes are sorted into color, size and so on.
 * Relationships become relations through the English phrases of the predicate table ("sitting on top
 * of" is `on`); those that have none, or none in a picture, are `unmapped`.
 *
 * @param image  `width`, `height`, `objects` (`object_id`, `names` or `name`, `x`, `y`, `w`, `h` in
 *               pixels, `attributes`, `merged_object_ids`), `relationships` (`predicate`, `subject_id`,
 *               `object_id`, or `subject` and `object` with an `object_id`, and with a box where `objects`
 *               does not list them): the image's entry of scene_graphs.json, objects.json or
 *               relationships.json, with its size from image_data.json
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
  const boxes = boxesById(graph, where);
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
  const scene = sceneFromBoxes([...new Set(boxes.values())], {
    format: "sizes",
    unit: size,
    relations,
  });
  return { scene, unmapped };
}

function readRelationship(value: unknown, boxes: BoxesById, where: string): UnmappedRelationship {
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
