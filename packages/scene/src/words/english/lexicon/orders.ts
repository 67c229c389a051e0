import { relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";
import { adjectiveAt, isClosed, isFiniteVerb, isNoun } from "./lexicon.ts";
import { readLength } from "./measures.ts";
import { numberOf, ordinalOf } from "./numbers.ts";
import { formsOf } from "./verbs.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS, PLURAL_PRONOUNS, PRONOUNS } from "./word-classes.ts";

/** Verbs that ask for things; they count only where a clause starts. */
const REQUESTS: ReadonlySet<string> = new Set(
  "place put draw show create generate render add make paint imagine depict produce arrange set position build design have picture move shift bring leave keep lean hang stand lay rest drop insert fix furnish decorate equip install mount locate sketch illustrate visualise visualize model include".split(
    " ",
  ),
);

/** Verbs that ask for things, and are nouns or something else where no noun phrase comes right behind. */
const ORDERS: ReadonlySet<string> = new Set(
  `adjust affix align anchor angle attach balance bolt bury carry center centre choose clamp close cover crown dock
  drape dump encircle fasten fill find fit flank flip float fold gather frame get give glue grab group hide hook land layer let lift
  light line load lower mark moor nail nest nestle orient pack pair park perch pick pin pitch plant plop point pop pour press
  prop pull push raise ring roll rotate scatter screw seat secure shove sit slide slip sort space spread sprinkle
  spawn squeeze stage start stick store stow strap string stuff style surround suspend tack take tape throw tie tilt top toss tuck
  turn use wedge wrap`.split(/\s+/),
);

/** Past forms of such verbs that no rule gives. */
const PAST = "hung laid leant stood brought made hid sat given drew kept";

/** All forms of the verbs that put things where the words say: "placing", "hung". */
const FORMS: ReadonlySet<string> = new Set([
  ...PAST.split(" "),
  ...[...REQUESTS, ...ORDERS].flatMap((verb) => {
    const [plain, , ing, past] = formsOf(verb);
    return [plain, ing, past];
  }),
]);

/** Whether a word is a form of a verb that puts things somewhere: "put", "placed", "hanging". */
export function isPuttingForm(word: string): boolean {
  return FORMS.has(word);
}

/** Verbs that ask for the opposite of what follows. */
const FORBIDDING: ReadonlySet<string> = new Set(["avoid"]);

/** An order, and the first token behind its words. */
export interface Order {
  readonly next: number;
  /** Whether its verb is known to put things where the words say. */
  readonly known: boolean;
  /** Whether what it says is not to be: "don't put", "avoid placing". */
  readonly denied: boolean;
}

/** Whether a word asks for things at the start of a clause: "place", "draw". */
export function isRequest(word: string): boolean {
  return REQUESTS.has(word);
}

/**
 * Read the words of an order at the start of a clause: "start with", "begin by placing", "don't hang", "TUCK it",
 * "SWING the gate". A verb of no list is one where a sentence starts with it and an object follows right behind, as
 * behind no noun.
 *
 * @returns  undefined where none stands there
 */
export function orderAt(tokens: readonly Token[], at: number): Order | undefined {
  const word = (index: number) => tokens[index]?.word ?? "";
  const denial = /^(?:n't|not|never)$/;
  const negated = word(at) === "do" && denial.test(word(at + 1)) ? at + 2 : at + 1;
  if (negated > at + 1 || word(at) === "never") return deniedAt(tokens, negated);
  if (FORBIDDING.has(word(at))) return deniedAt(tokens, at + 1);
  if (/^(?:start|begin|finish|end)$/.test(word(at))) {
    if (/^(?:with|off|out)$/.test(word(at + 1)) && isObjectAt(tokens, at + 2))
      return { next: at + 2, known: true, denied: false };
    if (word(at + 1) === "by" && isRequest(plainOf(word(at + 2))))
      return { next: at + 3, known: true, denied: false };
  }
  const led = ledTo(tokens, at);
  if (led > at) return { next: led, known: true, denied: false };
  if (isRequest(word(at)))
    return { next: afterParticle(tokens, at + 1), known: true, denied: false };
  return verbAt(tokens, at);
}

/** "TRY PLACING", "could you PUT", "be sure TO HANG": the first token behind an order that such words lead to, else `at`. */
function ledTo(tokens: readonly Token[], at: number): number {
  const said = tokens.slice(at, at + 4).map(({ word }) => word);
  const lead = LEADS.find((words) => words.every((each, index) => each.includes(said[index]!)));
  if (lead === undefined) return at;
  const verb = at + lead.length;
  if (isPuttingForm(tokens[verb]?.word ?? "")) return afterParticle(tokens, verb + 1);
  return isObjectAt(tokens, verb) && lead.length === 1 ? verb : at;
}

/** Words that lead to an order, each of them one of several. */
const LEADS: readonly (readonly (readonly string[])[])[] = [
  "can|could|will|would you please",
  "can|could|will|would you",
  "try|remember|feel|be to|free|sure to",
  "try|remember to",
  "try|consider|suggest|recommend|imagine|picture",
].map((lead) => lead.split(" ").map((words) => words.split("|")));

/** "put in a box TWO BALLS": whether something new stands right behind the words of a noun. */
function isAnotherBehind(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.kind === "word" && !isClosed(tokens[next]!.word)) {
    if (numberOf(tokens[next]!.word) !== undefined) return true;
    next += 1;
  }
  return NEW_DETERMINERS.has(tokens[next]?.word ?? "");
}

/** "bring IN two chairs", "put UP a shelf": past a particle that only something new or two words of a verb can follow. */
function afterParticle(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? "";
  const isNew = NEW_DETERMINERS.has(tokens[at + 1]?.word ?? "");
  const counted = numberOf(tokens[at + 1]?.word ?? "") !== undefined;
  if (/^(?:in|along)$/.test(word))
    return (isNew || counted) && !isAnotherBehind(tokens, at + 2) ? at + 1 : at;
  return /^(?:up|down|out|back)$/.test(word) && isObjectAt(tokens, at + 1) ? at + 1 : at;
}

/** "don't PUT", "avoid PLACING"; "don't forget a lamp" asks for one. */
function deniedAt(tokens: readonly Token[], at: number): Order | undefined {
  const word = tokens[at]?.word ?? "";
  if (word === "forget") {
    const verb = tokens[at + 1]?.word === "to" ? at + 3 : at + 1;
    return { next: verb, known: true, denied: false };
  }
  const isVerb = isRequest(plainOf(word)) || ORDERS.has(plainOf(word));
  return isVerb ? { next: at + 1, known: true, denied: true } : undefined;
}

/** "LINE UP five cacti", "SLIDE the sofa", "TAKE it". */
function verbAt(tokens: readonly Token[], at: number): Order | undefined {
  const word = tokens[at]?.word ?? "";
  const known = ORDERS.has(word);
  if (!known && !mayBeVerb(tokens, at)) return undefined;
  if (!isOpening(tokens, at) && !isAskedBefore(tokens, at)) return undefined;
  const from = afterParticle(tokens, at + 1);
  return isObjectAt(tokens, from) ? { next: from, known, denied: false } : undefined;
}

/** Whether a word of no list may be a verb in its plain form: it names nothing and joins nothing. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const { word, kind } = tokens[at] ?? { word: "", kind: "end" };
  if (kind !== "word" || isClosed(word) || isNoun(word) || word.length < 3) return false;
  if (/(?:ing|ed|s)$/.test(word) || numberOf(word) !== undefined || ordinalOf(word) !== undefined)
    return false;
  return adjectiveAt(tokens, at) === undefined && relationAt(tokens, at) === undefined;
}

/** Whether what begins at a token can be nothing but what is done to: "the", "two", "it". */
export function isObjectAt(tokens: readonly Token[], at: number): boolean {
  const { word, kind } = tokens[at] ?? { word: "", kind: "end" };
  if (kind === "number" || numberOf(word) !== undefined) return countsThings(tokens, at);
  return [NEW_DETERMINERS, KNOWN_DETERMINERS, PRONOUNS, PLURAL_PRONOUNS].some((set) =>
    set.has(word),
  );
}

/** "marina 500 M north of it" is no order, nor is "highway 1 CROSSES a river". */
function countsThings(tokens: readonly Token[], at: number): boolean {
  if (readLength(tokens, at) !== undefined) return false;
  const { word = "" } = tokens[at + 2] ?? {};
  const labelled = isFiniteVerb(tokens[at + 1]?.word ?? "") || NEW_DETERMINERS.has(word);
  return !labelled && !KNOWN_DETERMINERS.has(word);
}

/** "placing": the verb that it is a form of. */
function plainOf(word: string): string {
  const stem = /^(.+)ing$/.exec(word)?.[1];
  if (stem === undefined) return word;
  const plain = [stem, `${stem}e`, stem.slice(0, -1)];
  return plain.find((each) => REQUESTS.has(each) || ORDERS.has(each)) ?? word;
}

/** Words that lead to the next of several orders. */
const OPENERS =
  /^(?:first|firstly|second|secondly|third|thirdly|next|then|now|finally|lastly|afterwards|also|please|just|simply)$/;

/**
 * Count the tokens of "first", "next," or "finally," where they lead to an order or a comma parts them from the
 * rest; 0 where none do.
 */
export function openerAt(tokens: readonly Token[], at: number): number {
  if (!OPENERS.test(tokens[at]?.word ?? "")) return 0;
  if (tokens[at + 1]?.kind === "comma") return 2;
  return orderAt(tokens, at + 1) === undefined ? 0 : 1;
}

/** Whether a sentence starts at a token, perhaps behind "then" or "next,". */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  const start = OPENERS.test(tokens[comma]?.word ?? "") ? comma : at;
  const before = tokens[start - 1];
  return before === undefined || before.kind === "end";
}

/** "PUSH the crib to the wall, then tape a poster": whether the sentence opens with an order. */
function isAskedBefore(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && tokens[start - 1]!.kind !== "end") start -= 1;
  if (start < at) start += openerAt(tokens, start);
  return start < at && orderAt(tokens, start) !== undefined;
}
