import type { Box } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Space, SpaceMark } from "../problem/space.ts";
import type { Link } from "../problem/unknowns.ts";

/** What looking at one link of one way of a choice costs, in steps. */
const STEPS_PER_LINK = 30;

/** Where a search stood. */
export interface Mark {
  readonly space: SpaceMark;
  readonly taken: number;
  readonly ruledOut: number;
}

/** An alternative that cannot be taken beside what was taken of other choices. */
interface RuledOut extends Literal {
  readonly others: readonly number[];
}

/**
 * How an alternative came to be taken: it was tried; no other was left; or it held already, so that taking
 * it added nothing.
 */
export type Manner = "tried" | "forced" | "entailed";

/** An alternative of a choice, by its rank among all. */
export interface Literal {
  readonly choice: number;
  readonly alternative: number;
}

/** A choice that was made. */
export interface Taking extends Literal {
  readonly manner: Manner;
  /** Where the search stood before. */
  readonly before: Mark;
}

/** What is known and decided at one point of a search; goes forward by `take`, back by `rewind`. */
export class State {
  readonly space: Space;
  /** By choice; nothing while it is open. */
  readonly #taken: (Taking | undefined)[] = [];
  /** The choices taken, in order. */
  readonly #order: number[] = [];
  readonly #ruledOut: RuledOut[] = [];

  constructor(space: Space) {
    this.space = space;
  }

  /** The alternative that was taken of a choice; undefined while it is open. */
  taken(choice: number): number | undefined {
    return this.#taken[choice]?.alternative;
  }

  /** How a choice was made; undefined while it is open. */
  taking(choice: number): Taking | undefined {
    return this.#taken[choice];
  }

  /** The choices that are tried, not forced, in order; or those that were at a mark. */
  tried(since?: Mark): readonly number[] {
    return this.#order
      .slice(0, since?.taken)
      .filter((choice) => this.#taken[choice]!.manner === "tried");
  }

  /**
   * Take an alternative of a choice, with all that it says.
   *
   * @param rank  of the choice, among all
   * @returns     the link that is inconsistent with what is known, if there is one: the state is then spoilt
   */
  take(rank: number, choice: Choice, alternative: number, manner: Manner): Link | undefined {
    this.#taken[rank] = { choice: rank, alternative, manner, before: this.mark() };
    this.#order.push(rank);
    if (manner === "entailed") return undefined;
    return this.space.firstAgainst(choice.alternatives[alternative]!, rank);
  }

  /** Rule out an alternative for what was taken of other choices, for as long as that stays. */
  ruleOut({ choice, alternative }: Literal, others: readonly number[]): void {
    if (this.ruledOutBy({ choice, alternative }) === undefined)
      this.#ruledOut.push({ choice, alternative, others });
  }

  /** The choices for which an alternative is ruled out, or was at a mark; undefined where it is not. */
  ruledOutBy({ choice, alternative }: Literal, since?: Mark): readonly number[] | undefined {
    const end = since?.ruledOut ?? this.#ruledOut.length;
    for (let index = 0; index < end; index++) {
      const each = this.#ruledOut[index]!;
      if (each.choice === choice && each.alternative === alternative) return each.others;
    }
    return undefined;
  }

  /** List the alternatives of a choice of which nothing known rules out any part. */
  waysLeft(rank: number, { alternatives }: Choice): readonly number[] {
    const { space } = this;
    space.effort.spend(STEPS_PER_LINK * alternatives.length * (alternatives[0]?.length ?? 0));
    const ways: number[] = [];
    for (let way = 0; way < alternatives.length; way++)
      if (space.allows(alternatives[way]!) && !this.#isRuledOut(rank, way)) ways.push(way);
    return ways;
  }

  /** Remember the present, for `rewind`. */
  mark(): Mark {
    return {
      space: this.space.mark(),
      taken: this.#order.length,
      ruledOut: this.#ruledOut.length,
    };
  }

  /** Go back to where `mark` was given. */
  rewind(mark: Mark): void {
    this.space.rewind(mark.space);
    while (this.#order.length > mark.taken) this.#taken[this.#order.pop()!] = undefined;
    this.#ruledOut.length = mark.ruledOut;
  }

  #isRuledOut(choice: number, alternative: number): boolean {
    return this.#ruledOut.length > 0 && this.ruledOutBy({ choice, alternative }) !== undefined;
  }
}

/** A layout that was made concrete, with the pairs of objects that overlap in it. */
export interface Draft {
  readonly boxes: readonly Box[];
  readonly pairs: readonly number[];
}
