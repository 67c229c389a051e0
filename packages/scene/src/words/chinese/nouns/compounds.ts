import type { Group } from "../../group.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import { roomMeant } from "../../room-meant.ts";
import type { SceneBuilder } from "../../scene-builder.ts";

/** Two people in one word, which are counted together: 一对夫妻. */
const PEOPLE: readonly (readonly [kinds: string, words: string])[] = [
  ["man,woman", "夫妻 夫妇 夫妻俩 夫妇俩 小夫妻 小夫妻俩 小两口"],
  ["old man,old woman", "老夫妻 老夫妇 老两口"],
  ["father,son", "父子 父子俩"],
  ["father,daughter", "父女 父女俩"],
  ["grandfather,grandmother", "爷爷奶奶 外公外婆 姥爷姥姥"],
  ["father,mother", "爸爸妈妈 父母 爸妈"],
  ["mother,father", "妈妈爸爸"],
  ["grandmother,grandfather", "奶奶爷爷 外婆外公 姥姥姥爷"],
  ["brother,sister", "兄妹 姐弟 兄妹俩 姐弟俩"],
  ["mother,son", "母子 母子俩"],
  ["mother,daughter", "母女 母女俩"],
];

/** Two things in one word, which are counted in sets: 两副碗筷; or several: 骆驼队. */
const SETS: readonly (readonly [kinds: string, words: string])[] = [
  ["bowl,chopsticks", "碗筷"],
  ["bowl,plate", "碗碟 碗盘"],
  ["cup,plate", "杯盘 杯碟"],
  ["knife,fork", "刀叉"],
  ["table,chair", "桌椅"],
  ["desk,chair", "课桌椅"],
  ["camel,camel", "骆驼队 驼队"],
  ["horse,horse", "马队 马帮"],
  ["car,car", "车队"],
  ["boat,boat", "船队"],
];

const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...PEOPLE, ...SETS].flatMap(([kinds, words]) =>
    words.split(" ").map((word) => [word, kinds.split(",")] as const),
  ),
);

const COUNTED_TOGETHER: ReadonlySet<string> = new Set(
  PEOPLE.flatMap(([, words]) => words.split(" ")),
);

/** Every word that names two kinds at once, with the first of them. */
export const COMPOUND_NOUNS: readonly (readonly [word: string, first: string])[] = [...KINDS].map(
  ([word, [first]]) => [word, first!],
);

/** 碗筷 as a bowl and chopsticks; other phrases as they are. */
function kindsIn(phrase: NounPhrase): readonly NounPhrase[] {
  const kinds = KINDS.get(phrase.noun ?? "");
  if (kinds === undefined || phrase.category !== kinds[0]) return [phrase];
  const parts = COUNTED_TOGETHER.has(phrase.noun!) ? kinds.length : 1;
  const share = (count: number) => Math.max(1, Math.floor(count / parts));
  return kinds.map((category) => ({
    ...phrase,
    category,
    count: phrase.count && share(phrase.count),
    countIfNew: share(phrase.countIfNew),
  }));
}

/**
 * Find or bring up the objects of a noun phrase: of 一对老夫妻 a man and a woman, of 圆圈 those who
 * stand in a circle.
 *
 * @param avoid  objects that it cannot mean
 */
export function resolvePhrase(
  builder: SceneBuilder,
  phrase: NounPhrase,
  avoid: readonly string[],
): Group {
  const meant = asFormed(phrase);
  const room = roomMeant(builder, meant);
  if (room !== undefined && !avoid.includes(room.ids[0]!)) return room;
  const ids: string[] = [];
  for (const kind of kindsIn(meant)) ids.push(...builder.resolve(kind, [...avoid, ...ids]).ids);
  return { ids, range: { start: phrase.start, end: phrase.end } };
}

/** 圆圈, 房间 and 墙 in 墙角 alone are what was spoken of: a thing, the form of several, a kitchen. */
function asFormed(phrase: NounPhrase): NounPhrase {
  const isOne = phrase.count === undefined && phrase.reference === "bare";
  const isFormed = /^(?:circle|room)$/.test(phrase.category ?? "");
  return isOne && isFormed ? { ...phrase, reference: "known" } : phrase;
}
