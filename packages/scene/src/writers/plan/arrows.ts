import type { Furnished } from "../../assets/furnish.ts";
import type { Relation } from "../../scene.ts";
import type { Label } from "./labels.ts";
import type { Sheet } from "./sheet.ts";
import { number } from "./symbol.ts";

/** An arrow and its name. */
export interface Arrow {
  readonly path: string;
  readonly label: Label;
}

type Point = readonly [number, number];

/** How far arrows bow to the side, so that there and back can be told apart; a share of the length. */
const BOW = 0.14;

/** Draw each stated relation from its subject to what it is related to. */
export function arrowsOf(
  relations: readonly Relation[],
  furniture: readonly Furnished[],
  sheet: Sheet,
): readonly Arrow[] {
  const byId = new Map(furniture.map((f) => [f.object.id, f]));
  return relations.flatMap(({ subject, predicate, object }) =>
    [object].flat().flatMap((other) => {
      const [from, to] = [byId.get(subject), byId.get(other)];
      return from && to && from !== to ? [arrow(from, to, predicate, sheet)] : [];
    }),
  );
}

function arrow(from: Furnished, to: Furnished, name: string, sheet: Sheet): Arrow {
  const [a, b] = [sheet.at(from.center), sheet.at(to.center)];
  const bend: Point = [
    (a[0] + b[0]) / 2 - (b[1] - a[1]) * BOW,
    (a[1] + b[1]) / 2 + (b[0] - a[0]) * BOW,
  ];
  const start = edgePoint(a, bend, halfOf(from, sheet));
  const end = edgePoint(b, bend, halfOf(to, sheet));
  const curve = (t: number): Point =>
    [0, 1].map((k) => (1 - t) ** 2 * start[k]! + 2 * t * (1 - t) * bend[k]! + t ** 2 * end[k]!) as [
      number,
      number,
    ];
  const path = `<path class="arrow" d="M${point(start)}Q${point(bend)} ${point(end)}" marker-end="url(#head)"/>`;
  const middle = curve(0.5);
  const beside = [-18, 18, -36, 36].map((dy) => [middle[0], middle[1] + dy] as const);
  return {
    path,
    label: { text: name, kind: "relation", places: [middle, curve(0.35), curve(0.65), ...beside] },
  };
}

function halfOf({ object: { box } }: Furnished, { scale, view }: Sheet): Point {
  const down = view === "above" ? 2 : 1;
  return [((box[3]! - box[0]!) / 2) * scale, ((box[down + 3]! - box[down]!) / 2) * scale];
}

/** Where the line from a box's middle leaves the box; the middle itself when the line ends inside. */
function edgePoint(middle: Point, towards: Point, half: Point): Point {
  const [dx, dy] = [towards[0] - middle[0], towards[1] - middle[1]];
  const share = Math.min(half[0] / (Math.abs(dx) || 1e-9), half[1] / (Math.abs(dy) || 1e-9));
  return share >= 1 ? middle : [middle[0] + dx * share, middle[1] + dy * share];
}

function point([x, y]: Point): string {
  return `${number(x)} ${number(y)}`;
}
