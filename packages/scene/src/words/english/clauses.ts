import { PREDICATES } from "../../predicates/index.ts";
import type { PredicateName } from "../../predicates/names.ts";
import type { Attributes } from "../../scene.ts";
import { withAttribute } from "../attributes.ts";
import type { Group, SceneBuilder } from "../scene-builder.ts";
import { relateSides, type Side } from "../sides.ts";
import { hull, type Range } from "../span.ts";
import type { Account } from "../unparsed.ts";
import { framingAt, isRequest, joiningAt } from "./fixed-phrases.ts";
import { adjectiveAt, isFiniteVerb, isVerbAfterNoun } from "./lexicon.ts";
import { type Reach, type ReadGroup, readGroup } from "./noun-group.ts";
import { type RelationPhrase, type RelationPhrases, readRelations } from "./relations.ts";
import type { Token } from "./tokenise.ts";
import {
  CONJUNCTIONS,
  CONTAINING,
  COPULAS,
  FRAME_NOUNS,
  GROUNDS,
  HAVING,
  MODALS,
  NEGATIONS,
  POSTURES,
  RELATIVES,
  SUPPORTING,
} from "./word-classes.ts";

/** What is read into: the scene, and the account of what was understood. */
export interface Target {
  readonly tokens: readonly Token[];
  readonly builder: SceneBuilder;
  readonly account: Account;
}

/**
 * Reads English clauses one construction at a time.
 *
 * Every `#read...` looks at one place; it answers with the first token after what it understood, or
 * with undefined. A relation belongs to the subject of its clause, except that right after another
 * noun it belongs to that noun ("a cup on a table next to a sofa": the table is next to the sofa),
 * unless a verb of posture keeps the subject in mind ("a cat sitting on a desk next to a laptop").
 */
export class ClauseReader {
  readonly #tokens: readonly Token[];
  readonly #builder: SceneBuilder;
  readonly #account: Account;

  /** The subject of the clause; after the clause, what "it" means. */
  #topic: Group | undefined;
  /** The topic before that one. */
  #earlier: Group | undefined;
  /** The group last read. */
  #last: Group | undefined;
  /** The noun that "which" means, while its clause lasts. */
  #relative: Group | undefined;
  /** The topic, where it was introduced by a side: "on the left is a cat". */
  #sided: Group | undefined;
  /** What was last read in this clause. */
  #state: "start" | "subject" | "object" = "start";
  /** Whether a comma or conjunction has just been read. */
  #joined = false;
  /** Whether a verb follows the subject. */
  #acting = false;
  /** Whether the subject was just said to be in or on a place like a street or a kitchen. */
  #grounded = false;
  /** Whether "there is" has just been read. */
  #existential = false;

  readonly #sides: Side[] = [];

  constructor({ tokens, builder, account }: Target) {
    this.#tokens = tokens;
    this.#builder = builder;
    this.#account = account;
  }

  /** Read the whole text. */
  read(): void {
    for (let at = 0; at < this.#tokens.length; ) at = this.#step(at);
    relateSides(this.#sides, this.#builder, this.#account);
  }

  #step(at: number): number {
    return (
      this.#readEnd(at) ??
      this.#readFraming(at) ??
      this.#readNegation(at) ??
      this.#readSeparator(at) ??
      this.#readRelative(at) ??
      this.#readBelongings(at) ??
      this.#readExistential(at) ??
      this.#readContaining(at) ??
      this.#readMadeOf(at) ??
      this.#readRelation(at) ??
      this.#readVerb(at) ??
      this.#readNouns(at) ??
      this.#skip(at)
    );
  }

  #word(at: number): string {
    return this.#tokens[at]?.word ?? "";
  }

  #understood(from: number, to: number): number {
    this.#account.understand(from, to);
    return to;
  }

  /** Nobody knows what this word means; a verb, perhaps. */
  #skip(at: number): number {
    if (this.#state === "subject" && this.#tokens[at]!.kind === "word") this.#acting = true;
    return at + 1;
  }

  #readEnd(at: number): number | undefined {
    if (this.#tokens[at]!.kind !== "end") return undefined;
    this.#state = "start";
    this.#relative = undefined;
    this.#joined = this.#acting = this.#existential = false;
    return this.#understood(at, at + 1);
  }

  #readFraming(at: number): number | undefined {
    const length = framingAt(this.#tokens, at, this.#state === "start");
    if (length > 0) return this.#understood(at, at + length);
    const starts = this.#state === "start" || this.#joined;
    const asks = starts && isRequest(this.#word(at)) && readGroup(this.#tokens, at + 1, "subject");
    return asks ? this.#understood(at, at + 1) : undefined;
  }

  /** "no chair", "not on the table": reported as a whole; what is denied is not put into the scene. */
  #readNegation(at: number): number | undefined {
    if (!NEGATIONS.has(this.#word(at))) return undefined;
    const relations = readRelations(this.#tokens, at + 1);
    const from = relations?.next ?? at + 1;
    return readGroup(this.#tokens, from, "object")?.next ?? from;
  }

  #readSeparator(at: number): number | undefined {
    const { kind, word } = this.#tokens[at]!;
    if (kind === "quiet") return this.#understood(at, at + 1);
    const joining = joiningAt(this.#tokens, at);
    if (joining === 0 && kind !== "comma" && !CONJUNCTIONS.has(word)) return undefined;
    this.#joined = true;
    return this.#understood(at, at + Math.max(1, joining));
  }

  #readRelative(at: number): number | undefined {
    if (!RELATIVES.has(this.#word(at)) || this.#last === undefined || this.#state === "start") {
      return undefined;
    }
    if (this.#word(at) === "that" && this.#joined) return undefined;
    this.#relative = this.#last;
    this.#joined = false;
    return this.#understood(at, at + 1);
  }

  /** "with a cup on it", "has a cup on top". */
  #readBelongings(at: number): number | undefined {
    const host = this.#word(at) === "with" && this.#state === "object" ? this.#last : this.#topic;
    if (!HAVING.has(this.#word(at)) || this.#state === "start" || host === undefined)
      return undefined;
    const owned = readGroup(this.#tokens, at + 1, "subject");
    if (owned === undefined) return undefined;
    const group = this.#resolve(owned, host.ids);
    const from = this.#skipParticiples(owned.next);
    const relations = readRelations(this.#tokens, from);
    const end = relations && this.#endOfHostPhrase(relations);
    if (relations === undefined || end === undefined) {
      if (from > owned.next) {
        this.#setObject(group);
        this.#acting = false;
      }
      this.#joined = false;
      return owned.next;
    }
    this.#joined = false;
    const range = { start: this.#tokens[at]!.start, end: this.#tokens[end - 1]!.end };
    for (const { predicate } of relations.phrases) {
      this.#builder.relate(group.ids, predicate, [host], range);
    }
    this.#account.understand(at, at + 1);
    this.#last = host;
    return this.#understood(from, end);
  }

  /** "with a cup standing on it" */
  #skipParticiples(at: number): number {
    let next = at;
    for (; isVerbAfterNoun(this.#word(next)); next++) {
      if (POSTURES.has(this.#word(next))) this.#account.understand(next);
    }
    return next;
  }

  /** The end of "on it", "on top", "to its left"; undefined when the phrase has another object. */
  #endOfHostPhrase({ phrases, next }: RelationPhrases): number | undefined {
    if (phrases.at(-1)!.object === "pronoun") return next;
    const object = readGroup(this.#tokens, next, "object");
    if (object === undefined) return next;
    const [member] = object.members;
    return member !== undefined && "pronoun" in member ? next + 1 : undefined;
  }

  #readExistential(at: number): number | undefined {
    if (this.#word(at) !== "there" && this.#word(at) !== "here") return undefined;
    const verb = this.#word(at + 1);
    if (!isFiniteVerb(verb) && !MODALS.has(verb)) return undefined;
    this.#existential = true;
    return this.#understood(at, at + 2);
  }

  /** "the box contains a ball", "the table supports a lamp". */
  #readContaining(at: number): number | undefined {
    const word = this.#word(at);
    const predicate: PredicateName | undefined = CONTAINING.has(word)
      ? "inside"
      : SUPPORTING.has(word)
        ? "on"
        : undefined;
    const host =
      this.#relative ?? (this.#state === "object" && !this.#joined ? this.#last : this.#topic);
    if (predicate === undefined || host === undefined || this.#state === "start") return undefined;
    const held = readGroup(this.#tokens, at + 1, "object");
    if (held === undefined) return undefined;
    const group = this.#resolve(held, host.ids);
    this.#builder.relate(group.ids, predicate, [host], this.#rangeOf(at, held.next, host));
    this.#setObject(group);
    this.#account.understand(at);
    return held.next;
  }

  /** "made of wood". */
  #readMadeOf(at: number): number | undefined {
    const of = this.#word(at + 1) === "out" ? at + 2 : at + 1;
    if (this.#word(at) !== "made" || !/^(?:of|from)$/.test(this.#word(of))) return undefined;
    const material = adjectiveAt(this.#tokens, of + 1);
    if (material?.value.name !== "material" || this.#last === undefined) return undefined;
    const { name, value } = material.value;
    this.#builder.qualify(this.#last.ids, { [name]: value });
    return this.#understood(at, of + 1 + material.length);
  }

  #readVerb(at: number): number | undefined {
    const word = this.#word(at);
    const links = COPULAS.has(word) || MODALS.has(word);
    if (!links && !POSTURES.has(word)) return undefined;
    if (isFiniteVerb(word) && this.#state === "object" && this.#relative !== this.#last)
      this.#resumeTopic();
    if (!links && this.#state === "subject") this.#acting = true;
    this.#joined &&= !isFiniteVerb(word);
    this.#account.understand(at);
    return links ? this.#readPredicate(at + 1) : at + 1;
  }

  /** After "a lamp on a table" a verb speaks of the lamp again. */
  #resumeTopic(): void {
    this.#relative = undefined;
    this.#last = this.#topic;
    this.#state = "subject";
  }

  /** "is red", "is large and green"; "is a lamp" says nothing about space. */
  #readPredicate(at: number): number {
    const subject = this.#relative ?? this.#topic;
    if (subject === undefined || this.#existential || this.#state === "start") return at;
    const whole = readGroup(this.#tokens, at, "subject");
    let attributes: Attributes = {};
    let next = at;
    for (;;) {
      const from = next > at && /^(?:and|,)$/.test(this.#word(next)) ? next + 1 : next;
      const adjective = adjectiveAt(this.#tokens, from);
      if (adjective === undefined || POSTURES.has(this.#word(from))) break;
      attributes = withAttribute(attributes, adjective.value);
      next = from + adjective.length;
    }
    if (next > at && (whole === undefined || whole.next <= next)) {
      this.#builder.qualify(subject.ids, attributes);
      return this.#understood(at, next);
    }
    const sameSubject = this.#state === "subject" && whole !== undefined && !this.#isPronoun(whole);
    return sameSubject ? whole.next : at;
  }

  #isPronoun({ members: [first] }: ReadGroup): boolean {
    return first !== undefined && "pronoun" in first;
  }

  #readNouns(at: number): number | undefined {
    const isSubject = this.#state === "start" || this.#joined || this.#existential;
    if (!isSubject && isVerbAfterNoun(this.#word(at))) return undefined;
    const read = readGroup(this.#tokens, at, isSubject ? "subject" : "object");
    if (read === undefined) return undefined;
    const group = this.#resolve(read, []);
    if (isSubject) this.#setTopic(group, this.#isPronoun(read));
    else this.#setObject(group);
    if (read.trailing) this.#acting = true;
    return read.next;
  }

  #setTopic(group: Group, again = false): void {
    if (!again) this.#earlier = this.#topic;
    this.#topic = this.#last = group;
    this.#relative = undefined;
    this.#state = "subject";
    this.#joined = this.#acting = this.#existential = false;
  }

  /** "There is a sofa. To the left is a lamp." The next sentence may go on about the sofa. */
  #keepTopic(group: Group): void {
    const topic = this.#topic;
    this.#setTopic(group);
    this.#topic = topic;
  }

  #setObject(group: Group): void {
    this.#grounded = false;
    this.#last = group;
    this.#state = "object";
    this.#joined = false;
  }

  #readRelation(at: number): number | undefined {
    const relations = readRelations(this.#tokens, at);
    if (relations === undefined) return undefined;
    const { phrases, next } = relations;
    const mutual = this.#readMutual(at, relations);
    if (mutual !== undefined) return mutual;
    const reach = this.#reachOf(phrases);
    const last = phrases.at(-1)!;
    const read = last.object === "pronoun" ? undefined : readGroup(this.#tokens, next, reach);
    if (read !== undefined && this.#isFrame(read)) return this.#readInFrame(at, relations, read);
    const fronted = this.#isFronted(read?.next ?? next);
    const subject = fronted ? undefined : this.#subject();
    const objects = this.#objectsOf(read, last, subject, fronted);
    const end = read?.next ?? next;
    if (objects === undefined) return this.#readSide(at, relations, subject);
    if (fronted || subject === undefined)
      return this.#readFronted(at, relations, objects, end, read);
    this.#relateAll(subject, phrases, objects, [at, next], this.#rangeOf(at, end, subject));
    if (read !== undefined) {
      this.#setObject(objects);
      this.#grounded = subject === this.#topic && isGround(read);
    }
    this.#joined = false;
    return end;
  }

  #reachOf(phrases: readonly RelationPhrase[]): Reach {
    if (phrases.some(({ predicate }) => PREDICATES[predicate].objects === 2)) return "pair";
    return this.#state === "start" ? "place" : "object";
  }

  /** "a cat on the left", "on the left is a cat": a side of the whole scene. */
  #readSide(at: number, { phrases, next }: RelationPhrases, subject: Group | undefined): number {
    const from = this.#skipLink(next);
    const read = subject === undefined ? readGroup(this.#tokens, from, "object") : undefined;
    const group = read === undefined ? subject : this.#resolve(read, []);
    if (group === undefined) return next;
    if (read !== undefined) {
      this.#account.understand(next, from);
      this.#setTopic(group);
      this.#sided = group;
    }
    const range = { start: this.#tokens[at]!.start, end: this.#tokens[next - 1]!.end };
    for (const { predicate } of phrases) {
      this.#sides.push({ group, predicate, range, tokens: [at, next] });
    }
    return read?.next ?? next;
  }

  /** The subject of a relation phrase that stands where the reader is. */
  #subject(): Group | undefined {
    if (this.#relative !== undefined) return this.#relative;
    if (this.#state === "object" && !this.#joined && !this.#acting && !this.#grounded)
      return this.#last;
    return this.#state === "start" ? undefined : this.#topic;
  }

  #objectsOf(
    read: ReadGroup | undefined,
    { object }: RelationPhrase,
    subject: Group | undefined,
    fronted: boolean,
  ): Group | undefined {
    if (read !== undefined) return this.#resolve(read, subject?.ids ?? []);
    const isTopic = subject?.ids.join() === this.#topic?.ids.join();
    if (object === "pronoun") return isTopic ? this.#earlier : this.#topic;
    const host = this.#topic === this.#sided ? undefined : this.#topic;
    return fronted || this.#state === "start" ? host : undefined;
  }

  /** "side by side", "next to each other": every one with every other. */
  #readMutual(at: number, { phrases, next }: RelationPhrases): number | undefined {
    const words = `${this.#word(next)} ${this.#word(next + 1)}`;
    const subject = this.#subject();
    if (!/^(?:each other|one another)$/.test(words) || subject === undefined) return undefined;
    if (!phrases.every(({ predicate }) => PREDICATES[predicate].symmetric)) return undefined;
    const range = this.#rangeOf(at, next + 2, subject);
    subject.ids.forEach((id, index) => {
      const others = [{ ids: subject.ids.slice(index + 1), range: subject.range }];
      for (const { predicate } of phrases) this.#builder.relate([id], predicate, others, range);
    });
    return subject.ids.length > 1 ? this.#understood(at, next + 2) : next + 2;
  }

  /** "the left of the image": the picture itself, not a thing in it. */
  #isFrame({ members: [first] }: ReadGroup): boolean {
    if (first === undefined || !("phrase" in first) || first.phrase.reference !== "known")
      return false;
    return FRAME_NOUNS.has(first.phrase.category ?? "");
  }

  #readInFrame(at: number, { phrases }: RelationPhrases, { next }: ReadGroup): number {
    const everywhere = phrases.every(({ predicate }) => predicate === "inside");
    const { word } = this.#tokens[next - 1]!;
    const says = /^(?:background|foreground)$/.test(word) || !everywhere;
    return says ? next : this.#understood(at, next);
  }

  /** "On the table is a cup": the place comes first. */
  #isFronted(next: number): boolean {
    if (this.#state === "start") return true;
    if (!this.#joined) return false;
    return isFiniteVerb(this.#word(next)) || this.#word(next) === "there";
  }

  #readFronted(
    at: number,
    { phrases, next }: RelationPhrases,
    objects: Group,
    end: number,
    read: ReadGroup | undefined,
  ): number {
    const from = this.#skipLink(end);
    const linked = this.#tokens.slice(end, from).some(({ word }) => isFiniteVerb(word));
    const subjects = readGroup(this.#tokens, from, linked ? "object" : "subject");
    if (subjects === undefined) {
      const topic = this.#state === "start" ? this.#topic : undefined;
      const range = this.#rangeOf(at, end, objects);
      if (topic) this.#relateAll(topic, phrases, objects, [at, next], range);
      else if (read) this.#setTopic(objects);
      return end;
    }
    const group = this.#resolve(subjects, objects.ids);
    const range = { start: this.#tokens[at]!.start, end: this.#tokens[subjects.next - 1]!.end };
    this.#relateAll(group, phrases, objects, [at, next], range);
    this.#account.understand(end, from);
    if (read !== undefined) this.#setTopic(group);
    else this.#keepTopic(group);
    return subjects.next;
  }

  /** Past the comma, "there" and the verb between a fronted place and its subject. */
  #skipLink(at: number): number {
    let next = at;
    while (this.#isLink(next)) next += 1;
    return next;
  }

  #isLink(at: number): boolean {
    const word = this.#word(at);
    const { kind } = this.#tokens[at] ?? {};
    if (kind === "comma" || kind === "quiet" || word === "there" || isRequest(word)) return true;
    return COPULAS.has(word) || MODALS.has(word) || POSTURES.has(word);
  }

  #relateAll(
    subject: Group,
    phrases: readonly RelationPhrase[],
    objects: Group,
    [from, to]: readonly [number, number],
    range: Range,
  ): void {
    const made = phrases.map(({ predicate }) =>
      this.#builder.relate(subject.ids, predicate, [objects], range),
    );
    if (made.every(Boolean)) this.#account.understand(from, to);
  }

  /** The words of a relation: from the subject, where it stands right before, to the objects. */
  #rangeOf(at: number, end: number, subject: Group): Range {
    const own = { start: this.#tokens[at]!.start, end: this.#tokens[end - 1]!.end };
    const adjacent =
      subject.range.end <= own.start && this.#state !== "start" && this.#last === subject;
    return adjacent ? hull([subject.range, own]) : own;
  }

  /** The objects of a group of noun phrases, those of a pronoun included. */
  #resolve(read: ReadGroup, avoid: readonly string[]): Group {
    const ids: string[] = [];
    for (const member of read.members) {
      const group =
        "phrase" in member
          ? this.#builder.resolve(member.phrase, [...avoid, ...ids])
          : this.#pronoun(member.pronoun, avoid);
      ids.push(...(group?.ids ?? []));
    }
    if (ids.length > 0) {
      for (const [from, to] of read.understood) this.#account.understand(from, to);
    }
    const ranges = read.members.map((member) => ("phrase" in member ? member.phrase : member));
    return { ids: [...new Set(ids)], range: hull(ranges) };
  }

  /** "it" is the topic, or the one before where it cannot be the topic itself. */
  #pronoun(number: "one" | "many", avoid: readonly string[]): Group | undefined {
    const choices = [this.#topic, this.#earlier, this.#last];
    const free = choices.filter(
      (group) => group !== undefined && !group.ids.some((id) => avoid.includes(id)),
    );
    const several = free.find((group) => group!.ids.length > 1);
    return number === "many" ? (several ?? free[0]) : free[0];
  }
}

function isGround({ members: [first] }: ReadGroup): boolean {
  if (first === undefined || !("phrase" in first)) return false;
  const { category = "" } = first.phrase;
  return GROUNDS.has(category.slice(category.lastIndexOf(" ") + 1));
}
