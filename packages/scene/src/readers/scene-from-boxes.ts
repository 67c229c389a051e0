import { checkOptions } from "../check-options.ts";
import { InputError } from "../errors.ts";
import { parseScene } from "../parse-scene.ts";
import type { Attributes, Box, Frame, Relation, Scene } from "../scene.ts";
import { uniqueIds } from "./unique-ids.ts";

/** One thing with its place, as a detector or another program gives it. */
export interface NamedBox {
  readonly category: string;
  /** In the order and unit that the options say. */
  readonly box: Box;
  readonly id?: string;
  readonly attributes?: Attributes;
  readonly yaw?: number;
}

/** How boxes are to be read. */
export interface SceneFromBoxesOptions {
  /** Default "image". */
  readonly frame?: Frame;
  /**
   * `corners`: the low corner, then the high one, as in a scene; `sizes`: the low corner, then the
   * sides (COCO's `[x, y, width, height]`). Default "corners".
   */
  readonly format?: "corners" | "sizes";
  /** What is divided by, one number for each axis: a picture's width and height in pixels. Default 1. */
  readonly unit?: readonly number[];
  /** What is said of the objects, by their ids. Default nothing. */
  readonly relations?: readonly Relation[];
}

/** What is taken where an option is left out; a unit of 1 leaves the numbers as they are. */
export const SCENE_FROM_BOXES_DEFAULTS = {
  frame: "image",
  format: "corners",
  unit: [1, 1, 1],
  relations: [],
} as const satisfies SceneFromBoxesOptions;

/**
 * Make a scene of boxes with names, so that they can be related, checked and described.
 *
 * @param boxes    each with a category; ids are made up where there are none
 * @param options  see `SceneFromBoxesOptions`, defaults in `SCENE_FROM_BOXES_DEFAULTS`
 * @throws InputError  when a box is unsound, an id is there twice, or an option is unknown
 * @example
 * sceneFromBoxes([{ category: "cat", box: [10, 20, 30, 40] }], { format: "sizes", unit: [100, 100] }).objects[0]
 * // { id: "cat-1", category: "cat", attributes: {}, box: [0.1, 0.2, 0.4, 0.6] }
 */
export function sceneFromBoxes(
  boxes: readonly NamedBox[],
  options: SceneFromBoxesOptions = {},
): Scene {
  checkOptions(options, Object.keys(SCENE_FROM_BOXES_DEFAULTS), "sceneFromBoxes");
  const { frame, format, unit, relations } = { ...SCENE_FROM_BOXES_DEFAULTS, ...options };
  requireBoxes(boxes);
  const ids = uniqueIds(boxes);
  const objects = boxes.map(({ category, box, attributes = {}, yaw }, index) => ({
    id: ids[index],
    category,
    attributes,
    box: inUnits(format === "sizes" ? cornersOf(box) : box, unit),
    ...(yaw !== undefined && { yaw }),
  }));
  return parseScene({ frame, objects, relations });
}

function requireBoxes(boxes: readonly NamedBox[]): void {
  const isList = Array.isArray(boxes);
  const wrong = isList ? boxes.findIndex((each) => !Array.isArray(each?.box)) : 0;
  if (isList && wrong === -1) return;
  throw new InputError(
    `sceneFromBoxes: expected a list of { category, box: [...] }, got ${JSON.stringify(isList ? boxes[wrong] : boxes)}${isList ? ` at ${wrong}` : ""}. Correct it.`,
  );
}

/** `[low corner, sides]` as `[low corner, high corner]`. */
function cornersOf(box: Box): Box {
  const half = box.length / 2;
  return box.map((value, index) => (index < half ? value : value + box[index - half]!));
}

function inUnits(box: Box, unit: readonly number[]): Box {
  const half = box.length / 2;
  return box.map((value, index) => value / (unit[index % half] ?? 1));
}
