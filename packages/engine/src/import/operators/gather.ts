import { gather } from "../../ops/gather.ts";
import { normalizeAxis } from "../../shape.ts";
import type { Operators } from "../operator.ts";

/** Elements taken and put by place. */
export const gatherOperators = {
  Gather: {
    build: (call) => {
      const x = call.input(0);
      const axis = normalizeAxis(call.where, call.int("axis", 0), x.shape.length);
      return gather(x, call.input(1), axis);
    },
  },
} as const satisfies Operators;
