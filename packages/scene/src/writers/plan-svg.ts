import { type Furnished, furnish } from "../assets/furnish.ts";
import type { Scene } from "../scene.ts";
import { arrowsOf } from "./plan/arrows.ts";
import { type Label, type Rectangle, setLabels, widthOf } from "./plan/labels.ts";
import { type Sheet, sheetOf } from "./plan/sheet.ts";
import { number, symbolOf } from "./plan/symbol.ts";

const STYLE = `text{font-family:system-ui,-apple-system,"Segoe UI","Noto Sans","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","WenQuanYi Micro Hei",sans-serif;font-size:13px;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}
.object{fill:#1d2733;font-weight:600}.relation{fill:#b0343c}.note{fill:#5b6672;font-size:12px;stroke:none}
.objects{stroke:#26303a;stroke-width:.8}.arrow{fill:none;stroke:#b0343c;stroke-width:1.6}.grid{stroke:#dde3e9;stroke-width:1}`;
const HEAD =
  '<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#b0343c"/></marker>';
/** Lengths that a scale bar may have, times a power of ten. */
const BAR_STEPS = [5, 2, 1];
const LONGEST_BAR_PX = 140;
const SMALL_PX = 48;

/**
 * Draw a scene's plan as SVG: a room from above with the viewer at the bottom, a picture from the
 * front; objects in their colours with their names, stated relations as arrows, a scale.
 *
 * Things that nothing is known about are plain boxes with a dashed outline. All text is escaped.
 *
 * @throws InputError  when an object has no box
 */
export function planSvg(scene: Scene): string {
  const furniture = furnish(scene);
  const sheet = sheetOf(furniture, scene.frame);
  const arrows = arrowsOf(scene.relations, furniture, sheet);
  const labels = setLabels(
    [...furniture.map((f) => objectLabel(f, furniture, sheet)), ...arrows.map((a) => a.label)],
    [sheet.widthPx, sheet.heightPx],
    furniture.map((f) => outline(f, sheet)).filter(isSmall),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.widthPx}" height="${sheet.heightPx}" viewBox="0 0 ${sheet.widthPx} ${sheet.heightPx}" role="img">`,
    `<style>${STYLE}</style><defs>${HEAD}</defs>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    paper(sheet),
    `<g class="objects">${fromFarToNear(furniture, sheet)
      .map((f) => symbolOf(f, sheet))
      .join("\n")}</g>`,
    ...arrows.map((a) => a.path).filter(Boolean),
    ...labels,
    foot(sheet, furniture),
    "</svg>\n",
  ].join("\n");
}

function fromFarToNear(furniture: readonly Furnished[], { view }: Sheet): readonly Furnished[] {
  const near = view === "above" ? 4 : 5;
  const key = (f: Furnished) => (f.seeThrough ? -1e9 : 0) + f.object.box[near]!;
  return [...furniture].sort((a, b) => key(a) - key(b));
}

function objectLabel(furnished: Furnished, all: readonly Furnished[], sheet: Sheet): Label {
  const { object, center } = furnished;
  const namesakes = all.filter((f) => f.object.category === object.category);
  const rank = namesakes.indexOf(furnished) + 1;
  const text = namesakes.length > 1 ? `${object.category} ${rank}` : object.category;
  const [x, y] = sheet.at(center);
  const [x0, y0, x1, y1] = outline(furnished, sheet);
  const inside = [y, y1 - 12, y0 + 12].map((place) => [x, place] as const);
  const aside = widthOf(text) / 2 + 4;
  const beside = [
    [x1 + aside, y],
    [x0 - aside, y],
    [x, y1 + 27],
    [x, y0 - 27],
  ] as const;
  const outside = [[x, y1 + 10], [x, y0 - 10], ...beside] as const;
  const fits = x1 - x0 > widthOf(text) && !isSmall([x0, y0, x1, y1]);
  return { text, kind: "object", places: fits ? [...inside, ...outside] : outside };
}

function outline({ object: { box } }: Furnished, sheet: Sheet): Rectangle {
  const [x0, y0] = sheet.at([box[0]!, box[4]!, box[2]!]);
  const [x1, y1] = sheet.at([box[3]!, box[1]!, box[5]!]);
  return [x0, y0, x1, y1];
}

/** Smaller than a label needs, so that one would hide it. */
function isSmall([x0, y0, x1, y1]: Rectangle): boolean {
  return x1 - x0 < SMALL_PX || y1 - y0 < SMALL_PX;
}

/** The floor with a line each metre, or the picture's frame. */
function paper({ area: [x0, y0, x1, y1], scale, view, at }: Sheet): string {
  const border = `<rect x="${number(x0)}" y="${number(y0)}" width="${number(x1 - x0)}" height="${number(y1 - y0)}" fill="#f6f8fa" stroke="#aeb8c2"/>`;
  if (view === "front") return border;
  const step = scale * niceLength(scale);
  const [originX, originY] = at([0, 0, 0]);
  const lines = (low: number, high: number, origin: number) =>
    Array.from(
      { length: Math.floor((high - low) / step) + 2 },
      (_, i) => origin + (Math.ceil((low - origin) / step) + i) * step,
    ).filter((place) => place > low && place < high);
  const down = lines(x0, x1, originX).map((x) => `M${number(x)} ${number(y0)}V${number(y1)}`);
  const across = lines(y0, y1, originY).map((y) => `M${number(x0)} ${number(y)}H${number(x1)}`);
  return `${border}<path class="grid" d="${[...down, ...across].join("")}"/>`;
}

/** The scale, where the viewer stands, and what a dashed outline means. */
function foot(
  { area: [x0, , x1, y1], scale, view }: Sheet,
  furniture: readonly Furnished[],
): string {
  const length = view === "above" ? niceLength(scale) : 1;
  const [width, name] = [
    length * scale,
    view === "above" ? lengthName(length) : "¼ of the picture",
  ];
  const y = y1 + 16;
  const bar = `<path d="M${number(x0)} ${number(y - 4)}v8m0-4h${number(width)}m0-4v8" stroke="#5b6672" fill="none"/>`;
  const note = (x: number, anchor: string, text: string) =>
    `<text class="note" x="${number(x)}" y="${number(y + 18)}" style="text-anchor:${anchor}">${text}</text>`;
  const viewer = view === "above" ? note((x0 + x1) / 2, "middle", "▲ viewer") : "";
  const plain = furniture.some((f) => f.model.asset === "box");
  const dashed = plain ? note(x1, "end", "dashed: plain box, no model") : "";
  return `${bar}${note(x0, "start", name)}${viewer}${dashed}`;
}

/** The longest of 1, 2, 5 times a power of ten metres that still makes a short bar. */
function niceLength(scale: number): number {
  const power = 10 ** Math.floor(Math.log10(LONGEST_BAR_PX / scale));
  return power * BAR_STEPS.find((step) => step * power * scale <= LONGEST_BAR_PX)!;
}

function lengthName(metres: number): string {
  return metres < 1 ? `${number(metres * 100)} cm` : `${number(metres)} m`;
}
