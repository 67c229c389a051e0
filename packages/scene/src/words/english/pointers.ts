import { isPlace } from "../../kinds/rooms.ts";
import { isTabletop } from "../../kinds/tabletop.ts";
import type { PredicateName } from "../../predicate-names.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { Group } from "../group.ts";
import type { Discourse } from "./discourse.ts";
import { isBearer } from "./lexicon/company.ts";
import type { ReadPronoun } from "./nouns/group-member.ts";
import { Shares } from "./shares.ts";

/** The token that starts at a character of the text; -1 where none does. */
function tokenAt({ tokens }: Discourse, start: number): number {
  return tokens.findIndex((token) => token.start === start);
}

/** Finds what "two of them", "the others", "the former" or "the biggest" point to, and remembers what was dealt out. */
export class Pointers {
  readonly #talk: Discourse;
  readonly #extremes = new Map<string, string>();
  #shares: Shares | undefined;
  #pair: readonly (Group | undefined)[] | undefined;

  constructor(talk: Discourse) {
    this.#talk = talk;
  }

  /**
   * Find what a pronoun points to.
   *
   * @param avoid  objects that it cannot mean (the subject of the same clause)
   * @returns      undefined where there is nothing that it could mean
   */
  find(member: ReadPronoun, avoid: readonly string[]): Group | undefined {
    const { pronoun, count, instead, whole } = member;
    const talk = this.#talk;
    if (member.extreme !== undefined) return this.#extreme(member, member.extreme, avoid);
    if (whole !== undefined) {
      this.#shares = new Shares(talk.builder.resolve(whole.phrase, avoid));
      return this.#shares.next(count!);
    }
    const beside = pronoun === "one" ? this.#onSameTable(member, avoid) : undefined;
    if (beside !== undefined) return beside;
    if (pronoun === "one") return talk.pronoun("one", avoid, tokenAt(talk, member.start));
    const another = /^(?:share|rest)$/.test(pronoun) ? this.#another(member) : undefined;
    if (another !== undefined) return another;
    if (pronoun === "many") return this.#many(count, avoid);
    if (pronoun === "all") return this.#everything(member, avoid);
    if (pronoun === "former" || pronoun === "latter") return this.#ofTwo(pronoun);
    const others =
      pronoun === "rest" && !this.#shares?.isOpen ? this.#othersThan(avoid) : undefined;
    if (others !== undefined) return others;
    if (instead && !this.#shares?.isOpen) return talk.builder.resolve(instead.phrase, avoid);
    return this.#share(pronoun === "rest" ? undefined : count);
  }

  /** "one man plays while ANOTHER sings", "one shelf is here, THE OTHER there": one more of that kind, where there are no several to tell apart. */
  #another({ start, end, pronoun }: ReadPronoun): Group | undefined {
    const { builder, topic, tokens } = this.#talk;
    const opening = tokens.find((token) => token.start === topic?.range.start)?.word;
    const word = tokens[tokenAt(this.#talk, start)]?.word;
    const said = pronoun === "rest" ? opening === "one" : word === "another";
    if (!said || topic?.ids.length !== 1 || this.#shares?.isOpen) return undefined;
    const several = this.#talk.pronoun("many", []);
    const kinds = new Set(builder.categoriesOf(several?.ids ?? []));
    if (several !== undefined && several.ids.length > 1 && kinds.size === 1) return undefined;
    const [category] = builder.categoriesOf(topic.ids);
    const one = { count: 1, countIfNew: 1, attributes: {}, reference: "new", category } as const;
    return builder.resolve({ ...one, start, end });
  }

  /** "a desk with A LAPTOP, a cup next to IT": small things are beside each other on what bears them. */
  #onSameTable({ start }: ReadPronoun, avoid: readonly string[]): Group | undefined {
    const { company, earlier, builder, tokens } = this.#talk;
    const at = tokenAt(this.#talk, start);
    const said = tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word);
    if (!/(?:next to|beside|near|(?:left|right) of)$/.test(said.join(" "))) return undefined;
    if (company?.ids.length !== 1 || avoid.length === 0) return undefined;
    const hosts = builder.hostsOf(company.ids);
    const borne = hosts.length === 1 && earlier?.ids.join() === hosts.join();
    const small = builder.categoriesOf([...company.ids, ...avoid]).every(isTabletop);
    const free = !avoid.includes(company.ids[0]!) && builder.categoriesOf(hosts).every(isBearer);
    return borne && small && free ? company : undefined;
  }

  /** "everything": all things but the places that they are in. */
  #everything({ start, end }: ReadPronoun, avoid: readonly string[]): Group {
    const { builder } = this.#talk;
    const ids = builder.ids.filter((id) => !avoid.includes(id));
    const categories = builder.categoriesOf(ids);
    return { ids: ids.filter((_, index) => !isPlace(categories[index]!)), range: { start, end } };
  }

  /** "they"; "all of them", where more than two are meant, are all of that kind. */
  #many(count: number | undefined, avoid: readonly string[]): Group | undefined {
    const found = this.#talk.pronoun("many", avoid);
    if (count !== Number.POSITIVE_INFINITY || !found || found.ids.length > 2) return found;
    const { builder } = this.#talk;
    const [kind] = builder.categoriesOf(found.ids);
    const { ids } = builder;
    const categories = builder.categoriesOf(ids);
    const alike = ids.filter((id, index) => categories[index] === kind && !avoid.includes(id));
    return alike.length > 2 ? { ...found, ids: alike } : found;
  }

  /** "the biggest of them": one of them, compared with the others. */
  #extreme(
    { whole, kind, instead, start, end }: ReadPronoun,
    predicate: PredicateName,
    avoid: readonly string[],
  ): Group | undefined {
    const { builder } = this.#talk;
    const alike = kind && builder.meant({ ...kind.phrase, reference: "known", count: undefined });
    const isSized = alike?.some((id) => builder.attributesOf(id).size !== undefined);
    if (alike !== undefined && (isSized || alike.length < 2))
      return builder.resolve(instead!.phrase, avoid);
    const told = alike && { ids: alike, range: { start, end } };
    const group = told ?? (whole ? builder.resolve(whole.phrase, avoid) : this.#severalBefore());
    if (group === undefined || group.ids.length < 2) return undefined;
    const key = [predicate, ...group.ids].join();
    const taken = [...this.#extremes.values()];
    const id =
      this.#extremes.get(key) ?? group.ids.find((each) => !taken.includes(each)) ?? group.ids[0]!;
    const others = group.ids.filter((each) => each !== id);
    const isShown = this.#talk.frame !== "map" || PREDICATES[predicate].onMap !== undefined;
    if (!this.#extremes.has(key) && isShown)
      builder.relate([id], predicate, [{ ...group, ids: others }], { start, end });
    this.#extremes.set(key, id);
    this.#shares = new Shares({ ...group, ids: [id, ...others] });
    return { ...this.#shares.next(1), range: { start, end } };
  }

  /** The things last spoken of together. */
  #severalBefore(): Group | undefined {
    const { topic, earlier, last, object } = this.#talk;
    const groups = [topic, earlier, last, object, this.#shares?.whole];
    return groups.find((group) => group !== undefined && group.ids.length > 1);
  }

  /** "the others" beside those of several that the clause speaks of. */
  #othersThan(avoid: readonly string[]): Group | undefined {
    const { several } = this.#talk;
    if (several === undefined || !avoid.some((id) => several.ids.includes(id))) return undefined;
    return { ...several, ids: several.ids.filter((id) => !avoid.includes(id)) };
  }

  /** The next so many of the things last spoken of together, or all that are left of them. */
  #share(count: number | undefined): Group | undefined {
    const several = this.#talk.pronoun("many", []);
    if (!this.#shares?.isOpen && several !== undefined && several.ids.length > 1)
      this.#shares = new Shares(several);
    if (this.#shares === undefined) return several;
    return count === undefined ? this.#shares.rest() : this.#shares.next(count);
  }

  /** "the former": of two that were spoken of as one, or of the last statement's subject and object. */
  #ofTwo(which: "former" | "latter"): Group | undefined {
    if (which === "former" || this.#pair === undefined) {
      const { topic, object } = this.#talk;
      const apart = topic?.ids.map((id) => ({ ids: [id], range: topic.range })) ?? [];
      this.#pair = apart.length === 2 ? apart : [topic, object];
    }
    return this.#pair[which === "former" ? 0 : 1];
  }
}
