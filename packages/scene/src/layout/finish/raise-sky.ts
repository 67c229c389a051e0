import type { Box, SceneObject } from "../../scene.ts";

/** What is in the sky, unless something else is said of it. */
const IN_SKY: ReadonlySet<string> = new Set(
  `sun moon crescent cloud rainbow lightning kite airplane aeroplane plane jet airliner helicopter
  blimp airship balloon ufo`.split(/\s+/),
);
/** Air beside and below what is in the sky, of its mean width and its height. */
const AIR = { beside: 0.35, below: 0.3 } as const;
/** The part of the picture that everything may take up. */
const WIDEST = 0.94;

/** Tell whether a thing has its place in the sky: by its last word, but a balloon only if it carries people. */
export function isOfSky({ category }: SceneObject): boolean {
  const last = category.split(" ").at(-1)!;
  return last === "balloon" ? /\bhot[ -]air\b/.test(category) : IN_SKY.has(last);
}

/**
 * Place things side by side above all others in a picture. Where that is too high or too wide for the
 * picture, everything is made smaller alike.
 *
 * @param boxes  of the others; at least one
 * @param sides  width and height of each thing of the sky
 * @returns      the boxes of the others, then those of the sky; still to be moved into the frame
 */
export function raiseSky(
  boxes: readonly Box[],
  sides: readonly (readonly number[])[],
): readonly Box[] {
  const [left, right] = [least(boxes, 0), most(boxes, 2)];
  const [top, bottom] = [least(boxes, 1), most(boxes, 3)];
  const total = sides.reduce((sum, [width]) => sum + width!, 0);
  const gap = (AIR.beside * total) / sides.length;
  const wide = total + gap * (sides.length - 1);
  const narrow = Math.min(1, WIDEST / wide);
  const high = narrow * Math.max(...sides.map(([, height]) => height!));
  const middle = top - (AIR.below + 0.5) * high;
  let x = (left + right) / 2 - (narrow * wide) / 2;
  const sky = sides.map(([width, height]): Box => {
    const [w, h] = [narrow * width!, narrow * height!];
    const box = [x, middle - h / 2, x + w, middle + h / 2];
    x += w + narrow * gap;
    return box;
  });
  const tall = bottom - (middle - high / 2);
  const factor = Math.min(1, WIDEST / tall, WIDEST / Math.max(right - left, narrow * wide));
  return [...boxes, ...sky].map((box) => box.map((edge) => factor * edge));
}

function least(boxes: readonly Box[], edge: number): number {
  return Math.min(...boxes.map((box) => box[edge]!));
}

function most(boxes: readonly Box[], edge: number): number {
  return Math.max(...boxes.map((box) => box[edge]!));
}
