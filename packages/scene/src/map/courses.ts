/** The eight directions of the compass, degrees clockwise from north. */
const DIRECTIONS_DEG: ReadonlyMap<string, number> = new Map(
  ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"].map(
    (name, index) => [name, 45 * index],
  ),
);

/**
 * Give the direction in which a road or river runs.
 *
 * @param course  its attribute: "north to south"
 * @returns       degrees clockwise from north; undefined for other words
 * @example
 * courseDeg("north to south") // 180
 */
export function courseDeg(course: string | undefined): number | undefined {
  const [from, to] = course?.split(" to ") ?? [];
  const [start, end] = [from, to].map((name) => DIRECTIONS_DEG.get(name ?? ""));
  if (start === undefined || end === undefined) return undefined;
  const [x, y] = [Math.sin, Math.cos].map(
    (of) => of((end * Math.PI) / 180) - of((start * Math.PI) / 180),
  ) as [number, number];
  return Math.hypot(x, y) < 0.1 ? undefined : (Math.atan2(x, y) * 180) / Math.PI;
}
