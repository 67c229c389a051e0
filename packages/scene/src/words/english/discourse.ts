import { isDoer, isNeverIt } from "../../kinds/animate.ts";
import type { PredicateName } from "../../predicate-names.ts";
import type { Frame } from "../../scene.ts";
import type { Group } from "../group.ts";
import { MIRRORED } from "../mirrored.ts";
import { findPronoun } from "../pronoun.ts";
import { roomMeant } from "../room-meant.ts";
import type { SceneBuilder } from "../scene-builder.ts";
import type { Side } from "../sides.ts";
import { hull, type Range } from "../span.ts";
import { addStatement, type Statement } from "../statement.ts";
import type { Account } from "../unparsed.ts";
import { isPaired } from "./lexicon/plural.ts";
import type { Doubtful } from "./noise.ts";
import { ofKindMeant } from "./nouns/kind-meant.ts";
import type { ReadGroup } from "./nouns/noun-group.ts";
import { mayBePlace } from "./places/likely-place.ts";
import { Pointers } from "./pointers.ts";
import { SentenceState } from "./sentence-state.ts";
import { serve } from "./served.ts";
import type { Token } from "./tokenise.ts";

/** What is read into: the scene, and the account of what was understood. */
export interface Target {
  readonly tokens: readonly Token[];
  readonly builder: SceneBuilder;
  readonly account: Account;
  readonly frame: Frame;
}

/**
 * What an English text has been about so far: what "it" means, and whose the next relation is.
 *
 * A relation belongs to the subject of its clause, except that right after another noun it belongs to
 * that noun ("a cup on a table next to a sofa": the table is next to the sofa), unless a verb of
 * posture keeps the subject in mind ("a cat sitting on a desk next to a laptop").
 *
 * What ends with a sentence stands in `SentenceState`, what lasts through the text here.
 */
export class Discourse extends SentenceState {
  readonly tokens: readonly Token[];
  readonly builder: SceneBuilder;
  readonly account: Account;
  readonly frame: Frame;
  /** The subject of the clause; after the clause, what "it" means. */
  topic: Group | undefined;
  /** The topic before that one. */
  earlier: Group | undefined;
  /** What the last relation related its subject to. */
  object: Group | undefined;
  /** The last statement of the sentences before this one. */
  before: Statement | undefined;
  /** The group last read. */
  last: Group | undefined;
  /** The last of the things that the subject joins: the dog of "a cat and a dog". */
  topicMember: Group | undefined;
  /** The topic, where it was introduced by a side: "on the left is a cat". */
  sided: Group | undefined;
  /** Whether that was a conjunction, not a mere comma. */
  get conjoined(): boolean {
    return this.joined && this.#conjoined;
  }
  /** Whether the subject was just said to be in or on a place like a street or a kitchen. */
  grounded = false;
  /** Whether this sentence sees the scene from the other side: "from the driver's view". */
  mirrored = false;
  readonly sides: Side[] = [];
  readonly doubtful: Doubtful[] = [];

  /** What was last said to come with something: the dog of "a woman with a dog beside her". */
  company: Group | undefined;
  /** The kind of thing that was last said not to be there, of which "there is one" goes on. */
  absent: string | undefined;
  /** What something was last done to. */
  done: Group | undefined;

  #conjoined = false;
  #member: Group | undefined;
  readonly #pointers = new Pointers(this);

  constructor({ tokens, builder, account, frame }: Target) {
    super();
    this.frame = frame;
    this.tokens = tokens;
    this.builder = builder;
    this.account = account;
  }

  /** The word at a token; empty past the end. */
  word(at: number): string {
    return this.tokens[at]?.word ?? "";
  }

  /** Note that the tokens `[from, to)` were understood; `to` again, where reading goes on. */
  understood(from: number, to: number): number {
    this.account.understand(from, to);
    return to;
  }

  /**
   * Begin the next sentence: of this one stays what it was about.
   *
   * @param listed  whether the list that it was in goes on
   */
  endSentence(listed: boolean): void {
    const before = this.related ?? this.before;
    const { listing, kept, topic } = this;
    this.topic = kept ?? topic;
    Object.assign(this, new SentenceState(), { before, since: this.builder.size });
    if (listed) Object.assign(this, { listing, joined: true });
  }

  /** A comma or a conjunction was read. */
  join(conjunction: boolean): void {
    this.#conjoined = conjunction || (this.joined && this.#conjoined);
    this.joined = true;
  }

  /** A clause has its subject. */
  setTopic(group: Group, again = false): void {
    if (!again) this.earlier = this.topic;
    this.topic = this.last = group;
    this.topicMember = this.#member;
    this.relative = undefined;
    this.state = "subject";
    this.joined = this.acting = this.existential = false;
  }

  /** "There is a sofa. To the left is a lamp." The next sentence may go on about the sofa. */
  keepTopic(group: Group): void {
    const topic = this.kept ?? this.topic;
    this.setTopic(group);
    this.kept = topic;
  }

  /** Something other than a subject was named. */
  setObject(group: Group): void {
    this.grounded = false;
    this.last = group;
    this.state = "object";
    this.joined = false;
  }

  /** After "a lamp on a table" a verb speaks of the lamp again. */
  resumeTopic(): void {
    this.relative = undefined;
    this.last = this.topic;
    this.state = "subject";
  }

  /** The subject of a relation phrase that stands where the reader is. */
  subject(): Group | undefined {
    if (this.relative !== undefined) return this.relative;
    if (this.state === "object" && !this.joined && !this.acting && !this.grounded) return this.last;
    return this.state === "start" ? undefined : this.topic;
  }

  /** The predicate as the viewer sees it. */
  seen(predicate: PredicateName): PredicateName {
    return (this.mirrored && MIRRORED.get(predicate)) || predicate;
  }

  /** The things that "in the middle" may be among: a subject of several, this one or the one before. */
  get several(): Group | undefined {
    return [this.topic, this.earlier].find((group) => group !== undefined && group.ids.length > 2);
  }

  /** Put a statement into the scene; what is in the middle of several things, not of each, is among them. */
  relate(said: Statement): void {
    const together = said.objects.ids.length > 1 && !said.each;
    const central = together && said.predicates.includes("at the centre of");
    const middle = said.objects.ids.length === 2 ? "between" : "among";
    const placed: Statement = central ? { ...said, predicates: [middle] } : said;
    const statement: Statement = this.denying ? { ...placed, negated: true } : placed;
    this.object = statement.objects;
    this.related = statement;
    addStatement(statement, this.builder, this.account);
  }

  /** The words of a relation: from the subject, where it stands right before, to the objects. */
  rangeOf(at: number, end: number, subject: Group): Range {
    const own = { start: this.tokens[at]!.start, end: this.tokens[end - 1]!.end };
    const adjacent =
      subject.range.end <= own.start && this.state !== "start" && this.last === subject;
    return adjacent ? hull([subject.range, own]) : own;
  }

  /** The objects of a group of noun phrases, those of a pronoun included. */
  resolve(read: ReadGroup, avoid: readonly string[]): Group {
    const ids: string[] = [];
    const members: (readonly string[])[] = [];
    for (const member of read.members) {
      const known = this.builder.size;
      const group =
        "phrase" in member
          ? (roomMeant(this.builder, member.phrase) ??
            this.builder.resolve(ofKindMeant(this, member.phrase), [...avoid, ...ids]))
          : this.#pointers.find(member, avoid);
      ids.push(...(group?.ids ?? []));
      members.push(group?.ids ?? []);
      if (group !== undefined) this.#member = group;
      const isNew = group !== undefined && this.builder.size > known;
      if (isNew && "phrase" in member && member.served) serve(this.builder, group, member.served);
    }
    if (ids.length > 0) {
      for (const [from, to] of read.understood) this.account.understand(from, to);
    }
    const ranges = read.members.map((member) => ("phrase" in member ? member.phrase : member));
    const range = hull(ranges);
    return { ids: [...new Set(ids)], range, ...(members.length > 1 && { members }) };
  }

  /**
   * "it" is what it was before in the same sentence, else the topic, or the one before where it cannot
   * be the topic itself.
   */
  pronoun(number: "one" | "many", avoid: readonly string[], at = -1): Group | undefined {
    const again = number === "one" ? this.it : this.eachOf;
    const choices = [
      again,
      this.topic,
      this.earlier,
      this.company,
      this.last,
      this.object,
      this.done,
    ];
    const likely = choices.filter((group) => group !== undefined && this.#mayBe(at, group));
    const found = findPronoun(number, likely, avoid) ?? findPronoun(number, choices, avoid);
    if (number === "one") this.it = found;
    return found;
  }

  /** "it" is no person and no scissors, "she" is somebody. */
  #mayBe(at: number, { ids }: Group): boolean {
    const categories = this.builder.categoriesOf(ids);
    const word = this.word(at);
    if (word === "it")
      return (
        !categories.some((each) => isNeverIt(each) || isPaired(each)) &&
        !(this.word(at - 1) === "on" && this.#isUnderneath(ids)) &&
        mayBePlace(this.tokens, at, categories, this.#isListed(ids))
      );
    return !/^(?:he|she|him|her)$/.test(word) || categories.every(isDoer);
  }

  /** Whether things are the place of which the words list what is in it. */
  #isListed(ids: readonly string[]): boolean {
    return this.listing?.contains === true && this.listing.place.ids.join() === ids.join();
  }

  /** "a safe under the desk, a lamp ON IT": on the desk. */
  #isUnderneath(ids: readonly string[]): boolean {
    const { related } = this;
    const said = related?.predicates.some((each) => each === "under" || each === "below");
    return said === true && related!.subject.ids.join() === ids.join();
  }
}
