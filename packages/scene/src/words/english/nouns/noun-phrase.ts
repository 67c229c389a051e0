import { isKnownCategory } from "../../../kinds/noun-table.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { KIND } from "../../attributes.ts";
import type { Rank } from "../../noun-phrase.ts";
import {
  type NounPhrase,
  type Reference,
  type SaidAttribute,
  UNCOUNTED_PLURAL,
} from "../../noun-phrase.ts";
import { isNoThing } from "../lexicon/no-things.ts";
import { countedSingularOf, isPaired, singularOf } from "../lexicon/plural.ts";
import { KNOWN_DETERMINERS, MEASURES, PARTS } from "../lexicon/word-classes.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { type Chunk, readChunk } from "./chunk.ts";
import { type Opening, readOpening } from "./determiner.ts";
import { withOf } from "./of-phrase.ts";
import { qualities } from "./qualities.ts";
import { rankWordAt, sideWordAt } from "./side-words.ts";

/** A noun phrase and the tokens it took. */
export interface ReadPhrase {
  readonly phrase: NounPhrase;
  /** The first token after it, and after words behind it that make no sense ("a cat abov"). */
  readonly next: number;
  /** Token ranges `[from, to)` that were understood. */
  readonly understood: readonly (readonly [from: number, to: number])[];
  /** Whether words without sense, most likely a verb, stand at its end. */
  readonly trailing: boolean;
  /** What lies on each of the dishes that it names: the dumplings of "a plate of dumplings". */
  readonly served?: NounPhrase;
}

/**
 * Read the English noun phrase that starts at a token: determiner, number, adjectives, noun, "of ...".
 *
 * @returns  undefined when none starts there
 */
export function readNounPhrase(tokens: readonly Token[], at: number): ReadPhrase | undefined {
  return readNested(tokens, at, MAX_NESTING);
}

/** No name has more nouns than this hanging on each other by "of". */
const MAX_NESTING = 4;

/**
 * Read a noun phrase as `readNounPhrase` does.
 *
 * @param nesting  how many nouns more may hang on it by "of"
 */
export function readNested(
  tokens: readonly Token[],
  at: number,
  nesting: number,
): ReadPhrase | undefined {
  const opening = readOpening(tokens, at);
  const known = opening.reference === "known";
  const side = known ? sideWordAt(tokens, opening.next) : undefined;
  const rank = known ? rankWordAt(tokens, opening.next) : undefined;
  const start = side === undefined && rank === undefined ? opening.next : opening.next + 1;
  const chunk = readChunk(tokens, start, opening.next > at);
  if (chunk === undefined || (isNoThing(chunk.head) && !isPartAt(tokens, chunk))) return undefined;
  const amount = opening.count !== undefined || opening.next === at;
  if (isLength(tokens, start, chunk) && (amount || tokens[at]!.word === "half")) return undefined;
  const simple = phraseOf(tokens, at, {
    opening,
    chunk,
    ...(side && { side }),
    ...(rank && { rank }),
  });
  return tokens[simple.next]?.word === "of" ? withOf(tokens, at, simple, nesting) : simple;
}

/** What a noun phrase is made of. */
interface Parts {
  readonly opening: Opening;
  readonly chunk: Chunk;
  readonly side?: PredicateName;
  readonly rank?: Rank;
}

/** The noun phrase without what "of" says. */
function phraseOf(tokens: readonly Token[], at: number, parts: Parts): ReadPhrase {
  const { opening, chunk, side, rank } = parts;
  const { head, end } = chunk;
  const wall = side !== undefined && isWall(head) ? wallSideAt(tokens, opening.next) : [];
  const label = isLabel(tokens, end) ? Number(tokens[end]!.word) : undefined;
  const last = label === undefined ? end : end + 1;
  const ordinal = opening.ordinal ?? label;
  return {
    phrase: {
      start: tokens[at]!.start,
      end: tokens[last - 1]!.end,
      reference: referenceOf(opening, ordinal, end === opening.next),
      ...qualities([...wall, ...chunk.said]),
      ...numbered(opening, chunk, ordinal),
      ...(side === undefined || wall.length > 0 ? {} : { side }),
      ...(rank === undefined ? {} : { rank }),
    },
    next: Math.max(last, chunk.next),
    understood: [
      [isHalved(tokens, at) ? at + 1 : at, end - chunk.partWords],
      [end, last],
    ],
    trailing: chunk.next > end,
  };
}

/** "HALF A sandwich": of which the whole is drawn, so that the half is reported; no "half a dozen eggs". */
function isHalved(tokens: readonly Token[], at: number): boolean {
  const [half, article, noun] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.word ?? "");
  return half === "half" && /^(?:an?|the)$/.test(article!) && noun !== "dozen";
}

/** What is named, and how many of it: "two couples" are four persons. */
function numbered(opening: Opening, chunk: Chunk, ordinal: number | undefined) {
  const { head } = chunk;
  const several = (opening.count ?? 1) > 1 && !opening.paired;
  const single = several ? countedSingularOf(head) : singularOf(head);
  const category = opening.singular ? head : single;
  const plural = category !== head || (opening.vague && isHerd(head)) || isBareHerd(opening, chunk);
  const couple = head === "couple";
  const told = ordinal === undefined ? countOf(opening, plural, isPaired(head)) : 1;
  const count = couple && told !== undefined ? 2 * told : told;
  return {
    category: /^ones?$/.test(category) ? undefined : couple ? "person" : category,
    count,
    countIfNew: count ?? UNCOUNTED_PLURAL,
    ...(opening.counted && { counted: opening.counted }),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
}

/** "the BACK of a car": with its whole it stands for that. */
function isPartAt(tokens: readonly Token[], { head, end }: Chunk): boolean {
  return PARTS.has(head) && tokens[end]?.word === "of";
}

/** "two metres", "three more steps": no thing, unless its name ends so ("a parking meter") or nothing follows. */
function isLength(tokens: readonly Token[], start: number, { end, head }: Chunk): boolean {
  if (start < end - 1 && isKnownCategory(singularOf(head))) return false;
  const followed = tokens[end] !== undefined && tokens[end]!.kind !== "end";
  return (
    (followed || start < end - 1) &&
    [start, end - 1].some((index) => MEASURES.has(tokens[index]?.word ?? ""))
  );
}

/** "the LEFT wall": of a room, not of several walls, so that it is a quality of the wall. */
function wallSideAt(tokens: readonly Token[], at: number): readonly SaidAttribute[] {
  const value = tokens[at]!.word.replace(/-hand$|most$/, "");
  return /^(?:left|right)$/.test(value)
    ? [{ name: KIND, value, ...rangeOfTokens(tokens, at, at + 1) }]
    : [];
}

function isWall(head: string): boolean {
  return /(?:^| )wall$/.test(head);
}

/** A numbered thing is a known one, but "a second cube" is new; an article that is a name ("A is left of B") is no article. */
function referenceOf(opening: Opening, ordinal: number | undefined, nameOnly: boolean): Reference {
  if (nameOnly) return "bare";
  return ordinal === undefined || opening.singular ? opening.reference : "known";
}

/** "cube 1": a number that no noun follows. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "number" || !/^\d{1,3}$/.test(tokens[at]!.word)) return false;
  return isDoingAt(tokens, at + 1) || readChunk(tokens, at + 1, true) === undefined;
}

/** "line 2 LINKS the towns": a verb, and no two links. */
function isDoingAt(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at + 1]?.word ?? "";
  const opens = /^(?:an?|through|from|between)$/.test(opener) || KNOWN_DETERMINERS.has(opener);
  return opens && (tokens[at]?.word ?? "").endsWith("s");
}

/** "some SHEEP": several of what looks alike in the plural, where "some rice" is a stuff. */
function isHerd(head: string): boolean {
  return /(?:^| )(?:sheep|fish|deer|reindeer|moose|bison|salmon|trout|aircraft|swine|jellyfish|goldfish|starfish)$/.test(
    head,
  );
}

/** "surrounded by JELLYFISH", "SHEEP on a hill": one of them would have an article, but fish may be food. */
function isBareHerd({ reference }: Opening, { head }: Chunk): boolean {
  return (
    reference === "bare" && /(?:^| )(?:sheep|deer|reindeer|bison|jellyfish|goldfish)$/.test(head)
  );
}

function countOf(opening: Opening, plural: boolean, oneInTwoParts: boolean): number | undefined {
  const { count, vague, every, paired } = opening;
  if (paired && oneInTwoParts) return 1;
  if (count !== undefined) return vague && !plural ? 1 : count;
  return plural || every ? undefined : 1;
}
