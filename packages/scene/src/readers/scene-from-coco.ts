import { InputError } from "../errors.ts";
import { type Fields, fieldsOf, idOf, listOf, numbersOf, shown, textOf } from "../json-fields.ts";
import type { Scene } from "../scene.ts";
import { dashed } from "./dashed.ts";
import { type PictureSize, readPictureSize } from "./picture-size.ts";
import { type NamedBox, sceneFromBoxes } from "./scene-from-boxes.ts";

/**
 * Read one picture's annotations in COCO's format into a scene in the frame `image`.
 *
 * Ids are `category-annotation`, with dashes for spaces; categories are the names of COCO's. A crowd region (`iscrowd`) is an
 * object too, with the attribute `other: "crowd"`. COCO states no relations.
 *
 * @param annotations  a parsed file: `images`, `annotations` with `bbox` `[x, y, width, height]` in
 *                     pixels, `categories`
 * @param imageId      the picture's `id`
 * @throws InputError  that names the place: an unknown picture or category, a box that is not four numbers
 *                     or has a side below 0
 * @see https://cocodataset.org/#format-data
 * @example
 * sceneFromCoco(JSON.parse(file), 142589).objects[0]
 * // { id: "cat-1768", category: "cat", attributes: {}, box: [0.1, 0.2, 0.4, 0.6] }
 */
export function sceneFromCoco(annotations: unknown, imageId: number | string): Scene {
  const file = fieldsOf(annotations, "sceneFromCoco");
  const unit = sizeOf(file, imageId);
  const names = categoryNames(file.categories);
  const boxes = listOf(file.annotations, "sceneFromCoco: annotations").flatMap((each, rank) => {
    const where = `sceneFromCoco: annotations[${rank}]`;
    const annotation = fieldsOf(each, where);
    return annotation.image_id === imageId ? [boxOf(annotation, names, where)] : [];
  });
  return sceneFromBoxes(boxes, { format: "sizes", unit });
}

/** The size of a picture by its id. */
function sizeOf(file: Fields, imageId: number | string): PictureSize {
  const images = listOf(file.images, "sceneFromCoco: images");
  const index = images.findIndex((each) => (each as Fields | null)?.id === imageId);
  if (index < 0) {
    throw new InputError(
      `sceneFromCoco: expected the id of one of ${images.length} images, got ${shown(imageId)}. Use an id from "images".`,
    );
  }
  const { width, height } = images[index] as Fields;
  return readPictureSize(width, height, `sceneFromCoco: images[${index}]`);
}

function boxOf(
  { id, category_id, bbox, iscrowd }: Fields,
  names: ReadonlyMap<unknown, string>,
  where: string,
): NamedBox {
  const category = names.get(category_id);
  if (category === undefined) {
    throw new InputError(
      `${where}.category_id: expected the id of a category, got ${shown(category_id)}. Add it to "categories".`,
    );
  }
  const box = numbersOf(bbox, 4, `${where}.bbox`);
  if (box[2]! < 0 || box[3]! < 0) {
    throw new InputError(
      `${where}.bbox: expected [x, y, width, height] with sides from 0 up, got ${shown(bbox)}. Correct the input.`,
    );
  }
  const attributes = iscrowd ? { other: "crowd" } : {};
  const own = id === undefined ? {} : { id: `${dashed(category)}-${idOf(id, `${where}.id`)}` };
  return { category, box, attributes, ...own };
}

function categoryNames(categories: unknown): ReadonlyMap<unknown, string> {
  return new Map(
    listOf(categories, "sceneFromCoco: categories").map((each, index) => {
      const where = `sceneFromCoco: categories[${index}]`;
      const { id, name } = fieldsOf(each, where);
      return [id, textOf(name, `${where}.name`)];
    }),
  );
}
