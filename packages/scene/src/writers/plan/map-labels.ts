import { type Label, type Point, type Rectangle, widthOf } from "./labels.ts";
import type { MapShape } from "./map-shape.ts";

/** Where along a line its name may stand, the middle first; how far beside it, in pixels. */
const SHARES = [0.5, 0.3, 0.7, 0.15, 0.85];
const BESIDE_PX = 15;
/** A line is kept free of names by squares of this side, so far apart, in pixels. */
const BEAD_PX = 8;
const MOST_BEADS = 120;
/** Above and below the middle of an area, in shares of its half height. */
const HEIGHTS = [0, 0.45, -0.45, 0.8, -0.8];

/**
 * Say where the name of a feature may stand: along a line, on an area that is large enough (on the ring,
 * where it goes around something), else at one of eight places around it.
 */
export function mapLabel(shape: MapShape, text: string): Label {
  const [line] = shape.lines;
  if (line)
    return { text, kind: "object", places: alongLine(line, text), anchor: placeOn(line, 0.5) };
  const [x0, y0, x1, y1] = boundsOf(shape);
  const middle: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  const fits = x1 - x0 > widthOf(text) + 6 && y1 - y0 > 20;
  const around = eightAround([x0, y0, x1, y1], text);
  const places = fits ? [...onArea(shape), ...around] : around;
  return { text, kind: "object", places, anchor: middle };
}

/** The parts of the paper that names should not hide: lines, points and whatever is small. */
export function keptFree(shape: MapShape): readonly Rectangle[] {
  const beads = shape.lines.flatMap(beadsOf);
  const [x0, y0, x1, y1] = boundsOf(shape);
  const small = shape.lines.length === 0 && (x1 - x0 < 48 || y1 - y0 < 24);
  return small ? [...beads, [x0, y0, x1, y1]] : beads;
}

function onArea(shape: MapShape): readonly Point[] {
  const [x0, y0, x1, y1] = boundsOf(shape);
  const [x, y, half] = [(x0 + x1) / 2, (y0 + y1) / 2, (y1 - y0) / 2];
  const hole = shape.areas[0]?.[1];
  if (!hole) return HEIGHTS.map((share): Point => [x, y + share * half]);
  const ends = hole.map((place) => place[1]);
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  return [
    [x, (y0 + top) / 2],
    [x, (y1 + bottom) / 2],
  ];
}

function eightAround([x0, y0, x1, y1]: Rectangle, text: string): readonly Point[] {
  const [x, y, aside] = [(x0 + x1) / 2, (y0 + y1) / 2, widthOf(text) / 2 + 5];
  return [
    [x, y1 + 11],
    [x, y0 - 11],
    [x1 + aside, y],
    [x0 - aside, y],
    [x1 + aside, y0 - 6],
    [x1 + aside, y1 + 6],
    [x0 - aside, y0 - 6],
    [x0 - aside, y1 + 6],
  ];
}

/** On either side of it, as far as the text is wide in that direction. */
function alongLine(line: readonly Point[], text: string): readonly Point[] {
  return SHARES.flatMap((share): readonly Point[] => {
    const [x, y] = placeOn(line, share);
    const [a, b] = [placeOn(line, share - 0.05), placeOn(line, share + 0.05)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [across, down] = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
    const reach = BESIDE_PX + (Math.abs(across) * widthOf(text)) / 2;
    return [
      [x + reach * across, y + BESIDE_PX * down],
      [x - reach * across, y - BESIDE_PX * down],
    ];
  });
}

function beadsOf(line: readonly Point[]): readonly Rectangle[] {
  const count = Math.min(MOST_BEADS, Math.ceil(lengthOf(line) / BEAD_PX) + 1);
  return Array.from({ length: count }, (_, i): Rectangle => {
    const [x, y] = placeOn(line, count > 1 ? i / (count - 1) : 0.5);
    return [x - BEAD_PX / 2, y - BEAD_PX / 2, x + BEAD_PX / 2, y + BEAD_PX / 2];
  });
}

/** The place of a line so far along it, as a share of its length. */
function placeOn(line: readonly Point[], share: number): Point {
  let left = Math.min(1, Math.max(0, share)) * lengthOf(line);
  for (const [i, to] of line.slice(1).entries()) {
    const from = line[i]!;
    const step = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (left <= step && step > 0) {
      const part = left / step;
      return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
    }
    left -= step;
  }
  return line.at(-1)!;
}

function lengthOf(line: readonly Point[]): number {
  return line
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);
}

/** What surrounds a feature on the paper. */
export function boundsOf({ points, lines, areas }: MapShape): Rectangle {
  const all = [...points, ...lines.flat(), ...areas.flat(2)];
  return all.reduce<Rectangle>(
    ([x0, y0, x1, y1], [x, y]) => [
      Math.min(x0, x),
      Math.min(y0, y),
      Math.max(x1, x),
      Math.max(y1, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
