import { PREDICATES } from "../predicates/index.ts";
import type { Scorer } from "./scorer.ts";

/**
 * VSR's judgement, true or false, by this package's own measure of the relation: VSR itself has people
 * say whether a caption is true of a picture, and gives no rule.
 *
 * All 66 kinds of VSR's relations are phrases of the predicate table; see `PREDICATES`.
 *
 * @see Liu et al. 2023, https://github.com/cambridgeltl/visual-spatial-reasoning
 */
export const vsr: Scorer = {
  name: "VSR",
  source: "https://arxiv.org/abs/2205.00363",
  judge: ({ relation, subject, objects, frame }) =>
    Number(PREDICATES[relation.predicate].measure(subject, objects, frame, relation.distance) > 0),
};
