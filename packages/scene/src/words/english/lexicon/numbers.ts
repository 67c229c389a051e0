import { UNCOUNTED_PLURAL, VAGUE_COUNT, VAGUE_MANY } from "../../noun-phrase.ts";

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((ten, index) => tensFrom(ten, 20 + 10 * index)),
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["dozen", 12],
  ["both", 2],
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["quartet", 4],
  ["few", VAGUE_COUNT],
  ["several", VAGUE_COUNT],
  ["some", UNCOUNTED_PLURAL],
  ["many", VAGUE_MANY],
  ["numerous", VAGUE_MANY],
]);

function tensFrom(ten: string, value: number): readonly (readonly [string, number])[] {
  const units = UNITS.slice(0, 9).map(
    (unit, index) => [`${ten}-${unit}`, value + index + 1] as const,
  );
  return [[ten, value], ...units];
}

/** The number that an English word or numeral says ("three", "12", "several"); undefined for other words. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  return NUMBERS.get(word);
}

/** The place that an ordinal says (1 for "first", "1st"); undefined for other words. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (digits !== null) return Number(digits[1]);
  const index = ORDINALS.indexOf(word);
  return index < 0 ? undefined : index + 1;
}

/** A number from 1 to 12 in English; larger ones in digits. */
export function englishNumber(number: number): string {
  return number <= 12 ? UNITS[number - 1]! : String(number);
}

/** An ordinal from 1 to 10 in English; larger ones in digits ("11th"). */
export function englishOrdinal(number: number): string {
  if (number <= ORDINALS.length) return ORDINALS[number - 1]!;
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
