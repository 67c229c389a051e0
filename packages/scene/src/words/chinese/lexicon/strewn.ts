import type { PredicateName } from "../../../predicate-names.ts";

/** A place that is full of what is named behind it: 满地. */
export interface Strewn {
  readonly category: string;
  readonly predicate: PredicateName;
}

/** Places that things cover or fill: predicate, category, and the words behind 满. */
const PLACES: readonly (readonly [predicate: PredicateName, category: string, words: string])[] = [
  ["on", "ground", "地 地面"],
  ["on", "table", "桌 桌子"],
  ["on", "wall", "墙 墙壁"],
  ["on", "bed", "床"],
  ["on", "tree", "树 树枝"],
  ["on", "street", "街 大街"],
  ["on", "mountain", "山"],
  ["on", "hill", "山坡"],
  ["on", "plate", "盘 盘子"],
  ["on", "bookshelf", "书架"],
  ["inside", "room", "屋 屋子 房间"],
  ["inside", "yard", "院 院子"],
  ["inside", "garden", "园 园子"],
  ["inside", "pond", "池 池塘"],
  ["inside", "sky", "天"],
  ["inside", "car", "车"],
  ["inside", "boat", "船"],
];

/** Where 一 says 满 too: 一地, 一屋子; 一床被子 and 一山 count. */
const ALSO_WITH_ONE = /^(?:地|桌|桌子|墙|屋子|院子|树)$/u;

/** 满地, 一桌子: the words with the place that they speak of. */
export const STREWN: ReadonlyMap<string, Strewn> = new Map(
  PLACES.flatMap(([predicate, category, words]) =>
    words
      .split(" ")
      .flatMap((word) => [`满${word}`, ...(ALSO_WITH_ONE.test(word) ? [`一${word}`] : [])])
      .map((word) => [word, { category, predicate }] as const),
  ),
);
