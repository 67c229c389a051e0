import { hexOf, srgbOf } from "../../assets/color-of.ts";
import type { Furnished } from "../../assets/furnish.ts";
import type { ModelPart } from "../../assets/model-of.ts";
import { isRound, type ShapeName } from "../../assets/shapes/index.ts";
import type { Sheet } from "./sheet.ts";

/** Shapes that come to a point: a triangle from the side. */
const POINTED: ReadonlySet<ShapeName> = new Set(["cone", "pyramid", "tetrahedron"]);
/** How round the corners of soft shapes are, as a share of the shorter side. */
const SOFTNESS: Readonly<Partial<Record<ShapeName, number>>> = { softbox: 0.14, cushion: 0.3 };
/** How visible the near walls of a thing are of which the inside is shown. */
const WALL_OPACITY = 0.35;

/** Draw an object as its parts are seen from above (or from the front), the nearest last. */
export function symbolOf(furnished: Furnished, sheet: Sheet): string {
  const { center, size, yaw, model, seeThrough } = furnished;
  const [x, y] = sheet.at(center);
  const turn =
    sheet.view === "above" && yaw !== 0 ? ` rotate(${number((-yaw * 180) / Math.PI)})` : "";
  const swapped = sheet.view === "front" && Math.abs(Math.sin(yaw)) > 0.5;
  const [across, down] =
    sheet.view === "above" ? ([0, 2] as const) : ([swapped ? 2 : 0, 1] as const);
  const scale = [size[across] * sheet.scale, size[down] * sheet.scale] as const;
  const nearness = sheet.view === "above" ? 1 : swapped ? 0 : 2;
  const parts = model.parts
    .filter(({ inset }) => !inset)
    .sort((a, b) => topOf(a, nearness) - topOf(b, nearness));
  const shapes = parts.map((part) =>
    partSymbol(part, { across, down, scale, view: sheet.view, swapped }),
  );
  const opacity = seeThrough ? ` opacity="${WALL_OPACITY}"` : "";
  const dash = model.asset === "box" ? ' stroke-dasharray="4 2"' : "";
  return `<g transform="translate(${number(x)} ${number(y)})${turn}"${opacity}${dash}>${shapes.join("")}</g>`;
}

interface Drawing {
  readonly across: 0 | 2;
  readonly down: 1 | 2;
  readonly scale: readonly [number, number];
  readonly view: Sheet["view"];
  /** The object is turned by a quarter, so its left side is in front. */
  readonly swapped: boolean;
}

function partSymbol(part: ModelPart, { across, down, scale, view, swapped }: Drawing): string {
  const x = part.center[across] * scale[0] * (swapped ? -1 : 1);
  const y = part.center[down] * scale[1] * (view === "front" ? -1 : 1);
  const [width, height] = [part.size[across] * scale[0], part.size[down] * scale[1]];
  const fill = hexOf([srgbOf(part.color[0]), srgbOf(part.color[1]), srgbOf(part.color[2])]);
  const sight = view === "above" ? "y" : swapped ? "x" : "z";
  const paint = `fill="${fill}"`;
  if (part.shape === "sphere" || (isRound(part.shape) && part.axis === sight)) {
    return `<ellipse cx="${number(x)}" cy="${number(y)}" rx="${number(width / 2)}" ry="${number(height / 2)}" ${paint}/>`;
  }
  const [left, top] = [x - width / 2, y - height / 2];
  const triangular = part.shape === "prism" && view === "front" && !swapped;
  if (triangular || (POINTED.has(part.shape) && view === "front" && part.axis === "y")) {
    return `<path d="M${number(left)} ${number(top + height)}h${number(width)}L${number(x)} ${number(top)}z" ${paint}/>`;
  }
  const corner = SOFTNESS[part.shape]
    ? ` rx="${number(SOFTNESS[part.shape]! * Math.min(width, height))}"`
    : "";
  return `<rect x="${number(left)}" y="${number(top)}" width="${number(width)}" height="${number(height)}"${corner} ${paint}/>`;
}

function topOf(part: ModelPart, axis: 0 | 1 | 2): number {
  return part.center[axis] + part.size[axis] / 2;
}

/** A coordinate with at most two decimals. */
export function number(value: number): string {
  const result = Number(value.toFixed(2));
  return String(result === 0 ? 0 : result);
}
