import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Attributes, Frame, Scene } from "../scene.ts";
import { hasAttributes, withAttribute } from "./attributes.ts";
import type { Group, Qualifiers } from "./group.ts";
import { Notes } from "./notes.ts";
import type { NounPhrase, Rank } from "./noun-phrase.ts";
import { oneAcross, pickSide } from "./pick-side.ts";
import { withRankSaid } from "./rank-said.ts";
import { findReferents, type Mentioned } from "./reference.ts";
import { type Range, spanOf } from "./span.ts";
import { StatedRelations, shorterThan } from "./stated-relations.ts";
import { type Thing, Things } from "./things.ts";

/** Grows a scene from noun phrases and relations as the text brings them. */
export class SceneBuilder {
  readonly #text: string;
  readonly #things: Things;
  readonly #relations: StatedRelations;
  readonly #notes: Notes;

  constructor(text: string) {
    this.#text = text;
    this.#things = new Things(text);
    this.#notes = new Notes(text);
    this.#relations = new StatedRelations(text);
  }

  /** How many objects there are so far. */
  get size(): number {
    return this.#things.all.length;
  }

  /**
   * Turn a noun phrase into objects: those it refers back to, or new ones.
   *
   * @param phrase  the noun phrase
   * @param avoid   objects that it cannot mean (the subject of the same clause)
   * @throws InputError  when the text speaks of more than 200 objects
   */
  resolve(phrase: NounPhrase, avoid: readonly string[] = []): Group {
    const placed = this.#placed(phrase);
    const plain = placed === undefined ? withRankSaid(phrase) : phrase;
    const named = plain.category === undefined ? this.#sameKind(plain) : plain;
    // "the second cube is near the first cube": numbers count the subject too
    const counts = named.ordinal !== undefined;
    const candidates = this.#things.all.filter(({ id }) => counts || !avoid.includes(id));
    const found = placed ?? this.#sided(named, candidates) ?? this.#find(named, candidates);
    const meant = found.length > 0 ? found : this.#things.create(named);
    if (named.side !== undefined && placed === undefined)
      this.#takeSide(meant as readonly Thing[], named.side, {
        range: phrase,
        isNew: !found.length,
      });
    if (found.length === 1) this.#tellApart(found[0]!, named.attributes);
    this.#things.mention(meant);
    const ids = meant.map(({ id }) => id);
    const range = { start: phrase.start, end: phrase.end };
    this.#notes.describe(ids, phrase);
    if (phrase.arranged !== undefined) this.#arrange(ids, phrase.arranged, range);
    return { ids, range };
  }

  /** The ids of all objects so far, in the order in which they came up. */
  get ids(): readonly string[] {
    return this.#things.all.map(({ id }) => id);
  }

  /** The categories of some objects, in their order. */
  categoriesOf(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.#things.get(id)!.category);
  }

  /** All objects, the one last spoken of first. */
  latestFirst(): readonly string[] {
    return this.#things.latestFirst().map(({ id }) => id);
  }

  /** Whether a noun phrase means something that was spoken of before. */
  has(phrase: NounPhrase): boolean {
    return this.#find(phrase, this.#things.all).length > 0;
  }

  /** How many of the things spoken of before a noun phrase means. */
  countOf(phrase: NounPhrase): number {
    return this.meant(phrase).length;
  }

  /** The things spoken of before that a noun phrase means. */
  meant(phrase: NounPhrase): readonly string[] {
    return this.#find(phrase, this.#things.all).map(({ id }) => id);
  }

  /** The category of an object; undefined without one. */
  categoryOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#things.get(id)?.category;
  }

  /** Whether these were said to be in a stack, they alone and all of them. */
  isStack(ids: readonly string[]): boolean {
    return ids.length > 1 && this.#relations.arrangements.lowestOf(ids).length === 1;
  }

  /** Whether any of these was said to be on something. */
  isOnSomething(ids: readonly string[]): boolean {
    return this.#relations.hostsOf(ids).length > 0;
  }

  /** Whether it was said where any of these is, and not only what it touches. */
  isPlaced(ids: readonly string[]): boolean {
    return this.#relations.arePlaced(ids);
  }

  /** What things are on, as far as that was said. */
  hostsOf(ids: readonly string[]): readonly string[] {
    return this.#relations.hostsOf(ids);
  }

  /** What things are above, as far as that was said. */
  belowOf(ids: readonly string[]): readonly string[] {
    return this.#relations.belowOf(ids);
  }

  /** The words that brought an object up; none for no object. */
  wordsOf(id: string | undefined): string {
    return this.#things.get(id ?? "")?.words ?? "";
  }

  /** The thing of a row or stack that is at a place of it; undefined without such a row or stack. */
  ranked(rank: Rank, category: string | undefined): string | undefined {
    const isMeant = (id: string) => category === undefined || this.categoryOf(id) === category;
    return this.#relations.arrangements.ranked(rank, isMeant);
  }

  /** What an object is like so far; no object is like nothing. */
  attributesOf(id: string | undefined): Attributes {
    return this.#things.get(id ?? "")?.attributes ?? {};
  }

  /**
   * Give objects a further quality ("the cube is red").
   *
   * @param range  the words that say so, where they are known
   */
  qualify(ids: readonly string[], attributes: Attributes, range?: Range): void {
    const said = Object.entries(attributes).map(([name, value]) => ({ name, value: value! }));
    if (range !== undefined)
      this.#notes.say(
        ids,
        said.map((each) => ({ ...each, ...range })),
      );
    for (const id of ids) {
      const thing = this.#things.get(id)!;
      for (const [name, value] of Object.entries(attributes)) {
        thing.attributes = withAttribute(thing.attributes, { name, value: value! });
      }
    }
  }

  /**
   * State a relation of every subject to the objects.
   *
   * @param range       the words that say so
   * @param qualifiers  how far, and whether it is denied
   * @returns           whether anything came of it: a thing is in no relation to itself
   * @throws InputError  when the text states more than 20,000 relations
   */
  relate(
    subjects: readonly string[],
    predicate: PredicateName,
    objects: readonly Group[],
    range: Range,
    { exact, limit, ...qualifiers }: Qualifiers = {},
  ): boolean {
    const stated = { subjects, predicate, objects, range };
    if (limit !== undefined) return this.#relateWithin(stated, limit, qualifiers);
    const made = this.#relations.add(stated, qualifiers);
    const { distance } = qualifiers;
    if (exact && !qualifiers.negated && distance !== undefined)
      this.#relations.add(stated, { distance: shorterThan(distance), negated: true });
    return made;
  }

  /** "less than two metres behind": behind, and within two metres. */
  #relateWithin(
    stated: Parameters<StatedRelations["add"]>[0],
    limit: "most" | "least",
    { distance, ...denied }: Qualifiers,
  ): boolean {
    const made = this.#relations.add(stated, denied);
    const within = { ...stated, predicate: "within distance of" } as const;
    const side = limit === "least" ? ({ negated: true } as const) : {};
    this.#relations.add(within, { ...(distance !== undefined && { distance }), ...side });
    return made;
  }

  /** The things that stated relations lead to from some things, themselves among them. */
  linkedTo(ids: readonly string[]): ReadonlySet<string> {
    return this.#relations.linkedTo(ids);
  }

  /** What was said beyond the scene itself: both readings of a place, words of attributes and numbers. */
  get notes(): Notes {
    return this.#notes;
  }

  /** Forget objects that turned out to be none, unless something is said of them; tells which. */
  forget(ids: readonly string[]): readonly string[] {
    const related = this.#relations.relatedIds;
    const idle = ids.filter(
      (id) => !related.has(id) && Object.keys(this.#things.get(id)!.attributes).length === 0,
    );
    this.#things.forget(idle);
    return idle;
  }

  /** The scene so far. */
  build(frame: Frame): Scene {
    return { frame, objects: this.#things.objects(), relations: this.#relations.all };
  }

  #find(phrase: NounPhrase, things: readonly Thing[]): readonly Mentioned[] {
    return findReferents(phrase, things, spanOf(this.#text, phrase).text);
  }

  /** What "the stack", "the top box" mean by how things are placed; undefined for other phrases. */
  #placed({ reference, category, attributes, rank }: NounPhrase): readonly Thing[] | undefined {
    if (reference !== "known" || Object.keys(attributes).length > 0) return undefined;
    const isThing = this.#things.all.some((thing) => thing.category === category);
    const one = rank && this.ranked(rank, category);
    const all =
      rank === undefined && category !== undefined && !isThing
        ? this.#relations.arrangements.called(category)
        : undefined;
    const ids = one === undefined ? all : [one];
    return ids?.map((id) => this.#things.get(id)!);
  }

  /** The thing that "the left cup" means; undefined for other phrases, none for one that is new. */
  #sided({ side, category }: NounPhrase, things: readonly Thing[]): readonly Thing[] | undefined {
    if (side === undefined) return undefined;
    const kind = category ?? things.findLast(({ oneOfSeveral }) => oneOfSeveral)?.category;
    const thing = pickSide(
      things.filter((each) => each.category === kind),
      side,
    );
    return thing === undefined ? [] : [thing];
  }

  /** "The left cup" is left of the other cups; those across from it were told so, unless it is new. */
  #takeSide(
    [thing]: readonly Thing[],
    side: PredicateName,
    { range, isNew }: { readonly range: Range; readonly isNew: boolean },
  ): void {
    if (thing === undefined || thing.side !== undefined) return;
    thing.side = side;
    const { converse } = PREDICATES[side];
    const others = this.#things.all.filter(
      (each) =>
        each !== thing && each.category === thing.category && (isNew || each.side !== converse),
    );
    const ids = others.map(({ id }) => id);
    if (ids.length > 0) this.relate([thing.id], side, [{ ids, range }], range);
  }

  /** "a row of trees": the first with the others. */
  #arrange([first, ...others]: readonly string[], predicate: PredicateName, range: Range): void {
    if (first !== undefined) this.relate([first], predicate, [{ ids: others, range }], range);
  }

  /** Of two boxes "the big box" is one; from then on it is big. */
  #tellApart(thing: Mentioned, attributes: Attributes): void {
    if (!thing.oneOfSeveral || Object.keys(attributes).length === 0) return;
    thing.oneOfSeveral = hasAttributes(thing.attributes, attributes);
    this.qualify([thing.id], attributes);
  }

  /** "A red cube and a blue one": the one is of the kind last spoken of. */
  #sameKind(phrase: NounPhrase): NounPhrase {
    const across = phrase.side && oneAcross(this.#things.all, phrase.side);
    if (across !== undefined) return { ...phrase, category: across.category };
    if (phrase.reference === "known" && this.has(phrase)) return phrase;
    return { ...phrase, category: this.#things.lastCategory() ?? "object" };
  }
}
