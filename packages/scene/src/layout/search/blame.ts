import type { Choice } from "../problem/choice.ts";
import type { Link } from "../problem/unknowns.ts";
import type { Clash } from "./propagate.ts";
import type { Literal, Mark, State } from "./state.ts";

/** What is less by so much is less, and not rounding. */
const LESS = 1e-8;

/** Choices that were tried and that cannot stay all as they are. */
export type Culprits = ReadonlySet<number>;

/**
 * Finds out which of the choices that were tried are to blame for what is impossible now: what follows
 * from what, back to them.
 *
 * @see Prosser 1993, "Hybrid algorithms for the constraint satisfaction problem" (conflict-directed backjumping)
 */
export class Blame {
  readonly #state: State;
  readonly #choices: readonly Choice[];
  /** By choice that was forced: what forced it, for as long as it stays as it was then. */
  readonly #forced = new Map<number, { readonly before: Mark; readonly culprits: Culprits }>();

  /** @param choices  all of the search; may grow */
  constructor(state: State, choices: readonly Choice[]) {
    this.#state = state;
    this.#choices = choices;
  }

  /** All choices that are tried, or were at a mark. */
  all(since?: Mark): Culprits {
    return new Set(this.#state.tried(since));
  }

  /** For what propagation ran into. */
  forClash(clash: Clash): Culprits {
    if ("nogood" in clash) return this.forTaken(clash.nogood);
    return clash.link === undefined ? this.forWays(clash.choice, []) : this.forLink(clash.link);
  }

  /** For a link that is inconsistent with what is known, or was at a mark. */
  forLink(link: Link, since?: Mark): Culprits {
    const sources = this.#state.space.sourcesAgainst(link, since?.space);
    return sources === undefined ? this.all(since) : this.forTaken(sources);
  }

  /** For choices that were taken, tried or not. */
  forTaken(taken: readonly number[]): Culprits {
    return new Set(taken.flatMap((choice) => [...this.#forChoice(choice)]));
  }

  /** For all ways of a choice but some being impossible, now or at a mark. */
  forWays(choice: number, others: readonly number[], since?: Mark): Culprits {
    const culprits = new Set<number>();
    for (const alternative of this.#choices[choice]!.alternatives.keys()) {
      if (others.includes(alternative)) continue;
      for (const each of this.#forWay({ choice, alternative }, since)) culprits.add(each);
    }
    return culprits;
  }

  /** Of a way that is ruled out some link is; then it may have been another than now. */
  #forWay(way: Literal, since?: Mark): Culprits {
    const others = this.#state.ruledOutBy(way, since);
    if (others !== undefined) return this.forTaken(others);
    const { space } = this.#state;
    for (const link of this.#choices[way.choice]!.alternatives[way.alternative]!) {
      if (space.allows([link])) continue;
      const sources = space.sourcesAgainst(link, since?.space);
      if (sources !== undefined) return this.forTaken(sources);
    }
    return this.all(since);
  }

  #forChoice(choice: number): Culprits {
    const { manner, alternative, before } = this.#state.taking(choice)!;
    if (manner === "tried") return new Set([choice]);
    const known = this.#forced.get(choice);
    if (known?.before === before) return known.culprits;
    const culprits =
      manner === "forced"
        ? this.forWays(choice, [alternative], before)
        : this.#forEntailed(this.#choices[choice]!.alternatives[alternative]!, before);
    this.#forced.set(choice, { before, culprits });
    return culprits;
  }

  /** What follows from what was known is what nothing less was consistent with. */
  #forEntailed(links: readonly Link[], since: Mark): Culprits {
    const opposites = links.map(({ axis, low, high, gap }) => ({
      axis,
      low: high,
      high: low,
      gap: LESS - gap,
    }));
    return new Set(opposites.flatMap((each) => [...this.forLink(each, since)]));
  }
}
