import type { Furnished } from "../../assets/furnish.ts";
import { shapeOfGeometry } from "../../geodesy/shape.ts";
import type { SceneObject } from "../../scene.ts";
import type { Point } from "./labels.ts";
import { type MapStyle, mapStyleOf } from "./map-style.ts";
import { outlineOf } from "./object-label.ts";
import type { Sheet } from "./sheet.ts";
import { number } from "./symbol.ts";

/** The radius of the dot that marks a point, and the least side and length of areas and lines, in pixels. */
const POINT_PX = 5;
const LEAST_SIDE_PX = 8;
const LEAST_LENGTH_PX = 16;

/** A feature of a map as it lies on the paper, in pixels. */
export interface MapShape {
  readonly style: MapStyle;
  readonly points: readonly Point[];
  readonly lines: readonly (readonly Point[])[];
  /** Each a list of rings: the outline, then the holes. */
  readonly areas: readonly (readonly (readonly Point[])[])[];
}

/**
 * Lay a feature of a map onto the paper: its own points, lines and areas, else its box; what is too small
 * to be seen a little larger than it is.
 *
 * @param feature    as it stands in the scene, in degrees
 * @param furnished  the same, laid on the ground in metres
 */
export function mapShape(feature: SceneObject, furnished: Furnished, sheet: Sheet): MapShape {
  const style = mapStyleOf(feature);
  const shape = feature.geometry && shapeOfGeometry(feature.geometry);
  const parts = shape && shape.points.length + shape.lines.length + shape.polygons.length;
  if (!shape || !parts || !feature.box) return { style, ...boxShape(furnished, sheet, style) };
  const at = placer(feature.box, furnished, sheet);
  return {
    style,
    points: shape.points.map(at),
    lines: shape.lines.map((line) => longEnough(line.map(at))),
    areas: shape.polygons.map((rings) => rings.map((ring) => ring.map(at))),
  };
}

/** Draw a feature: areas with what covers them, lines with a casing, points as dots. */
export function drawMapShape({ style, points, lines, areas }: MapShape): string {
  const { fill, edge, widthPx, dash, pattern } = style;
  const dots = points.map(
    ([x, y]) =>
      `<circle cx="${number(x)}" cy="${number(y)}" r="${POINT_PX}" fill="${fill}" stroke="${edge}"/>`,
  );
  const drawn = areas.map((rings) => {
    const d = rings.map((ring) => `${pathOf(ring)}Z`).join("");
    const cover = pattern
      ? `<path d="${d}" fill="url(#${pattern})" fill-rule="evenodd" stroke="none"/>`
      : "";
    return `<path d="${d}" fill="${fill}" fill-rule="evenodd" stroke="${edge}"/>${cover}`;
  });
  const ways = lines.map((line) => {
    const d = pathOf(line);
    const stroke = (color: string, width: number, more = "") =>
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"${more}/>`;
    const dashes = dash ? ` stroke-dasharray="${dash}"` : "";
    return stroke(edge, widthPx + 2.4) + stroke(fill, widthPx, dashes);
  });
  return [...drawn, ...ways, ...dots].join("");
}

function boxShape(
  furnished: Furnished,
  sheet: Sheet,
  { round }: MapStyle,
): Omit<MapShape, "style"> {
  const [x0, y0, x1, y1] = outlineOf(furnished, sheet);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (x1 === x0 && y1 === y0) return { points: [[x, y]], lines: [], areas: [] };
  const half = [x1 - x0, y1 - y0].map((side) => Math.max(side, LEAST_SIDE_PX) / 2);
  const corner = round ? ROUNDNESS * Math.min(...half) : 0;
  const outline = CORNERS.flatMap(([right, down], turn) => {
    const middle: Point = [x + right * (half[0]! - corner), y + down * (half[1]! - corner)];
    return arc(middle, corner, turn);
  });
  return { points: [], lines: [], areas: [[outline]] };
}

/** The corners of a box, clockwise on the paper from the lower right one. */
const CORNERS: readonly Point[] = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
];

/** The radius of round corners, of half the shorter side; how many steps one is drawn with. */
const ROUNDNESS = 0.6;
const STEPS = 6;

/** A quarter of a circle, clockwise on the paper; a single point where the radius is 0. */
function arc([x, y]: Point, radius: number, turn: number): readonly Point[] {
  if (radius === 0) return [[x, y]];
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const angle = ((turn + step / STEPS) * Math.PI) / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** A line about its middle, so long that it is seen. */
function longEnough(line: readonly Point[]): readonly Point[] {
  const [[x0, y0], [x1, y1]] = [line[0]!, line.at(-1)!];
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (line.length !== 2 || length === 0 || length >= LEAST_LENGTH_PX) return line;
  const more = LEAST_LENGTH_PX / length;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return line.map(([u, v]): Point => [x + (u - x) * more, y + (v - y) * more]);
}

type Placer = (position: readonly number[]) => Point;

/** Where degrees come to lie on the paper, from where the feature's box came to lie. */
function placer(box: readonly number[], { object }: Furnished, sheet: Sheet): Placer {
  const [west, south, east, north] = box as readonly [number, number, number, number];
  const [x0, y0, z0, x1, , z1] = object.box as unknown as Six;
  const width = (east - west + 360) % 360;
  return ([longitude, latitude]) => {
    const right = width > 0 ? ((longitude! - west + 360) % 360) / width : 0.5;
    const down = north > south ? (north - latitude!) / (north - south) : 0.5;
    return sheet.at([x0 + Math.min(right, 1) * (x1 - x0), y0, z0 + down * (z1 - z0)]);
  };
}

type Six = readonly [number, number, number, number, number, number];

function pathOf(path: readonly Point[]): string {
  return path.map(([x, y], i) => `${i === 0 ? "M" : "L"}${number(x)} ${number(y)}`).join("");
}
