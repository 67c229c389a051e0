import { escapeXml } from "./escape-xml.ts";
import { number } from "./symbol.ts";

/** A label that asks for a place. */
export interface Label {
  readonly text: string;
  /** Where its middle may come, best first, in pixels. */
  readonly places: readonly (readonly [number, number])[];
  readonly kind: "object" | "relation";
}

/** A part of the paper, in pixels. */
export type Rectangle = readonly [x0: number, y0: number, x1: number, y1: number];

const FONT_PX = 13;
const LINE_PX = 17;
const LONGEST = 40;

/**
 * Set labels one after another, each at its first place that is free of other labels and of what
 * must stay visible; where there is none, at its best place.
 */
export function setLabels(
  labels: readonly Label[],
  [width, height]: readonly [number, number],
  keepFree: readonly Rectangle[],
): readonly string[] {
  const taken = [...keepFree];
  return labels.map(({ text, places, kind }) => {
    const shown = shortened(text);
    const half = widthOf(shown) / 2 + 2;
    const inside = places.map(
      ([x, y]) => [clamp(x, half, width - half), clamp(y, LINE_PX, height - LINE_PX)] as const,
    );
    const free = inside.find((place) => !taken.some((t) => overlaps(t, around(place, half))));
    const [x, y] = free ?? inside[0]!;
    taken.push(around([x, y], half));
    return `<text class="${kind}" x="${number(x)}" y="${number(y + FONT_PX / 3)}">${escapeXml(shown)}</text>`;
  });
}

function around([x, y]: readonly [number, number], half: number): Rectangle {
  return [x - half, y - LINE_PX / 2, x + half, y + LINE_PX / 2];
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
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, c) => sum + (c.codePointAt(0)! > 0x2e7f ? FONT_PX : FONT_PX * 0.55),
    0,
  );
}
