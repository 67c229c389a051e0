import type { Choice } from "../problem/choice.ts";
import type { Space } from "../problem/space.ts";
import type { Link } from "../problem/unknowns.ts";
import type { Nogoods } from "./nogoods.ts";
import type { State } from "./state.ts";

/** What finding a choice taken costs, in steps. */
const STEPS_PER_CHOICE = 10;

/**
 * A choice that has no way left; or one whose only way was taken but for a link that is inconsistent; or
 * choices of which was taken what does not go together.
 */
export type Clash =
  | { readonly choice: number; readonly link?: Link }
  | { readonly nogood: readonly number[] };

/**
 * Take every choice that has only one way left, or that holds already, until nothing changes.
 *
 * @param state    is changed
 * @param choices  all choices of the search
 * @param nogoods  what does not go together
 * @returns        what makes the state impossible, if something does
 */
export function propagate(
  state: State,
  choices: readonly Choice[],
  nogoods: Nogoods,
): Clash | undefined {
  for (let changed = true; changed; ) {
    changed = false;
    const nogood = nogoods.apply(state);
    if (nogood) return { nogood: nogood.map(({ choice }) => choice) };
    state.space.effort.spend(STEPS_PER_CHOICE * choices.length);
    // Millions of times in a crowd: an iterator would make an array for each.
    for (let index = 0; index < choices.length; index++) {
      if (state.taken(index) !== undefined) continue;
      const choice = choices[index]!;
      const ways = state.waysLeft(index, choice);
      if (ways.length === 0) return { choice: index };
      const held = implied(state.space, choice, ways);
      const taken = held ?? ways[0]!;
      if (ways.length > 1 && held === undefined) continue;
      const link = state.take(index, choice, taken, held === undefined ? "forced" : "entailed");
      if (link) return { choice: index, link };
      changed = true;
    }
  }
  return undefined;
}

/**
 * A way that follows from what is known; supports are a matter of preference, so not for them, nor where
 * a way says more than differences do.
 */
function implied(space: Space, choice: Choice, ways: readonly number[]): number | undefined {
  if (choice.kind === "support" || choice.slopes !== undefined) return undefined;
  return ways.find((each) => space.entails(choice.alternatives[each]!));
}
