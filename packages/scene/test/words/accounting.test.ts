import { type ParsedText, parseText } from "@syntopia/scene";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NOUNS } from "../../src/kinds/nouns.ts";
import { PREDICATES } from "../../src/predicates/index.ts";
import { ADJECTIVE_LISTS } from "../../src/words/attributes.ts";
import { lex } from "../../src/words/chinese/lex.ts";
import { HANDLING_FORMS } from "../../src/words/english/lexicon/verbs.ts";
import { mayBePassedOver, mayRoleBePassedOver } from "./_passed-over.ts";
import { CHINESE_SET } from "./chinese-set.ts";
import { ENGLISH_SET } from "./english-set.ts";

/** All that a text is read as, without the places of its words. */
function meaningOf({ scene, absent, ambiguities }: ParsedText): string {
  const bare = (list: readonly object[]) => list.map((each) => ({ ...each, mention: undefined }));
  return JSON.stringify([scene.objects, scene.relations, absent, ambiguities].map(bare));
}

/** The words of every quality and number: "two cups" are as many as "cups", and were counted all the same. */
function mentionsOf({ attributes, counts }: ParsedText) {
  return [...attributes, ...counts].map(({ mention }) => mention);
}

/** A word of a text: where it stands, and whether a reader may pass over it. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly isPassedOver: boolean;
}

/** English words, apart from those of closed classes and those that were said before. */
function englishWords(text: string): readonly Word[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
  const said = words.map(([word]) => word.toLowerCase());
  return words.map(({ 0: { length }, index }, rank) => {
    const again = said.indexOf(said[rank]!) < rank;
    const isPassedOver = again || mayBePassedOver(said[rank]!);
    return { start: index, end: index + length, isPassedOver };
  });
}

/** Chinese nouns, qualities, doings and unknown words; of a name that was said any part names the thing again: 柜子 for 床头柜. */
function chineseWords(text: string): readonly Word[] {
  return lex(text).map(({ start, end, kind, entry: { role, noun, adjective, deed } }) => {
    const again = noun !== undefined && text.slice(0, start).includes(text[start]!);
    const isContent =
      kind === "unknown" || [noun, adjective, deed].some((each) => each !== undefined);
    return { start, end, isPassedOver: again || !isContent || mayRoleBePassedOver(role) };
  });
}

/** The words of a text that neither change what is read of it nor are reported. */
function silentWords(text: string, wordsOf = englishWords): readonly string[] {
  const whole = parseText(text);
  const told = [...whole.unparsed, ...mentionsOf(whole)];
  const silent = wordsOf(text).filter(({ start, end, isPassedOver }) => {
    if (isPassedOver || told.some((span) => span.start < end && span.end > start)) return false;
    const rest = parseText(text.slice(0, start) + text.slice(end));
    return meaningOf(rest) === meaningOf(whole) && rest.unparsed.length <= whole.unparsed.length;
  });
  return silent.map(({ start, end }) => text.slice(start, end));
}

/** Words that say what others say too: "with her dog" is beside her; the dog of 一只狗 is named again. */
const SAID_TWICE: readonly string[] = [
  "狗: 大家好，今天我们来画一只猫和一只狗，猫在狗的左边。",
  "beside: A woman sits on a bench with her dog beside her. Both are looking at a pond.",
];

test.each(Object.entries(ENGLISH_SET))("no word is lost: %s", (_, rows) => {
  const lost = rows.flatMap(([text]) => silentWords(text).map((word) => `${word}: ${text}`));
  expect(lost.filter((line) => !SAID_TWICE.includes(line))).toEqual([]);
});

test.each(Object.entries(CHINESE_SET))("no word is lost: %s", (_, rows) => {
  const lost = rows.flatMap(([text]) =>
    silentWords(text, chineseWords).map((word) => `${word}: ${text}`),
  );
  expect(lost.filter((line) => !SAID_TWICE.includes(line))).toEqual([]);
});

const oneOf = <T>(words: readonly T[]) => fc.constantFrom(...words);

/** "the red cube", "seven cups", "a zorblax". */
const thing = fc
  .tuple(
    oneOf(["a", "the", "two", "seven"]),
    fc.option(oneOf(ADJECTIVE_LISTS.flatMap(([, rows]) => rows.flatMap(([, words]) => words))), {
      nil: "",
    }),
    fc.oneof(
      { weight: 9, arbitrary: oneOf(NOUNS.map(([category]) => category)) },
      { weight: 1, arbitrary: fc.constant("zorblax") },
    ),
  )
  .map((words) => words.filter(Boolean).join(" "));

const PHRASES = Object.values(PREDICATES)
  .filter(({ objects }) => objects === 1)
  .flatMap(({ phrases }) => phrases.en);

/** What phrases are made of: "due north of" says what "north of" does. */
const PHRASE_WORDS: ReadonlySet<string> = new Set(PHRASES.flatMap((each) => each.split(/[ -]/)));

const place = oneOf(PHRASES);
const verb = oneOf([...HANDLING_FORMS.map(([, third]) => third), "zorps"]);

/** Sentences of all kinds; what fills them is any word of the tables, or of none. */
const sentence = fc
  .tuple(
    oneOf([
      "A is P B.",
      "A V B.",
      "A zorps P B.",
      "A V B P C.",
      "P A is B.",
      "There is A with B P it.",
      "A and B are P C.",
      "A that is P B is Q C.",
      "Put A P B.",
      "A room with A, B and C.",
      "A V B, P C.",
    ]),
    fc.record({ A: thing, B: thing, C: thing, P: place, Q: place, V: verb }),
  )
  .map(([form, words]) =>
    form.replace(/\b[ABCPQV]\b/g, (each) => words[each as keyof typeof words]),
  );

test("no word is lost of sentences made of all words", () => {
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const lost = silentWords(`${one} ${other}`).filter((word) => !PHRASE_WORDS.has(word));
      expect(lost).toEqual([]);
    }),
    { seed: 1, numRuns: 400 },
  );
});
