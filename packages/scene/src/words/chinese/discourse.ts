import { isAnimate } from "../../kinds/animate.ts";
import { isHeadgear } from "../../kinds/clothing.ts";
import type { PredicateName } from "../../predicate-names.ts";
import type { Group } from "../group.ts";
import { MIRRORED } from "../mirrored.ts";
import type { SceneBuilder } from "../scene-builder.ts";
import type { Side } from "../sides.ts";
import { hull, type Range } from "../span.ts";
import { addStatement } from "../statement.ts";
import type { Account } from "../unparsed.ts";
import { form, relateEach } from "./clauses/formation.ts";
import { firstAtOrAfter, type Lexeme } from "./lex.ts";
import { enclosedBy, formedBy, placedBy } from "./lexicon/manner.ts";
import { choosePredicate } from "./lexicon/place-words.ts";
import type { Role } from "./lexicon/word-classes.ts";
import { resolvePhrase } from "./nouns/compounds.ts";
import { type Partition, resolvePart } from "./nouns/partition.ts";
import { namedPeople, resolvePronoun } from "./nouns/pronouns.ts";
import type { Related } from "./nouns/related.ts";
import { resolveSelected, type Selection } from "./nouns/selected.ts";
import type { Member, Members, Term } from "./nouns/term.ts";
import { namedWalls } from "./nouns/walls.ts";
import type { Loose } from "./places/beside.ts";
import { areAtBothEnds, dealEnds, dealSides, isOnBothSides } from "./places/both-sides.ts";
import { onFlat } from "./places/flat.ts";
import { qualifiersOf } from "./places/reach.ts";
import type { Setting } from "./places/setting.ts";
import type { Said } from "./saying.ts";
import { otherScope, type Together } from "./scope.ts";

/** What is read into: the scene, and the account of what was understood. */
export interface Target {
  readonly lexemes: readonly Lexeme[];
  readonly builder: SceneBuilder;
  readonly account: Account;
}

/** What bears a thing is where the thing is. */
const BEARING: ReadonlySet<PredicateName> = new Set(["on", "inside", "hanging from"]);

/** What a Chinese text has been about so far: what 它 means, and whose the next relation is. */
export class Discourse {
  readonly lexemes: readonly Lexeme[];
  readonly builder: SceneBuilder;
  readonly account: Account;
  readonly sides: Side[] = [];
  /** Sides that may be of the thing spoken of before. */
  readonly loose: Loose[] = [];
  /** The things told by their sides, by side and category. */
  readonly selections = new Map<string, Selection>();
  /** The subject of the clause; after the clause, what 它 means. */
  topic: Group | undefined;
  /** The topic before that one. */
  earlier: Group | undefined;
  /** What the last relation said of its subject. */
  last: readonly PredicateName[] = [];
  /** What the last relation related its subject to. */
  object: Group | undefined;
  /** What a place without an object belongs to: 旁边 in 桌子上有苹果，旁边有椅子. */
  host: Group | undefined;
  /** The host before something was put on the thing beside it: 桌子 when 右边 follows 左边有椅子，上面放着书. */
  outer: Group | undefined;
  /** The things last spoken of together, of which 其中一个 is one. */
  partition: Partition | undefined;
  /** The place of which it was last said what is there: 桌上有苹果，还有梨. */
  front:
    | (Pick<Said, "predicates" | "objects" | "manner"> & { readonly isEach?: boolean })
    | undefined;
  /** What is at each of the places that this sentence began with. */
  fronted: readonly Group[] = [];
  /** Things named one by one, each alone in its clause: 沙发，茶几，电视柜. */
  listed: Group | undefined;
  /** How many places of the host were named in this sentence. */
  siblings = 0;
  /** The two things last spoken of: 前者, 后者. */
  pair: readonly [Group, Group] | undefined;
  /** The place of which it was said what is not there: 桌上没有花瓶，只有书. */
  pending: Pick<Said, "predicates" | "objects" | "tokens"> | undefined;
  /** What is there besides what follows: 除了床以外. */
  excepted: Group | undefined;
  /** Where the sentence takes place, until it has its subject. */
  setting: Setting | undefined;
  /** What each thing was said to be on or in. */
  readonly supports = new Map<string, string>();
  /** What each thing was said to be under. */
  readonly #covers = new Map<string, string>();
  /** Whether this clause has its subject. */
  hasSubject = false;
  /** Whether this clause says how it should not be: 不要把花瓶放在电视上. */
  isDenied = false;
  /** Whether what follows is said of each of the topic by itself: 每人手里拿着一个气球. */
  isEach = false;
  /** Whether this sentence has one. */
  started = false;
  /** Whether the text tells of a picture, whose corners are meant by 右上角. */
  isPicture = false;
  /** Whether this sentence is told by somebody who faces the viewer, left and right exchanged. */
  isMirrored = false;

  constructor({ lexemes, builder, account }: Target) {
    this.lexemes = lexemes;
    this.builder = builder;
    this.account = account;
  }

  /** What the word at a lexeme does; undefined for words that name things, and past the end. */
  role(at: number): Role | undefined {
    return this.lexemes[at]?.entry.role;
  }

  /** Note that the tokens `[from, to)` were understood; `to` again, where reading goes on. */
  understood(from: number, to: number): number {
    this.account.understand(from, to);
    return to;
  }

  /** A clause has its subject. */
  setTopic(group: Group): void {
    if (this.setting !== undefined) this.setting = { subject: group, ...this.setting };
    this.earlier = this.topic;
    this.topic = group;
    this.hasSubject = this.started = true;
  }

  /** Put what is said into the scene. */
  relate(said: Said): void {
    if (areAtBothEnds(this, said)) {
      dealEnds(this, said);
      return;
    }
    const { predicates, subject, objects, manner, otherSubject, otherObjects, isShare, ...rest } =
      said;
    this.object = objects;
    if (subject.ids.length === 1 && objects.ids.length > 0) this.pair = [subject, objects];
    const category = this.builder.categoryOf(objects.ids[0]);
    const isOwnHand = this.isOwnHand(said, category);
    const chosen = onFlat(predicates, category, this.builder.categoryOf(subject.ids[0]))
      .map((each) => choosePredicate(each, subject.ids.length, objects.ids.length))
      .map((predicate) => placedBy(manner, predicate, category))
      .map((predicate) => enclosedBy(manner, predicate, subject.ids.length))
      .map((predicate) => this.seen(predicate, isOwnHand || this.isMirrored));
    this.last = chosen;
    if (!rest.negated && chosen.some((name) => BEARING.has(name)))
      for (const id of subject.ids) this.supports.set(id, objects.ids[0] ?? id);
    if (!rest.negated && chosen.some((name) => name === "under" || name === "below"))
      for (const id of subject.ids) this.#covers.set(id, objects.ids[0] ?? id);
    const statement = { subject, objects, predicates: chosen, ...rest };
    addStatement(statement, this.builder, this.account);
    if (isOnBothSides(this, said)) dealSides(this, subject, objects, { predicates, next: 0 });
    if (otherSubject !== undefined) this.builder.notes.doubt(statement, otherSubject);
    if (otherObjects !== undefined) this.builder.notes.doubtPlace(statement, otherObjects);
  }

  /** 女孩的左手边: what lives has hands of its own, and faces the viewer. */
  isOwnHand({ tokens: [from, to] }: Said, category = ""): boolean {
    const words = this.lexemes.slice(from, to).map(({ text }) => text);
    return isAnimate(category) && words.some((word) => word.includes("手边"));
  }

  /**
   * What the viewer sees of what is said from another's viewpoint.
   *
   * @param isTurned  whether this is said from the side of who faces the viewer
   */
  seen(predicate: PredicateName, isTurned = this.isMirrored): PredicateName {
    return (isTurned && MIRRORED.get(predicate)) || predicate;
  }

  /** The objects of a term: the first ones, and through its links the last ones, which it names. */
  resolve(term: Term, avoid: readonly string[] = []): Group {
    let group: Group & Partial<Together> = this.resolveMembers(term.members, avoid);
    for (const { members, ...link } of term.links) {
      const others = [...group.ids, ...namedWalls(this.builder, members)];
      const placed = this.resolveMembers(members, [...avoid, ...others]);
      const range = hull([group.range, placed.range]);
      const said = { ...link, range, tokens: [0, 0] as const };
      const otherwise = otherScope(link.predicates, group, placed);
      this.relate({ subject: placed, objects: group, ...said, ...otherwise });
      group = { ids: placed.ids, range };
    }
    if (group.ids.length > 0) this.understandRange(group.range);
    this.#reportDoings(term);
    return group;
  }

  /** 赶着羊 in 赶着羊的农夫: what one does that says nothing of where one is. */
  #reportDoings({ members, links }: Term): void {
    for (const member of [...members, ...links.flatMap((link) => link.members)]) {
      if (!("predication" in member) || member.predication || member.mutual) continue;
      const [from, to] = member.tokens;
      if (member.phrase.arranged === undefined) this.account.report(from, to - 1);
    }
  }

  understandRange({ start, end }: Range): void {
    const from = firstAtOrAfter(this.lexemes, start);
    let to = from;
    while ((this.lexemes[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
    this.account.understand(from, to);
  }

  resolveMembers(members: Members, avoid: readonly string[]): Together {
    const ids: string[] = [];
    const groups: Group[] = [];
    for (const member of members) {
      const group = this.resolveMember(member, [...avoid, ...ids]);
      if (group !== undefined) groups.push(group);
      ids.push(...(group?.ids ?? []));
    }
    const together = { ids: [...new Set(ids)], range: hull(members), parts: groups };
    if (groups.length === 2) this.pair = [groups[0]!, groups[1]!];
    const isPart = members.some((member) => "part" in member || "pronoun" in member);
    if (together.ids.length > 1 && !isPart) this.partition = { ...together, taken: [] };
    return together;
  }

  resolveMember(member: Member, avoid: readonly string[]): Group | undefined {
    if ("pronoun" in member) return resolvePronoun(this, member, avoid);
    if ("part" in member) return resolvePart(this, member, avoid);
    if ("predication" in member) return this.resolveRelated(member, avoid);
    if ("predicates" in member) return resolveSelected(this, member, avoid);
    return namedPeople(this, member, avoid) ?? resolvePhrase(this.builder, member, avoid);
  }

  /** The objects of what is said; of 三个男人戴着帽子 a hat for each. */
  resolveEach(
    { objects, isWorn }: Pick<Predicated, "objects" | "isWorn">,
    subjects: number,
    avoid: readonly string[],
  ): Group {
    const first = this.resolve(objects, avoid);
    if (!isWorn || first.ids.length !== 1) return first;
    const ids = [...first.ids];
    while (ids.length < subjects) {
      const { ids: further } = this.resolve(objects, [...avoid, ...ids]);
      if (further.length === 0) break;
      ids.push(...further);
    }
    return { ids, range: first.range };
  }

  /** 戴着帽子的男人: first the hat, then the man. */
  resolveRelated(
    { phrase, predication, further, mutual, tokens }: Related,
    avoid: readonly string[],
  ): Group {
    const objects = predication && this.resolveEach(predication, phrase.countIfNew, avoid);
    const more = further && this.resolveEach(further, phrase.countIfNew, avoid);
    const taken = [...avoid, ...(objects?.ids ?? []), ...(more?.ids ?? [])];
    const group = resolvePhrase(this.builder, phrase, taken);
    if (predication !== undefined && objects !== undefined)
      this.state(predication, group, objects, { range: phrase, tokens });
    if (further !== undefined && more !== undefined)
      this.state(further, group, more, { range: phrase, tokens });
    if (mutual !== undefined) relateEach(this, group, mutual, {});
    if (group.ids.length > 1) this.partition = { ...group, taken: [] };
    return group;
  }

  /** Put a predication into the scene. */
  state(
    { predicates, reversed, manner, isWorn, ...far }: Omit<Predicated, "objects">,
    subject: Group,
    objects: Group,
    at: Pick<Said, "range" | "tokens">,
  ): void {
    const qualifiers = {
      ...qualifiersOf(far),
      ...(this.isDenied && { negated: true as const }),
      ...(isWorn && { each: true }),
    };
    const said = { ...at, ...qualifiers };
    if (isWorn && isHeadgear(this.builder.categoryOf(objects.ids[0]) ?? "")) {
      this.relate({ subject: objects, objects: subject, predicates: [["on"]], ...said });
      return;
    }
    const formed = formedBy(manner, subject.ids.length);
    if (formed !== undefined) form(this, { ...subject, range: at.range }, formed);
    const placed = formed === "in a stack" ? { ...subject, ids: subject.ids.slice(0, 1) } : subject;
    const ends = reversed ? { subject: objects, objects: placed } : { subject: placed, objects };
    if (predicates.every(([first]) => first === "facing") && this.#areStacked(placed, objects))
      return;
    this.relate({ ...ends, predicates, manner, ...said });
  }

  /** 床上的猫盯着床下的狗: of what is over the other nobody sees that it faces it; the words stay not understood. */
  #areStacked({ ids: [one = ""] }: Group, { ids: [other = ""] }: Group): boolean {
    const isOver = (upper: string, lower: string) =>
      this.#covers.get(lower) === this.supports.get(upper) && this.#covers.has(lower);
    return isOver(one, other) || isOver(other, one);
  }

  /** The words of a relation: from the subject, where it stands in the same clause, to the objects. */
  rangeOf(at: number, end: number, subject: Group): Range {
    const own = this.rangeBetween(at, end);
    const adjacent = this.hasSubject && subject.range.end <= own.start;
    return adjacent ? hull([subject.range, own]) : own;
  }

  rangeBetween(from: number, to: number): Range {
    return { start: this.lexemes[from]!.start, end: this.lexemes[to - 1]!.end };
  }
}

type Predicated = NonNullable<Related["predication"]>;
