import type { Furnished } from "../../assets/furnish.ts";
import { worldBox } from "../../assets/world-box.ts";
import { type Label, type Point, type Rectangle, widthOf } from "./labels.ts";
import type { Sheet } from "./sheet.ts";

/** A thing narrower or lower than this would be hidden by a label on it. */
const SMALL_PX = 48;

/** The name of a thing and where it may stand: on the thing when that is large, else beside it. */
export function objectLabel(furnished: Furnished, text: string, sheet: Sheet): Label {
  const [x, y] = sheet.at(furnished.center);
  const area = outlineOf(furnished, sheet);
  const [x0, y0, x1, y1] = area;
  const inside = [y, y1 - 12, y0 + 12].map((place): Point => [x, place]);
  const aside = widthOf(text) / 2 + 4;
  const outside: readonly Point[] = [
    [x, y1 + 10],
    [x, y0 - 10],
    [x1 + aside, y],
    [x0 - aside, y],
    [x, y1 + 25],
    [x, y0 - 25],
    [x1 + aside, y1],
    [x0 - aside, y1],
    [x1 + aside, y0],
    [x0 - aside, y0],
  ];
  const fits = x1 - x0 > widthOf(text) && !isSmall(area);
  const places = fits ? [...inside, ...outside] : outside;
  return { text, kind: "object", places, anchor: [x, y] };
}

/** The part of the paper that a thing covers, along the paper's edges. */
export function outlineOf({ object }: Furnished, sheet: Sheet): Rectangle {
  const box = worldBox(object);
  const [x0, y0] = sheet.at([box[0]!, box[4]!, box[2]!]);
  const [x1, y1] = sheet.at([box[3]!, box[1]!, box[5]!]);
  return [x0, y0, x1, y1];
}

/** Smaller than a label needs, so that one would hide it. */
export function isSmall([x0, y0, x1, y1]: Rectangle): boolean {
  return x1 - x0 < SMALL_PX || y1 - y0 < SMALL_PX;
}
