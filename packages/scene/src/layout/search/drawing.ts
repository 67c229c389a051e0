import { BOX_AXES } from "../../geometry.ts";
import type { Box } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Problem } from "../problem/problem.ts";
import { boundsOf, draft } from "./draft.ts";
import type { Decision } from "./realise.ts";
import type { State } from "./state.ts";
import { keepsTo, sourcesAgainst, straighten } from "./straighten.ts";

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
  }

  /** The boxes of the layout that was decided on. */
  draw(state: State): Drawn {
    const decisions = this.#decisions(state);
    const drawn = draft(this.#problem, state.space, decisions, this.#seed);
    if (drawn.kind === "unknown") return drawn;
    const axes = [...BOX_AXES[this.#problem.scene.frame].keys()];
    if (drawn.kind === "impossible")
      return { kind: "impossible", sources: this.#against(state, drawn.wanted, axes) };
    const bounds = boundsOf(decisions);
    if (keepsTo(bounds.slopes, drawn.boxes, state.space.unknowns)) return drawn;
    this.#bent = drawn.boxes;
    const boxes = straighten(state.space, bounds, drawn.boxes);
    if (boxes === "impossible")
      return { kind: "impossible", sources: this.#against(state, drawn.boxes) };
    return boxes === "unknown" ? { kind: "unknown" } : { kind: "drawn", boxes };
  }

  /** The choices for which no boxes at all keep to the slopes decided on; undefined where some may. */
  sourcesOfBend(state: State): Sources | undefined {
    if (this.#bent === undefined) return undefined;
    const bounds = boundsOf(this.#decisions(state));
    if (bounds.slopes.length === 0) return undefined;
    if (straighten(state.space, bounds, this.#bent) !== "impossible") return undefined;
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
    return this.#choices.flatMap((choice, rank) => {
      const alternative = state.taken(rank);
      return alternative === undefined ? [] : [{ choice, alternative, rank }];
    });
  }
}
