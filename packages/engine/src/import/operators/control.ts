import type { Operators } from "../operator.ts";

/** Graphs inside graphs. */
export const controlOperators = {
  If: {
    settings: [0],
    build: (call) => {
      const isTrue = call.known(0).data[0] !== 0;
      call.ignore("then_branch", "else_branch");
      return call.enter(isTrue ? "then_branch" : "else_branch");
    },
  },
} as const satisfies Operators;
