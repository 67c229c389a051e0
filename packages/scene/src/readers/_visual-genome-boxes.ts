import { InputError } from "../errors.ts";
import { type Fields, fieldsOf, idOf, listOf, numbersOf, shown, textOf } from "../json-fields.ts";
import { attributesOfWords } from "./attributes-of-words.ts";
import type { NamedBox } from "./scene-from-boxes.ts";

/** Boxes by the ids that relationships may call them by; several, where objects were merged. */
export type BoxesById = ReadonlyMap<unknown, NamedBox>;

/**
 * List the objects of a picture: those of `objects`, and those that stand in relationships alone.
 *
 * @param graph  see `sceneFromVisualGenome`
 * @throws InputError  that names the place: no name, no sound box, an id that is there twice
 */
export function boxesById(graph: Fields, where: string): BoxesById {
  const boxes = new Map<unknown, NamedBox>();
  for (const [index, each] of listOf(graph.objects ?? [], `${where}: objects`).entries()) {
    const place = `${where}: objects[${index}]`;
    const fields = fieldsOf(each, place);
    if (boxes.has(fields.object_id)) {
      throw new InputError(
        `${place}.object_id: expected a different one for each object, got ${shown(fields.object_id)} twice. Leave one out.`,
      );
    }
    add(fields, boxes, place);
  }
  const stated = listOf(graph.relationships ?? [], `${where}: relationships`);
  for (const [index, each] of stated.entries()) {
    for (const role of ["subject", "object"] as const) {
      const place = `${where}: relationships[${index}].${role}`;
      const inside = (each as Fields | null)?.[role];
      if (inside !== undefined && "x" in fieldsOf(inside, place))
        add(fieldsOf(inside, place), boxes, place);
    }
  }
  return boxes;
}

/** Take an object up under each of its ids; the one that is known by one of them already stays. */
function add(fields: Fields, boxes: Map<unknown, NamedBox>, where: string): void {
  const merged = listOf(fields.merged_object_ids ?? [], `${where}.merged_object_ids`);
  const ids = [fields.object_id, ...merged];
  const known = ids.map((id) => boxes.get(id)).find((box) => box !== undefined);
  const box = known ?? readObject(fields, where);
  for (const id of ids) if (!boxes.has(id)) boxes.set(id, box);
}

function readObject(object: Fields, where: string): NamedBox {
  const { object_id, x, y, w, h, attributes } = object;
  const category = nameOf(object, where);
  const box = numbersOf([x, y, w, h], 4, `${where}: x, y, w, h`);
  const words = listOf(attributes ?? [], `${where}.attributes`).map((word, index) =>
    textOf(word, `${where}.attributes[${index}]`),
  );
  const id = `${category}-${idOf(object_id, `${where}.object_id`)}`;
  return { id, category, box, attributes: attributesOfWords(words) };
}

/** Its first name, else the word of its first synset: "side_walk.n.01". */
function nameOf({ name, names, synsets }: Fields, where: string): string {
  const [first = name] = listOf(names ?? [], `${where}.names`);
  if (typeof first === "string" && first.trim() !== "") return first.trim().toLowerCase();
  const [synset] = listOf(synsets ?? [], `${where}.synsets`);
  const word = typeof synset === "string" ? synset.split(".")[0]!.replaceAll("_", " ") : "";
  if (word !== "") return word;
  throw new InputError(
    `${where}.names: expected at least one name, got ${shown(names ?? name)}. Name the object.`,
  );
}
