import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";
import { readPlaces } from "../places/places.ts";
import { tellLack } from "./none.ts";

/** Words that ask for something not to be there. */
const DO_NOT =
  /^(?:不要|别|不|不用|不需要|不必|不能|不可|不可以|不许|不准|不得|禁止|避免|切勿|勿|请勿|无需)$/u;

/** Read 不要放茶几, 别在桌子上摆花瓶, 不需要窗帘: what should not be there, and where. */
export function readForbidden(talk: Discourse, at: number): number | undefined {
  if (!DO_NOT.test(talk.lexemes[at]!.text)) return undefined;
  const where = placeAt(talk, at + 1);
  const verb = where?.next ?? at + 1;
  const isPut = isPutting(talk, verb);
  if (!isPut && (where !== undefined || !isBroughtUp(talk, at))) return undefined;
  const term = readTerm(talk.lexemes, isPut ? verb + 1 : verb);
  if (term === undefined || !isAll(talk, term.next)) return undefined;
  const spot = where === undefined ? pendingAt(talk) : spotOf(talk, where);
  return tellLack(talk, { term, ...spot, at, next: term.next });
}

/** 桌子上 before 不要放花瓶 */
function pendingAt(talk: Discourse) {
  const { pending } = talk;
  if (pending !== undefined) talk.understood(...pending.tokens);
  return pending && { predicates: pending.predicates, objects: pending.objects };
}

function spotOf(talk: Discourse, { term, places }: NonNullable<ReturnType<typeof placeAt>>) {
  return { predicates: places.predicates, objects: talk.resolve(term) };
}

/** 在桌子上 behind 不要 */
function placeAt({ lexemes }: Discourse, at: number) {
  const term = lexemes[at]?.entry.role === "at" ? readTerm(lexemes, at + 1) : undefined;
  const places = term && readPlaces(lexemes, term.next);
  return term && places && { term, places, next: places.next };
}

/** 放, 摆放, 有, 出现 */
function isPutting({ lexemes }: Discourse, at: number): boolean {
  const { role, verb } = lexemes[at]?.entry ?? {};
  if (verb !== undefined) return false;
  return role === "posture" || role === "exist" || /^(?:使用|用)$/u.test(lexemes[at]?.text ?? "");
}

/** 不要沙发, 不需要窗帘: no verb need stand there; 不 alone needs one. */
function isBroughtUp({ lexemes }: Discourse, at: number): boolean {
  return /^(?:不要|别要|不需要|不用|无需)$/u.test(lexemes[at]!.text);
}

/** Whether nothing more is said of it: 不要放花瓶在桌子上 is about where. */
function isAll({ lexemes }: Discourse, at: number): boolean {
  const { kind, entry } = lexemes[at] ?? { kind: "end", entry: {} };
  return /^(?:end|comma)$/.test(kind) || /^(?:filler|de|join)$/.test(entry.role ?? "");
}
