import type { Discourse } from "../discourse.ts";
import { amountAt } from "../lexicon/amounts.ts";
import { placeWith } from "../lexicon/company.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { HAVING, NEGATIONS, POSTURES } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";
import type { ReadPhrase } from "../nouns/noun-phrase.ts";
import { pronounAt } from "../nouns/pronouns.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { isLimitAt, type RelationPhrases, readDenied, readRelations } from "../places/relations.ts";
import { rangeOfTokens } from "../tokenise.ts";

/** "no chair", "without a lamp on it", "nothing is under the table": told as absent; no thing stands for it. */
export function readNegation(talk: Discourse, at: number): number | undefined {
  const elliptic = readElliptic(talk, at);
  if (elliptic !== undefined) return elliptic;
  const nobody = NOBODY.exec(`${talk.word(at)} ${talk.word(at + 1)}`)?.[0];
  if (nobody !== undefined) return readNobody(talk, at, nobody);
  if (isNumberOfNone(talk, at)) return readLack(talk, at, at + 1);
  if (!NEGATIONS.has(talk.word(at)) || relationAt(talk.tokens, at) !== undefined) return undefined;
  if (isLimitAt(talk.tokens, at) || amountAt(talk.tokens, at)) return undefined;
  if (readDenied(talk.tokens, at) !== undefined && talk.state !== "start") return undefined;
  const from = readRelations(talk.tokens, at + 1)?.next ?? at + 1;
  if (from === at + 1 && isLacking(talk, at)) return readLack(talk, at, from);
  const denied = readGroup(talk.tokens, from, "object");
  if (denied === undefined) return from;
  return readBehindDenied(talk, denied.next)?.next ?? denied.next;
}

/** "ZERO cats", "0 cups": a number that counts nothing. */
function isNumberOfNone(talk: Discourse, at: number): boolean {
  const counts = /^(?:zero|0)$/.test(talk.word(at)) && talk.tokens[at + 1]?.kind === "word";
  return counts && readGroup(talk.tokens, at + 1, "object") !== undefined;
}

/** Whether a word says that things are not there: "NO chair", "there is N'T a chair", "WITHOUT a chair". */
function isLacking(talk: Discourse, at: number): boolean {
  const word = talk.word(at);
  if (/^(?:no|without)$/.test(word)) return true;
  return talk.existential && /^(?:not|n't|never)$/.test(word);
}

/** "no chair", "without a lamp or a book": what is not there, with the place where it is not. */
export function readLack(talk: Discourse, at: number, from: number): number {
  const kinds = deniedKinds(talk, from);
  const last = kinds.at(-1);
  if (last === undefined) return from;
  talk.absent = last.phrase.category;
  const owned = isOwnedAt(talk, at);
  const behind = owned ? atOwner(talk, last.next) : readBehindDenied(talk, last.next);
  const next = behind?.next ?? last.next;
  const joined = talk.word(at) === "n't" || (owned && talk.word(at) !== "without");
  const start = joined ? at - 1 : at;
  for (const { phrase } of kinds) {
    const { category = "thing", attributes } = phrase;
    const place = behind ?? (owned ? placeAtOwner(talk, category) : {});
    talk.builder.notes.lack({ category, attributes, ...place, range: rangeOf(talk, start, next) });
  }
  return talk.understood(start, next);
}

/** "WITHOUT a lamp", "WITH no lamp", "HAS no lamp": of what was named before. */
function isOwnedAt(talk: Discourse, at: number): boolean {
  return talk.word(at) === "without" || HAVING.has(talk.word(at - 1));
}

/** "without a lamp ON IT", "ON TOP"; "a cup without a handle on a plate" says where the cup is. */
function atOwner(talk: Discourse, at: number) {
  const place = readRelations(talk.tokens, at);
  const object = place && talk.tokens[place.next] && pronounAt(talk.tokens, place.next);
  const own = place?.phrases.every((phrase) => phrase.object === "omitted") || object;
  return own ? readBehindDenied(talk, at) : undefined;
}

function rangeOf(talk: Discourse, at: number, next: number) {
  return rangeOfTokens(talk.tokens, at, next);
}

/** The things that are denied: "chairs", "a lamp or a book". */
function deniedKinds(talk: Discourse, from: number): readonly ReadPhrase[] {
  const kinds: ReadPhrase[] = [];
  for (let at = from; ; at += 1) {
    const read = readGroup(talk.tokens, at, "object");
    if (read === undefined) return kinds;
    kinds.push(...read.members.filter((member) => "phrase" in member));
    at = read.next;
    if (!/^(?:or|nor)$/.test(talk.word(at))) return kinds;
  }
}

/** "a vase WITHOUT FLOWERS": where the flowers would be if it had any. */
function placeAtOwner(talk: Discourse, category: string) {
  const owner = talk.conjoined ? undefined : (talk.relative ?? talk.last ?? talk.topic);
  const [host] = owner === undefined ? [] : talk.builder.categoriesOf(owner.ids);
  return host === undefined ? {} : { predicate: placeWith(host, category), objects: owner };
}

/** "nobody", "no one", "nothing else": with "but" behind it, it takes nothing away from what follows. */
function readNobody(talk: Discourse, at: number, nobody: string): number {
  const said = at + nobody.split(" ").length;
  const from = talk.word(said) === "else" ? said + 1 : said;
  if (/^(?:but|except)$/.test(talk.word(from)))
    return talk.understood(at, talk.word(from + 1) === "for" ? from + 2 : from + 1);
  const category = nobody === "nothing" ? "thing" : "person";
  const behind = readBehindDenied(talk, from);
  const next = behind?.next ?? afterDeed(talk, from);
  talk.builder.notes.lack({ category, ...behind, range: rangeOf(talk, at, next) });
  return talk.understood(at, next);
}

/** "nobody IS BUYING ANYTHING": what is not done puts nothing anywhere. */
function afterDeed(talk: Discourse, from: number): number {
  const verb = isFiniteVerb(talk.word(from)) ? from + 1 : from;
  if (!/ing$|s$/.test(talk.word(verb))) return verb;
  return readGroup(talk.tokens, verb + 1, "object")?.next ?? verb + 1;
}

/** "a cat is on the mat, but the dog IS NOT": what was said last is denied of another. */
function readElliptic(talk: Discourse, at: number): number | undefined {
  const { related, topic, state } = talk;
  const ends =
    /^(?:not|n't)$/.test(talk.word(at)) &&
    !/^(?:word|number)$/.test(talk.tokens[at + 1]?.kind ?? "end");
  if (!ends || related === undefined || topic === undefined || state !== "subject")
    return undefined;
  if (topic.ids.some((id) => [...related.subject.ids, ...related.objects.ids].includes(id)))
    return undefined;
  talk.relate({ ...related, subject: topic, negated: true, tokens: [at, at + 1] });
  return at + 1;
}

const NOBODY = /^(?:nothing|nobody|no one|no-one)\b/;

/** "no cat ON THE MAT", "nothing IS ON THE MAT": the mat is there, and nothing is said of it. */
function readBehindDenied(talk: Discourse, from: number) {
  let at = from;
  while (isFiniteVerb(talk.word(at)) || POSTURES.has(talk.word(at))) at += 1;
  const place = readRelations(talk.tokens, at);
  if (place === undefined) return undefined;
  const [{ predicate, object }] = place.phrases as readonly [RelationPhrases["phrases"][number]];
  const read = object === "pronoun" ? undefined : readGroup(talk.tokens, place.next, "object");
  if (read === undefined) return { predicate, objects: talk.topic, next: place.next };
  const objects = talk.resolve(read, []);
  talk.setObject(objects);
  talk.object = objects;
  talk.denied = { relations: place, objects };
  return { predicate, objects, next: read.next };
}

/** "nothing on the table EXCEPT A VASE", "no people on the beach, JUST A DOG": what is there after all. */
export function readExcept(talk: Discourse, at: number): number | undefined {
  const { denied } = talk;
  const next = talk.tokens[at]!.kind === "comma" ? at + 1 : at;
  const length = EXCEPT.find((words) =>
    words.every((word, index) => talk.word(next + index) === word),
  )?.length;
  if (denied === undefined || length === undefined) return undefined;
  const read = readGroup(talk.tokens, next + length, "subject");
  if (read === undefined) return undefined;
  const subject = talk.resolve(read, denied.objects.ids);
  const { relations, objects } = denied;
  const predicates = relations.phrases.map(({ predicate }) => predicate);
  const range = { start: talk.tokens[next]!.start, end: talk.tokens[read.next - 1]!.end };
  talk.relate({ subject, predicates, objects, range, tokens: [at, next + length] });
  talk.builder.notes.except(subject.ids);
  talk.setTopic(subject);
  talk.denied = undefined;
  return read.next;
}

const EXCEPT = ["except for", "except", "apart from", "but", "just", "only"].map((words) =>
  words.split(" "),
);
