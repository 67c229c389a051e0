import { type Mesh, MeshBuilder } from "./mesh.ts";

/** A point of a profile: distance from the axis in [0, 0.5], height in [-0.5, 0.5]. */
export type ProfilePoint = readonly [radius: number, height: number];

/** A piece of a profile that is shaded smoothly; between two strips there is a crease. */
export type Strip = readonly ProfilePoint[];

/** How finely a round shape is cut; small parts look as good with a quarter of the triangles. */
export type Detail = "fine" | "coarse";

/** Multiples of 4, so that the surface touches all four sides of its unit box. */
const SEGMENTS: Readonly<Record<Detail, number>> = { fine: 40, coarse: 20 };

/**
 * Turn a profile about the y axis into a closed surface.
 *
 * @param profile  strips from the bottom of the axis, outwards and up, to the top of the axis
 * @param detail   "coarse" has half as many segments, and about half as many rings
 */
export function lathe(profile: readonly Strip[], detail: Detail = "fine"): Mesh {
  const builder = new MeshBuilder();
  const segments = SEGMENTS[detail];
  const strips = detail === "fine" ? profile : profile.map(thinned);
  for (const strip of strips) {
    const rows = strip.map((_, i) => addRing(builder, strip, i, segments));
    for (let i = 0; i + 1 < rows.length; i += 1)
      joinRings(builder, rows[i]!, rows[i + 1]!, segments);
  }
  return builder.build();
}

/** Points of an arc from angle `startDeg` to `endDeg`, measured from the outward axis upwards. */
export function arc(
  center: ProfilePoint,
  radius: number,
  [startDeg, endDeg]: readonly [number, number],
  steps = 16,
): Strip {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((startDeg + ((endDeg - startDeg) * i) / steps) * Math.PI) / 180;
    const r = center[0] + radius * Math.cos(angle);
    return [Math.abs(r) < 1e-9 ? 0 : r, center[1] + radius * Math.sin(angle)] as const;
  });
}

/** Every other point, and those that are farthest out, in, up or down: the extent must stay. */
function thinned(strip: Strip): Strip {
  const extremes = [0, 1].flatMap((k) => {
    const values = strip.map((point) => point[k]!);
    return [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
  });
  return strip.filter((_, i) => i % 2 === 0 || i === strip.length - 1 || extremes.includes(i));
}

function addRing(builder: MeshBuilder, strip: Strip, at: number, segments: number): number {
  const [radius, height] = strip[at]!;
  const [outward, upward] = normalAt(strip, at);
  let first = -1;
  for (let k = 0; k <= segments; k += 1) {
    const angle = (2 * Math.PI * (k % segments)) / segments;
    const [x, z] = [Math.sin(angle), Math.cos(angle)];
    const row = builder.vertex(
      [radius * x, height, radius * z],
      [outward * x, upward, outward * z],
    );
    if (k === 0) first = row;
  }
  return first;
}

/** The profile's unit normal: the mean over the pieces that meet at the point. */
function normalAt(strip: Strip, at: number): readonly [number, number] {
  let [outward, upward] = [0, 0];
  for (const i of [at - 1, at]) {
    const [a, b] = [strip[i], strip[i + 1]];
    if (!a || !b) continue;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    outward += (b[1] - a[1]) / length;
    upward -= (b[0] - a[0]) / length;
  }
  const length = Math.hypot(outward, upward) || 1;
  return [outward / length, upward / length];
}

function joinRings(builder: MeshBuilder, low: number, high: number, segments: number): void {
  for (let k = 0; k < segments; k += 1) {
    builder.triangle(low + k, low + k + 1, high + k + 1);
    builder.triangle(low + k, high + k + 1, high + k);
  }
}
