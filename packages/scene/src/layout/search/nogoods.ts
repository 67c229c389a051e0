import type { Literal, State } from "./state.ts";

/** Alternatives of choices that cannot all be taken. */
export type Nogood = readonly Literal[];

/** The most that are remembered; more would take longer to look at than they save. */
const MOST = 500;

/**
 * What was found out not to go together although differences alone allow it; it is never tried again.
 *
 * @see Dechter 1990, "Enhancement schemes for constraint processing" (learning while backjumping)
 */
export class Nogoods {
  readonly #all: Nogood[] = [];

  /** Remember what cannot be taken together. */
  learn(nogood: Nogood): void {
    if (this.#all.length < MOST) this.#all.push(nogood);
  }

  /**
   * Rule out the last open alternative of each nogood of which all others are taken.
   *
   * @param state  is changed
   * @returns      a nogood of which all are taken, if there is one: the state is then impossible
   */
  apply(state: State): Nogood | undefined {
    return this.#all.find((nogood) => {
      const others = nogood.filter(
        ({ choice, alternative }) => state.taken(choice) !== alternative,
      );
      if (others.length === 0) return true;
      const [last] = others;
      if (others.length === 1 && state.taken(last!.choice) === undefined)
        state.ruleOut(
          last!,
          nogood.filter((each) => each !== last).map(({ choice }) => choice),
        );
      return false;
    });
  }
}
