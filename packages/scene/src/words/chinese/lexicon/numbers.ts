import { UNCOUNTED_PLURAL, VAGUE_COUNT, VAGUE_MANY } from "../../noun-phrase.ts";

const DIGITS = "零一二三四五六七八九";

const VAGUE: ReadonlyMap<string, number> = new Map([
  ["几", VAGUE_COUNT],
  ["好几", VAGUE_COUNT],
  ["数", VAGUE_COUNT],
  ["一些", UNCOUNTED_PLURAL],
  ["许多", VAGUE_MANY],
  ["很多", VAGUE_MANY],
  ["多", VAGUE_MANY],
  ["若干", VAGUE_COUNT],
  ["大量", VAGUE_MANY],
  ["不少", VAGUE_MANY],
  ["无数", VAGUE_MANY],
  ["众多", VAGUE_MANY],
  ["各种", UNCOUNTED_PLURAL],
  ["各种颜色的", UNCOUNTED_PLURAL],
  ["各色", UNCOUNTED_PLURAL],
  ["各种各样的", UNCOUNTED_PLURAL],
  ["各式各样的", UNCOUNTED_PLURAL],
  ["各式", UNCOUNTED_PLURAL],
  ["多种", UNCOUNTED_PLURAL],
  ["几十", 30],
  ["半打", 6],
]);

/** Words that say a vague number: 几, 许多. */
export const VAGUE_NUMBERS: readonly string[] = [...VAGUE.keys()].filter(
  (word) => word.length > 1 || word === "几",
);

/** A run of digits or Chinese numerals at the start of a text. */
export const NUMERAL =
  /^(?:\d{1,9}(?:\.\d{1,6})?|[０-９]{1,9}|[零〇一二两俩三仨四五六七八九十百千]+(?:[万亿][零〇一二两三四五六七八九十百千]*)*(?:(?<=[十百千])几|点[零一二三四五六七八九]+)?)/u;

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What multiplies all that stands before it. */
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The number that a numeral with a point says (1.5, 一点五); without one, what `numberOf` says. */
export function decimalOf(numeral: string): number {
  if (/^\d+\.\d+$/.test(numeral)) return Number(numeral);
  const [whole, part] = numeral.split("点");
  if (part === undefined) return numberOf(numeral);
  const digits = [...part].map((digit) => DIGITS.indexOf(digit)).join("");
  return Number(`${numberOf(whole!)}.${digits}`);
}

/**
 * The number that a Chinese numeral says; of one with a point, what stands before the point.
 * @param numeral  what `NUMERAL` matches, or a vague number
 * @example
 * chineseNumber("二十三") // 23
 */
export function numberOf(numeral: string): number {
  const vague = VAGUE.get(numeral);
  if (vague !== undefined) return vague;
  const ascii = numeral.replaceAll(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  if (/^\d/.test(ascii)) return Math.trunc(Number(ascii));
  if (numeral.length > 1 && numeral.endsWith("几"))
    return numberOf(numeral.slice(0, -1)) + VAGUE_COUNT;
  let total = 0;
  let digit = 0;
  for (const character of numeral
    .replace(/点.*/u, "")
    .replaceAll(/[两俩]/g, "二")
    .replaceAll("仨", "三")
    .replaceAll("〇", "零")) {
    const unit = UNITS[character] ?? 0;
    const myriad = MYRIADS[character];
    if (myriad !== undefined) {
      total = (total + digit) * myriad;
      digit = 0;
    } else if (unit === 0) digit = DIGITS.indexOf(character);
    else {
      total += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/** A number in Chinese numerals as it stands before a measure word (两 for 2); in digits from 100 on. */
export function countInChinese(number: number): string {
  return number === 2 ? "两" : numeralInChinese(number);
}

/** A number in Chinese numerals; in digits from 100 on. */
export function numeralInChinese(number: number): string {
  if (number >= 100 || number < 1) return String(number);
  const tens = Math.floor(number / 10);
  const units = number % 10 === 0 ? "" : DIGITS[number % 10]!;
  if (tens === 0) return units;
  return `${tens === 1 ? "" : DIGITS[tens]}十${units}`;
}
