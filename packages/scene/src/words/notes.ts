import type { PredicateName } from "../predicate-names.ts";
import { type Absence, deniedKind, type StatedAbsence } from "./absence.ts";
import type { Ambiguity, Claim } from "./ambiguity.ts";
import type { Group } from "./group.ts";
import type { AttributeMention, CountMention } from "./mentions.ts";
import type { NounPhrase, SaidAttribute } from "./noun-phrase.ts";
import { pairsOf } from "./pairs.ts";
import { spanOf } from "./span.ts";
import type { Statement } from "./statement.ts";

/** What a text says beyond its scene: other readings, what is not there, and which words say what things are like. */
export class Notes {
  readonly #text: string;
  readonly #ambiguities: Ambiguity[] = [];
  readonly #attributes: AttributeMention[] = [];
  readonly #counts: CountMention[] = [];
  readonly #absent: Absence[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Note that a statement may be meant of other things.
   *
   * @param said   as it is understood
   * @param other  the subjects that it may have instead
   */
  doubt(said: Statement, other: Group): void {
    this.#doubt(said, { ...said, subject: other });
  }

  /**
   * Note that a place may be that of other things: 旁边 of 桌上有杯子，旁边是书, of the cup or the table.
   *
   * @param said   as it is understood
   * @param other  the objects that it may have instead
   */
  doubtPlace(said: Statement, other: Group): void {
    this.#doubt(said, { ...said, objects: other });
  }

  /**
   * Note that a relation may be another one: "to the left or right of".
   *
   * @param said   as it is understood
   * @param other  the predicates that it may have instead
   */
  doubtPredicates(said: Statement, other: readonly PredicateName[]): void {
    this.#doubt(said, { ...said, predicates: other });
  }

  #doubt(said: Statement, otherwise: Statement): void {
    const [taken, other] = [this.#claims(said), this.#claims(otherwise)];
    const mention = spanOf(this.#text, said.range);
    if (taken.length > 0 && other.length > 0) this.#ambiguities.push({ mention, taken, other });
  }

  /** The words of every attribute, in the order of the text. */
  get attributes(): readonly AttributeMention[] {
    return this.#attributes;
  }

  /** The words of every number, in the order of the text. */
  get counts(): readonly CountMention[] {
    return this.#counts;
  }

  /** What is said not to be there, in the order of the text. */
  get absent(): readonly Absence[] {
    return this.#absent;
  }

  /** Note that something is said not to be there. */
  lack({ category, attributes = {}, predicate, objects, range }: StatedAbsence): void {
    const placed = predicate !== undefined && objects !== undefined && objects.ids.length > 0;
    this.#absent.push({
      category: deniedKind(category),
      attributes,
      ...(placed && { place: { predicate, objects: objects.ids } }),
      mention: spanOf(this.#text, range),
    });
  }

  /** Note what is there after all, of what was last said not to be: "nothing except a vase". */
  except(ids: readonly string[]): void {
    const last = this.#absent.at(-1);
    if (last !== undefined) this.#absent.splice(-1, 1, { ...last, except: ids });
  }

  /** Note the words of a noun phrase that say what things are like and how many. */
  describe(ids: readonly string[], { said = [], counted }: NounPhrase): void {
    this.say(ids, said);
    if (counted !== undefined) {
      this.#counts.push({ objects: ids, mention: spanOf(this.#text, counted) });
    }
  }

  /** Note the words that say what things are like. */
  say(ids: readonly string[], said: readonly SaidAttribute[]): void {
    for (const { name: attribute, value, ...range } of said) {
      const mention = spanOf(this.#text, range);
      for (const object of ids) this.#attributes.push({ object, attribute, value, mention });
    }
  }

  /** What may be meant otherwise, in the order of the text. */
  get ambiguities(): readonly Ambiguity[] {
    return this.#ambiguities;
  }

  #claims({ subject, predicates, objects, distance, negated }: Statement): readonly Claim[] {
    const qualifiers = { ...(distance && { distance }), ...(negated && { negated }) };
    return predicates.flatMap((predicate) =>
      pairsOf(subject.ids, predicate, [objects]).map(([id, object]) => ({
        subject: id,
        predicate,
        object,
        ...qualifiers,
      })),
    );
  }
}
