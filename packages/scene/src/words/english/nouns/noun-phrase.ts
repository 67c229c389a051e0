import { ENGLISH_KINDS } from "../../../kinds/english-kinds.ts";
import { isKnownCategory } from "../../../kinds/noun-table.ts";
import { isVehicle } from "../../../kinds/vehicles.ts";
import type { Attributes } from "../../../scene.ts";
import { arrangementCalled } from "../../arrangements.ts";
import { type Attribute, CONTENT, KIND, OF, withAttribute } from "../../attributes.ts";
import {
  type NounPhrase,
  type Reference,
  type SaidAttribute,
  UNCOUNTED_PLURAL,
  VAGUE_COUNT,
} from "../../noun-phrase.ts";
import { adjectiveAt } from "../lexicon/lexicon.ts";
import { isNoThing } from "../lexicon/no-things.ts";
import { countedSingularOf, isPaired, singularOf } from "../lexicon/plural.ts";
import {
  DEPICTIONS,
  GATHERINGS,
  KNOWN_DETERMINERS,
  MEASURES,
  NEW_DETERMINERS,
  PARTS,
  PORTIONS,
  VESSELS,
} from "../lexicon/word-classes.ts";
import { isServed } from "../served.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { type Chunk, readChunk } from "./chunk.ts";
import { type Opening, readOpening } from "./determiner.ts";
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

function readNested(tokens: readonly Token[], at: number, nesting: number): ReadPhrase | undefined {
  const opening = readOpening(tokens, at);
  const side = opening.reference === "known" ? sideWordAt(tokens, opening.next) : undefined;
  const rank = opening.reference === "known" ? rankWordAt(tokens, opening.next) : undefined;
  const start = side === undefined && rank === undefined ? opening.next : opening.next + 1;
  const chunk = readChunk(tokens, start, opening.next > at);
  if (chunk === undefined || (isNoThing(chunk.head) && !isPartAt(tokens, chunk))) return undefined;
  const wall = side !== undefined && isWall(chunk.head) ? wallSideAt(tokens, opening.next) : [];
  const amount = opening.count !== undefined || opening.next === at;
  if (isLength(tokens, start, chunk) && (amount || tokens[at]!.word === "half")) return undefined;
  const { head, end } = chunk;
  const said = [...wall, ...chunk.said];
  const several = (opening.count ?? 1) > 1 && !opening.paired;
  const single = several ? countedSingularOf(head) : singularOf(head);
  const category = opening.singular ? head : single;
  const plural = category !== head || (opening.vague && isHerd(head)) || isBareHerd(opening, chunk);
  const labelled =
    tokens[end]?.kind === "number" && isLabel(tokens, end) ? Number(tokens[end]!.word) : undefined;
  const last = labelled === undefined ? end : end + 1;
  const ordinal = opening.ordinal ?? labelled;
  const couple = head === "couple";
  const told = ordinal === undefined ? countOf(opening, plural, isPaired(head)) : 1;
  const count = couple && told !== undefined ? 2 * told : told;
  const simple: ReadPhrase = {
    phrase: {
      start: tokens[at]!.start,
      end: tokens[last - 1]!.end,
      reference: referenceOf(opening, ordinal, chunk.end === opening.next),
      category: /^ones?$/.test(category) ? undefined : couple ? "person" : category,
      ...qualities(said),
      count,
      countIfNew: count ?? UNCOUNTED_PLURAL,
      ...(opening.counted && { counted: opening.counted }),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(side === undefined || wall.length > 0 ? {} : { side }),
      ...(rank === undefined ? {} : { rank }),
    },
    next: Math.max(last, chunk.next),
    understood: [
      [at, end - chunk.partWords],
      [end, last],
    ],
    trailing: chunk.next > end,
  };
  return tokens[simple.next]?.word === "of" ? withOf(tokens, at, simple, nesting) : simple;
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
  if (!/^\d{1,3}$/.test(tokens[at]!.word)) return false;
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

/** Parts that are things where there are several: "the roofs of a town", while "the roof of a house" is the house. */
const SOLID_PARTS = /^(?:roof|hood|lid|seat|step|ledge|arm)$/;

/** "a ring of gold" and "a tower of stone" are one thing, "a ring of stones" is several. */
const MADE_OF_ONE = /^(?:ring|tower)$/;

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

/** What "of" makes of the noun before it: cup of coffee, piece of cake, hood of a car. */
function withOf(
  tokens: readonly Token[],
  at: number,
  outer: ReadPhrase,
  nesting: number,
): ReadPhrase | undefined {
  const { category } = outer.phrase;
  if (category === undefined || outer.trailing) return outer;
  const noun = category.slice(category.lastIndexOf(" ") + 1);
  const whole = `${category} of ${tokens[outer.next + 1]?.word}`;
  if (ENGLISH_KINDS.has(whole)) return named(outer, whole, at);
  const sill = sillOf(tokens, at, outer);
  if (sill !== undefined) return sill;
  const inner = nesting > 0 ? readNested(tokens, outer.next + 1, nesting - 1) : undefined;
  if (inner === undefined || inner.phrase.category === undefined) {
    return isKnownCategory(category) ? outer : undefined;
  }
  if (noun === "half" && outer.phrase.countIfNew === 1) return unshared(outer, inner);
  if (MASSES.has(noun) && inner.phrase.reference === "bare" && inner.phrase.count !== 1)
    return unshared(outer, gathering(at, outer, inner, noun));
  if (GATHERINGS.has(noun) && !(MADE_OF_ONE.test(noun) && inner.phrase.count === 1))
    return gathering(at, outer, inner, noun);
  if (PORTIONS.has(noun)) {
    return portion(at, outer, inner, noun === "pair" && !isPaired(inner.phrase.category) ? 2 : 1);
  }
  const isFitted = inner.phrase.count === 1 && isVehicle(inner.phrase.category);
  if (VESSELS.has(noun) && !isFitted) return holding(tokens, at, outer, inner);
  if (DEPICTIONS.has(noun)) return depicting(at, outer, inner, inner.phrase.category);
  if (PARTS.has(noun) && !(outer.phrase.count === undefined && SOLID_PARTS.test(noun))) {
    return { ...inner, phrase: { ...inner.phrase, start: outer.phrase.start } };
  }
  const made = madeOf(tokens, at, outer, inner);
  if (made !== undefined) return made;
  return isKnownCategory(category) || isNamed(tokens, at) ? outer : undefined;
}

/** "a ball OF WOOL", "of red yarn": what it is made of, and no thing that it is a part of. */
function madeOf(
  tokens: readonly Token[],
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
): ReadPhrase | undefined {
  const { reference, category = "", count, said = [] } = inner.phrase;
  if (reference !== "bare" || count !== 1) return undefined;
  const last = lastUnderstood(inner) - 1;
  const material = adjectiveAt(tokens, last)?.value;
  const isStuff = material?.name === "material" && tokens[last]!.word === category;
  if (!isStuff && !THREADS.test(category)) return undefined;
  const stuff = isStuff ? material : { name: KIND, value: category };
  const like = [...(outer.phrase.said ?? []), ...said];
  return described(at, { ...outer, phrase: { ...outer.phrase, said: like } }, inner, stuff);
}

/** Stuffs that things are wound or pressed of and that name them: "a ball of yarn" is a yarn ball. */
const THREADS = /^(?:yarn|string|thread|twine|rope|wire|hay|straw|ice|snow|dough|mud)$/;

/** "the exhaust pipe of a car" may name a thing; "to the lefft of a ball" is a slip. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const opened = NEW_DETERMINERS.has(tokens[at]!.word) || KNOWN_DETERMINERS.has(tokens[at]!.word);
  return opened && !/^(?:to|at|on|in)$/.test(tokens[at - 1]?.word ?? "");
}

/** "a stack of four boxes": the boxes, as many as are said, and how they are placed. */
function gathering(at: number, outer: ReadPhrase, inner: ReadPhrase, noun: string): ReadPhrase {
  const said = inner.phrase.reference === "new" ? inner.phrase.count : undefined;
  const all = portion(at, outer, inner, said ?? VAGUE_COUNT);
  const rows = outer.phrase.countIfNew > 1 && arrangementCalled(noun) === "in a row";
  const arranged = rows ? "in a grid" : arrangementCalled(noun);
  return arranged === undefined ? all : { ...all, phrase: { ...all.phrase, arranged } };
}

/** "a WALL of books", "a SEA of people": many of them, in a way that no predicate says. */
const MASSES: ReadonlySet<string> = new Set(
  `pyramid mound mountain sea ocean wall carpet blanket layer scattering sprinkling mass multitude jumble
  clutter tangle`.split(/\s+/),
);

/** "HALF OF an apple", "A WALL OF books": the apple, the books; the rest is reported. */
function unshared(outer: ReadPhrase, inner: ReadPhrase): ReadPhrase {
  const { start } = outer.phrase;
  const understood = [[outer.next + 1, lastUnderstood(inner)]] as const;
  return { ...inner, phrase: { ...inner.phrase, start }, understood };
}

/** "two slices of pizza": the pizza, as often as there are slices. */
function portion(at: number, outer: ReadPhrase, inner: ReadPhrase, each: number): ReadPhrase {
  const said = [...(outer.phrase.said ?? []), ...(inner.phrase.said ?? [])];
  const count = outer.phrase.countIfNew * each;
  return {
    ...inner,
    phrase: {
      ...outer.phrase,
      category: inner.phrase.category,
      ...qualities(said),
      count,
      countIfNew: count,
      end: inner.phrase.end,
    },
    understood: [[at, lastUnderstood(inner)]],
  };
}

/** "a vase of flowers": the vase, with its content. */
function holding(
  tokens: readonly Token[],
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
): ReadPhrase {
  if (isServed(outer.phrase.category ?? "", inner.phrase.category ?? ""))
    return { ...outer, ...serving(at, outer, inner) };
  const from = outer.next + 1;
  const content = tokens
    .slice(from, lastUnderstood(inner))
    .map(({ word }) => word)
    .join(" ")
    .replace(/^(?:a|an|the|some) /, "");
  return described(at, outer, inner, { name: CONTENT, value: content });
}

/** "a plate of dumplings": the plate, and dumplings on it. */
function serving(at: number, { phrase }: ReadPhrase, inner: ReadPhrase): Partial<ReadPhrase> {
  const { next, trailing } = inner;
  const whole = { ...phrase, end: inner.phrase.end };
  return {
    phrase: whole,
    next,
    trailing,
    understood: [[at, lastUnderstood(inner)]],
    served: inner.phrase,
  };
}

/** "a statue of a horse": the statue, with what it is of. */
function depicting(at: number, outer: ReadPhrase, inner: ReadPhrase, value: string): ReadPhrase {
  return described(at, outer, inner, { name: OF, value });
}

/** The outer thing with what the inner one says of it. */
function described(
  at: number,
  outer: ReadPhrase,
  inner: ReadPhrase,
  quality: Attribute,
): ReadPhrase {
  const { start, end } = inner.phrase;
  const said = [...(outer.phrase.said ?? []), { ...quality, start, end }];
  return {
    ...inner,
    phrase: { ...outer.phrase, ...qualities(said), end },
    understood: [[at, lastUnderstood(inner)]],
  };
}

function lastUnderstood({ understood }: ReadPhrase): number {
  return Math.max(...understood.map(([, to]) => to));
}

function qualities(said: readonly SaidAttribute[]) {
  const attributes = said.reduce<Attributes>((all, each) => withAttribute(all, each), {});
  return { attributes, said };
}
