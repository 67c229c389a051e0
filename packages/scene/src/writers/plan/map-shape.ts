import { hexOf } from "../../assets/color-of.ts";
import type { Furnished } from "../../assets/furnish.ts";
import { colorOf } from "../../assets/model-of.ts";
import { type Path, shapeOfGeometry } from "../../map/shape.ts";
import type { SceneObject } from "../../scene.ts";
import type { Sheet } from "./sheet.ts";
import { number } from "./symbol.ts";

/** How wide roads and rivers are drawn, in pixels. */
const LINE_PX = 5;

/** The radius of the dot that marks a point, in pixels. */
const POINT_PX = 5;

/**
 * Draw a feature of a map by its own points, lines and areas, where it has some; its box surrounds them.
 *
 * @param feature   as it stands in the scene, in degrees
 * @param furnished  the same, laid on the ground in metres
 * @returns         undefined for what has only a box
 */
export function mapShape(
  feature: SceneObject,
  furnished: Furnished,
  sheet: Sheet,
): string | undefined {
  if (!feature.geometry || !feature.box) return undefined;
  const { points, lines, polygons } = shapeOfGeometry(feature.geometry);
  if (points.length + lines.length + polygons.length === 0) return undefined;
  const at = placer(feature.box, furnished, sheet);
  const color = hexOf(colorOf(feature));
  const areas = polygons.map((rings) => rings.map((ring) => `${pathOf(ring, at)}Z`).join(""));
  return [
    ...points.map((point) => {
      const [x, y] = at(point);
      return `<circle cx="${number(x)}" cy="${number(y)}" r="${POINT_PX}" fill="${color}"/>`;
    }),
    ...areas.map((d) => `<path d="${d}" fill="${color}" fill-rule="evenodd"/>`),
    ...lines.map(
      (line) =>
        `<path d="${pathOf(line, at)}" fill="none" stroke="${color}" stroke-width="${LINE_PX}" stroke-linejoin="round"/>`,
    ),
  ].join("");
}

type Placer = (position: readonly number[]) => readonly [number, number];

/** Where degrees come to lie on the paper, from where the feature's box came to lie. */
function placer(box: readonly number[], { object }: Furnished, sheet: Sheet): Placer {
  const [west, south, east, north] = box as readonly [number, number, number, number];
  const [x0, y0, z0, x1, , z1] = object.box as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const width = (east - west + 360) % 360;
  return ([longitude, latitude]) => {
    const right = width > 0 ? ((longitude! - west + 360) % 360) / width : 0.5;
    const down = north > south ? (north - latitude!) / (north - south) : 0.5;
    return sheet.at([x0 + Math.min(right, 1) * (x1 - x0), y0, z0 + down * (z1 - z0)]);
  };
}

function pathOf(path: Path, at: Placer): string {
  return path
    .map((position, i) => {
      const [x, y] = at(position);
      return `${i === 0 ? "M" : "L"}${number(x)} ${number(y)}`;
    })
    .join("");
}
