import { InputError } from "../errors.ts";
import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Relation } from "../scene.ts";
import { Arrangements } from "./arrangements.ts";
import type { Group, Qualifiers } from "./group.ts";
import { pairsOf } from "./pairs.ts";
import { type Range, spanOf } from "./span.ts";

/** The most relations that a text may state. */
const MAX_RELATIONS = 20_000;

/** How much nearer than said two things may be that are a length apart, as a part of it. */
const NEARER = 0.05;

/** Give the distance (m) that things which are so far apart are not within; in whole millimetres. */
export function shorterThan(distance: number): number {
  return Math.round((1 - NEARER) * distance * 1000) / 1000;
}

/** What is stated of which objects, and the words that say so. */
interface Stated {
  readonly subjects: readonly string[];
  readonly predicate: PredicateName;
  readonly objects: readonly Group[];
  readonly range: Range;
}

/** Whether a relation says where a thing is, and not only where in another or how it is turned. */
function isElsewhere({ predicate, negated }: Relation): boolean {
  const { bearing, compares } = PREDICATES[predicate];
  return !negated && bearing !== "placed" && compares === undefined && !SILENT.has(predicate);
}

/** What says nothing of where a thing is with respect to another. */
const SILENT: ReadonlySet<PredicateName> = new Set([
  "facing",
  "facing away from",
  "parallel to",
  "perpendicular to",
  "aligned with",
  "touching",
]);

/** The relations that a text has stated so far, each once; what is implied of two things gives way to what is said of them. */
export class StatedRelations {
  /** The rows, stacks, circles and grids that came of them. */
  readonly arrangements = new Arrangements();
  readonly #text: string;
  readonly #byMeaning = new Map<string, Relation>();
  /** For a thing and a place that has it the keys of what is implied of the two. */
  readonly #implied = new Map<string, Map<string, string[]>>();
  /** The pairs of things of which it is said where the one is by the other. */
  readonly #told = new Set<string>();
  /** Those of them of which the one is neither in the other nor on it. */
  readonly #outside = new Set<string>();
  #statements = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** All of them, in the order in which they were said. */
  get all(): readonly Relation[] {
    return [...this.#byMeaning.values()];
  }

  /** The ids of all objects of which something is said. */
  get relatedIds(): ReadonlySet<string> {
    return new Set(this.all.flatMap(({ subject, object }) => [subject, object].flat()));
  }

  /** What things are on, as far as that was said. */
  hostsOf(ids: readonly string[]): readonly string[] {
    const borne = this.all.filter(
      ({ subject, predicate, negated }) => predicate === "on" && !negated && ids.includes(subject),
    );
    return [...new Set(borne.flatMap(({ object }) => object))];
  }

  /** What things are above, as far as that was said. */
  belowOf(ids: readonly string[]): readonly string[] {
    const aloft = this.all.filter(
      ({ subject, predicate, negated }) =>
        predicate === "above" && !negated && ids.includes(subject),
    );
    return [...new Set(aloft.flatMap(({ object }) => object))];
  }

  /** Whether it was said where any of these is, and not only what it touches. */
  arePlaced(ids: readonly string[]): boolean {
    return this.all.some(
      ({ subject, predicate }) => predicate !== "touching" && ids.includes(subject),
    );
  }

  /** The things that relations lead to from some things, themselves among them. */
  linkedTo(ids: readonly string[]): ReadonlySet<string> {
    const reached = new Set(ids);
    for (let size = -1; size !== reached.size; ) {
      size = reached.size;
      for (const { subject, object } of this.all) {
        const ends = [subject, object].flat();
        if (ends.some((id) => reached.has(id))) for (const id of ends) reached.add(id);
      }
    }
    return reached;
  }

  /**
   * State a relation of every subject to the objects.
   *
   * @returns  whether anything came of it: a thing is in no relation to itself
   * @throws InputError  when the text states more than 20,000 relations
   */
  add(stated: Stated, { implied, ...qualifiers }: Qualifiers): boolean {
    const { predicate, range } = stated;
    const pairs = this.#pairsOf(stated, qualifiers);
    for (const [subject, others] of pairs)
      this.arrangements.add(predicate, [subject, ...[others].flat()]);
    this.#count(pairs.length);
    for (const [subject, object] of pairs) {
      const key = JSON.stringify([subject, predicate, object, qualifiers]);
      const relation = { subject, predicate, object, ...qualifiers };
      if (!this.#yields(relation, key, implied)) continue;
      if (this.#byMeaning.has(key)) continue;
      this.#byMeaning.set(key, { ...relation, mention: spanOf(this.#text, range) });
    }
    return pairs.length > 0;
  }

  /** Let what is implied of two things give way to what is said of them; tells whether the relation stays itself. */
  #yields(relation: Relation, key: string, implied: true | undefined): boolean {
    const { subject } = relation;
    const objects = [relation.object].flat();
    const places = this.#implied.get(subject) ?? new Map<string, string[]>();
    if (implied) {
      this.#implied.set(subject, places);
      for (const place of objects) places.set(place, [...(places.get(place) ?? []), key]);
      return !objects.some((place) => this.#told.has(`${subject}\n${place}`));
    }
    if (!isElsewhere(relation)) return true;
    const isOutside = PREDICATES[relation.predicate].bearing === "none";
    for (const place of [...objects, ...this.#outsideOf(places.keys(), objects)]) {
      this.#told.add(`${subject}\n${place}`);
      if (isOutside) this.#outside.add(`${subject}\n${place}`);
      for (const weaker of places.get(place) ?? [])
        if (weaker !== key) this.#byMeaning.delete(weaker);
    }
    return true;
  }

  /**
   * The places that some things are told to be outside of, so that what is placed by these is outside too: "a square
   * with a church NORTH OF IT and a cafe EAST OF THE CHURCH".
   */
  #outsideOf(places: Iterable<string>, things: readonly string[]): readonly string[] {
    return [...places].filter((place) => things.some((id) => this.#outside.has(`${id}\n${place}`)));
  }

  /** What is on a stack is on its highest thing; a stack is on something with its lowest. */
  #pairsOf({ subjects, predicate, objects }: Stated, { negated }: Qualifiers) {
    if (negated || predicate !== "on") return pairsOf(subjects, predicate, objects);
    const ends = objects.map((group) => ({
      ...group,
      ids: this.arrangements.highestOf(group.ids),
    }));
    return pairsOf(this.arrangements.lowestOf(subjects), predicate, ends);
  }

  /** Repeated statements count too: they cost time, though they add nothing. */
  #count(statements: number): void {
    this.#statements += statements;
    if (this.#statements <= MAX_RELATIONS) return;
    throw new InputError(
      `parseText: expected at most ${MAX_RELATIONS} relations, got ${this.#statements}. Say less at a time.`,
    );
  }
}
