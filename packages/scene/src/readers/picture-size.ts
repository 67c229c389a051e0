import { InputError } from "../errors.ts";
import { shown } from "../json-fields.ts";

/** The sides of a picture, in pixels, above 0. */
export type PictureSize = readonly [width: number, height: number];

/**
 * Make sure that a picture has a size.
 *
 * @param where  its place, for the error
 * @throws InputError  when a side is not a number above 0
 */
export function readPictureSize(width: unknown, height: unknown, where: string): PictureSize {
  if (isLength(width) && isLength(height)) return [width, height];
  throw new InputError(
    `${where}: expected width and height in pixels above 0, got ${shown(width)} and ${shown(height)}. Give the picture's size.`,
  );
}

function isLength(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
