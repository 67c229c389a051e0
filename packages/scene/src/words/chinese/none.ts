import type { Discourse } from "./discourse.ts";
import { readPlaces } from "./places.ts";
import { readTerm } from "./term.ts";

/** Read 一把椅子都没有, 一个人也没有的: what is not there is reported, and makes no thing. */
export function readNone(talk: Discourse, at: number): number | undefined {
  if (talk.lexemes[at]!.text !== "一") return undefined;
  const term = readTerm(talk.lexemes, at);
  const not = term && notBehind(talk, term.next);
  if (not === undefined) return undefined;
  return talk.role(not + 1) === "de" ? not + 2 : not + 1;
}

/** Read 舞台上什么也没有: nothing is there, but for what was excepted. */
export function readNothing(talk: Discourse, at: number): number | undefined {
  const term = readTerm(talk.lexemes, at);
  const places = term && readPlaces(talk.lexemes, term.next);
  if (term === undefined || places === undefined) return undefined;
  if (talk.lexemes[places.next]?.text !== "什么") return undefined;
  const not = notBehind(talk, places.next + 1);
  if (not === undefined) return undefined;
  const objects = talk.resolve(term);
  const { excepted: subject } = talk;
  if (subject !== undefined) {
    const { predicates } = places;
    const range = talk.rangeBetween(at, not + 1);
    talk.relate({ subject, predicates, objects, range, tokens: [at, not + 1] });
  }
  talk.setTopic(objects);
  talk.host = objects;
  return talk.understood(at, not + 1);
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
  if (talk.lexemes[end]?.kind !== "comma") return undefined;
  talk.excepted = talk.resolve(term);
  return talk.understood(at, end + 1);
}

/** 除了床，房间里还有一张桌子: the bed is there too. */
export function placeExcepted(talk: Discourse, at: number): void {
  const { excepted: subject, front } = talk;
  talk.excepted = undefined;
  if (subject === undefined || front === undefined) return;
  const { range } = subject;
  talk.relate({ ...front, subject, range, tokens: [at, at] });
}
