import { describe, expect, it } from "vitest";
import { Effort } from "../../src/layout/effort.ts";
import type { Choice } from "../../src/layout/problem/choice.ts";
import { Space } from "../../src/layout/problem/space.ts";
import { Unknowns } from "../../src/layout/problem/unknowns.ts";
import { Blame } from "../../src/layout/search/blame.ts";
import { Nogoods } from "../../src/layout/search/nogoods.ts";
import { propagate } from "../../src/layout/search/propagate.ts";
import { State } from "../../src/layout/search/state.ts";

/** A choice between two ways that say nothing, but are not known to hold. */
const either: Choice = {
  kind: "support",
  alternatives: [[], []],
  mirrored: false,
  preferences: () => [],
};

function start(count: number) {
  const choices = Array.from({ length: count }, () => either);
  const state = new State(new Space(new Unknowns("image", []), new Effort()));
  return { choices, state, blame: new Blame(state, choices), nogoods: new Nogoods() };
}

describe("what was learned not to go together", () => {
  it("forces the last choice that is open, and is to blame for what follows from that", () => {
    const { choices, state, blame, nogoods } = start(4);
    nogoods.learn([0, 1, 2].map((choice) => ({ choice, alternative: 0 })));
    state.take(0, either, 0, "tried");
    state.take(3, either, 0, "tried");
    state.take(1, either, 0, "tried");
    expect(propagate(state, choices, nogoods)).toBeUndefined();
    expect(state.taking(2)).toMatchObject({ alternative: 1, manner: "forced" });
    expect([...blame.forTaken([2])].sort()).toEqual([0, 1]);
  });

  it("is a clash where all of it is taken", () => {
    const { choices, state, blame, nogoods } = start(3);
    nogoods.learn([0, 1].map((choice) => ({ choice, alternative: 1 })));
    for (const choice of choices.keys()) state.take(choice, either, 1, "tried");
    const clash = propagate(state, choices, nogoods);
    expect(clash).toEqual({ nogood: [0, 1] });
    expect([...blame.forClash(clash!)]).toEqual([0, 1]);
  });

  it("is open again once the search goes back", () => {
    const { choices, state, nogoods } = start(2);
    nogoods.learn([0, 1].map((choice) => ({ choice, alternative: 0 })));
    const mark = state.mark();
    state.take(0, either, 0, "tried");
    propagate(state, choices, nogoods);
    expect(state.taken(1)).toBe(1);
    state.rewind(mark);
    expect(state.waysLeft(1, either)).toEqual([0, 1]);
  });
});
