import { BOX_AXES } from "../../geometry.ts";
import type { Box } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Problem } from "../problem/problem.ts";
import { boundsOf, draft, slopesOf } from "./draft.ts";
import type { Decision } from "./realise.ts";
import type { State } from "./state.ts";
import { keepsTo, sourcesAgainst, straighten } from "./straighten.ts";
import { WishList } from "./wish-list.ts";

/** Choices that no layout fulfils together; "all" where it is not known which. */
export type Sources = readonly number[] | "all";

/** Boxes, in the order of the objects; or the choices for which there are none; or neither. */
export type Drawn =
  | { readonly kind: "drawn"; readonly boxes: readonly Box[] }
  | { readonly kind: "impossible"; readonly sources: Sources }
  | { readonly kind: "unknown" };

/** Makes layouts concrete that were decided on. */
export class Drawing {
  readonly #problem: Problem;
  readonly #choices: readonly Choice[];
  readonly #seed: number;
  readonly #wishes: WishList;

  /** A layout that differences alone allowed but slopes did not: where there is one, slopes are hard to keep to. */
  #bent: readonly Box[] | undefined;

  /**
   * @param choices  all of the search; may grow
   * @param seed     any integer; moves what is free
   */
  constructor(problem: Problem, choices: readonly Choice[], seed: number) {
    this.#problem = problem;
    this.#choices = choices;
    this.#seed = seed;
    this.#wishes = new WishList(problem.space.unknowns, seed);
  }

  /** The boxes of the layout that was decided on. */
  draw(state: State): Drawn {
    const decisions = this.#decisions(state);
    const wishes = this.#wishes.of(decisions);
    const drawn = draft(this.#problem, state.space, { decisions, wishes, seed: this.#seed });
    if (drawn.kind === "unknown") return drawn;
    const axes = [...BOX_AXES[this.#problem.scene.frame].keys()];
    if (drawn.kind === "impossible")
      return { kind: "impossible", sources: this.#against(state, drawn.wanted, axes) };
    if (keepsTo(slopesOf(decisions), drawn.boxes, state.space.unknowns)) return drawn;
    this.#bent = drawn.boxes;
    const boxes = straighten(state.space, boundsOf(decisions), drawn.boxes);
    if (boxes === "impossible")
      return { kind: "impossible", sources: this.#against(state, drawn.boxes) };
    return boxes === "unknown" ? { kind: "unknown" } : { kind: "drawn", boxes };
  }

  /** The choices for which no boxes at all keep to the slopes decided on; undefined where some may. */
  sourcesOfBend(state: State): Sources | undefined {
    if (this.#bent === undefined) return undefined;
    const decisions = this.#decisions(state);
    if (slopesOf(decisions).length === 0) return undefined;
    if (straighten(state.space, boundsOf(decisions), this.#bent) !== "impossible") return undefined;
    return this.#against(state, this.#bent);
  }

  #against(state: State, boxes: readonly Box[], axes?: readonly number[]): Sources {
    const told = this.#decisions(state).filter(
      ({ rank }) => state.taking(rank)!.manner !== "entailed",
    );
    const bounds = { ...boundsOf(told), ...(axes && { axes }) };
    return sourcesAgainst(this.#problem.space, bounds, boxes) ?? "all";
  }

  #decisions(state: State): readonly Decision[] {
    const decisions: Decision[] = [];
    // Thousands of times, with hundreds of choices: no list is made for each.
    for (let rank = 0; rank < this.#choices.length; rank++) {
      const alternative = state.taken(rank);
      if (alternative === undefined) continue;
      decisions.push({ choice: this.#choices[rank]!, alternative, rank });
    }
    return decisions;
  }
}
