import { InputError, type MeasuredRelation, relate, type SceneObject } from "@syntopia/scene";
import { z } from "zod";
import type { MeasuredScene, Sample } from "./sample.ts";

const itemSchema = z.object({
  x: z.number(),
  y: z.number(),
  size: z.number().positive(),
  shape: z.string().min(1),
  color: z.string().min(1),
});

const exampleSchema = z.object({
  id: z.string().min(1),
  sentence: z.string().min(1),
  label: z.boolean().optional(),
  boxes: z.array(z.array(itemSchema)).length(3),
  image: z.string().optional(),
  images: z.array(z.string()).optional(),
});

/** One item of a box: left and upper edge, size, in pixels of the box. */
export type NlvrItem = z.infer<typeof itemSchema>;

/** One line of an NLVR file: a sentence, three boxes of items, and whether the sentence is true. */
export type NlvrExample = z.infer<typeof exampleSchema>;

/** The sides of a box and the distance from one box to the next, in pixels of the picture. */
const [BOX, PITCH, WIDTH, HEIGHT] = [100, 150, 400, 100];
const SIZE_NAMES: Readonly<Record<number, string>> = { 10: "small", 20: "medium", 30: "large" };

/**
 * Read the lines of an NLVR file.
 *
 * @param text   JSON lines: `id, sentence, label, boxes`, and `image` or `images`
 * @param where  the file's name, for errors
 * @throws InputError  at the first line that does not fit, with its number
 * @see Suhr et al. 2017, https://aclanthology.org/P17-2034
 */
export function parseNlvr(text: string, where: string): readonly NlvrExample[] {
  const examples: NlvrExample[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() !== "") examples.push(parseLine(line, `${where}:${index + 1}`));
  }
  if (examples.length === 0)
    throw new InputError(`${where}: expected NLVR examples, got an empty file`);
  return examples;
}

function parseLine(line: string, where: string): NlvrExample {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`${where}: expected JSON, got ${JSON.stringify(line.slice(0, 60))}`);
  }
  const parsed = exampleSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new InputError(
    `${where}: expected an NLVR example, got ${path.join(".") || "a line"}: ${message}`,
  );
}

/**
 * Turn an NLVR example into a sample: its sentence, and the scene graph of its boxes.
 *
 * Objects: the picture, three boxes inside it, the items inside their box. Relations between
 * items of one box are read from geometry, in the box's own frame.
 *
 * @param example  coordinates in pixels of a 100 by 100 box, y down
 * @returns        a scene in the frame `image`, fractions of the 400 by 100 picture
 */
export function nlvrSample(example: NlvrExample): Sample {
  let scene: MeasuredScene | undefined;
  return {
    id: example.id,
    group: groupOf(example.id),
    text: example.sentence,
    // measured when first asked for: fifty thousand scenes take half a minute
    get scene() {
      return (scene ??= nlvrScene(example.boxes));
    },
    ...(example.label === undefined ? {} : { target: Number(example.label) }),
  };
}

/** The number of the sentence: `12-0` and `scatter-12-345` both speak of sentence 12. */
function groupOf(id: string): string {
  return id.split("-").at(-2) ?? id;
}

function nlvrScene(boxes: readonly (readonly NlvrItem[])[]): MeasuredScene {
  const objects: SceneObject[] = [plainObject("picture", "picture", [0, 0, 1, 1])];
  const relations: MeasuredRelation[] = [];
  for (const [slot, items] of boxes.entries()) {
    const box = `box-${slot + 1}`;
    objects.push(plainObject(box, "box", inPicture(slot, [0, 0, 1, 1])));
    relations.push({ subject: box, predicate: "inside", object: "picture", margin: 0 });
    const inBox = items.map((item, index) => itemObject(`${box}-item-${index + 1}`, item));
    for (const item of inBox) {
      objects.push({ ...item, box: inPicture(slot, item.box!) });
      relations.push({ subject: item.id, predicate: "inside", object: box, margin: 0 });
    }
    relations.push(
      ...relate({ frame: "image", objects: inBox, relations: [] }, { predicates: PAIRWISE }),
    );
  }
  return { frame: "image", objects, relations };
}

/** The relations read between items; each of the left-out ones is the converse of one of these. */
const PAIRWISE = ["left of", "above", "on", "under", "next to", "near"] as const;

function plainObject(id: string, category: string, box: readonly number[]): SceneObject {
  return { id, category, attributes: {}, box };
}

function itemObject(id: string, { x, y, size, shape, color }: NlvrItem): SceneObject {
  return {
    id,
    category: shape,
    attributes: { color, size: SIZE_NAMES[size] ?? String(size) },
    box: [x / BOX, y / BOX, (x + size) / BOX, (y + size) / BOX],
  };
}

/** From fractions of a box to fractions of the picture. */
function inPicture(slot: number, box: readonly number[]): readonly number[] {
  return box.map((value, i) =>
    i % 2 === 0 ? (slot * PITCH + value * BOX) / WIDTH : (value * BOX) / HEIGHT,
  );
}
