import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { NEGATIONS, POSTURES } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { readDenied, readRelations, relationAt } from "../places/relations.ts";

/** "no chair", "without a lamp on it": reported as a whole; what is denied is not put into the scene. */
export function readNegation(talk: Discourse, at: number): number | undefined {
  const elliptic = readElliptic(talk, at);
  if (elliptic !== undefined) return elliptic;
  const nobody = NOBODY.exec(`${talk.word(at)} ${talk.word(at + 1)}`)?.[0];
  if (nobody !== undefined) return readBehindDenied(talk, at + nobody.split(" ").length);
  if (!NEGATIONS.has(talk.word(at)) || relationAt(talk.tokens, at) !== undefined) return undefined;
  if (readDenied(talk.tokens, at) !== undefined && talk.state !== "start") return undefined;
  const relations = readRelations(talk.tokens, at + 1);
  const from = relations?.next ?? at + 1;
  const denied = readGroup(talk.tokens, from, "object");
  if (denied === undefined) return from;
  const [kind] = denied.members;
  talk.absent = kind && "phrase" in kind ? kind.phrase.category : undefined;
  return readBehindDenied(talk, denied.next) ?? denied.next;
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

const NOBODY = /^(?:nothing|nobody|no one)\b/;

/** "no cat ON THE MAT", "nothing IS ON THE MAT": the mat is there, and nothing is said of it. */
function readBehindDenied(talk: Discourse, from: number): number | undefined {
  const isVerb = isFiniteVerb(talk.word(from)) || POSTURES.has(talk.word(from));
  const at = isVerb ? from + 1 : from;
  const place = readRelations(talk.tokens, at);
  const read = place && readGroup(talk.tokens, place.next, "object");
  if (read === undefined) return place?.next;
  const objects = talk.resolve(read, []);
  talk.setObject(objects);
  talk.object = objects;
  talk.denied = { relations: place!, objects };
  return read.next;
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
  talk.setTopic(subject);
  talk.denied = undefined;
  return read.next;
}

const EXCEPT = ["except for", "except", "apart from", "but", "just", "only"].map((words) =>
  words.split(" "),
);
