import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import type { Term } from "../nouns/term.ts";

/** A noun phrase that is the subject of its clause, or adds nothing to it; answers with the first lexeme after it. */
export function readSubject(talk: Discourse, at: number, term: Term): number {
  const [first] = term.members;
  const again = term.links.length === 0 && first !== undefined && "pronoun" in first;
  if (talk.hasSubject && isDeed(talk, term)) return term.next;
  if (isNoise(talk, at, term)) return term.next;
  const group = talk.resolve(term);
  if (talk.hasSubject) return term.next;
  if (/^每一?$/u.test(talk.lexemes[at]!.text)) talk.isEach = group.ids.length > 1;
  list(talk, at, term, group);
  if (again) {
    talk.topic = talk.host = group;
    talk.hasSubject = talk.started = true;
  } else {
    talk.setTopic(group);
    talk.host = group;
  }
  return term.next;
}

/** Note a thing that stands alone between two marks, with those before it. */
function list(talk: Discourse, at: number, { next }: Term, group: Group): void {
  const before = talk.lexemes[at - 1]?.kind;
  const after = talk.lexemes[next];
  const isHead = before === undefined || before === "end" || before === "comma";
  const goesOn = after?.kind === "comma" || after?.entry.order !== undefined;
  const { listed } = talk;
  const ids = [...(listed?.ids ?? []), ...group.ids];
  talk.listed = isHead && goesOn ? { ids, range: group.range } : undefined;
}

/** 飞机在云上方翱翔: an unknown word behind what was said of the subject is most likely a verb. */
function isDeed(talk: Discourse, { members: [first], isUnknown }: Term): boolean {
  if (first === undefined || !isUnknown || !("reference" in first)) return false;
  return /^\p{Script=Han}+$/u.test(first.category ?? "") && !talk.builder.has(first);
}

/** 哈哈哈: an unknown word of which nothing is said, and that was not spoken of, is no thing. */
function isNoise(
  talk: Discourse,
  at: number,
  { members: [first], isUnknown, next }: Term,
): boolean {
  if (!isUnknown || first === undefined || !("reference" in first)) return false;
  const isBroughtUp = /^(?:exist|is|take|posture|at)$/.test(talk.role(at - 1) ?? "");
  if (isBroughtUp || talk.builder.has(first)) return false;
  const after = talk.lexemes[next];
  return after === undefined || !(after.kind === "known" || after.kind === "number");
}
