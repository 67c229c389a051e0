import { isAnimate } from "../../../kinds/animate.ts";
import { headOf } from "../../../kinds/category.ts";
import { ENGLISH_KINDS } from "../../../kinds/english-kinds.ts";
import { isKnownCategory } from "../../../kinds/noun-table.ts";
import { isVehicle } from "../../../kinds/vehicles.ts";
import { isClosed, isFiniteVerb, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { isPaired } from "../lexicon/plural.ts";
import {
  DEPICTIONS,
  GATHERINGS,
  KNOWN_DETERMINERS,
  NEW_DETERMINERS,
  PARTS,
  PORTIONS,
  VESSELS,
} from "../lexicon/word-classes.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { isServed } from "../served.ts";
import type { Token } from "../tokenise.ts";
import { depicting, holding } from "./contents.ts";
import { madeOf } from "./made-of.ts";
import { type ReadPhrase, readNested } from "./noun-phrase.ts";
import { gathering, MASSES, portion, unshared } from "./shares-of.ts";

/** What "of" makes of the noun before it: cup of coffee, piece of cake, hood of a car. */
export function withOf(
  tokens: readonly Token[],
  at: number,
  outer: ReadPhrase,
  nesting: number,
): ReadPhrase | undefined {
  const { category } = outer.phrase;
  if (category === undefined || outer.trailing) return outer;
  const whole = `${category} of ${tokens[outer.next + 1]?.word}`;
  if (ENGLISH_KINDS.has(whole)) return named(outer, whole, at);
  const sill = sillOf(tokens, at, outer);
  if (sill !== undefined) return sill;
  const people = peopleOf(tokens, at, outer);
  if (people !== undefined) return people;
  const inner = nesting > 0 ? readNested(tokens, outer.next + 1, nesting - 1) : undefined;
  if (inner?.phrase.category === undefined) return isKnownCategory(category) ? outer : undefined;
  const one = severalOf(at, outer, inner) ?? wholeOf(tokens, at, outer, inner);
  if (one !== undefined) return one;
  return isKnownCategory(category) || isNamed(tokens, at) ? outer : undefined;
}

/** "a family OF FOUR sits", "a party of five": so many people, where no noun follows. */
function peopleOf(tokens: readonly Token[], at: number, outer: ReadPhrase): ReadPhrase | undefined {
  const count = numberOf(tokens[outer.next + 1]?.word ?? "");
  const next = outer.next + 2;
  const { kind = "end", word: after = "" } = tokens[next] ?? {};
  const noun = headOf(outer.phrase.category!);
  if (count === undefined || !/^(?:family|group|party|team|band|crowd)$/.test(noun))
    return undefined;
  const closed =
    kind !== "word" || isClosed(after) || isFiniteVerb(after) || isVerbAfterNoun(after);
  if (!closed && relationAt(tokens, next) === undefined) return undefined;
  const { end } = tokens[next - 1]!;
  const phrase = { ...outer.phrase, category: "person", count, countIfNew: count, end };
  return { ...outer, phrase, next, understood: [[at, next]] };
}

/** Things by a word for how many or how much of them there is: "a pile of", "half of", "two slices of". */
function severalOf(at: number, outer: ReadPhrase, inner: ReadPhrase): ReadPhrase | undefined {
  const noun = headOf(outer.phrase.category!);
  const { reference, count, category = "" } = inner.phrase;
  if (noun === "half" && outer.phrase.countIfNew === 1) return unshared(outer, inner);
  if (MASSES.has(noun) && reference === "bare" && count !== 1)
    return unshared(outer, gathering(at, outer, inner, noun));
  if (GATHERINGS.has(noun) && !(MADE_OF_ONE.test(noun) && count === 1))
    return gathering(at, outer, inner, noun);
  const alive = isAnimate(category) || isVehicle(category);
  if (COMPANIES.has(noun) && reference === "bare" && (count !== 1 || isAnimate(category)) && alive)
    return gathering(at, outer, inner, noun);
  if (!PORTIONS.has(noun)) return undefined;
  return portion(at, outer, inner, noun === "pair" && !isPaired(category) ? 2 : 1);
}

/** Words for several of those who live or drive together, which mean other things elsewhere: "a SCHOOL of fish". */
const COMPANIES: ReadonlySet<string> = new Set(
  `family swarm school litter fleet pride pod colony gaggle brood gang band troop party convoy horde mob army squad
  shoal procession parade queue class caravan huddle trail clutch nest gathering string`.split(
    /\s+/,
  ),
);

/** One thing with what it holds, depicts or is made of; a part that no object stands for is its whole. */
function wholeOf(
  tokens: readonly Token[],
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
): ReadPhrase | undefined {
  const noun = headOf(outer.phrase.category!);
  const { count, category = "" } = inner.phrase;
  const isFitted = count === 1 && isVehicle(category);
  const served = isServed(outer.phrase.category!, category);
  if ((VESSELS.has(noun) && !isFitted) || served) return holding(tokens, at, outer, inner);
  if (DEPICTIONS.has(noun)) return depicting(at, outer, inner, category);
  if (PARTS.has(noun) && !(outer.phrase.count === undefined && SOLID_PARTS.test(noun)))
    return { ...inner, phrase: { ...inner.phrase, start: outer.phrase.start } };
  return madeOf(tokens, at, outer, inner);
}

/** "the exhaust pipe of a car" may name a thing; "to the lefft of a ball" is a slip. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const opened = NEW_DETERMINERS.has(tokens[at]!.word) || KNOWN_DETERMINERS.has(tokens[at]!.word);
  return opened && !/^(?:to|at|on|in)$/.test(tokens[at - 1]?.word ?? "");
}

/** "a chest of drawers": one name. */
function named(outer: ReadPhrase, category: string, at: number): ReadPhrase {
  const next = outer.next + 2;
  return { ...outer, phrase: { ...outer.phrase, category }, next, understood: [[at, next]] };
}

/** "the SILL OF A WINDOW": a windowsill, which a window need not be drawn for. */
function sillOf(tokens: readonly Token[], at: number, outer: ReadPhrase): ReadPhrase | undefined {
  if (!/^(?:sill|ledge)$/.test(outer.phrase.category ?? "")) return undefined;
  const window = readNested(tokens, outer.next + 1, 0);
  if (window === undefined || !/(?:^| )window$/.test(window.phrase.category ?? ""))
    return undefined;
  const { next } = window;
  const end = tokens[next - 1]!.end;
  return {
    ...outer,
    phrase: { ...outer.phrase, category: "windowsill", end },
    next,
    understood: [[at, next]],
  };
}

/** Parts that are things where there are several: "the roofs of a town", while "the roof of a house" is the house. */
const SOLID_PARTS = /^(?:roof|hood|lid|seat|step|ledge|arm)$/;

/** "a ring of gold" and "a tower of stone" are one thing, "a ring of stones" is several. */
const MADE_OF_ONE = /^(?:ring|tower)$/;
