import type { Furnished } from "../../assets/furnish.ts";
import { PICTURE_SIZE_M } from "../../assets/lift-to-room.ts";
import type { Vector3 } from "../../assets/vector.ts";
import { worldBox } from "../../assets/world-box.ts";
import type { Frame } from "../../scene.ts";

/** How the room is laid onto the paper. */
export interface Sheet {
  readonly view: "above" | "front";
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels a metre. */
  readonly scale: number;
  /** The part of the paper that shows the room: left, top, right, bottom in pixels. */
  readonly area: readonly [number, number, number, number];
  /** Where a point of the room lies on the paper, in pixels. */
  at(point: Vector3): readonly [number, number];
}

/** The longer side of the drawn area. */
const LONG_SIDE_PX = 640;
const MARGIN_PX = 40;
const FOOT_PX = 46;
/** Air around the objects, in metres, or a tenth of their extent when that is more. */
const AIR_M = 0.5;

/** Fit a scene onto paper: a room or a map from above with north at the top, a picture as it is. */
export function sheetOf(furniture: readonly Furnished[], frame: Frame): Sheet {
  const view = frame === "image" ? "front" : "above";
  const [low, high] = view === "above" ? groundOf(furniture) : pictureExtent();
  const extent = [high[0] - low[0], high[1] - low[1]] as const;
  const scale = LONG_SIDE_PX / Math.max(...extent);
  const [width, height] = [extent[0] * scale, extent[1] * scale];
  const at = ([x, y, z]: Vector3) =>
    [
      MARGIN_PX + (x - low[0]) * scale,
      MARGIN_PX + (view === "above" ? z - low[1] : high[1] - y) * scale,
    ] as const;
  return {
    view,
    widthPx: Math.round(width + 2 * MARGIN_PX),
    heightPx: Math.round(height + MARGIN_PX + FOOT_PX),
    scale,
    area: [MARGIN_PX, MARGIN_PX, MARGIN_PX + width, MARGIN_PX + height],
    at,
  };
}

type Extent = readonly [low: readonly [number, number], high: readonly [number, number]];

function pictureExtent(): Extent {
  return [
    [-PICTURE_SIZE_M / 2, 0],
    [PICTURE_SIZE_M / 2, PICTURE_SIZE_M],
  ];
}

/** The floor that the objects stand on, with air around; never narrower than half as long. */
function groundOf(furniture: readonly Furnished[]): Extent {
  const boxes = furniture.map(({ object }) => worldBox(object));
  const x = [
    Math.min(...boxes.map((b) => b[0]!), boxes.length > 0 ? Infinity : 0),
    Math.max(...boxes.map((b) => b[3]!), boxes.length > 0 ? -Infinity : 0),
  ] as const;
  const z = [
    Math.min(...boxes.map((b) => b[2]!), boxes.length > 0 ? Infinity : 0),
    Math.max(...boxes.map((b) => b[5]!), boxes.length > 0 ? -Infinity : 0),
  ] as const;
  const long = Math.max(x[1] - x[0], z[1] - z[0]);
  const air = Math.max(AIR_M * Math.min(1, long || 1), long / 10);
  const [sideX, sideZ] = [x, z].map(
    (side) => Math.max(0, (long / 2 - (side[1] - side[0])) / 2) + air,
  );
  return [
    [x[0] - sideX!, z[0] - sideZ!],
    [x[1] + sideX!, z[1] + sideZ!],
  ];
}
