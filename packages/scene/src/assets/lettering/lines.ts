import { GLYPHS } from "./glyphs.ts";

/** A piece of text with its strokes laid out; capitals are 1 high, the base line of the last row is 0. */
export interface Lettering {
  readonly width: number;
  readonly height: number;
  /** Each stroke `[x0, y0, x1, y1]`, x right, y up, from the lower left corner of the whole. */
  readonly strokes: readonly (readonly [number, number, number, number])[];
}

/** How high a capital is in the units of the glyphs, where its top is, and how far apart lines are. */
const CAPITAL = 21;
const TOP = 1;
const LINE = 1.7;
const SPACE = 14 / CAPITAL;
/** Below the base line, for the tails of "g" and "y". */
const TAIL = 7 / CAPITAL;
const FIRST = 33;
const UNKNOWN = "?";
const LONGEST = 48;

/**
 * Set a text in as many lines as fill a rectangle best. Letters that the font lacks (Chinese) are left
 * out; a text that has no others becomes "?".
 *
 * @param aspect  width over height of the rectangle
 */
export function setText(text: string, aspect: number): Lettering {
  const words = wordsOf(text);
  const tries = words.map((_, i) => broken(words, i + 1));
  const settings = tries.map(laidOut);
  const size = ({ width, height }: Lettering) => Math.min(aspect / width, 1 / height);
  return settings.reduce((a, b) => (size(b) > size(a) ? b : a));
}

function wordsOf(text: string): readonly string[] {
  const known = [...text].filter((c) => c === " " || glyphOf(c)).slice(0, LONGEST);
  const words = known.join("").split(" ").filter(Boolean);
  return words.length > 0 ? words : [UNKNOWN];
}

/** Break words into so many lines of about the same length. */
function broken(words: readonly string[], count: number): readonly string[] {
  const target = words.join(" ").length / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const fits = last !== undefined && `${last} ${word}`.length <= target + word.length / 2;
    if (fits || lines.length === count) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function laidOut(lines: readonly string[]): Lettering {
  const widths = lines.map(widthOf);
  const width = Math.max(...widths);
  const strokes = lines.flatMap((line, i) => {
    const base = TAIL + (lines.length - 1 - i) * LINE;
    return strokesOf(line, [(width - widths[i]!) / 2, base]);
  });
  return { width, height: (lines.length - 1) * LINE + 1 + TAIL, strokes };
}

function widthOf(line: string): number {
  return [...line].reduce(
    (sum, c) => sum + (glyphOf(c)?.[0] ?? 0) / CAPITAL + (c === " " ? SPACE : 0),
    0,
  );
}

function strokesOf(line: string, [left, base]: readonly [number, number]): Lettering["strokes"] {
  let x = left;
  return [...line].flatMap((character) => {
    const start = x;
    x += widthOf(character);
    const strokes = glyphOf(character)?.[1].split("; ") ?? [];
    return strokes.flatMap((stroke) => {
      const points = stroke.split(" ").map((point) => point.split(",").map(Number));
      const at = ([px, py]: readonly number[]) =>
        [start + px! / CAPITAL, base + (CAPITAL + TOP - py!) / CAPITAL] as const;
      return points.slice(1).map((point, i) => [...at(points[i]!), ...at(point)] as const);
    });
  });
}

function glyphOf(character: string) {
  return GLYPHS[character.codePointAt(0)! - FIRST];
}
