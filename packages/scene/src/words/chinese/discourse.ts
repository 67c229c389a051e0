import { findPronoun } from "../pronoun.ts";
import type { Group, SceneBuilder } from "../scene-builder.ts";
import type { Side } from "../sides.ts";
import { hull, type Range } from "../span.ts";
import { addStatement, type Statement } from "../statement.ts";
import type { Account } from "../unparsed.ts";
import type { Lexeme } from "./lex.ts";
import { resolveSelected, type Selection } from "./selected.ts";
import type { Members, Term } from "./term.ts";
import type { Role } from "./word-classes.ts";

/** What is read into: the scene, and the account of what was understood. */
export interface Target {
  readonly lexemes: readonly Lexeme[];
  readonly builder: SceneBuilder;
  readonly account: Account;
}

/** What a Chinese text has been about so far: what 它 means, and whose the next relation is. */
export class Discourse {
  readonly lexemes: readonly Lexeme[];
  readonly builder: SceneBuilder;
  readonly account: Account;
  readonly sides: Side[] = [];
  /** The things told by their sides, by side and category. */
  readonly selections = new Map<string, Selection>();
  /** The subject of the clause; after the clause, what 它 means. */
  topic: Group | undefined;
  /** The topic before that one. */
  earlier: Group | undefined;
  /** What the last relation related its subject to. */
  object: Group | undefined;
  /** What a place without an object belongs to: 旁边 in 桌子上有苹果，旁边有椅子. */
  host: Group | undefined;
  /** Whether this clause has its subject. */
  hasSubject = false;
  /** Whether this sentence has one. */
  started = false;

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
    this.earlier = this.topic;
    this.topic = group;
    this.hasSubject = this.started = true;
  }

  /** Put a statement into the scene. */
  relate(statement: Statement): void {
    this.object = statement.objects;
    addStatement(statement, this.builder, this.account);
  }

  /** The objects of a term: the first ones, and through its links the last ones, which it names. */
  resolve(term: Term, avoid: readonly string[] = []): Group {
    let group = this.resolveMembers(term.members, avoid);
    for (const { predicates, members } of term.links) {
      const placed = this.resolveMembers(members, [...avoid, ...group.ids]);
      const range = hull([group.range, placed.range]);
      for (const predicate of predicates)
        this.builder.relate(placed.ids, predicate, [group], range);
      group = { ids: placed.ids, range };
    }
    if (group.ids.length > 0) this.understandRange(group.range);
    return group;
  }

  understandRange({ start, end }: Range): void {
    const from = firstAtOrAfter(this.lexemes, start);
    let to = from;
    while ((this.lexemes[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
    this.account.understand(from, to);
  }

  resolveMembers(members: Members, avoid: readonly string[]): Group {
    const ids: string[] = [];
    for (const member of members) {
      const group =
        "pronoun" in member
          ? this.pronoun(member.pronoun, avoid)
          : "phrase" in member
            ? resolveSelected(this, member, [...avoid, ...ids])
            : this.builder.resolve(member, [...avoid, ...ids]);
      ids.push(...(group?.ids ?? []));
    }
    return { ids: [...new Set(ids)], range: hull(members) };
  }

  /** 它 is the topic, or the one before where it cannot be the topic itself. */
  pronoun(pronoun: "it" | "they", avoid: readonly string[]): Group | undefined {
    const choices = [this.topic, this.earlier, this.host, this.object];
    return findPronoun(pronoun === "they" ? "many" : "one", choices, avoid);
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
