import { extrude, extrudeBand, type OutlinePoint, spokes } from "./flat.ts";
import type { Mesh } from "./mesh.ts";

/** Flat figures pulled through the depth of the unit box; they face the viewer. */
export const OUTLINES = {
  /** A roof whose ridge runs along z. */
  prism: () => extrude(spokes(3, [1])),
  pentagon: () => extrude(spokes(5, [1])),
  hexagon: () => extrude(spokes(6, [1])),
  octagon: () => extrude(spokes(8, [1]).map((point) => turned(point, Math.PI / 8))),
  star: () => extrude(spokes(10, [1, 0.42])),
  heart: () => extrude(heart(48)),
  /** Half a ring, standing on its two feet. */
  arch: () => extrudeBand(halfCircle(1, 1), halfCircle(0.72, 0.72)),
  /** A new moon with its points up, like a banana or a boat's hull. */
  crescent: () => extrudeBand(flipped(halfCircle(1, 1)), flipped(halfCircle(1, 0.45))),
  /** Two slopes of a chevron: an arrow's head, a bird's wings. */
  chevron: () =>
    extrude([
      [1, 0],
      [-1, 1],
      [-0.45, 0],
      [-1, -1],
    ]),
} as const satisfies Readonly<Record<string, () => Mesh>>;

/** The upper half of an ellipse from left to right. */
function halfCircle(width: number, height: number, steps = 24): readonly OutlinePoint[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = Math.PI * (1 - i / steps);
    return [width * Math.cos(angle), height * Math.sin(angle)] as const;
  });
}

/** Turned by half a turn, so that a clockwise line stays clockwise. */
function flipped(points: readonly OutlinePoint[]): readonly OutlinePoint[] {
  return points.map(([x, y]) => [-x, -y]);
}

function turned([x, y]: OutlinePoint, angle: number): OutlinePoint {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** The curve x = 16 sin³ t, y = 13 cos t − 5 cos 2t − 2 cos 3t − cos 4t, counter-clockwise. */
function heart(points: number): readonly OutlinePoint[] {
  return Array.from({ length: points }, (_, i) => {
    const t = (-2 * Math.PI * i) / points;
    const y = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t);
    return [16 * Math.sin(t) ** 3, y] as const;
  });
}
