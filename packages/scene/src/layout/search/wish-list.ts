import type { Aim, Preference, Prevalence } from "../../predicates/predicate.ts";
import type { Link, Unknowns } from "../problem/unknowns.ts";
import { randomAt } from "../random.ts";
import type { Decision } from "./realise.ts";

/** A difference that is wanted; `link` is where, its gap does not count. */
export interface AimWish {
  readonly kind: "aim";
  readonly aim: Aim;
  readonly link: Link;
  /** In [-1, 1). */
  readonly jitter: number;
}

/** A direction that should prevail: `along` over `across`. */
export interface PrevalenceWish {
  readonly kind: "prevalence";
  readonly along: Link;
  readonly across: Link;
}

/** Something that looks natural. */
export type Wish = AimWish | PrevalenceWish;

/** Looks up what is wished for with each decision; thousands of layouts of one search ask for the same. */
export class WishList {
  readonly #unknowns: Unknowns;
  readonly #seed: number;
  /** By the rank of the choice, then by alternative. */
  readonly #known: (readonly Wish[])[][] = [];

  /**
   * @param unknowns  of the problem whose choices are decided
   * @param seed      any integer; moves what is free
   */
  constructor(unknowns: Unknowns, seed: number) {
    this.#unknowns = unknowns;
    this.#seed = seed;
  }

  /** List what is wished for, in the order of the decisions. */
  of(decisions: readonly Decision[]): readonly Wish[] {
    const all: Wish[] = [];
    for (const decision of decisions) all.push(...this.#ofOne(decision));
    return all;
  }

  #ofOne({ choice, alternative, rank }: Decision): readonly Wish[] {
    this.#known[rank] ??= [];
    const ofChoice = this.#known[rank];
    ofChoice[alternative] ??= choice
      .preferences(alternative)
      .map((preference, index) => this.#wish(preference, 16 * rank + index));
    return ofChoice[alternative];
  }

  #wish(preference: Preference, index: number): Wish {
    if ("along" in preference) return this.#prevalence(preference);
    const link = this.#unknowns.link(preference);
    const jitter = 2 * randomAt(this.#seed, index) - 1;
    return { kind: "aim", aim: preference, link, jitter };
  }

  #prevalence({ along, across }: Prevalence): PrevalenceWish {
    return {
      kind: "prevalence",
      along: this.#unknowns.link({ ...along, gap: 0 }),
      across: this.#unknowns.link({ ...across, gap: 0 }),
    };
  }
}
