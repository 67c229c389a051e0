import type { PredicateName } from "../predicate-names.ts";
import { judgeSeen, middleOf, type Scorer, type SeenBox } from "./scorer.ts";

/** NSR-1K's relations; "top" is said of what is above and of what is on. */
const SAID: Readonly<Partial<Record<PredicateName, readonly Direction[]>>> = {
  "left of": ["left"],
  "right of": ["right"],
  above: ["top"],
  on: ["top"],
  below: ["bottom"],
  under: ["bottom"],
  "next to": ["left", "right"],
};

type Direction = "right" | "top" | "left" | "bottom" | "diagonal";

const COS_45_DEG = Math.SQRT2 / 2;

/**
 * LayoutGPT's rule for NSR-1K: the direction from the object's centre to the subject's lies within 45
 * degrees of the stated one; "next to" is left or right.
 *
 * @see Feng et al. 2023, eval_spatial_relation, https://github.com/weixi-feng/LayoutGPT
 */
export const layoutGpt: Scorer = {
  name: "LayoutGPT",
  source: "https://arxiv.org/abs/2305.15393",
  judge: (relation) =>
    judgeSeen(relation, (predicate, one, other) => {
      const directions = SAID[predicate];
      return directions && Number(directions.includes(directionOf(one, other)));
    }),
};

/** Right, top, left and bottom are tried in this order; what is on a border is diagonal. */
function directionOf(one: SeenBox, other: SeenBox): Direction {
  const [x, y] = middleOf(one);
  const [fromX, fromY] = middleOf(other);
  const distance = Math.hypot(x - fromX, y - fromY);
  const [cosine, sine] = [(x - fromX) / distance, (fromY - y) / distance];
  if (cosine > COS_45_DEG) return "right";
  if (sine > COS_45_DEG) return "top";
  if (cosine < -COS_45_DEG) return "left";
  return sine < -COS_45_DEG ? "bottom" : "diagonal";
}
