import { ENGLISH_KINDS } from "./english-kinds.ts";
import { NOUNS } from "./nouns.ts";

const CATEGORIES: ReadonlyMap<string, readonly [chinese: string, measure: string]> = new Map(
  NOUNS.map(([category, [chinese], measure]) => [category, [chinese!, measure]]),
);

const BY_CHINESE: ReadonlyMap<string, string> = new Map(
  NOUNS.flatMap(([category, chinese]) => chinese.map((name) => [name, category] as const)),
);

/** The measure word of a thing that the table does not know. */
const GENERAL_MEASURE = "个";

/** Every Chinese noun of the table with its category. */
export const CHINESE_NOUNS: Iterable<readonly [chinese: string, category: string]> = BY_CHINESE;

/** Whether the noun table has this category (English, lower-case, singular). */
export function isKnownCategory(category: string): boolean {
  return CATEGORIES.has(category);
}

/** The category that a Chinese noun names; undefined when the table does not know the noun. */
export function categoryOfChinese(noun: string): string | undefined {
  return BY_CHINESE.get(noun);
}

/**
 * The Chinese name of a category, if need be that of what its last word names (a beach towel is a
 * towel); the category itself when neither is known.
 */
export function chineseOfCategory(category: string): string {
  return inChinese(category)?.[0] ?? category;
}

/** Whether a category has a Chinese name as a whole: a satellite dish, but not a beach towel. */
export function hasChineseName(category: string): boolean {
  return CATEGORIES.has(category) || ENGLISH_KINDS.has(category);
}

function inChinese(category: string): readonly [chinese: string, measure: string] | undefined {
  const found = CATEGORIES.get(category) ?? ENGLISH_KINDS.get(category);
  const rest = category.indexOf(" ") + 1;
  return found ?? (rest > 0 ? inChinese(category.slice(rest)) : undefined);
}

/** The measure word that counts a category in Chinese: 只 for cats, 个 for what is unknown. */
export function measureWordOf(category: string): string {
  return inChinese(category)?.[1] ?? GENERAL_MEASURE;
}
