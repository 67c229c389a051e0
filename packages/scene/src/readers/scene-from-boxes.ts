import { checkOptions } from "../check-options.ts";
import { InputError } from "../errors.ts";
import { shown } from "../json-fields.ts";
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
  /**
   * What is divided by, one number for each axis: a picture's width and height in pixels. Default 1; in
   * a picture boxes must then be within it. Where things reach out of the picture say `[1, 1]`.
   */
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
 * @throws InputError  when a box is unsound, out of the picture where no unit was given, an id is there
 *                     twice, or an option is unknown
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
  requireUnit(unit, frame);
  const corners = boxes.map(({ box }) => (format === "sizes" ? cornersOf(box) : box));
  if (frame !== "map") requireOrder(boxes, format);
  if (frame === "image" && options.unit === undefined) requireFractions(corners);
  const ids = uniqueIds(boxes);
  const objects = boxes.map(({ category, attributes = {}, yaw }, index) => ({
    id: ids[index],
    category,
    attributes,
    box: inUnits(corners[index]!, unit),
    ...(yaw !== undefined && { yaw }),
  }));
  return parseScene({ frame, objects, relations });
}

function requireBoxes(boxes: readonly NamedBox[]): void {
  const isNamedBox = (each?: NamedBox) =>
    typeof each?.category === "string" && Array.isArray(each.box);
  const isList = Array.isArray(boxes);
  const wrong = isList ? boxes.findIndex((each) => !isNamedBox(each)) : 0;
  if (isList && wrong === -1) return;
  throw new InputError(
    `sceneFromBoxes: expected a list of { category, box: [...] }, got ${shown(isList ? boxes[wrong] : boxes)}${isList ? ` at ${wrong}` : ""}. Correct it.`,
  );
}

function requireUnit(unit: readonly number[], frame: Frame): void {
  const isList = Array.isArray(unit) && unit.length >= (frame === "room" ? 3 : 2);
  if (isList && unit.every((side) => Number.isFinite(side) && side > 0)) return;
  throw new InputError(
    `sceneFromBoxes: options.unit: expected a number above 0 for each axis, got ${shown(unit)}. Give a picture's [width, height].`,
  );
}

/** A detector's fractions may overshoot by so much. */
const OVERSHOOT = 0.05;

/** Pixels that are read as fractions would give a scene of which nothing is in the picture. */
function requireFractions(corners: readonly Box[]): void {
  for (const [index, box] of corners.entries()) {
    const beyond = box.find((value) => value < -OVERSHOOT || value > 1 + OVERSHOOT);
    if (beyond === undefined) continue;
    throw new InputError(
      `sceneFromBoxes: boxes[${index}].box: expected fractions of the picture, from 0 to 1, got ${beyond}. Give the picture's [width, height] as options.unit; [1, 1] where things reach out of it.`,
    );
  }
}

/** Corners in the wrong order, and sides below 0, are told in the numbers that were given. */
function requireOrder(
  boxes: readonly NamedBox[],
  format: Required<SceneFromBoxesOptions>["format"],
): void {
  for (const [index, { box }] of boxes.entries()) {
    const half = box.length / 2;
    const lows = format === "sizes" ? box.map(() => 0) : box;
    const axis = box.findIndex((_, each) => each < half && lows[each]! > box[each + half]!);
    if (axis === -1) continue;
    const [expected, advice] =
      format === "sizes"
        ? ["sides from 0 up", "Correct it"]
        : ["a low corner, then a high one", "Swap them"];
    throw new InputError(
      `sceneFromBoxes: boxes[${index}].box: expected ${expected}, got ${shown(box)}. ${advice}.`,
    );
  }
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
