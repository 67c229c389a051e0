import type { Box } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Problem } from "../problem/problem.ts";
import { apartChoice, overlaps, partingCosts } from "./apart.ts";
import type { State } from "./state.ts";

/** The pairs of objects that must not overlap: each becomes a choice once a layout shows it overlapping. */
export class Overlaps {
  readonly #problem: Problem;
  readonly #choices: Choice[];
  /** The choices of pairs that were seen to overlap, by the pair's number. */
  readonly #apart = new Map<number, number>();

  /** @param choices  all of the search; grows by those of pairs */
  constructor(problem: Problem, choices: Choice[]) {
    this.#problem = problem;
    this.#choices = choices;
  }

  /** The pairs that overlap in a layout but must not; each is a choice from now on. */
  shownIn(boxes: readonly Box[]): readonly number[] {
    const { pairs } = this.#problem;
    const overlapping = [...pairs.keys()].filter((pair) => {
      const [one, other] = pairs[pair]!;
      return overlaps(boxes[one]!, boxes[other]!);
    });
    for (const pair of overlapping) this.#register(pair);
    return overlapping;
  }

  /** The choice of a pair that was seen to overlap. */
  choiceFor(pair: number): number {
    return this.#apart.get(pair)!;
  }

  /** Whether it is open how a pair that was seen to overlap is parted. */
  isOpen(state: State, pair: number): boolean {
    return state.taken(this.choiceFor(pair)) === undefined;
  }

  /** The ways left to part two objects, the shortest move first. */
  leastMove(state: State, pair: number, boxes: readonly Box[]): readonly number[] {
    const [one, other] = this.#problem.pairs[pair]!;
    const costs = partingCosts(this.#problem.scene.frame, boxes[one]!, boxes[other]!);
    const choice = this.choiceFor(pair);
    const ways = state.waysLeft(choice, this.#choices[choice]!);
    return [...ways].sort((a, b) => costs[a]! - costs[b]!);
  }

  #register(pair: number): void {
    if (this.#apart.has(pair)) return;
    const { scene, space, pairs } = this.#problem;
    const [one, other] = pairs[pair]!;
    this.#apart.set(pair, this.#choices.length);
    this.#choices.push(apartChoice(space, scene.objects[one]!, scene.objects[other]!));
  }
}
