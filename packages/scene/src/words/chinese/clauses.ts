import { PREDICATES } from "../../predicates/index.ts";
import type { PredicateName } from "../../predicates/names.ts";
import type { Attributes } from "../../scene.ts";
import { withAttribute } from "../attributes.ts";
import type { Group, SceneBuilder } from "../scene-builder.ts";
import { relateSides, type Side } from "../sides.ts";
import { hull, type Range } from "../span.ts";
import type { Account } from "../unparsed.ts";
import type { Lexeme } from "./lex.ts";
import { readName } from "./name.ts";
import { type Members, type Places, readPlaces, readTerm, type Term } from "./term.ts";
import type { Role } from "./word-classes.ts";

/** What is read into: the scene, and the account of what was understood. */
export interface Target {
  readonly lexemes: readonly Lexeme[];
  readonly builder: SceneBuilder;
  readonly account: Account;
}

/**
 * Reads Chinese clauses one construction at a time: 苹果在桌子上, 桌子上有苹果, 苹果靠近桌子.
 *
 * Every `#read...` looks at one place; it answers with the first lexeme after what it understood, or
 * with undefined.
 */
export class ClauseReader {
  readonly #lexemes: readonly Lexeme[];
  readonly #builder: SceneBuilder;
  readonly #account: Account;
  readonly #sides: Side[] = [];

  /** The subject of the clause; after the clause, what 它 means. */
  #topic: Group | undefined;
  /** The topic before that one. */
  #earlier: Group | undefined;
  /** What a place without an object belongs to: 旁边 in 桌子上有苹果，旁边有椅子. */
  #host: Group | undefined;
  /** Whether this clause has its subject. */
  #hasSubject = false;
  /** Whether this sentence has one. */
  #started = false;

  constructor({ lexemes, builder, account }: Target) {
    this.#lexemes = lexemes;
    this.#builder = builder;
    this.#account = account;
  }

  /** Read the whole text. */
  read(): void {
    for (let at = 0; at < this.#lexemes.length; ) at = this.#step(at);
    relateSides(this.#sides, this.#builder, this.#account);
  }

  #step(at: number): number {
    return (
      this.#readMark(at) ??
      this.#readNegation(at) ??
      this.#readRequest(at) ??
      this.#readAt(at) ??
      this.#readVerb(at) ??
      this.#readDistance(at) ??
      this.#readMutual(at) ??
      this.#readQuality(at) ??
      this.#readBarePlace(at) ??
      this.#readNouns(at) ??
      this.#readExist(at) ??
      at + 1
    );
  }

  #role(at: number): Role | undefined {
    return this.#lexemes[at]?.entry.role;
  }

  #understood(from: number, to: number): number {
    this.#account.understand(from, to);
    return to;
  }

  #readMark(at: number): number | undefined {
    const { kind } = this.#lexemes[at]!;
    const role = this.#role(at);
    if (kind === "end" || kind === "comma") {
      this.#hasSubject = false;
      if (kind === "end") this.#started = false;
      return this.#understood(at, at + 1);
    }
    const silent = kind === "quiet" || role === "join" || role === "filler" || role === "framing";
    if (role === "and" || role === "join") this.#hasSubject = false;
    return silent || role === "and" ? this.#understood(at, at + 1) : undefined;
  }

  /** 没有椅子, 不在桌子上: reported as a whole; what is denied is not put into the scene. */
  #readNegation(at: number): number | undefined {
    if (this.#role(at) !== "not") return undefined;
    const from = this.#role(at + 1) === "at" || this.#role(at + 1) === "exist" ? at + 2 : at + 1;
    const denied = readTerm(this.#lexemes, from);
    if (denied === undefined) return from;
    return readPlaces(this.#lexemes, denied.next)?.next ?? denied.next;
  }

  #readRequest(at: number): number | undefined {
    if (this.#role(at) !== "request" || this.#hasSubject) return undefined;
    const follows =
      this.#role(at + 1) === "request" || readTerm(this.#lexemes, at + 1) !== undefined;
    return follows ? this.#understood(at, at + 1) : undefined;
  }

  /** 在桌子上; with 有 behind it the subject follows. */
  #readAt(at: number): number | undefined {
    if (this.#role(at) !== "at") return undefined;
    const term = readTerm(this.#lexemes, at + 1);
    const places = readPlaces(this.#lexemes, term?.next ?? at + 1);
    if (places === undefined) return term && this.#readPlaceless(term);
    if (term === undefined) return this.#readSide(at, places, at);
    const leads = this.#isLink(this.#afterPlace(places.next));
    const fronted = leads ? this.#readFronted(at, term, places) : undefined;
    if (fronted !== undefined) return fronted;
    if (this.#topic === undefined || !this.#started) return undefined;
    const subject = this.#topic;
    const objects = this.#resolve(term, subject.ids);
    const range = this.#rangeOf(at, places.next, subject);
    this.#relateAll(subject, places, objects, range, [term.next, places.next]);
    this.#account.understand(at);
    this.#hasSubject = true;
    return places.next;
  }

  /** 在球的佐边: what stands where a place was expected is no thing. */
  #readPlaceless(term: Term): number | undefined {
    if (this.#role(term.next) !== "de") return undefined;
    this.#resolve(term, this.#topic?.ids);
    return readName(this.#lexemes, term.next + 1)?.next ?? term.next + 1;
  }

  /** 在桌子上，有一只猫: the comma behind a place that opens a sentence. */
  #afterPlace(at: number): number {
    return !this.#started && this.#lexemes[at]?.kind === "comma" ? at + 1 : at;
  }

  #isLink(at: number): boolean {
    const role = this.#role(at) === "filler" ? this.#role(at + 1) : this.#role(at);
    return role === "exist" || role === "is";
  }

  /** 桌子上有一个苹果: the place comes first. Undefined when no subject follows. */
  #readFronted(at: number, term: Term, places: Places): number | undefined {
    let from = this.#afterPlace(places.next);
    while (this.#isLink(from) || this.#role(from) === "filler") from += 1;
    const read = readTerm(this.#lexemes, from);
    if (read === undefined) return undefined;
    const objects = this.#resolve(term);
    const subjects = this.#resolve(read, objects.ids);
    const range = this.#rangeBetween(at, read.next);
    this.#relateAll(subjects, places, objects, range, [term.next, places.next]);
    this.#account.understand(at, at + (this.#role(at) === "at" ? 1 : 0));
    this.#account.understand(places.next, from);
    this.#setTopic(subjects);
    this.#host = objects;
    return read.next;
  }

  /** 左边是一盏灯: a place without its object, which is the host of the sentence. */
  #readBarePlace(at: number): number | undefined {
    const places = readPlaces(this.#lexemes, at);
    if (places === undefined || this.#role(at) === "de") return undefined;
    return this.#readSide(at, places, places.next);
  }

  /** A place without an object: of the host, or else a side of the whole scene. */
  #readSide(at: number, places: Places, end: number): number {
    const fronted = this.#isLink(places.next);
    let from = places.next;
    while (fronted && this.#isLink(from)) from += 1;
    const read = fronted ? readTerm(this.#lexemes, from) : undefined;
    if (fronted && read === undefined) return places.next;
    const host = this.#host;
    const group = read === undefined ? this.#topic : this.#resolve(read, host?.ids ?? []);
    if (group === undefined) return places.next;
    if (read !== undefined) this.#account.understand(places.next, from);
    const next = read?.next ?? places.next;
    if (fronted && host !== undefined) {
      this.#relateAll(group, places, host, this.#rangeBetween(at, next), [at, places.next]);
      this.#hosted(group, host);
      return next;
    }
    if (read !== undefined) this.#setTopic(group);
    const range = this.#rangeBetween(at, places.next);
    for (const predicate of places.predicates) {
      this.#sides.push({ group, predicate, range, tokens: [Math.min(at, end), places.next] });
    }
    return next;
  }

  #hosted(group: Group, host: Group): void {
    this.#setTopic(group);
    this.#host = host;
  }

  /** 靠近, 远离: stands between subject and object. */
  #readVerb(at: number): number | undefined {
    const predicate = this.#lexemes[at]!.entry.verb;
    if (predicate === undefined || this.#topic === undefined || !this.#started) return undefined;
    const filler = this.#role(at + 1) === "filler" ? at + 2 : at + 1;
    const term = readTerm(this.#lexemes, filler);
    if (term === undefined) return undefined;
    this.#relateTo(term, [predicate], at, term.next);
    this.#account.understand(at, filler);
    return readPlacesAfterVerb(this.#lexemes, term.next, (to) => this.#understood(term.next, to));
  }

  /** 离桌子很远 */
  #readDistance(at: number): number | undefined {
    if (this.#role(at) !== "from" || this.#topic === undefined || !this.#started) return undefined;
    const term = readTerm(this.#lexemes, at + 1);
    if (term === undefined) return undefined;
    let end = term.next;
    while (this.#role(end) === "filler") end += 1;
    const role = this.#role(end);
    const predicate = role === "far" ? "far from" : role === "close" ? "near" : undefined;
    if (predicate === undefined) return undefined;
    this.#relateTo(term, [predicate], at, end + 1);
    this.#account.understand(at);
    return this.#understood(term.next, end + 1);
  }

  #relateTo(term: Term, predicates: readonly PredicateName[], at: number, end: number): void {
    const subject = this.#topic!;
    const objects = this.#resolve(term, subject.ids);
    const range = this.#rangeOf(at, end, subject);
    this.#relateAll(subject, { predicates, next: end }, objects, range, [at, at]);
    this.#hasSubject = true;
  }

  /** 并排: every one next to every other. */
  #readMutual(at: number): number | undefined {
    const ids = this.#topic?.ids ?? [];
    if (this.#role(at) !== "mutual" || ids.length < 2) return undefined;
    const range = this.#rangeOf(at, at + 1, this.#topic!);
    ids.forEach((id, index) => {
      this.#builder.relate([id], "next to", [{ ids: ids.slice(index + 1), range }], range);
    });
    return this.#understood(at, at + 1);
  }

  /** 是红色的, 很大 */
  #readQuality(at: number): number | undefined {
    const role = this.#role(at);
    if (!this.#hasSubject || this.#topic === undefined) return undefined;
    let next = role === "is" || role === "filler" ? at + 1 : at;
    while (this.#role(next) === "filler") next += 1;
    let attributes: Attributes = {};
    const from = next;
    while (this.#lexemes[next]?.entry.adjective !== undefined) {
      attributes = withAttribute(attributes, this.#lexemes[next]!.entry.adjective!);
      const after =
        this.#role(next + 1) === "and" && this.#lexemes[next + 2]?.entry.adjective ? 2 : 1;
      next += after;
    }
    if (next === from) return undefined;
    const end = this.#role(next) === "de" ? next + 1 : next;
    if (readTerm(this.#lexemes, end) !== undefined) return undefined;
    this.#builder.qualify(this.#topic.ids, attributes);
    return this.#understood(at, end);
  }

  /** Nouns: with a place and 有 behind them a fronted place, else a subject, or an object of a verb. */
  #readNouns(at: number): number | undefined {
    const term = readTerm(this.#lexemes, at);
    if (term === undefined) return undefined;
    const places = readPlaces(this.#lexemes, term.next);
    if (places === undefined) return this.#readSubject(term);
    const bare = this.#lexemes[places.next]?.kind === "number";
    const fronted =
      this.#isLink(places.next) || bare ? this.#readFronted(at, term, places) : undefined;
    if (fronted !== undefined) return fronted;
    if (this.#topic !== undefined && this.#started) {
      const objects = this.#resolve(term, this.#topic.ids);
      const range = this.#rangeBetween(at, places.next);
      this.#relateAll(this.#topic, places, objects, range, [term.next, places.next]);
      return places.next;
    }
    this.#setTopic(this.#resolve(term));
    this.#host = this.#topic;
    return places.next;
  }

  #readSubject(term: Term): number {
    const [first] = term.members;
    const again = term.links.length === 0 && first !== undefined && "pronoun" in first;
    const group = this.#resolve(term);
    if (this.#hasSubject) return term.next;
    if (again) {
      this.#topic = group;
      this.#hasSubject = this.#started = true;
    } else {
      this.#setTopic(group);
      this.#host = group;
    }
    return term.next;
  }

  /** 有一只猫: something is there. */
  #readExist(at: number): number | undefined {
    const role = this.#role(at);
    if (role !== "exist" && role !== "this") return undefined;
    if (readTerm(this.#lexemes, at + 1) === undefined || this.#hasSubject) return undefined;
    return this.#understood(at, at + 1);
  }

  #setTopic(group: Group): void {
    this.#earlier = this.#topic;
    this.#topic = group;
    this.#hasSubject = this.#started = true;
  }

  #relateAll(
    subject: Group,
    { predicates }: Places,
    objects: Group,
    range: Range,
    [from, to]: readonly [number, number],
  ): void {
    const made = predicates.map((predicate) =>
      this.#builder.relate(subject.ids, predicate, [objects], range),
    );
    if (made.every(Boolean)) this.#account.understand(from, to);
  }

  /** The objects of a term: the first ones, and through its links the last ones, which it names. */
  #resolve(term: Term, avoid: readonly string[] = []): Group {
    let group = this.#resolveMembers(term.members, avoid);
    for (const { predicates, members } of term.links) {
      const placed = this.#resolveMembers(members, [...avoid, ...group.ids]);
      const range = hull([group.range, placed.range]);
      for (const predicate of predicates)
        this.#builder.relate(placed.ids, predicate, [group], range);
      group = { ids: placed.ids, range };
    }
    if (group.ids.length > 0) this.#understandRange(group.range);
    return group;
  }

  #understandRange({ start, end }: Range): void {
    const from = firstAtOrAfter(this.#lexemes, start);
    let to = from;
    while ((this.#lexemes[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
    this.#account.understand(from, to);
  }

  #resolveMembers(members: Members, avoid: readonly string[]): Group {
    const ids: string[] = [];
    for (const member of members) {
      const group =
        "pronoun" in member
          ? this.#pronoun(member.pronoun, avoid)
          : this.#builder.resolve(member, [...avoid, ...ids]);
      ids.push(...(group?.ids ?? []));
    }
    return { ids: [...new Set(ids)], range: hull(members) };
  }

  /** 它 is the topic, or the one before where it cannot be the topic itself. */
  #pronoun(pronoun: "it" | "they", avoid: readonly string[]): Group | undefined {
    const choices = [this.#topic, this.#earlier, this.#host].filter((group) => group !== undefined);
    const free = choices.filter(({ ids }) => !ids.some((id) => avoid.includes(id)));
    const several = free.find(({ ids }) => ids.length > 1);
    return pronoun === "they" ? (several ?? free[0]) : free[0];
  }

  /** The words of a relation: from the subject, where it stands in the same clause, to the objects. */
  #rangeOf(at: number, end: number, subject: Group): Range {
    const own = this.#rangeBetween(at, end);
    const adjacent = this.#hasSubject && subject.range.end <= own.start;
    return adjacent ? hull([subject.range, own]) : own;
  }

  #rangeBetween(from: number, to: number): Range {
    return { start: this.#lexemes[from]!.start, end: this.#lexemes[to - 1]!.end };
  }
}

/** 装在盒子里: a place behind the object of a verb repeats what the verb says. */
function readPlacesAfterVerb(
  lexemes: readonly Lexeme[],
  at: number,
  understand: (to: number) => number,
): number {
  const places = readPlaces(lexemes, at);
  return places?.predicates.every((name) => PREDICATES[name].objects === 1)
    ? understand(places.next)
    : at;
}

/** The index of the first lexeme that starts at or after a place in the text. */
function firstAtOrAfter(lexemes: readonly Lexeme[], start: number): number {
  let low = 0;
  let high = lexemes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lexemes[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
