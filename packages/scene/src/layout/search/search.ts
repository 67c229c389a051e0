import type { Box } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Problem } from "../problem/problem.ts";
import { randomAt } from "../random.ts";
import { apartChoice, overlaps, partingCosts } from "./apart.ts";
import { boundsOf, type Drawn, draft } from "./draft.ts";
import { propagate, waysLeft } from "./propagate.ts";
import type { Decision } from "./realise.ts";
import { type Draft, type Mark, State } from "./state.ts";
import { keepsTo, straighten } from "./straighten.ts";
import { firstUntrue, type Untrue } from "./untrue.ts";

/** The outcome of a search: boxes as they lie, and quarter turns; or the proof that there are none; or neither within the budget. */
export type Outcome =
  | { readonly kind: "solved"; readonly boxes: readonly Box[]; readonly turns: readonly number[] }
  | { readonly kind: "impossible" }
  | { readonly kind: "unfinished" };

/** How far and how a search goes. */
export interface SearchOptions {
  /** Any integer; moves what is free. */
  readonly seed: number;
  /** The most dead ends that are run into. */
  readonly budget: number;
}

const IMPOSSIBLE: Outcome = { kind: "impossible" };
const UNFINISHED: Outcome = { kind: "unfinished" };

/** The dead ends that the first try may run into; each later try has twice as many. */
const FIRST_TRY = 30;

/** Turns are decided after all relations, and supports after them. */
const LATE: Readonly<Record<Choice["kind"], number>> = {
  relation: 0,
  turn: 1e6,
  support: 2e6,
  apart: 0,
  fixture: 0,
};

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
  const { effort } = problem.space;
  for (
    let spent = 0, size = FIRST_TRY;
    spent < budget && !effort.exhausted;
    spent += size, size *= 2
  ) {
    const outcome = run.attempt(Math.min(size, budget - spent));
    if (outcome.kind !== "unfinished") return outcome;
  }
  return UNFINISHED;
}

/** The most layouts that are cut off by a choice of their own. */
const MAX_REFINEMENTS = 300;

/** A decision: the ways of a choice, of which the first `tried` have been taken. */
interface Branch {
  readonly choice: number;
  readonly order: readonly number[];
  /** Where the search stood before. */
  readonly mark: Mark;
  /** The layout whose overlaps are being parted. */
  readonly draft?: Draft;
  tried: number;
}

function branchAt(state: State, choice: number, order: readonly number[]): Branch {
  return { choice, order, mark: state.mark(), tried: 0 };
}

class Search {
  readonly #problem: Problem;
  readonly #seed: number;
  readonly #choices: Choice[];
  /** How often each choice was where a layout failed. */
  readonly #failures: number[] = [];
  /** The choices of pairs that were seen to overlap, by the pair's number. */
  readonly #apart = new Map<number, number>();
  /** A layout that differences alone allowed but slopes did not: where there is one, slopes are hard to keep to. */
  #bent: readonly Box[] | undefined;
  #left = 0;
  #refined = 0;
  #tries = 0;
  /** True when a layout could not be made concrete, so that failing proves nothing. */
  #leaky = false;

  constructor(problem: Problem, seed: number) {
    this.#problem = problem;
    this.#seed = seed;
    this.#choices = [...problem.choices];
  }

  /** Search from the start, giving up after `budget` dead ends. */
  attempt(budget: number): Outcome {
    this.#left = budget;
    this.#tries++;
    const outcome = this.#descend(new State(this.#problem.space.copy()));
    return outcome.kind === "impossible" && this.#leaky ? UNFINISHED : outcome;
  }

  /** Depth first, with a stack of its own: a crowd needs more decisions than calls can be nested. */
  #descend(state: State): Outcome {
    const path: Branch[] = [];
    let draft: Draft | undefined;
    for (;;) {
      const found = this.#explore(state, draft);
      if ("order" in found) path.push(found);
      else if (found.kind !== "impossible") return found;
      const branch = this.#takeNext(state, path);
      if (branch === undefined) return IMPOSSIBLE;
      draft = branch.draft;
    }
  }

  /** Go on with the next way of the last decision that has one left; undefined when none has. */
  #takeNext(state: State, path: Branch[]): Branch | undefined {
    for (let branch = path.at(-1); branch !== undefined; branch = path.at(-1)) {
      const { choice, order, mark } = branch;
      state.rewind(mark);
      const alternative = order[branch.tried++];
      if (alternative === undefined) {
        path.pop();
        this.#fail(choice);
      } else if (state.space.require(this.#choices[choice]!.alternatives[alternative]!)) {
        state.take(choice, alternative);
        return branch;
      }
    }
    return undefined;
  }

  /** Take what follows; then a decision to make, or what became of the last one. */
  #explore(state: State, draft: Draft | undefined): Outcome | Branch {
    if (this.#left <= 0 || state.space.effort.exhausted) return UNFINISHED;
    const failed = propagate(state, this.#choices);
    if (failed !== undefined) return this.#fail(failed);
    if (this.#isBent(state)) return this.#deadEnd();
    const open = this.#mostConstrained(state);
    if (open !== undefined) return branchAt(state, open, this.#inOrder(state, open));
    const pairs = draft?.pairs.filter((pair) => state.taken(this.#apart.get(pair)!) === undefined);
    if (!draft || !pairs || pairs.length === 0) return this.#show(state);
    return this.#part(state, { ...draft, pairs });
  }

  /** Make the layout concrete; where it shows overlaps, they are what has to be decided next. */
  #show(state: State): Outcome | Branch {
    const boxes = this.#draw(state);
    if (boxes === "impossible") return this.#deadEnd();
    if (boxes === "unknown") return this.#giveUp();
    const pairs = this.#overlapping(boxes);
    if (pairs.length > 0) return this.#part(state, { boxes, pairs });
    const turns = this.#turns(state);
    const untrue = firstUntrue(this.#problem, boxes, turns);
    return untrue ? this.#refine(state, untrue) : { kind: "solved", boxes, turns };
  }

  /** The boxes of the layout that was decided on. */
  #draw(state: State): Drawn {
    const decisions = this.#decisions(state);
    const boxes = draft(this.#problem, state.space, decisions, this.#seed);
    if (typeof boxes === "string") return boxes;
    const bounds = boundsOf(decisions);
    if (keepsTo(bounds.slopes, boxes, state.space.unknowns)) return boxes;
    this.#bent = boxes;
    return straighten(state.space, bounds, boxes);
  }

  /** Whether no boxes at all keep to the slopes decided on, of those near a layout that did not. */
  #isBent(state: State): boolean {
    if (this.#bent === undefined) return false;
    const bounds = boundsOf(this.#decisions(state));
    if (bounds.slopes.length === 0) return false;
    return straighten(state.space, bounds, this.#bent) === "impossible";
  }

  /** Cut off a layout in which a relation does not hold: a choice from now on, between what may change that. */
  #refine(state: State, { refinement }: Untrue): Outcome | Branch {
    if (refinement.length === 0 || this.#refined++ >= MAX_REFINEMENTS) return this.#giveUp();
    const { unknowns } = this.#problem.space;
    this.#left--;
    this.#choices.push({
      kind: "relation",
      alternatives: refinement.map((each) => each.map((constraint) => unknowns.link(constraint))),
      mirrored: false,
      preferences: () => [],
    });
    const choice = this.#choices.length - 1;
    return branchAt(state, choice, this.#inOrder(state, choice));
  }

  /** A layout that could not be made concrete or is not true proves nothing. */
  #giveUp(): Outcome {
    this.#leaky = true;
    this.#left--;
    return IMPOSSIBLE;
  }

  /** The quarter turns of every object. */
  #turns({ space }: State): readonly number[] {
    const { frame, objects } = this.#problem.scene;
    if (frame === "image") return objects.map(() => 0);
    return objects.map(({ id }) => space.range(space.unknowns.fromOrigin({ id, edge: "turn" }))[0]);
  }

  /** Part the pair, of those that overlap in the draft, with the fewest ways to part it. */
  #part(state: State, draft: Draft): Branch {
    const pair = leastBy(draft.pairs, (each) => this.#tightness(state, this.#apart.get(each)!))!;
    const order = this.#leastMove(state, pair, draft.boxes);
    return { ...branchAt(state, this.#apart.get(pair)!, order), draft };
  }

  /** There is no layout, and no one choice is to blame. */
  #deadEnd(): Outcome {
    this.#left--;
    return IMPOSSIBLE;
  }

  #fail(choice: number): Outcome {
    this.#failures[choice] = (this.#failures[choice] ?? 0) + 1;
    this.#left--;
    return IMPOSSIBLE;
  }

  /** The open relation with the fewest ways left for its past failures; else an open support. */
  #mostConstrained(state: State): number | undefined {
    const open = [...this.#choices.keys()].filter(
      (index) => state.taken(index) === undefined && this.#choices[index]!.kind !== "apart",
    );
    const late = (index: number) => LATE[this.#choices[index]!.kind];
    return leastBy(open, (index) => late(index) + this.#tightness(state, index));
  }

  #tightness(state: State, choice: number): number {
    const failures = this.#failures[choice] ?? 0;
    return waysLeft(state.space, this.#choices[choice]!).length / (1 + failures);
  }

  /** The ways left, likeliest first; of mirrored ways the seed says which comes first. */
  #inOrder(state: State, choice: number): readonly number[] {
    const ways = waysLeft(state.space, this.#choices[choice]!);
    const { first, mirrored } = this.#choices[choice]!;
    if (first !== undefined) return startingAt(ways, first);
    if (!mirrored) return ways;
    const flip = randomAt(this.#seed, 1000 * this.#tries + choice) < 0.5 ? 1 : 0;
    return [...ways].sort((a, b) => (a ^ flip) - (b ^ flip));
  }

  #decisions(state: State): readonly Decision[] {
    return this.#choices.flatMap((choice, rank) => {
      const alternative = state.taken(rank);
      return alternative === undefined ? [] : [{ choice, alternative, rank }];
    });
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
