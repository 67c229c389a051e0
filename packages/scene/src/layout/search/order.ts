import type { Choice } from "../problem/choice.ts";
import { randomAt } from "../random.ts";
import type { State } from "./state.ts";

/** Turns are decided after all relations, and supports after them. */
const LATE: Readonly<Record<Choice["kind"], number>> = {
  relation: 0,
  turn: 1e6,
  support: 2e6,
  apart: 0,
  fixture: 0,
};

/** Says what is decided next, and in which way first; remembers what failed. */
export class Order {
  readonly #choices: readonly Choice[];
  readonly #seed: number;
  /** How often each choice was where a layout failed. */
  readonly #failures: number[] = [];
  #tries = 0;

  /**
   * @param choices  all of the search; may grow
   * @param seed     any integer; says which of mirrored ways comes first
   */
  constructor(choices: readonly Choice[], seed: number) {
    this.#choices = choices;
    this.#seed = seed;
  }

  /** Begin another try, in which mirrored ways may change places. */
  startAnew(): void {
    this.#tries++;
  }

  /** Note that a layout failed at a choice, so that it is decided sooner. */
  noteFailure(choice: number): void {
    this.#failures[choice] = (this.#failures[choice] ?? 0) + 1;
  }

  /** The open relation with the fewest ways left for its past failures; else an open support. */
  mostConstrained(state: State): number | undefined {
    const open = [...this.#choices.keys()].filter(
      (index) => state.taken(index) === undefined && this.#choices[index]!.kind !== "apart",
    );
    const late = (index: number) => LATE[this.#choices[index]!.kind];
    return leastBy(open, (index) => late(index) + this.#tightness(state, index));
  }

  /** That of some items whose choice has the fewest ways left for its past failures. */
  tightest(
    state: State,
    items: readonly number[],
    choiceFor: (item: number) => number,
  ): number | undefined {
    return leastBy(items, (item) => this.#tightness(state, choiceFor(item)));
  }

  /** The ways left, likeliest first; of mirrored ways the seed says which comes first. */
  waysOf(state: State, choice: number): readonly number[] {
    const ways = state.waysLeft(choice, this.#choices[choice]!);
    const { first, mirrored } = this.#choices[choice]!;
    if (first !== undefined) return startingAt(ways, first);
    if (!mirrored) return ways;
    const flip = randomAt(this.#seed, 1000 * this.#tries + choice) < 0.5 ? 1 : 0;
    return [...ways].sort((a, b) => (a ^ flip) - (b ^ flip));
  }

  #tightness(state: State, choice: number): number {
    const failures = this.#failures[choice] ?? 0;
    return state.waysLeft(choice, this.#choices[choice]!).length / (1 + failures);
  }
}

/** The ways in their order, from one of them on and round. */
function startingAt(ways: readonly number[], first: number): readonly number[] {
  return [...ways.filter((way) => way >= first), ...ways.filter((way) => way < first)];
}

function leastBy(items: readonly number[], score: (item: number) => number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const value = score(item);
    if (value < least) [best, least] = [item, value];
  }
  return best;
}
