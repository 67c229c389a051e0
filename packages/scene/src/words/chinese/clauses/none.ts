import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { readPredication } from "../nouns/predication.ts";
import { readTerm, type Term } from "../nouns/term.ts";
import { readPlaces } from "../places/places.ts";

/** Read 一把椅子都没有, 一个人也没有的: what is not there is reported, and makes no thing. */
export function readNone(talk: Discourse, at: number): number | undefined {
  if (talk.lexemes[at]!.text !== "一") return undefined;
  const term = readTerm(talk.lexemes, at);
  const not = term && notBehind(talk, term.next);
  if (not === undefined) return undefined;
  const next = talk.role(not + 1) === "de" ? not + 2 : not + 1;
  return tellLack(talk, { term, at, next });
}

/** Whether nothing is counted: 零只猫. */
export function isNone({ members, links }: Term): boolean {
  return links.length === 0 && members.every((each) => "reference" in each && each.count === 0);
}

/** Read 零只猫在桌子上: none of them is there. */
export function readZero(talk: Discourse, at: number): number | undefined {
  const isCounted = talk.lexemes[at]!.kind === "number" && !talk.hasSubject;
  const term = isCounted ? readTerm(talk.lexemes, at) : undefined;
  if (term === undefined || !isNone(term)) return undefined;
  const said = readPredication(talk.lexemes, term.next);
  if (said === undefined) return tellLack(talk, { term, at, next: term.next });
  const objects = talk.resolve(said.objects);
  return tellLack(talk, { term, predicates: said.predicates, objects, at, next: said.next });
}

/** What a text says not to be there, and the lexemes `[at, next)` that say so. */
interface Lack {
  readonly term?: Term | undefined;
  /** What it is where no term names it: 什么. */
  readonly category?: string;
  readonly predicates?: readonly Alternatives[];
  readonly objects?: Group | undefined;
  readonly at: number;
  readonly next: number;
}

/** Note that nothing of a kind is there; answers with the first lexeme after the words. */
export function tellLack(
  talk: Discourse,
  { term, category: kind = "thing", predicates, objects, at, next }: Lack,
): number {
  const range = talk.rangeBetween(at, next);
  const predicate = predicates?.[0]?.[0];
  for (const member of term?.members ?? [undefined]) {
    const { category = kind, attributes = {} } =
      member !== undefined && "reference" in member ? member : {};
    talk.builder.notes.lack({ category, attributes, predicate, objects, range });
  }
  return talk.understood(at, next);
}

/** Words that say that there is none of what follows. */
const LACKING = /^(?:没有|没|并没有|也没有|无)$/u;

/** Read 没有杯子, with what 桌子上 before it says of where. */
export function readLack(talk: Discourse, at: number): number | undefined {
  const term = LACKING.test(talk.lexemes[at]!.text) ? readTerm(talk.lexemes, at + 1) : undefined;
  if (term === undefined) return undefined;
  const { pending } = talk;
  if (pending !== undefined) talk.understood(...pending.tokens);
  return tellLack(talk, { term, ...pending, at, next: term.next });
}

/** Read 舞台上什么也没有, 广场上空无一人: nothing or nobody is there, but for what was excepted. */
export function readNothing(talk: Discourse, at: number): number | undefined {
  const term = readTerm(talk.lexemes, at);
  const places = term && readPlaces(talk.lexemes, term.next);
  if (term === undefined || places === undefined) return undefined;
  const none = noneAt(talk, places.next);
  if (none === undefined) return undefined;
  const objects = talk.resolve(term);
  const { predicates } = places;
  const { category, next } = none;
  tellLack(talk, { category, predicates, objects, at, next });
  const { excepted: subject } = talk;
  if (subject !== undefined) {
    const range = talk.rangeBetween(at, next);
    talk.relate({ subject, predicates, objects, range, tokens: [at, next] });
    talk.builder.notes.except(subject.ids);
  }
  talk.setTopic(objects);
  talk.host = objects;
  return next;
}

/** 什么也没有 is about things, 空无一人 about people. */
function noneAt(talk: Discourse, at: number) {
  const text = talk.lexemes[at]?.text ?? "";
  if (text === "空无一人") return { category: "person", next: at + 1 };
  if (/^空(?:无一物|空如也)$/u.test(text)) return { category: "thing", next: at + 1 };
  const not = /^(?:什么|谁)$/u.test(text) ? notBehind(talk, at + 1) : undefined;
  return not === undefined
    ? undefined
    : { category: text === "谁" ? "person" : "thing", next: not + 1 };
}

/** 没有 of 都没有, 也没有. */
function notBehind(talk: Discourse, at: number): number | undefined {
  const isEven = /^[都也]$/u.test(talk.lexemes[at]?.text ?? "");
  return isEven && talk.role(at + 1) === "not" ? at + 1 : undefined;
}

/** Words that end what is excepted. */
const BESIDES = /^(?:以外|之外|外)$/u;

/** Read 除了一把吉他以外，: what is there besides what follows. */
export function readExcept(talk: Discourse, at: number): number | undefined {
  if (!/^除了?$/u.test(talk.lexemes[at]!.text) || talk.hasSubject) return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  if (term === undefined) return undefined;
  const isSaid = BESIDES.test(talk.lexemes[term.next]?.text ?? "");
  const end = isSaid ? term.next + 1 : term.next;
  const isMarked = talk.lexemes[end]?.kind === "comma";
  if (!isMarked && !isSaid) return undefined;
  talk.excepted = talk.resolve(term);
  return talk.understood(at, isMarked ? end + 1 : end);
}

/** 除了床，房间里还有一张桌子: the bed is there too. */
export function placeExcepted(talk: Discourse, at: number): void {
  const { excepted: subject, front } = talk;
  talk.excepted = undefined;
  if (subject === undefined || front === undefined) return;
  const { range } = subject;
  talk.relate({ ...front, subject, range, tokens: [at, at] });
}
