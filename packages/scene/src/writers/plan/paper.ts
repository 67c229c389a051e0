import type { Furnished } from "../../assets/furnish.ts";
import type { Frame } from "../../scene.ts";
import type { Language } from "../../words/language.ts";
import type { Rectangle } from "./labels.ts";
import type { Sheet } from "./sheet.ts";
import { number } from "./symbol.ts";

/** Lengths that a scale bar may have, times a power of ten. */
const BAR_STEPS = [5, 2, 1];
const LONGEST_BAR_PX = 140;

const NOTES = {
  en: {
    viewer: "▲ viewer",
    quarter: "¼ of the picture",
    plain: "dashed: plain box, no model",
    north: "N",
  },
  zh: { viewer: "▲ 观看者", quarter: "画面的四分之一", plain: "虚线：没有模型的方块", north: "北" },
} as const satisfies Readonly<Record<Language, object>>;

/** The floor with a line each step of the scale, or the picture's frame. */
export function paper({ area: [x0, y0, x1, y1], scale, view, at }: Sheet): string {
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

/** An arrow to the north beside the floor's upper right corner; none in a picture. */
export function northArrow({ area: [, y0, x1], view }: Sheet, language: Language): string {
  if (view === "front") return "";
  const [x, y] = [x1 + 20, y0];
  return `<g class="north"><path d="M${number(x)} ${number(y + 14)}l6 22-6-5-6 5z" fill="#5b6672"/><text class="note" x="${number(x)}" y="${number(y + 9)}">${NOTES[language].north}</text></g>`;
}

/** The parts of the paper where the arrow to the north and the scale stand, which names leave free. */
export function marginsOf({ area: [x0, y0, x1, y1], view }: Sheet): readonly Rectangle[] {
  const bar: Rectangle = [x0 - 4, y1 + 6, x0 + LONGEST_BAR_PX + 4, y1 + 40];
  return view === "front" ? [bar] : [bar, [x1 + 6, y0 - 10, x1 + 34, y0 + 40]];
}

/** The scale, where the viewer stands, and what a dashed outline means. */
export function foot(
  { area: [x0, , x1, y1], scale, view }: Sheet,
  furniture: readonly Furnished[],
  { frame, language }: { readonly frame: Frame; readonly language: Language },
): string {
  const notes = NOTES[language];
  const length = view === "above" ? niceLength(scale) : 1;
  const name = view === "above" ? lengthName(length) : notes.quarter;
  const y = y1 + 16;
  const bar = `<path d="M${number(x0)} ${number(y - 4)}v8m0-4h${number(length * scale)}m0-4v8" stroke="#5b6672" fill="none"/>`;
  const note = (x: number, anchor: string, text: string) =>
    `<text class="note" x="${number(x)}" y="${number(y + 18)}" style="text-anchor:${anchor}">${text}</text>`;
  const viewer = frame === "room" ? note((x0 + x1) / 2, "middle", notes.viewer) : "";
  const plain = frame !== "map" && furniture.some((f) => f.model.asset === "box");
  const dashed = plain ? note(x1, "end", notes.plain) : "";
  return `${bar}${note(x0, "start", name)}${viewer}${dashed}`;
}

/** The longest of 1, 2, 5 times a power of ten metres that still makes a short bar. */
function niceLength(scale: number): number {
  const power = 10 ** Math.floor(Math.log10(LONGEST_BAR_PX / scale));
  return power * BAR_STEPS.find((step) => step * power * scale <= LONGEST_BAR_PX)!;
}

function lengthName(metres: number): string {
  if (metres >= 1000) return `${number(metres / 1000)} km`;
  return metres < 1 ? `${number(metres * 100)} cm` : `${number(metres)} m`;
}
