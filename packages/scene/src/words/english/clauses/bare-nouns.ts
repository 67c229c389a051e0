import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { isPlainVerb } from "../lexicon/verbs.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import { isDoubtful } from "../noise.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { enoughToArrange, repeatedForEach, repeatedForHosts } from "../places/per-each.ts";
import { readRelations } from "../places/relations.ts";
import { relateAwaited } from "./fronted.ts";
import { placeItem } from "./listing.ts";
import { isPronoun } from "./predicates.ts";
import { tellWhere } from "./relative-clauses.ts";

/** Read nouns that no other construction took: a subject, or what something is done to. */
export function readNouns(talk: Discourse, at: number): number | undefined {
  const isSubject = talk.state === "start" || talk.joined || talk.existential;
  if (!isSubject && (isVerbAfterNoun(talk.word(at)) || isInfinitive(talk, at))) return undefined;
  const listed = isSubject && talk.listing !== undefined;
  const read = readGroup(talk.tokens, at, listed ? "item" : isSubject ? "subject" : "object");
  if (read === undefined) return undefined;
  const known = talk.builder.ids;
  const all = isSubject ? oneOfKind(talk, asManyAsSaid(talk, read)) : read;
  const group = talk.resolve(all, []);
  if (isDealt(read, all, group)) talk.copies = group;
  if (listed) placeItem(talk, group, { known, at, next: read.next });
  if (isSubject && isDoubtful(read)) talk.doubtful.push({ group, tokens: [at, read.next] });
  if (isSubject) tellWhere(talk, group);
  if (isSubject && talk.joined) relateAwaited(talk, group);
  if (isSubject && !talk.existential) talk.verbless = [...talk.verbless, group];
  if (isSubject) talk.setTopic(group, isPronoun(read));
  else talk.setObject(group);
  if (read.trailing) talk.acting = true;
  return read.next;
}

/** How many things a subject stands for, where the clause tells it: "a lamp on each table", "children in a circle". */
function asManyAsSaid(talk: Discourse, read: ReadGroup): ReadGroup {
  return enoughToArrange(talk, repeatedForEach(talk, ofEachAgain(talk, read)));
}

/** "each with a fork to the left AND A KNIFE to the right": as many knives. */
function ofEachAgain(talk: Discourse, read: ReadGroup): ReadGroup {
  const { eachOf, joined } = talk;
  const relations = eachOf && joined ? readRelations(talk.tokens, read.next) : undefined;
  const { object, predicate, ends } = relations?.phrases.at(-1) ?? {};
  const middle = (ends || predicate?.startsWith("at the ")) && object === "omitted";
  const ofIt = relations !== undefined && talk.word(relations.next) === "it";
  const again = ofIt || object === "omitted" || object === "pronoun";
  return again && !middle ? repeatedForHosts(read, eachOf!.ids.length) : read;
}

/** "no cat on the sofa. There is ONE under it": a new thing of the kind spoken of, the one denied if any. */
function oneOfKind(talk: Discourse, read: ReadGroup): ReadGroup {
  const [member] = read.members;
  if (!talk.existential || read.members.length > 1 || !member || !("phrase" in member)) return read;
  const { phrase } = member;
  if (phrase.category !== undefined || phrase.reference !== "bare") return read;
  const category = talk.absent;
  return { ...read, members: [{ ...member, phrase: { ...phrase, category, reference: "new" } }] };
}

/** "bends its neck TO DRINK", "kneels TO TIE a shoe": done, and no thing, for no name goes on with an article. */
function isInfinitive(talk: Discourse, at: number): boolean {
  const next = talk.word(at + 1);
  const opens = NEW_DETERMINERS.has(next) || (KNOWN_DETERMINERS.has(next) && next !== "that");
  return talk.word(at - 1) === "to" && (isPlainVerb(talk.word(at)) || opens);
}

/** Whether one thing that was named stands for as many as there are hosts. */
function isDealt(read: ReadGroup, all: ReadGroup, { ids }: Group): boolean {
  return all !== read && read.members.length === 1 && isOne(read) && ids.length > 1;
}

function isOne({ members: [only] }: ReadGroup): boolean {
  return only !== undefined && "phrase" in only && only.phrase.count === 1;
}
