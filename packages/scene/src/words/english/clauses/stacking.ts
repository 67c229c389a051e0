import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";

/** "STACK four boxes", "pile the books on the desk": the verb says how they are placed. */
export function readStacking(talk: Discourse, at: number): number | undefined {
  const starts = talk.state === "start" || talk.joined;
  if (!starts || !/^(?:stack|pile)$/.test(talk.word(at))) return undefined;
  const read = readGroup(talk.tokens, at + 1, "subject");
  const [member] = read?.members ?? [];
  const several = member !== undefined && "phrase" in member && member.phrase.count !== 1;
  if (read === undefined || !several) return undefined;
  const group = talk.resolve(read, []);
  const [lowest, ...others] = group.ids;
  const range = { start: talk.tokens[at]!.start, end: group.range.end };
  const made = talk.builder.relate([lowest!], "in a stack", [{ ...group, ids: others }], range);
  if (made) talk.account.understand(at);
  talk.setTopic(group);
  return read.next;
}
