import { extrude, type OutlinePoint, spokes } from "./flat.ts";
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
} as const satisfies Readonly<Record<string, () => Mesh>>;

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
