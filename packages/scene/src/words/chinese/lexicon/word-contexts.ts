import { IN_CARS } from "./place-words.ts";
import { PICTURES_ASKED_FOR } from "./word-classes.ts";

/** Which light of a traffic light is on, with its color. */
export const LIT: ReadonlyMap<string, string> = new Map([
  ["亮着红灯", "red"],
  ["亮着绿灯", "green"],
  ["亮着黄灯", "yellow"],
]);

const SIGNALS = ["红灯", "绿灯", "黄灯"] as const;

/** Nouns only beside some words, with their category: 路口亮着红灯, 天上. */
export const BOUND_NOUNS: readonly (readonly [word: string, category: string])[] = [
  ...SIGNALS.map((signal) => [signal, "traffic light"] as const),
  ["天", "sky"],
  ["楼", "building"],
];

/** Several words that need the same beside them. */
function alike(beside: RegExp, words: readonly string[]): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(words.map((word) => [word, beside]));
}

/** Characters that are words only before some others. */
const NEEDS_NEXT: Readonly<Record<string, RegExp>> = {
  地: /^[上下面中里]/u,
  天: /^上/u,
  白天: /^(?!鹅)/u,
  ...alike(/^(?:[放摆有是站坐停种挂立靠铺]|则|还|各)/u, ["一边", "一侧"]),
  ...alike(/^(?:[放摆有是站坐停种挂立靠铺，,。；;.!！]|则|还|各|$)/u, [
    "另一边",
    "另一侧",
    "另外一边",
    "另外一侧",
  ]),
  十分: /^(?!钟)/u,
  ...alike(/^(?![着了满有设])/u, ["上铺", "下铺"]),
  要: /^[比在放摆靠挨紧离是能]/u,
  满天星: /^(?!星)/u,
  // 一桌两椅 are a table and two chairs.
  一桌: /^(?![一二两三四五六七八九十\d])/u,
  花洒: /^(?!水)/u,
  四面: /^(?:都|全|环|围|有|摆|放|是)/u,
  四周围: /^(?![着了有满])/u,
  ...alike(/^[：:]/u, PICTURES_ASKED_FOR),
};

/** Behind 医院, but not behind 在 or a mark. */
const BEHIND_NOUN = /(?![在有的到从把和与比第每这那])\p{Script=Han}$/u;

/** The same, or behind a comma: 尽头 of what was spoken of. */
const OPENING_OR_BEHIND_NOUN = /[，,]$|(?![在有的到从把和与比第每这那着了])\p{Script=Han}$/u;

/** How the names of buildings end. */
const OF_BUILDING = /[店院馆厅楼房校场厦寓墅]$/u;

/** Characters that are words only behind some others: 口 in 门口, 头 in 床头. */
const NEEDS_BEFORE: Readonly<Record<string, RegExp>> = {
  天: /(?<![今明昨每整白当春夏秋冬露一二两三四五六七八九十几半\d])$/u,
  ...alike(/(?:亮着|亮起|亮了|起了|闪着|遇到)$/u, SIGNALS),
  // Behind a number it is a storey.
  楼: /(?<![一二三四五六七八九十几\d])$/u,
  ...alike(/(?<![床地桌面身台架])$/u, ["上铺", "下铺"]),
  猫窝: /(?<![只橘橙黑白花黄灰蓝])$/u,
  底: /[箱盒缸池湖海河锅碗杯瓶篮]$/u,
  口: /[杯瓶碗门梯巷街铁路院校站场村库楼厅店洞馆园一二两三四五六七八九十几\d]$/u,
  口上: /[杯瓶碗]$/u,
  口处: /[门梯巷街铁路院校站场村库楼厅店洞馆园]$/u,
  头: /[床桌船车桥一二两三四五六七八九十几\d]$/u,
  ...alike(/[井床窗桌池河湖崖碗锅杯]$/u, ["沿上", "沿边"]),
  ...alike(/[床桥船]$/u, ["栏上", "栏边"]),
  ...alike(/[桌床柜墙屋街楼房院路]$/u, ["角", "角里", "角处"]),
  ...alike(/[室厅房间]的?$/u, ["墙角", "屋角", "墙角处", "墙角里"]),
  顶: /[山塔峰坡树楼柜一二两三四五六七八九十几这那\d]$/u,
  顶上: /(?<![山塔峰坡树楼])$/u,
  脚: /[床墙山]$/u,
  尾: /[床船车]$/u,
  根: /墙$|[一二两三四五六七八九十几这那\d]$/u,
  间: /[一二两三四五六七八九十百几数多这那每各整\d叶丛林花草木石云山楼树群枝缝物层椅桌屋墙]$/u,
  外: /[门窗墙栏笆栅]$/u,
  心: /[湖河江池街]$/u,
  ...alike(OPENING_OR_BEHIND_NOUN, ["一头", "另一头", "尽头"]),
  畔: /[湖河江海池桥]$/u,
  ...alike(/灯$/u, [...LIT.keys()]),
  排放着: /(?<!并)$/u,
  手上: /(?<!扶)$/u,
  // Of a sofa or chair; that of stairs is a thing.
  扶手上: /(?:沙发|[发椅]的|椅子?)$/u,
  ...alike(
    /(?<![左右双两单])$/u,
    "手握 手握着 手持 手持着 手拿 手拿着 手捧 手捧着 手提着".split(" "),
  ),
  ...alike(/[桌椅子凳床几柜]$/u, ["腿边", "腿旁", "腿旁边"]),
  头上: /(?<![床船车桥街山墙石木罐])$/u,
  背上: /(?<![椅靠书])$/u,
  ...alike(/(?<![托行动单轮瓶])车的?$/u, IN_CARS),
  ...alike(OF_BUILDING, ["顶楼", "楼上", "楼下"]),
  门口: BEHIND_NOUN,
  门前: BEHIND_NOUN,
  门外: BEHIND_NOUN,
};

/** 山东面, 湖北岸: a side of the mountain or the lake, and no province. */
const SIDE_OF_GROUND = /^[山湖河江海][东南西北][面边侧部方岸坡]/u;

/**
 * Whether a word may stand here: 图中 not before 央, 口 only behind 门 and its like.
 *
 * @param before  the two characters before it
 * @param rest    the text from its first character on
 * @param length  its characters
 */
export function isWhole(before: string, rest: string, length: number): boolean {
  const word = rest.slice(0, length);
  const follows = NEEDS_NEXT[word]?.test(rest.slice(length)) ?? true;
  if (length > 1 && word.endsWith("中") && /^[央间心]/u.test(rest.slice(length))) return false;
  if (SIDE_OF_GROUND.test(rest) && length === 2) return false;
  return follows && (NEEDS_BEFORE[word]?.test(before) ?? true);
}
