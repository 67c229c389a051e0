import { escapeXml } from "./escape-xml.ts";
import { number } from "./symbol.ts";

/** A point of the paper, in pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** A label that asks for a place. */
export interface Label {
  readonly text: string;
  /** Where its middle may come, best first, in pixels. */
  readonly places: readonly Point[];
  readonly kind: "object" | "relation";
  /** Where a line leads to when it has to stand apart from what it names. */
  readonly anchor?: Point;
}

/** A part of the paper, in pixels. */
export type Rectangle = readonly [x0: number, y0: number, x1: number, y1: number];

/** Text of 13 px; smaller where that finds a place and this does not. */
const SIZES_PX = [13, 10] as const;
const LINE = 1.3;
const LONGEST = 40;
/** How far from its anchor a label with a leader line may stand, in pixels. */
const RINGS_PX = [34, 52, 72, 96, 124, 156, 196];
const DIRECTIONS = 16;

/**
 * Set labels one after another, each where it covers no other label and nothing that must stay
 * visible: at one of its places, else there in smaller text, else farther off with a leader line;
 * where nothing is free, at its best place.
 */
export function setLabels(
  labels: readonly Label[],
  paper: readonly [width: number, height: number],
  keepFree: readonly Rectangle[],
): readonly string[] {
  const taken = [...keepFree];
  return labels.map((label) => {
    const text = shortened(label.text);
    const set = findPlace({ ...label, text }, paper, taken);
    taken.push(around(set.place, text, set.sizePx));
    return draw({ ...label, text }, set);
  });
}

interface Setting {
  readonly place: Point;
  readonly sizePx: number;
  readonly leader: boolean;
}

function findPlace(label: Label, paper: Point, taken: readonly Rectangle[]): Setting {
  const far = label.anchor ? ringsAround(label.anchor) : [];
  const tries = [
    ...SIZES_PX.map((sizePx) => ({ sizePx, places: label.places, leader: false })),
    ...SIZES_PX.map((sizePx) => ({ sizePx, places: far, leader: true })),
  ];
  for (const { sizePx, places, leader } of tries) {
    for (const wanted of places) {
      const place = onPaper(wanted, label.text, sizePx, paper);
      const own = around(place, label.text, sizePx);
      if (!taken.some((t) => overlaps(t, own))) return { place, sizePx, leader };
    }
  }
  const sizePx = SIZES_PX.at(-1)!;
  return { place: onPaper(label.places[0]!, label.text, sizePx, paper), sizePx, leader: false };
}

function draw({ text, kind, anchor }: Label, { place: [x, y], sizePx, leader }: Setting): string {
  const small = sizePx === SIZES_PX[0] ? "" : ` style="font-size:${sizePx}px"`;
  const line =
    leader && anchor
      ? `<path class="leader" d="M${number(x)} ${number(y)}L${number(anchor[0])} ${number(anchor[1])}"/>`
      : "";
  return `${line}<text class="${kind}" x="${number(x)}" y="${number(y + sizePx / 3)}"${small}>${escapeXml(text)}</text>`;
}

function ringsAround([x, y]: Point): readonly Point[] {
  return RINGS_PX.flatMap((radius) =>
    Array.from({ length: DIRECTIONS }, (_, i): Point => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
    }),
  );
}

function onPaper([x, y]: Point, text: string, sizePx: number, [width, height]: Point): Point {
  const [half, line] = [widthOf(text, sizePx) / 2 + 2, sizePx * LINE];
  return [clamp(x, half, width - half), clamp(y, line, height - line)];
}

function around([x, y]: Point, text: string, sizePx: number): Rectangle {
  const [half, line] = [widthOf(text, sizePx) / 2 + 2, (sizePx * LINE) / 2];
  return [x - half, y - line, x + half, y + line];
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text;
}

/** About how wide a text is set, in pixels: Chinese characters are square, others half as wide. */
export function widthOf(text: string, sizePx: number = SIZES_PX[0]): number {
  return [...text].reduce(
    (sum, c) => sum + (c.codePointAt(0)! > 0x2e7f ? sizePx : sizePx * 0.58),
    0,
  );
}
