import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { placeWith } from "../lexicon/company.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { isThirdPerson } from "../lexicon/verbs.ts";
import { COPULAS, POSTURES } from "../lexicon/word-classes.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { readRelations } from "../places/relations.ts";

/** Read "a woman WHOSE DOG sits next to her": something of hers, of which the clause goes on. */
export function readWhose(talk: Discourse, at: number): number | undefined {
  const owner = talk.last;
  if (talk.word(at) !== "whose" || owner === undefined || talk.state === "start") return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  if (read === undefined) return undefined;
  const owned = talk.resolve(asNew(read), owner.ids);
  if (!isPlacedAt(talk, read.next)) relateOwned(talk, owner, owned);
  talk.relative = talk.last = owned;
  talk.state = "subject";
  talk.joined = false;
  talk.understood(at, at + 1);
  return read.next;
}

/** A dog that was spoken of before is no dog of hers. */
function asNew({ members, ...read }: ReadGroup): ReadGroup {
  const own = members.map((member) =>
    "phrase" in member
      ? { ...member, phrase: { ...member.phrase, reference: "new" as const } }
      : member,
  );
  return { ...read, members: own };
}

/** Whether the clause itself tells where it is. */
function isPlacedAt(talk: Discourse, at: number): boolean {
  let next = at;
  while (COPULAS.has(talk.word(next)) || POSTURES.has(talk.word(next))) next += 1;
  return readRelations(talk.tokens, next) !== undefined;
}

function relateOwned(talk: Discourse, owner: Group, { ids, range }: Group): void {
  const [host] = talk.builder.categoriesOf(owner.ids);
  const categories = talk.builder.categoriesOf(ids);
  ids.forEach((id, index) => {
    const predicate = placeWith(host, categories[index]!);
    if (predicate !== undefined)
      talk.builder.relate([id], predicate, [owner], range, { implied: true });
  });
}

/** "a woman whose dog sits next to her READS", "whose hat is red STANDS": the verb of the sentence, behind a whole clause. */
export function isBehindRelative(
  { relative, topic, joined, tokens }: Discourse,
  at: number,
): boolean {
  const { word } = tokens[at]!;
  if (relative === undefined || relative === topic || joined || !isVerb(word)) return false;
  return tokens.slice(0, at).some(({ start, word }) => start >= relative.range.end && isVerb(word));
}

function isVerb(word: string): boolean {
  return (
    (isFiniteVerb(word) && !/^be(?:ing|en)?$/.test(word)) ||
    isThirdPerson(word) ||
    /^(?:holds|wears|carries)$/.test(word)
  );
}
