import type { Box } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Problem } from "../problem/problem.ts";
import { Blame, type Culprits } from "./blame.ts";
import { Drawing, type Sources } from "./drawing.ts";
import { Nogoods } from "./nogoods.ts";
import { Order } from "./order.ts";
import { Overlaps } from "./overlaps.ts";
import { propagate } from "./propagate.ts";
import { type Draft, type Mark, State } from "./state.ts";
import { firstUntrue, type Untrue } from "./untrue.ts";

/** The outcome of a search: boxes as they lie, and quarter turns; or the proof that there are none; or neither within the budget. */
export type Outcome =
  | { readonly kind: "solved"; readonly boxes: readonly Box[]; readonly turns: readonly number[] }
  | { readonly kind: "impossible" }
  | { readonly kind: "unfinished" };

const UNFINISHED: Outcome = { kind: "unfinished" };

/** The most layouts that are cut off by a choice of their own. */
const MAX_REFINEMENTS = 300;

/** A decision: the ways of a choice, of which the first `tried` have been taken. */
interface Branch {
  readonly kind: "branch";
  readonly choice: number;
  readonly order: readonly number[];
  /** Where the search stood before. */
  readonly mark: Mark;
  /** The layout whose overlaps are being parted. */
  readonly draft?: Draft;
  /** The decisions before it that the ways tried so far failed for. */
  readonly culprits: Set<number>;
  tried: number;
}

/** No layout goes on from here, as long as these decisions stand. */
interface DeadEnd {
  readonly kind: "dead end";
  readonly culprits: Culprits;
}

type Step = Branch | DeadEnd | Exclude<Outcome, { kind: "impossible" }>;

/** Goes down the decisions of a problem, again and again, and learns which are hard. */
export class Descent {
  readonly #problem: Problem;
  readonly #choices: Choice[];
  readonly #overlaps: Overlaps;
  readonly #order: Order;
  readonly #drawing: Drawing;
  readonly #nogoods = new Nogoods();
  #left = 0;
  #refined = 0;
  /** True when a layout could not be made concrete, so that failing proves nothing. */
  #leaky = false;

  /** @param seed  any integer; moves what is free */
  constructor(problem: Problem, seed: number) {
    this.#problem = problem;
    this.#choices = [...problem.choices];
    this.#overlaps = new Overlaps(problem, this.#choices);
    this.#order = new Order(this.#choices, seed);
    this.#drawing = new Drawing(problem, this.#choices, seed);
  }

  /** Search from the start, giving up after `budget` dead ends. */
  attempt(budget: number): Outcome {
    this.#left = budget;
    this.#order.startAnew();
    const state = new State(this.#problem.space.copy());
    const outcome = this.#descend(state, new Blame(state, this.#choices));
    return outcome.kind === "impossible" && this.#leaky ? UNFINISHED : outcome;
  }

  /** Depth first, with a stack of its own: a crowd needs more decisions than calls can be nested. */
  #descend(state: State, blame: Blame): Outcome {
    const path: Branch[] = [];
    let draft: Draft | undefined;
    for (;;) {
      const step = this.#explore(state, draft, blame);
      if (step.kind === "solved" || step.kind === "unfinished") return step;
      if (step.kind === "branch") path.push(step);
      const culprits = step.kind === "dead end" ? step.culprits : undefined;
      const branch = this.#takeNext(state, path, { blame, culprits });
      if (branch === undefined) return { kind: "impossible" };
      draft = branch.draft;
    }
  }

  /**
   * Go on with the next way of the last decision that has one left, after a dead end of the last decision
   * that is to blame for it; undefined when there is none.
   */
  #takeNext(
    state: State,
    path: Branch[],
    { blame, culprits: first }: { readonly blame: Blame; readonly culprits: Culprits | undefined },
  ): Branch | undefined {
    let culprits = first;
    for (let branch = path.at(-1); branch !== undefined; branch = path.at(-1)) {
      const { choice, order, mark } = branch;
      state.rewind(mark);
      if (culprits?.has(choice) === false) {
        path.pop();
        continue;
      }
      for (const each of culprits ?? []) if (each !== choice) branch.culprits.add(each);
      const alternative = order[branch.tried++];
      if (alternative === undefined) {
        path.pop();
        culprits = new Set([...branch.culprits, ...blame.forWays(choice, order)]);
        this.#fail(choice);
        continue;
      }
      const link = state.take(choice, this.#choices[choice]!, alternative, "tried");
      if (link === undefined) return branch;
      culprits = blame.forLink(link);
    }
    return undefined;
  }

  /** Take what follows; then a decision to make, or what became of the last one. */
  #explore(state: State, draft: Draft | undefined, blame: Blame): Step {
    if (this.#left <= 0 || state.space.effort.exhausted) return { kind: "unfinished" };
    const clash = propagate(state, this.#choices, this.#nogoods);
    if (clash !== undefined) {
      for (const choice of "nogood" in clash ? clash.nogood : [clash.choice])
        this.#order.noteFailure(choice);
      this.#left--;
      return { kind: "dead end", culprits: blame.forClash(clash) };
    }
    const bent = this.#drawing.sourcesOfBend(state);
    if (bent !== undefined) return this.#learn(state, bent, blame);
    const open = this.#order.mostConstrained(state);
    if (open !== undefined) return branchAt(state, open, this.#order.waysOf(state, open));
    const pairs = draft?.pairs.filter((pair) => this.#overlaps.isOpen(state, pair));
    if (!draft || !pairs || pairs.length === 0) return this.#show(state, blame);
    return this.#part(state, { ...draft, pairs });
  }

  /** Make the layout concrete; where it shows overlaps, they are what has to be decided next. */
  #show(state: State, blame: Blame): Step {
    const drawn = this.#drawing.draw(state);
    if (drawn.kind === "impossible") return this.#learn(state, drawn.sources, blame);
    if (drawn.kind === "unknown") return this.#giveUp(blame);
    const { boxes } = drawn;
    const pairs = this.#overlaps.shownIn(boxes);
    if (pairs.length > 0) return this.#part(state, { boxes, pairs });
    const turns = this.#turns(state);
    const untrue = firstUntrue(this.#problem, boxes, turns);
    return untrue ? this.#refine(state, untrue, blame) : { kind: "solved", boxes, turns };
  }

  /** Cut off a layout in which a relation does not hold: a choice from now on, between what may change that. */
  #refine(state: State, { refinement }: Untrue, blame: Blame): Step {
    if (refinement.length === 0 || this.#refined++ >= MAX_REFINEMENTS) return this.#giveUp(blame);
    const { unknowns } = this.#problem.space;
    this.#left--;
    this.#choices.push({
      kind: "relation",
      alternatives: refinement.map((each) => each.map((constraint) => unknowns.link(constraint))),
      mirrored: false,
      preferences: () => [],
    });
    const choice = this.#choices.length - 1;
    return branchAt(state, choice, this.#order.waysOf(state, choice));
  }

  /** A layout that could not be made concrete or is not true proves nothing. */
  #giveUp(blame: Blame): DeadEnd {
    this.#leaky = true;
    this.#left--;
    return { kind: "dead end", culprits: blame.all() };
  }

  /** There is no layout with what these choices say; where they are not known, with what all say. */
  #learn(state: State, sources: Sources, blame: Blame): DeadEnd {
    this.#left--;
    if (sources === "all") return { kind: "dead end", culprits: blame.all() };
    for (const choice of sources) this.#order.noteFailure(choice);
    this.#nogoods.learn(sources.map((choice) => state.taking(choice)!));
    return { kind: "dead end", culprits: blame.forTaken(sources) };
  }

  #fail(choice: number): void {
    this.#order.noteFailure(choice);
    this.#left--;
  }

  /** The quarter turns of every object. */
  #turns({ space }: State): readonly number[] {
    const { frame, objects } = this.#problem.scene;
    if (frame === "image") return objects.map(() => 0);
    return objects.map(({ id }) => space.range(space.unknowns.fromOrigin({ id, edge: "turn" }))[0]);
  }

  /** Part the pair, of those that overlap in the draft, with the fewest ways to part it. */
  #part(state: State, draft: Draft): Branch {
    const pair = this.#order.tightest(state, draft.pairs, (each) =>
      this.#overlaps.choiceFor(each),
    )!;
    const order = this.#overlaps.leastMove(state, pair, draft.boxes);
    return { ...branchAt(state, this.#overlaps.choiceFor(pair), order), draft };
  }
}

function branchAt(state: State, choice: number, order: readonly number[]): Branch {
  return { kind: "branch", choice, order, mark: state.mark(), culprits: new Set(), tried: 0 };
}
