import { isPlace } from "../../../kinds/rooms.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { relateApart } from "../places/apart.ts";
import { areApart, hostsOfEach } from "../places/per-each.ts";
import { type RelationPhrases, readRelations } from "../places/relations.ts";
import { Shares } from "../shares.ts";

/** So many of several things, and the phrase that says where these are. */
interface Deal {
  readonly count: number;
  readonly relations: RelationPhrases;
  /** The first token of that phrase. */
  readonly from: number;
}

/**
 * Read how several things are dealt out to places: "six chairs around it, TWO on each long side and ONE at
 * each end", "eight chairs: SIX around the table and TWO against the wall", "four at each table".
 *
 * @returns  the first token after the words that were understood; undefined where nothing is dealt out
 */
export function readDealt(talk: Discourse, at: number): number | undefined {
  const deal = talk.state === "start" ? undefined : dealAt(talk, at);
  if (deal === undefined) return undefined;
  const { count, relations, from } = deal;
  const apart = areApart(relations);
  const hosts = apart ? 2 : hostsOfEach(talk, relations);
  const total = count * Math.max(1, hosts);
  const shares = sharesOf(talk, total);
  if (shares === undefined || areMore(talk, at, shares)) return undefined;
  const before = hostOf(talk, shares.whole);
  const group = shares.next(total);
  talk.dealing = shares;
  if (apart && relations.phrases.some(({ object }) => object === "omitted")) {
    if (before === undefined) return undefined;
    return relateToSides(talk, { group, host: before, relations, from, at });
  }
  talk.setObject(group);
  talk.acting = false;
  return talk.understood(at, from);
}

/** "two on each side", "one of them at the end": a number that no noun follows, but a place. */
function dealAt(talk: Discourse, at: number): Deal | undefined {
  const before = talk.tokens[at - 1];
  const opens = before?.kind !== "word" || /^(?:and|with|but|while)$/.test(before.word);
  const count = opens ? numberOf(talk.word(at)) : undefined;
  if (count === undefined || talk.tokens[at]!.kind === "end") return undefined;
  const ofThem = talk.word(at + 1) === "of" && /^(?:them|these)$/.test(talk.word(at + 2));
  const from = ofThem ? at + 3 : at + 1;
  const relations = readRelations(talk.tokens, from);
  return relations && { count, relations, from };
}

/** The things that are dealt out: those of which some were already, else so many that were named last. */
function sharesOf(talk: Discourse, total: number): Shares | undefined {
  if (talk.dealing?.isOpen) return talk.dealing;
  const named = [talk.last, talk.topic, talk.company, talk.earlier];
  const groups = named.flatMap((group) => (group ? [lastKind(talk, group)] : []));
  const isShell = (group: Group) =>
    talk.builder.categoriesOf(group.ids).some((each) => /(?:^| )wall$/.test(each));
  const fits = (group: Group) =>
    group.ids.length > 1 && group.ids.length >= total && !isShell(group);
  const group = groups.find(fits);
  return group && new Shares(group);
}

/** "two chairs on the left AND TWO on the right": the first have their place, and these are more of them. */
function areMore(talk: Discourse, at: number, { whole, isOpen }: Shares): boolean {
  const added = talk.word(at - 1) === "and" && talk.tokens[at - 2]?.kind === "word";
  return added && !isOpen && talk.related?.subject.ids.join() === whole.ids.join();
}

/** Of "a table and FOUR CHAIRS" the chairs. */
function lastKind(talk: Discourse, group: Group): Group {
  const kinds = talk.builder.categoriesOf(group.ids);
  const ids = group.ids.filter((_, index) => kinds[index] === kinds.at(-1));
  return { ids, range: group.range };
}

/** The one thing whose sides are meant: what they were said to be at, or what they were named with. */
function hostOf(talk: Discourse, { ids }: Group): Group | undefined {
  const { related, topic, earlier, last } = talk;
  const said = related?.subject.ids.some((id) => ids.includes(id)) ? related.objects : undefined;
  const named = [said, topic, last, earlier].map((group) => group && without(group, ids));
  const isThing = (group: Group | undefined) =>
    group?.ids.length === 1 && !talk.builder.categoriesOf(group.ids).some(isPlace);
  return named.find(isThing);
}

function without({ ids, range }: Group, others: readonly string[]): Group {
  return { ids: ids.filter((id) => !others.includes(id)), range };
}

interface Dealt {
  readonly group: Group;
  readonly host: Group;
  readonly relations: RelationPhrases;
  readonly from: number;
  readonly at: number;
}

/** "two on each long side": half of them at either; "four chairs, one on each side" are at all four. */
function relateToSides(talk: Discourse, dealt: Dealt): number {
  relateHalves(talk, dealt);
  const { relations, at } = dealt;
  const left = talk.dealing!;
  const named = relations.phrases.some(({ sides }) => sides !== undefined);
  if (left.isOpen && !named) {
    const phrases = relations.phrases.map((phrase) => ({ ...phrase, sides: "long" as const }));
    const group = left.rest();
    relateHalves(talk, { ...dealt, group, relations: { ...relations, phrases } });
  }
  talk.joined = false;
  return talk.understood(at, relations.next);
}

/** At two sides of the host, or on them where the things are said to be on it. */
function relateHalves(talk: Discourse, { group, host, relations, from, at }: Dealt): void {
  const end = relations.next;
  const range = talk.rangeOf(at, end, group);
  const predicates = relations.phrases.map(({ predicate }) => predicate);
  const said = saidOf(talk, group, host);
  const within = said.includes("on") || said.includes("inside");
  const beside = within || said.includes("around") || said.includes("surrounding");
  if (!beside)
    talk.relate({ subject: group, predicates, objects: host, range, tokens: [from, end] });
  relateApart(talk, { group, objects: host, range, relations, ...(within && { within }) });
}

/** What was said last of these things and the host. */
function saidOf({ related }: Discourse, { ids }: Group, host: Group): readonly PredicateName[] {
  const same = related?.objects.ids.join() === host.ids.join();
  return same && ids.every((id) => related.subject.ids.includes(id)) ? related.predicates : [];
}
