import { described } from "../describe/chinese-names.ts";
import { adjectives as englishAdjectives } from "../describe/english-names.ts";
import { groupBy } from "../group-by.ts";
import { chineseOfCategory, measureWordOf } from "../kinds/noun-table.ts";
import type { Scene, SceneObject } from "../scene.ts";
import { numeralInChinese } from "../words/chinese/lexicon/numbers.ts";
import { englishOrdinal } from "../words/english/lexicon/numbers.ts";
import type { Language } from "../words/language.ts";

/**
 * Give every object of a scene a name that tells it from the others: "the cup" where there is one
 * cup, "the red cup" where its attributes tell, else "the second red cup".
 *
 * @returns  the name of an id; the id itself when no object has it
 * @example
 * definiteNames(scene, "zh")("cup-2") // "第二个红色的杯子"
 */
export function definiteNames(scene: Scene, language: Language): (id: string) => string {
  const byCategory = groupBy(scene.objects, ({ category }) => category);
  const byLooks = groupBy(scene.objects, looksOf);
  const named = scene.objects.map((object) => {
    const alike = byLooks.get(looksOf(object))!;
    const unique = byCategory.get(object.category)!.length === 1;
    const rank = alike.length === 1 ? undefined : alike.indexOf(object) + 1;
    const say = language === "zh" ? inChinese : inEnglish;
    return [object.id, say(object, unique, rank)] as const;
  });
  const names = new Map(named);
  return (id) => names.get(id) ?? id;
}

function looksOf({ category, attributes }: SceneObject): string {
  return JSON.stringify([category, Object.entries(attributes).sort()]);
}

function inEnglish({ category, attributes }: SceneObject, unique: boolean, rank?: number): string {
  const ordinal = rank === undefined ? [] : [englishOrdinal(rank)];
  const words = unique ? [] : englishAdjectives(attributes);
  return ["the", ...ordinal, ...words, category].join(" ");
}

function inChinese({ category, attributes }: SceneObject, unique: boolean, rank?: number): string {
  const ordinal = rank === undefined ? "" : `第${numeralInChinese(rank)}${measureWordOf(category)}`;
  const noun = chineseOfCategory(category);
  return ordinal + (unique ? noun : described(attributes, noun));
}
