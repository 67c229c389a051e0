import type { Box } from "../scene.ts";
import { apartChoice, overlaps, partingCosts } from "./apart.ts";
import type { Choice } from "./choice.ts";
import type { Problem } from "./problem.ts";
import { propagate, waysLeft } from "./propagate.ts";
import { randomAt } from "./random.ts";
import { realise } from "./realise.ts";
import type { State } from "./state.ts";

/** The outcome of a search: boxes; or the proof that there are none; or neither within the budget. */
export type Outcome =
  | { readonly kind: "solved"; readonly boxes: readonly Box[] }
  | { readonly kind: "impossible" }
  | { readonly kind: "unfinished" };

/** How far and how a search goes. */
export interface SearchOptions {
  /** Any integer; moves what is free. */
  readonly seed: number;
  /** The most partial layouts that are looked at. */
  readonly budget: number;
}

const IMPOSSIBLE: Outcome = { kind: "impossible" };
const UNFINISHED: Outcome = { kind: "unfinished" };

/** The partial layouts that the first try looks at; each later try has twice as many. */
const FIRST_TRY = 60;

/** Supports are decided after all relations. */
const LATE = 1e6;

/**
 * Search for boxes under which every choice holds in one of its ways and no two objects overlap
 * that must not.
 *
 * Depth first; after each decision what follows from it is taken; the choice with the fewest ways
 * left comes first. Overlaps become choices only when a layout shows them. A try that takes too
 * long starts again, with all overlaps found so far known from the start, and with the choices
 * that failed most taken first. "impossible" is returned only when all ways have been ruled out.
 *
 * @see Boussemart et al. 2004, "Boosting systematic search by weighting constraints"
 */
export function search(problem: Problem, { seed, budget }: SearchOptions): Outcome {
  const run = new Search(problem, seed);
  for (let spent = 0, size = FIRST_TRY; spent < budget; spent += size, size *= 2) {
    const outcome = run.attempt(Math.min(size, budget - spent));
    if (outcome.kind !== "unfinished") return outcome;
  }
  return UNFINISHED;
}

class Search {
  readonly #problem: Problem;
  readonly #seed: number;
  readonly #choices: Choice[];
  /** How often each choice was where a layout failed. */
  readonly #failures: number[] = [];
  /** The choices of pairs that were seen to overlap, by the pair's number. */
  readonly #apart = new Map<number, number>();
  #left = 0;
  #tries = 0;
  /** True when a layout could not be made concrete, so that failing proves nothing. */
  #leaky = false;

  constructor(problem: Problem, seed: number) {
    this.#problem = problem;
    this.#seed = seed;
    this.#choices = [...problem.choices];
  }

  /** Search from the start, looking at no more than `budget` partial layouts. */
  attempt(budget: number): Outcome {
    this.#left = budget;
    this.#tries++;
    const outcome = this.#explore({ space: this.#problem.space.copy(), taken: [] });
    return outcome.kind === "impossible" && this.#leaky ? UNFINISHED : outcome;
  }

  #explore(state: State): Outcome {
    if (this.#left-- <= 0) return UNFINISHED;
    const failed = propagate(state, this.#choices);
    if (failed !== undefined) return this.#fail(failed);
    const open = this.#mostConstrained(state);
    if (open !== undefined) return this.#branch(state, open, this.#inOrder(state, open));
    return this.#pending(state) ? this.#part(state) : this.#show(state);
  }

  /** Make the layout concrete; where it shows overlaps, they are what has to be decided next. */
  #show(state: State): Outcome {
    const boxes = this.#realise(state);
    if (!boxes) {
      this.#leaky = true;
      return IMPOSSIBLE;
    }
    const pairs = this.#overlapping(boxes);
    if (pairs.length === 0) return { kind: "solved", boxes };
    return this.#part({ ...state, draft: { boxes, pairs } });
  }

  /** Part the pair, of those that overlap in the draft, with the fewest ways to part it. */
  #part(state: State): Outcome {
    const { boxes, pairs } = state.draft!;
    const open = pairs.filter((pair) => state.taken[this.#apart.get(pair)!] === undefined);
    const pair = leastBy(open, (each) => this.#tightness(state, this.#apart.get(each)!))!;
    return this.#branch(state, this.#apart.get(pair)!, this.#leastMove(state, pair, boxes));
  }

  #pending({ draft, taken }: State): boolean {
    return draft?.pairs.some((pair) => taken[this.#apart.get(pair)!] === undefined) ?? false;
  }

  /** Take each alternative in turn until one leads to a layout. */
  #branch(state: State, choice: number, order: readonly number[]): Outcome {
    for (const alternative of order) {
      const next: State = { ...state, space: state.space.copy(), taken: [...state.taken] };
      if (!next.space.require(this.#choices[choice]!.alternatives[alternative]!)) continue;
      next.taken[choice] = alternative;
      const outcome = this.#explore(next);
      if (outcome.kind !== "impossible") return outcome;
    }
    return this.#fail(choice);
  }

  #fail(choice: number): Outcome {
    this.#failures[choice] = (this.#failures[choice] ?? 0) + 1;
    return IMPOSSIBLE;
  }

  /** The open relation with the fewest ways left for its past failures; else an open support. */
  #mostConstrained(state: State): number | undefined {
    const open = [...this.#choices.keys()].filter(
      (index) => state.taken[index] === undefined && this.#choices[index]!.kind !== "apart",
    );
    const late = (index: number) => (this.#choices[index]!.kind === "support" ? LATE : 0);
    return leastBy(open, (index) => late(index) + this.#tightness(state, index));
  }

  #tightness(state: State, choice: number): number {
    const failures = this.#failures[choice] ?? 0;
    return waysLeft(state.space, this.#choices[choice]!).length / (1 + failures);
  }

  /** The ways left, likeliest first; of mirrored ways the seed says which comes first. */
  #inOrder(state: State, choice: number): readonly number[] {
    const ways = waysLeft(state.space, this.#choices[choice]!);
    if (!this.#choices[choice]!.mirrored) return ways;
    const flip = randomAt(this.#seed, 1000 * this.#tries + choice) < 0.5 ? 1 : 0;
    return [...ways].sort((a, b) => (a ^ flip) - (b ^ flip));
  }

  #realise(state: State): readonly Box[] | undefined {
    const decisions = this.#choices.flatMap((choice, rank) => {
      const alternative = state.taken[rank];
      return alternative === undefined ? [] : [{ choice, alternative, rank }];
    });
    return realise(this.#problem, state.space, decisions, this.#seed);
  }

  /** The pairs that overlap but must not; each is a choice from now on. */
  #overlapping(boxes: readonly Box[]): readonly number[] {
    const { pairs } = this.#problem;
    const overlapping = [...pairs.keys()].filter((pair) => {
      const [one, other] = pairs[pair]!;
      return overlaps(boxes[one]!, boxes[other]!);
    });
    for (const pair of overlapping) this.#register(pair);
    return overlapping;
  }

  #register(pair: number): void {
    if (this.#apart.has(pair)) return;
    const { scene, space, pairs } = this.#problem;
    const [one, other] = pairs[pair]!;
    this.#apart.set(pair, this.#choices.length);
    this.#choices.push(apartChoice(space, scene.objects[one]!, scene.objects[other]!));
  }

  /** The ways left to part two objects, the shortest move first. */
  #leastMove(state: State, pair: number, boxes: readonly Box[]): readonly number[] {
    const [one, other] = this.#problem.pairs[pair]!;
    const costs = partingCosts(this.#problem.scene.frame, boxes[one]!, boxes[other]!);
    const ways = waysLeft(state.space, this.#choices[this.#apart.get(pair)!]!);
    return [...ways].sort((a, b) => costs[a]! - costs[b]!);
  }
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
