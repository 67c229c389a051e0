import { InputError } from "../errors.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { PredicateName } from "../predicates/names.ts";
import type { Attributes, Frame, Scene, SceneObject } from "../scene.ts";
import { hasAttributes, OTHER, withAttribute } from "./attributes.ts";
import { Notes } from "./notes.ts";
import type { NounPhrase, Rank } from "./noun-phrase.ts";
import { pickSide, type Sided } from "./pick-side.ts";
import { findReferents, type Mentioned } from "./reference.ts";
import { type Range, spanOf } from "./span.ts";
import { StatedRelations } from "./stated-relations.ts";

/** The most objects that a text may speak of. */
const MAX_OBJECTS = 200;

/** Objects that were spoken of together ("three cubes"), and where. */
export interface Group {
  readonly ids: readonly string[];
  readonly range: Range;
}

/** What is said of a relation beyond its predicate. */
export interface Qualifiers {
  /** "two metres to the left of": metres. */
  readonly distance?: number;
  /** "not next to": the relation does not hold. */
  readonly negated?: true;
}

interface Entity extends Mentioned, Sided {
  readonly mention: Range;
}

/** "the top shelf", where nothing is stacked: a quality of the shelf. */
function withRankSaid(phrase: NounPhrase): NounPhrase {
  const { rank, attributes } = phrase;
  if (rank === undefined || rank === "middle") return phrase;
  return { ...phrase, attributes: withAttribute(attributes, { name: OTHER, value: rank }) };
}

/** Grows a scene from noun phrases and relations as the text brings them. */
export class SceneBuilder {
  readonly #text: string;
  readonly #entities: Entity[] = [];
  readonly #byId = new Map<string, Entity>();
  readonly #relations: StatedRelations;
  readonly #namesakes = new Map<string, number>();
  readonly #notes: Notes;
  #mentions = 0;

  constructor(text: string) {
    this.#text = text;
    this.#notes = new Notes(text);
    this.#relations = new StatedRelations(text);
  }

  /** How many objects there are so far. */
  get size(): number {
    return this.#entities.length;
  }

  /**
   * Turn a noun phrase into objects: those it refers back to, or new ones.
   *
   * @param phrase  the noun phrase
   * @param avoid   objects that it cannot mean (the subject of the same clause)
   * @throws InputError  when the text speaks of more than `MAX_OBJECTS` objects
   */
  resolve(phrase: NounPhrase, avoid: readonly string[] = []): Group {
    const placed = this.#placed(phrase);
    const plain = placed === undefined ? withRankSaid(phrase) : phrase;
    const named = plain.category === undefined ? this.#sameKind(plain) : plain;
    const candidates = this.#entities.filter((entity) => !avoid.includes(entity.id));
    const found = placed ?? this.#sided(named, candidates) ?? this.#find(named, candidates);
    const entities = found.length > 0 ? found : this.#create(named);
    if (named.side !== undefined && placed === undefined)
      this.#takeSide(entities as readonly Entity[], named.side, phrase);
    if (found.length === 1) this.#tellApart(found[0]!, named.attributes);
    for (const entity of entities) entity.lastMention = this.#mentions;
    this.#mentions += 1;
    const ids = entities.map(({ id }) => id);
    const range = { start: phrase.start, end: phrase.end };
    this.#notes.describe(ids, phrase);
    if (phrase.arranged !== undefined) this.#arrange(ids, phrase.arranged, range);
    return { ids, range };
  }

  /** The ids of all objects so far, in the order in which they came up. */
  get ids(): readonly string[] {
    return this.#entities.map(({ id }) => id);
  }

  /** The categories of some objects, in their order. */
  categoriesOf(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.#byId.get(id)!.category);
  }

  /** All objects, the one last spoken of first. */
  latestFirst(): readonly string[] {
    return this.#entities.toSorted((a, b) => b.lastMention - a.lastMention).map(({ id }) => id);
  }

  /** Whether a noun phrase means something that was spoken of before. */
  has(phrase: NounPhrase): boolean {
    return this.#find(phrase, this.#entities).length > 0;
  }

  /** How many of the things spoken of before a noun phrase means. */
  countOf(phrase: NounPhrase): number {
    return this.#find(phrase, this.#entities).length;
  }

  /** The category of an object; undefined without one. */
  categoryOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#byId.get(id)?.category;
  }

  /** Whether these were said to be in a stack, they alone and all of them. */
  isStack(ids: readonly string[]): boolean {
    return ids.length > 1 && this.#relations.arrangements.lowestOf(ids).length === 1;
  }

  /** The words that brought an object up. */
  wordsOf(id: string): string {
    return this.#byId.get(id)!.words;
  }

  /** The thing of a row or stack that is at a place of it; undefined without such a row or stack. */
  ranked(rank: Rank, category: string | undefined): string | undefined {
    const isMeant = (id: string) => category === undefined || this.categoryOf(id) === category;
    return this.#relations.arrangements.ranked(rank, isMeant);
  }

  /** What an object is like so far. */
  attributesOf(id: string): Attributes {
    return this.#byId.get(id)!.attributes;
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
      const entity = this.#byId.get(id)!;
      for (const [name, value] of Object.entries(attributes)) {
        entity.attributes = withAttribute(entity.attributes, { name, value: value! });
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
    qualifiers: Qualifiers = {},
  ): boolean {
    return this.#relations.add({ subjects, predicate, objects, range }, qualifiers);
  }

  /** What was said beyond the scene itself: both readings of a place, words of attributes and numbers. */
  get notes(): Notes {
    return this.#notes;
  }

  /** Forget objects that turned out to be none, unless something is said of them; tells which. */
  forget(ids: readonly string[]): readonly string[] {
    const related = this.#relations.relatedIds;
    const idle = ids.filter(
      (id) => !related.has(id) && Object.keys(this.#byId.get(id)!.attributes).length === 0,
    );
    for (const id of idle) this.#entities.splice(this.#entities.indexOf(this.#byId.get(id)!), 1);
    return idle;
  }

  /** The scene so far. */
  build(frame: Frame): Scene {
    const objects = this.#entities.map(
      ({ id, category, attributes, mention }): SceneObject => ({
        id,
        category,
        attributes,
        mention: spanOf(this.#text, mention),
      }),
    );
    return { frame, objects, relations: this.#relations.all };
  }

  #find(phrase: NounPhrase, entities: readonly Entity[]): readonly Mentioned[] {
    return findReferents(phrase, entities, spanOf(this.#text, phrase).text);
  }

  /** What "the stack", "the top box" mean by how things are placed; undefined for other phrases. */
  #placed({ reference, category, attributes, rank }: NounPhrase): readonly Entity[] | undefined {
    if (reference !== "known" || Object.keys(attributes).length > 0) return undefined;
    const isThing = this.#entities.some((entity) => entity.category === category);
    const one = rank && this.ranked(rank, category);
    const all =
      rank === undefined && category !== undefined && !isThing
        ? this.#relations.arrangements.called(category)
        : undefined;
    const ids = one === undefined ? all : [one];
    return ids?.map((id) => this.#byId.get(id)!);
  }

  /** The thing that "the left cup" means; undefined for other phrases, none for one that is new. */
  #sided({ side, category }: NounPhrase, things: readonly Entity[]): readonly Entity[] | undefined {
    if (side === undefined) return undefined;
    const kind = category ?? things.findLast(({ oneOfSeveral }) => oneOfSeveral)?.category;
    const thing = pickSide(
      things.filter((each) => each.category === kind),
      side,
    );
    return thing === undefined ? [] : [thing];
  }

  /** "The left cup" is left of the other cups. */
  #takeSide([thing]: readonly Entity[], side: PredicateName, range: Range): void {
    if (thing === undefined || thing.side !== undefined) return;
    thing.side = side;
    const { converse } = PREDICATES[side];
    const others = this.#entities.filter(
      (each) => each !== thing && each.category === thing.category && each.side !== converse,
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
    if (phrase.reference === "known" && this.has(phrase)) return phrase;
    return { ...phrase, category: this.#lastCategory() ?? "object" };
  }

  #lastCategory(): string | undefined {
    return this.#entities.reduce<Entity | undefined>(
      (last, entity) => (last && last.lastMention > entity.lastMention ? last : entity),
      undefined,
    )?.category;
  }

  #create(phrase: NounPhrase): readonly Entity[] {
    const count = phrase.countIfNew;
    if (this.#entities.length + count > MAX_OBJECTS) {
      throw new InputError(
        `parseText: expected at most ${MAX_OBJECTS} objects, got ${this.#entities.length + count} ` +
          `at "${spanOf(this.#text, phrase).text}". Ask for fewer.`,
      );
    }
    return Array.from({ length: count }, () => this.#add(phrase));
  }

  #add(phrase: NounPhrase): Entity {
    const { category = "object", attributes, ordinal, noun, start, end } = phrase;
    const slug = category.replaceAll(/\s+/g, "-");
    const number = (this.#namesakes.get(slug) ?? 0) + 1;
    this.#namesakes.set(slug, number);
    const entity: Entity = {
      id: `${slug}-${number}`,
      category,
      attributes,
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(noun === undefined ? {} : { noun }),
      words: spanOf(this.#text, phrase).text,
      oneOfSeveral: phrase.countIfNew > 1,
      lastMention: this.#mentions,
      mention: { start, end },
    };
    this.#entities.push(entity);
    this.#byId.set(entity.id, entity);
    return entity;
  }
}
