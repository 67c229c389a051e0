import type { PredicateName } from "../../../predicate-names.ts";

/** Words that count, and what one of each holds: 1 thing, or several. */
export const MEASURES: ReadonlyMap<string, number> = new Map([
  ...`个 只 条 张 把 辆 台 盏 本 棵 朵 块 片 头 匹 座 架 艘 部 件 支 枝 根 颗 粒 副 套 位 名 口 扇
    面 幅 顶 株 栋 幢 间 列 节 份 封 枚 卷 叶 道 丛 段 盆 级 家 所 滴 团 层 束 艇 尊 具 门 种 样 款
    杆 轮 弯 堵 瓣 床 页 册 挺 圈 撮 抹 缕 尾 墩 汪 泓 柄`
    .split(/\s+/)
    .map((word) => [word, 1] as const),
  ..."双 对".split(/\s+/).map((word) => [word, 2] as const),
  ..."群 堆 排 些 组 串 摞 叠 队 行 捆 批 伙 帮 簇".split(/\s+/).map((word) => [word, 3] as const),
  ["打", 12],
]);

/** Words that count and say how the things are placed: 一排树, 一摞书. */
export const ARRANGED: ReadonlyMap<string, PredicateName> = new Map([
  ["排", "in a row"],
  ["行", "in a row"],
  ["摞", "in a stack"],
  ["叠", "in a stack"],
]);

/** Vessels that count what they hold: 一杯咖啡 is a cup with coffee. */
export const VESSELS: ReadonlyMap<string, string> = new Map([
  ["杯", "cup"],
  ["碗", "bowl"],
  ["瓶", "bottle"],
  ["盘", "plate"],
  ["碟", "plate"],
  ["盒", "box"],
  ["箱", "box"],
  ["桶", "bucket"],
  ["篮", "basket"],
  ["袋", "bag"],
  ["包", "bag"],
  ["壶", "teapot"],
  ["罐", "jar"],
  ["锅", "pot"],
]);

/** What is one thing however much of it there is: 一堆火. */
const HEAPED: ReadonlySet<string> = new Set([
  "fire",
  "campfire",
  "bonfire",
  "sand",
  "snow",
  "soil",
  "mud",
  "hay",
  "garbage",
  "rice",
  "grass",
]);

/** What is one thing however many parts hang on it or follow each other: 一串风铃, 一串脚印. */
const STRUNG: ReadonlySet<string> = new Set(["wind chime", "footprint"]);

/** Things that two parts make: 一副眼镜, 一双筷子 is one. */
const PAIRED: ReadonlySet<string> = new Set([
  "scissors",
  "glasses",
  "sunglasses",
  "chopsticks",
  "pants",
  "jeans",
  "headphones",
  "skis",
]);

/**
 * Tell how many of what a measure word counts are one thing: 一堆火, 一串风铃, 一双筷子.
 *
 * @param measure  the measure word, empty where there is none
 * @param noun     the canonical category of what is counted
 */
export function partsOf(measure: string, noun: string): number {
  const isOne =
    (/^[堆些]$/u.test(measure) && HEAPED.has(noun)) ||
    (measure === "串" && STRUNG.has(noun)) ||
    (/^[双对]$/u.test(measure) && PAIRED.has(noun));
  return isOne ? (MEASURES.get(measure) ?? 1) : 1;
}
