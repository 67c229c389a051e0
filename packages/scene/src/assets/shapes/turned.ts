import { arc, type Strip } from "./lathe.ts";

/** Profiles of solids turned about the y axis, like wood on a lathe, as "radius height" pairs. */
export const TURNED = {
  sphere: () => [arc([0, 0], 0.5, [-90, 90], 20)],
  dome: () => [line("0 -.5, .5 -.5"), scaled(arc([0, 0], 0.5, [0, 90]), 1, 2, -0.5)],
  capsule: () => {
    const [low, high] = [arc([0, -0.25], 0.25, [-90, 0]), arc([0, 0.25], 0.25, [0, 90])];
    return [scaled([...low, ...high], 2, 1, 0)];
  },
  cylinder: () => [line("0 -.5, .5 -.5"), line(".5 -.5, .5 .5"), line(".5 .5, 0 .5")],
  cone: () => [line("0 -.5, .5 -.5"), line(".5 -.5, 0 .5")],
  /** Narrow at the top, like a lampshade. */
  shade: () => [line("0 -.5, .5 -.5"), line(".5 -.5, .3 .5"), line(".3 .5, 0 .5")],
  /** Narrow at the bottom, like a flower pot. */
  pot: () => [
    line("0 -.5, .34 -.5"),
    line(".34 -.5, .5 .5"),
    line(".5 .5, .42 .5"),
    line(".42 .5, .4 .3"),
    line(".4 .3, 0 .3"),
  ],
  cup: () => [
    line("0 -.5, .42 -.5"),
    line(".42 -.5, .5 .5"),
    line(".5 .5, .43 .5"),
    line(".43 .5, .36 -.36"),
    line(".36 -.36, 0 -.36"),
  ],
  bowl: () => [line("0 -.5, .2 -.5"), OUTSIDE, line(".5 .5, .46 .5"), INSIDE],
  bottle: () => [
    line("0 -.5, .5 -.5"),
    line(".5 -.5, .5 .02, .49 .08, .44 .15, .36 .21, .26 .27, .2 .34, .18 .42, .18 .5"),
    line(".18 .5, 0 .5"),
  ],
  vase: () => [
    line("0 -.5, .28 -.5"),
    line(
      ".28 -.5, .37 -.4, .45 -.28, .49 -.16, .5 -.1, .49 -.02, .43 .1, .33 .23, .26 .32, .24 .4, .27 .46, .34 .5",
    ),
    line(".34 .5, .28 .5"),
    line(".28 .5, .2 .38"),
    line(".2 .38, 0 .3"),
  ],
  /** Lies flat. */
  torus: () => [scaled(arc([0.36, 0], 0.14, [-180, 180], 20), 1, 1 / 0.28, 0)],
  /** A thinner torus: a handle or a wheel's rim. */
  ring: () => [scaled(arc([0.43, 0], 0.07, [-180, 180], 12), 1, 1 / 0.14, 0)],
} as const satisfies Readonly<Record<string, () => readonly Strip[]>>;

/** A bowl's walls: quarters of ellipses from the foot to the rim and back to the bottom. */
const OUTSIDE = arc([0, 0], 1, [-90, 0]).map(([r, y]) => [0.2 + 0.3 * r, 0.5 + y] as const);
const INSIDE = arc([0, 0], 1, [-90, 0])
  .map(([r, y]) => [0.46 * r, 0.5 + 0.9 * y] as const)
  .reverse();

function line(points: string): Strip {
  return points.split(", ").map((point) => {
    const [radius, height] = point.split(" ").map(Number);
    return [radius!, height!] as const;
  });
}

function scaled(strip: Strip, radius: number, height: number, lift: number): Strip {
  return strip.map(([r, y]) => [r * radius, y * height + lift] as const);
}
