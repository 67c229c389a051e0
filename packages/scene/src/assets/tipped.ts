import type { Part } from "./design.ts";
import type { Vector3 } from "./vector.ts";

/** From this many times its other side a thing, or its box, is long one way. */
const LONGER = 1.2;

/** How long something is from left to right and the other way, in any unit. */
type Face = readonly [across: number, along: number];

/**
 * Tip what lies flat up, so that its top looks at the viewer: a fork in a picture is seen from above.
 *
 * @param parts  in the unit box, as the thing lies
 * @param own    width and depth of the thing as it lies
 * @param shown  width and height of its box in the picture; where that is long the other way, the
 *               thing is turned by a quarter in it
 * @returns      parts that fill the unit box as the given ones did
 */
export function tipped(
  parts: readonly Part[],
  { own, shown }: { readonly own: Face; readonly shown: Face },
): readonly Part[] {
  const quarter = isLong(own) * isLong(shown) < 0;
  const turn = ([x, y, z]: Vector3): Vector3 => (quarter ? [1 - z, 1 - x, y] : [x, 1 - z, y]);
  const axes = quarter
    ? ({ x: "y", y: "z", z: "x" } as const)
    : ({ x: "x", y: "z", z: "y" } as const);
  return parts.map((each) => {
    const [a, b] = [turn(each.from), turn(each.to)];
    const pick = (choose: (p: number, q: number) => number): Vector3 => [
      choose(a[0], b[0]),
      choose(a[1], b[1]),
      choose(a[2], b[2]),
    ];
    return { ...each, from: pick(Math.min), to: pick(Math.max), axis: axes[each.axis] };
  });
}

/** 1 for what is long from left to right, -1 for what is long the other way, else 0. */
function isLong([across, along]: Face): -1 | 0 | 1 {
  if (across > LONGER * along) return 1;
  return along > LONGER * across ? -1 : 0;
}
