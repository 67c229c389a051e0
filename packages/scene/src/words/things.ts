import { InputError } from "../errors.ts";
import type { SceneObject } from "../scene.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Sided } from "./pick-side.ts";
import type { Mentioned } from "./reference.ts";
import { type Range, spanOf } from "./span.ts";

/** The most objects that a text may speak of. */
const MAX_OBJECTS = 200;

/** A thing that a text speaks of. */
export interface Thing extends Mentioned, Sided {
  /** The words that brought it up. */
  readonly mention: Range;
}

/** The things that a text has spoken of so far, in the order in which they came up. */
export class Things {
  readonly #text: string;
  readonly #all: Thing[] = [];
  readonly #byId = new Map<string, Thing>();
  readonly #namesakes = new Map<string, number>();
  #mentions = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** All of them. */
  get all(): readonly Thing[] {
    return this.#all;
  }

  /** The thing of an id, also of one that was forgotten; undefined for no id. */
  get(id: string): Thing | undefined {
    return this.#byId.get(id);
  }

  /** All of them, the one last spoken of first. */
  latestFirst(): readonly Thing[] {
    return this.#all.toSorted((a, b) => b.lastMention - a.lastMention);
  }

  /** The kind of thing that was last spoken of; undefined before the first. */
  lastCategory(): string | undefined {
    return this.#all.reduce<Thing | undefined>(
      (last, thing) => (last && last.lastMention > thing.lastMention ? last : thing),
      undefined,
    )?.category;
  }

  /** Note that these are spoken of now. */
  mention(things: readonly Mentioned[]): void {
    for (const thing of things) thing.lastMention = this.#mentions;
    this.#mentions += 1;
  }

  /**
   * Bring up what a noun phrase names, as many as it says.
   *
   * @throws InputError  when the text speaks of more than `MAX_OBJECTS` objects
   */
  create(phrase: NounPhrase): readonly Thing[] {
    const all = this.#all.length + phrase.countIfNew;
    if (all > MAX_OBJECTS) {
      throw new InputError(
        `parseText: expected at most ${MAX_OBJECTS} objects, got ${all} ` +
          `at "${spanOf(this.#text, phrase).text}". Ask for fewer.`,
      );
    }
    return Array.from({ length: phrase.countIfNew }, () => this.#add(phrase));
  }

  /** Forget some of them, those that are still there. */
  forget(ids: readonly string[]): void {
    for (const id of ids) {
      const at = this.#all.indexOf(this.#byId.get(id)!);
      if (at >= 0) this.#all.splice(at, 1);
    }
  }

  /** They as objects of a scene, without boxes. */
  objects(): readonly SceneObject[] {
    return this.#all.map(({ id, category, attributes, mention }) => ({
      id,
      category,
      attributes,
      mention: spanOf(this.#text, mention),
    }));
  }

  #add(phrase: NounPhrase): Thing {
    const { category = "object", attributes, ordinal, noun, start, end } = phrase;
    const slug = category.replaceAll(/\s+/g, "-");
    const number = (this.#namesakes.get(slug) ?? 0) + 1;
    this.#namesakes.set(slug, number);
    const thing: Thing = {
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
    this.#all.push(thing);
    this.#byId.set(thing.id, thing);
    return thing;
  }
}
