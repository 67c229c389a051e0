import type { Furnished } from "../../assets/furnish.ts";
import { isGroundModel } from "../../assets/structure.ts";
import { worldBox } from "../../assets/world-box.ts";
import type { PredicateName } from "../../predicate-names.ts";
import type { Relation } from "../../scene.ts";
import { type Label, type Point, widthOf } from "./labels.ts";
import type { Names } from "./names.ts";
import type { Sheet } from "./sheet.ts";
import { number } from "./symbol.ts";

/**
 * An arrow and its name; the path is empty where one thing lies over the other. Of arrows from
 * several things of a kind to the same thing only the first is named, in a crowd also to things of a kind.
 */
export interface Arrow {
  readonly path: string;
  readonly label?: Label;
}

/** With more arrows than this they are drawn finely, so that the things are seen. */
const MANY = 8;
/** How far arrows bow to the side, so that there and back can be told apart; a share of the length. */
const BOW = 0.14;

/** An arrow leads from each member of these to the next, not from the first to all others. */
const CHAINS: ReadonlySet<PredicateName> = new Set([
  "in a row",
  "in a circle",
  "in a grid",
  "in a stack",
]);

/**
 * Draw each stated relation from its subject to what it is related to; of a group from each to the next. That
 * a thing is in the room or on the ground that is drawn is seen.
 */
export function arrowsOf(
  relations: readonly Relation[],
  furniture: readonly Furnished[],
  sheet: Sheet,
  names: Names,
): readonly Arrow[] {
  const byId = new Map(furniture.map((f) => [f.object.id, f]));
  const named = new Set<string>();
  const isFine = relations.length > MANY;
  const drawing = { sheet, names, fine: isFine ? " fine" : "" };
  return relations.flatMap((relation) =>
    endsOf(relation).flatMap(([subject, other]) => {
      const [from, to] = [byId.get(subject), byId.get(other)];
      if (!from || !to || from === to || isSeen(relation, to)) return [];
      const { path, label } = arrow(from, to, names.ofRelation(relation.predicate), drawing);
      const key = keyOf(relation, { from, to, isFine });
      const again = named.has(key) || !label;
      named.add(key);
      return again ? { path } : { path, label };
    }),
  );
}

/** Whose name makes another superfluous: one like it to the same thing; in a crowd to a thing of the same kind. */
function keyOf(
  { subject, predicate }: Relation,
  {
    from,
    to,
    isFine,
  }: { readonly from: Furnished; readonly to: Furnished; readonly isFine: boolean },
): string {
  if (CHAINS.has(predicate)) return JSON.stringify([predicate, subject]);
  const other = isFine ? to.object.category : to.object.id;
  return JSON.stringify([from.object.category, predicate, isFine, other]);
}

function endsOf({ subject, predicate, object }: Relation): readonly (readonly [string, string])[] {
  const others = [object].flat();
  return others.map((other, i) => [
    CHAINS.has(predicate) ? (others[i - 1] ?? subject) : subject,
    other,
  ]);
}

function isSeen({ predicate, negated }: Relation, to: Furnished): boolean {
  const isPlace = to.model.asset === "room" || isGroundModel(to.model);
  return predicate === "inside" && !negated && isPlace;
}

interface Drawing {
  readonly sheet: Sheet;
  readonly names: Names;
  readonly fine: string;
}

function arrow(from: Furnished, to: Furnished, name: string, drawing: Drawing): Arrow {
  const { sheet } = drawing;
  const [a, b] = [sheet.at(from.center), sheet.at(to.center)];
  const [start, end] = [edgePoint(a, b, halfOf(from, sheet)), edgePoint(b, a, halfOf(to, sheet))];
  if (!start || !end || !isForward(start, end, [a, b])) return stacked(from, name, to, drawing);
  const bend: Point = [
    (start[0] + end[0]) / 2 - (end[1] - start[1]) * BOW,
    (start[1] + end[1]) / 2 + (end[0] - start[0]) * BOW,
  ];
  const path = `<path class="arrow${drawing.fine}" d="M${point(start)}Q${point(bend)} ${point(end)}" marker-end="url(#head)"/>`;
  const middle: Point = [
    (start[0] + end[0] + 2 * bend[0]) / 4,
    (start[1] + end[1] + 2 * bend[1]) / 4,
  ];
  const long = Math.hypot(end[0] - start[0], end[1] - start[1]) > widthOf(name) + 30;
  const distances = long ? [0, 17, 34] : [15, 32, 49];
  return {
    path,
    label: { text: name, kind: "relation", places: around(middle, distances), anchor: middle },
  };
}

/** Seen from here one covers the other, so words stand in for the arrow: "on table". */
function stacked(from: Furnished, name: string, to: Furnished, { sheet, names }: Drawing): Arrow {
  const other = names.ofCategory(to.object.category);
  const text = names.language === "zh" ? `${other}${name}` : `${name} ${other}`;
  const half = halfOf(from, sheet)[1];
  const anchor = sheet.at(from.center);
  const places = around(anchor, [half + 27, half + 44, half + 61]);
  return { path: "", label: { text, kind: "relation", places, anchor } };
}

/** The edges do not lie behind one another, as they do where two boxes overlap. */
function isForward(start: Point, end: Point, [a, b]: readonly [Point, Point]): boolean {
  return (end[0] - start[0]) * (b[0] - a[0]) + (end[1] - start[1]) * (b[1] - a[1]) > 0;
}

function around([x, y]: Point, distances: readonly number[]): readonly Point[] {
  return distances.flatMap((d): Point[] => [
    [x, y + d],
    [x, y - d],
  ]);
}

function halfOf({ object }: Furnished, { scale, view }: Sheet): Point {
  const box = worldBox(object);
  const down = view === "above" ? 2 : 1;
  return [((box[3]! - box[0]!) / 2) * scale, ((box[down + 3]! - box[down]!) / 2) * scale];
}

/** Where the line from a box's middle to another point leaves the box; none when it ends inside. */
function edgePoint(middle: Point, towards: Point, half: Point): Point | undefined {
  const [dx, dy] = [towards[0] - middle[0], towards[1] - middle[1]];
  const share = Math.min(half[0] / (Math.abs(dx) || 1e-9), half[1] / (Math.abs(dy) || 1e-9));
  return share >= 1 ? undefined : [middle[0] + dx * share, middle[1] + dy * share];
}

function point([x, y]: Point): string {
  return `${number(x)} ${number(y)}`;
}
