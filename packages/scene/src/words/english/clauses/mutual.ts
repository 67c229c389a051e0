import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group, Qualifiers } from "../../group.ts";
import type { Range } from "../../span.ts";
import type { Discourse } from "../discourse.ts";
import { isMoreAt } from "../nouns/group-member.ts";
import { sideBySideAt } from "../places/relation-phrases.ts";
import { qualifiersOf, type RelationPhrases, readRelations } from "../places/relations.ts";

/** Whether "each other" or "one another" starts at a token. */
export function isEachOther(talk: Discourse, at: number): boolean {
  return /^(?:each other|one another)$/.test(`${talk.word(at)} ${talk.word(at + 1)}`);
}

/** "next to each other": every one with every other. */
export function readMutual(
  talk: Discourse,
  at: number,
  relations: RelationPhrases,
): number | undefined {
  const { phrases, next } = relations;
  if (!isEachOther(talk, next)) return undefined;
  const predicates = phrases.map(({ predicate }) => predicate);
  if (predicates.join() === "on") return relateStack(talk, [at, next + 2]);
  if (!predicates.every(canBeMutual)) return undefined;
  return relateMutually(talk, predicates, [at, next + 2], qualifiersOf(relations));
}

/** "two girls whisper TO EACH OTHER": they are near each other, whatever they do. */
export function readToEachOther(talk: Discourse, at: number): number | undefined {
  const to =
    /^(?:to|with|at|for|from|over|past|after)$/.test(talk.word(at)) && isEachOther(talk, at + 1);
  return to && talk.state !== "start" ? relateMutually(talk, ["near"], [at, at + 3]) : undefined;
}

/** "stacked ON TOP OF EACH OTHER" */
function relateStack(talk: Discourse, [at, end]: readonly [number, number]): number | undefined {
  const subject = severalSubjects(talk);
  const [lowest, ...others] = subject?.ids ?? [];
  if (subject === undefined || lowest === undefined || others.length === 0) return undefined;
  const range = talk.rangeOf(at, end, subject);
  talk.builder.relate([lowest], "in a stack", [{ ids: others, range: subject.range }], range);
  return talk.understood(at, end);
}

/** Two things can be next to each other or face each other, but not be left of each other. */
function canBeMutual(predicate: PredicateName): boolean {
  const { symmetric, transitive, converse } = PREDICATES[predicate];
  return symmetric || (!transitive && converse === "none");
}

/** How many words "side by side" and its like have. */
const SIDE_BY_SIDE = 3;

/** "side by side", "face to face"; of more than two not everyone's back is to everyone's, which is reported. */
export function readSideBySide(talk: Discourse, at: number): number | undefined {
  const predicate = sideBySideAt(talk.tokens, at);
  if (isParallel(talk, at)) return relateMutually(talk, ["parallel to"], [at, at + 1]);
  const pairs = predicate === "facing away from" && (severalSubjects(talk)?.ids.length ?? 0) > 2;
  if (pairs) return at + SIDE_BY_SIDE;
  return predicate && relateMutually(talk, [predicate], [at, at + SIDE_BY_SIDE]);
}

/** "a road and a canal run PARALLEL": to each other. */
function isParallel(talk: Discourse, at: number): boolean {
  const { kind = "end", word = "" } = talk.tokens[at + 1] ?? {};
  const alone = kind !== "word" || /^(?:and|with|in|on|at|along)$/.test(word);
  return talk.word(at) === "parallel" && alone && (severalSubjects(talk)?.ids.length ?? 0) > 1;
}

const SAME_SIZE = /^(?:of )?(?:the same|equal) (?:size|height)(?! (?:as|with)\b)/;

/** "two cubes OF THE SAME SIZE", "are equal in size": every one with every other. */
export function readSameSize(talk: Discourse, at: number): number | undefined {
  const words = [0, 1, 2, 3, 4].map((index) => talk.word(at + index)).join(" ");
  const said = SAME_SIZE.exec(words)?.[0];
  const several = talk.state !== "start" && (severalSubjects(talk)?.ids.length ?? 0) > 1;
  if (said === undefined || !several) return undefined;
  return relateMutually(talk, ["same size as"], [at, at + said.split(" ").length]);
}

/** "two beds, ONE ON EACH SIDE OF a window": both of them. */
export function readOneEach(talk: Discourse, at: number): number | undefined {
  const relations = talk.word(at) === "one" ? readRelations(talk.tokens, at + 1) : undefined;
  const several =
    talk.topic !== undefined && talk.topic.ids.length > 1 && !isMoreAt(talk.tokens, at);
  if (!several || !relations?.phrases.some(({ apart }) => apart)) return undefined;
  talk.resumeTopic();
  talk.joined = talk.grounded = false;
  return talk.understood(at, at + 1);
}

/** State relations of every one of the things at hand to every other; undefined where there are none. */
export function relateMutually(
  talk: Discourse,
  predicates: readonly PredicateName[],
  [at, end]: readonly [number, number],
  qualifiers: Qualifiers = {},
): number | undefined {
  const subject = severalSubjects(talk);
  if (subject === undefined) return undefined;
  const range = talk.rangeOf(at, end, subject);
  for (const predicate of predicates)
    for (const ids of partsOf(talk, subject, predicate))
      relateAll(talk, { ...subject, ids }, { predicate, range, qualifiers });
  return subject.ids.length > 1 ? talk.understood(at, end) : end;
}

interface Mutual {
  readonly predicate: PredicateName;
  readonly range: Range;
  readonly qualifiers: Qualifiers;
}

function relateAll(
  { builder }: Discourse,
  { ids, range: own }: Group,
  { predicate, range, qualifiers }: Mutual,
): void {
  const { symmetric } = PREDICATES[predicate];
  ids.forEach((id, index) => {
    const others = symmetric ? ids.slice(index + 1) : ids.filter((other) => other !== id);
    builder.relate([id], predicate, [{ ids: others, range: own }], range, qualifiers);
  });
}

/** "two chairs are at EACH table, facing each other": those of a table, unless it is their size that is alike. */
function partsOf(
  { related }: Discourse,
  { ids }: Group,
  predicate: PredicateName,
): readonly (readonly string[])[] {
  const hosts = related?.each ? related.objects.ids.length : 1;
  const dealt = related?.subject.ids.join() === ids.join() && ids.length % hosts === 0;
  if (!dealt || ids.length === hosts || predicate === "same size as") return [ids];
  return related.objects.ids.map((_, rank) => ids.filter((_, index) => index % hosts === rank));
}

/** "two cats on a sofa next to each other": what is next to each other is several. */
export function severalSubjects(talk: Discourse): Group | undefined {
  const subject = talk.subject();
  const { topic } = talk;
  return subject?.ids.length === 1 && topic !== undefined && topic.ids.length > 1 ? topic : subject;
}
