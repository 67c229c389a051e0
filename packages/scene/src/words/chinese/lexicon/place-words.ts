import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import { BODY_PLACES } from "./body-places.ts";

/** Predicates that one word can say; how many things there are on either side decides. */
export type Alternatives = readonly PredicateName[];

const VERTICAL = [
  ["上", "above", "at the top of"],
  ["下", "below", "at the bottom of"],
] as const satisfies readonly (readonly [string, PredicateName, PredicateName])[];

const DEPTH = [
  ["前", "in front of", "at the front of"],
  ["后", "behind", "at the back of"],
] as const satisfies readonly (readonly [string, PredicateName, PredicateName])[];

const SIDEWAYS = [
  ["左", "left of", "at the left side of"],
  ["右", "right of", "at the right side of"],
] as const satisfies readonly (readonly [string, PredicateName, PredicateName])[];

/** 左上方, 右后侧; 左上角 is within the thing. */
function* diagonals(): Generator<readonly [string, readonly Alternatives[]]> {
  for (const [side, beside, within] of SIDEWAYS) {
    for (const [level, over, inside] of [...VERTICAL, ...DEPTH]) {
      for (const pair of pairsOf(side, level)) {
        for (const end of ["方", "侧", "边", "面", "部", ""])
          yield [pair + end, [[beside], [over]]];
        for (const end of ["角", "角上", "角处", "角落"]) yield [pair + end, [[within], [inside]]];
      }
    }
  }
}

/** 左上, 左前 and 前左; 上左 is 左 of what is 上: 桌上左边. */
function pairsOf(side: string, level: string): readonly string[] {
  return /[上下]/u.test(level) ? [side + level] : [side + level, level + side];
}

/** 左右两边, 左、右两侧: one to the left, one to the right. */
function* bothSides(): Generator<readonly [string, readonly Alternatives[]]> {
  for (const [first, last, ...sides] of PAIRS_OF_SIDES) {
    const places = sides.map((side) => [side]);
    for (const joint of ["", "、", "和"])
      for (const end of ["两边", "两侧", "两旁", "两端", "两面", "两头", "两岸", "各"])
        yield [first + joint + last + end, places];
  }
  yield ["左右", [["left of"], ["right of"]]];
}

const PAIRS_OF_SIDES = [
  ["左", "右", "left of", "right of"],
  ["前", "后", "in front of", "behind"],
  ["东", "西", "east of", "west of"],
  ["南", "北", "south of", "north of"],
] as const;

/** 东、西、北三面: three of the four sides of the compass, in any order. */
function* threeSides(): Generator<readonly [string, readonly Alternatives[]]> {
  const sides = COMPASS.filter(([side]) => side.length === 1);
  for (const first of sides)
    for (const second of sides)
      for (const third of sides) {
        const all = [first, second, third];
        if (new Set(all).size < all.length) continue;
        const places = all.map(([, predicate]) => [predicate]);
        for (const joint of ["", "、"])
          for (const end of ["三面", "三侧", "三边", "三个方向"])
            yield [all.map(([side]) => side).join(joint) + end, places];
      }
}

/** 两端: the ends of a thing, one for each of two. */
export const ENDS = ["at the left side of", "at the right side of"] as const;

/** 上半部分, 左半边: one half of a picture or a thing. */
function* halves(): Generator<readonly [string, readonly Alternatives[]]> {
  for (const [side, , within] of [...VERTICAL, ...SIDEWAYS])
    for (const end of ["半部分", "半部", "半边", "半侧"]) yield [side + end, [[within]]];
}

/** 北岸: the land on that side of a river. */
function* shores(): Generator<readonly [string, readonly Alternatives[]]> {
  for (const [side, predicate] of COMPASS)
    for (const end of ["岸", "岸上"]) yield [side + end, [[predicate]]];
  for (const [side, predicate] of SIDEWAYS)
    for (const end of ["岸", "岸上"]) yield [side + end, [[predicate]]];
}

/** 北部, 东北角, 南边缘, 最东端: within a place, on that side of it. */
function* quarters(): Generator<readonly [string, readonly Alternatives[]]> {
  for (const [side, predicate] of COMPASS) {
    for (const end of ["部", "半部", "半边", "区", ...CORNERS])
      yield [side + end, [["inside"], [predicate]]];
    for (const end of ["边缘", "缘", "端", "部边缘"])
      yield [side + end, [["at the edge of"], [predicate]]];
    for (const end of ["端", "边", "部", "面"])
      yield [`最${side}${end}`, [["at the edge of"], [predicate]]];
  }
}

const CORNERS = ["角", "角上", "角处", "角落"] as const;

const COMPASS = [
  ["东", "east of"],
  ["西", "west of"],
  ["南", "south of"],
  ["北", "north of"],
  ["东北", "north-east of"],
  ["西北", "north-west of"],
  ["东南", "south-east of"],
  ["西南", "south-west of"],
] as const satisfies readonly (readonly [string, PredicateName])[];

/** Whether words are a place within something by the compass: 北部, 东北角. */
export function isQuarter(predicates: readonly Alternatives[]): boolean {
  const [[place] = [], [side] = []] = predicates;
  return (
    /^(?:inside|at the edge of)$/.test(place ?? "") && /^(?:north|south|east|west)/.test(side ?? "")
  );
}

/** 边 in 床边, 窗边: what is right by a thing. */
const BESIDE = ["边", "边上", "畔", "口", "口处", "口上", "头"];

/** 最上面一层, 中间那层, 下面的一层: of a shelf. */
const STOREYS: readonly (readonly [string, readonly Alternatives[]])[] = (
  [
    ["最上面 最上 上面 上 最顶", "at the top of"],
    ["最下面 最下 下面 下 最底", "at the bottom of"],
    ["正中间 中间 中", "inside"],
  ] as const
).flatMap(([starts, predicate]) =>
  starts
    .split(" ")
    .flatMap((start) =>
      ["一层", "那层", "的一层", "那一层", "的那层", "的那一层", "一格"].map(
        (end) => [start + end, [[predicate]]] as const,
      ),
    ),
);

/** 书店二楼 is in the bookshop. */
const STOREY_OF_BUILDING: readonly string[] = [
  ...[..."一二三四五六七八九"].flatMap((number) => [`${number}楼`, `${number}层楼`]),
  "顶楼",
  "楼上",
  "楼下",
];

/** 汽车后座上 is in the car; 摩托车后座上 is on it. */
export const IN_CARS: readonly string[] =
  "后座上 后座里 后排 后排座位上 副驾驶 副驾驶上 副驾驶座上 驾驶座上 后备箱里 后备箱内".split(" ");

/** Of two things it is between them. */
const MIDST = ["正中", "正中间"];

/** Words of place that say more than one predicate, or that only some nouns take. */
export const PLACE_WORDS: readonly (readonly [
  word: string,
  predicates: readonly Alternatives[],
])[] = [
  ...diagonals(),
  ...bothSides(),
  ...threeSides(),
  ...halves(),
  ...quarters(),
  ...MIDST.map((word) => [word, [["between", "among", "at the centre of"] as const]] as const),
  ...BESIDE.map((word) => [word, [["next to"] as const]] as const),
  ...["角", "角里", "角处", "墙角", "屋角", "墙角处", "墙角里"].map(
    (word) => [word, [["at the corner of"] as const]] as const,
  ),
  ...["脚", "根", "脚边", "手边"].map((word) => [word, [["next to"] as const]] as const),
  ...["扶手上", "靠背上"].map((word) => [word, [["on"] as const]] as const),
  ...BODY_PLACES,
  ["间", [["between", "among", "inside"]]],
  ["四边", [["around"]]],
  ["顶", [["at the top of"]]],
  ["底", [["at the bottom of"]]],
  ["外", [["in front of"]]],
  ["尾", [["next to"], ["behind"]]],
  ["心", [["at the centre of"]]],
  ...["沿上", "沿边", "栏上", "栏边"].map((word) => [word, [["at the edge of"] as const]] as const),
  ["深处", [["inside"]]],
  ...STOREY_OF_BUILDING.map((word) => [word, [["inside"] as const]] as const),
  ...["尖端", "一端", "另一端", "两端", "一头", "另一头", "尽头", "末端"].map(
    (word) => [word, [["at the edge of"] as const]] as const,
  ),
  ...["最里面", "最里边", "最里头", "最深处"].map(
    (word) => [word, [["at the back of"] as const]] as const,
  ),
  ...["最外面", "最外边"].map((word) => [word, [["at the front of"] as const]] as const),
  ["对岸", [["opposite"]]],
  ...["斜对面", "斜对角", "斜前方对面", "对角"].map((word) => [word, [["near"] as const]] as const),
  ...["转角", "转角处", "拐弯处"].map((word) => [word, [["at the corner of"] as const]] as const),
  ["两岸", [["next to"]]],
  ...shores(),
  ...STOREYS,
  ["四面", [["around"]]],
  ...IN_CARS.map((word) => [word, [["inside"] as const]] as const),
  ["上铺", [["at the top of"]]],
  ["下铺", [["at the bottom of"]]],
  ...["一边", "一侧"].map((word) => [word, [["left of"] as const]] as const),
  ...["另一边", "另一侧", "另外一边", "另外一侧"].map(
    (word) => [word, [["right of"] as const]] as const,
  ),
  ...["腿边", "腿旁", "腿旁边"].map((word) => [word, [["next to"] as const]] as const),
  ...["最上层", "上层", "顶层", "最顶层"].map(
    (word) => [word, [["at the top of"] as const]] as const,
  ),
  ...["最下层", "下层", "底层", "最底层"].map(
    (word) => [word, [["at the bottom of"] as const]] as const,
  ),
  ...["背景", "背景里", "背景中", "背景上"].map((word) => [word, [["behind"] as const]] as const),
  ...["前景", "前景里", "前景中"].map((word) => [word, [["in front of"] as const]] as const),
  ...["近处", "近景处", "眼前"].map((word) => [word, [["in front of"] as const]] as const),
  ["门口", [["next to"]]],
  ["门前", [["in front of"]]],
  ["门外", [["in front of"]]],
];

/** What a place within a thing says of the whole scene: 左上角有猫，右下角有狗. */
const BESIDES: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ...[...VERTICAL, ...DEPTH, ...SIDEWAYS].map(([, beside, within]) => [within, beside] as const),
  ["on", "above"],
  ["under", "below"],
]);

/** 左上 and 左上角 alike are left and above, where they are said of the whole scene. */
export function besideOf(predicate: PredicateName): PredicateName {
  return BESIDES.get(predicate) ?? predicate;
}

const WITHIN_OF: ReadonlyMap<PredicateName, PredicateName> = new Map(
  [...DEPTH, ...SIDEWAYS].map(([, beside, within]) => [beside, within] as const),
);

/** 左边 in 桌上左边: the left side of what things are on or in, not left of it. */
export function withinOf(alternatives: Alternatives): Alternatives | undefined {
  const within = WITHIN_OF.get(alternatives[0]!);
  return within && [within];
}

/** 从左到右: each of a list is on that side of the next. */
export const ORDER_WORDS: ReadonlyMap<string, PredicateName> = new Map(
  (
    [
      ["左", "右", "left of"],
      ["右", "左", "right of"],
      ["上", "下", "above"],
      ["下", "上", "below"],
      ["前", "后", "in front of"],
      ["后", "前", "behind"],
      ["近", "远", "in front of"],
      ["远", "近", "behind"],
      ["西", "东", "west of"],
      ["东", "西", "east of"],
      ["北", "南", "north of"],
      ["南", "北", "south of"],
    ] as const
  ).flatMap(([first, last, predicate]) => [
    [`一${first}一${last}`, predicate] as const,
    ...["从", "由", "自"].flatMap((from) =>
      ["到", "往", "至", "向"].map((to) => [from + first + to + last, predicate] as const),
    ),
  ]),
);

/**
 * Choose what a word says of so many things: 中间 of two is between them, of more among them, of
 * one at its centre.
 *
 * @param alternatives  at least one
 * @param subjects      how many things are placed
 * @param objects       how many things they are placed by
 */
export function choosePredicate(
  alternatives: Alternatives,
  subjects: number,
  objects: number,
): PredicateName {
  const arities = objects === 1 ? [1] : objects === 2 ? [2, "several", 1] : ["several", 1];
  const fitting = arities.flatMap((arity) =>
    alternatives.filter((name) => PREDICATES[name].objects === arity),
  );
  const alone = fitting.find((name) => name === "surrounding");
  if (alone !== undefined && subjects === 1) return alone;
  return fitting[0] ?? alternatives[0]!;
}
