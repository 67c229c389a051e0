import type { PredicateName } from "../predicate-names.ts";
import { judgeSeen, middleOf, type Scorer } from "./scorer.ts";

/** The axis that counts, and the sign of the subject's offset along it. */
const ORDERS: Readonly<Partial<Record<PredicateName, readonly [axis: 0 | 1, sign: 1 | -1]>>> = {
  "left of": [0, -1],
  "right of": [0, 1],
  above: [1, -1],
  below: [1, 1],
};

/**
 * VISOR's rule: the centres stand in the stated order, along that axis alone.
 *
 * With every object present this is VISOR and conditional VISOR at once.
 *
 * @see Gokhale et al. 2022, https://github.com/microsoft/VISOR
 */
export const visor: Scorer = {
  name: "VISOR",
  source: "https://arxiv.org/abs/2212.10015",
  judge: (relation) =>
    judgeSeen(relation, (predicate, one, other) => {
      const order = ORDERS[predicate];
      if (!order) return undefined;
      const [axis, sign] = order;
      return Number(sign * (middleOf(one)[axis] - middleOf(other)[axis]) > 0);
    }),
};
