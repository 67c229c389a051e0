import type { CartesianFrame, CartesianScene } from "../scene.ts";
import type { Effort } from "./effort.ts";
import { preferredSides, type SidesById } from "./preferred-sides.ts";
import { buildProblem, LEAST_MARGIN, type Strictness } from "./problem.ts";
import { type Outcome, search } from "./search.ts";
import { sizesContradict } from "./sizes-contradict.ts";

/** A way to lay out a scene: how strictly, and how many dead ends to run into. */
interface Attempt extends Strictness {
  readonly budget: number;
}

/** The margins that are tried, the most visible first: a few pixels, a few centimetres. */
const MARGINS: Readonly<Record<CartesianFrame, readonly number[]>> = {
  image: [0.01, 0.001],
  room: [0.03, 0.003],
};

/** What is tried at each visible margin, at first. */
const VISIBLE = { supports: true, stretch: "little", budget: 60 } as const;

/** As little as can be asked. */
const LENIENT: Strictness = { margin: LEAST_MARGIN, supports: false, stretch: "any" };

/** Only what is necessary for the relations: what is impossible even so is impossible. */
const PROOF: Strictness = { ...LENIENT, purpose: "proof" };

const SUPPORTED_BUDGET = 1000;
const FULL_BUDGET = 20000;

/** Up to so many objects the budgets are as they stand. */
const FULL_BUDGET_OBJECTS = 12;

/**
 * Lay out the related objects of a scene: with a visible margin if that is found soon, with less
 * if not, with things in the air where they find no support; and prove it impossible when it is.
 *
 * @param scene    sound; every object takes part in a relation
 * @param sides    preferred, by object id, in the frame's unit
 * @param options  `seed`: any integer, moves what is free; `effort`: ends the search once exhausted
 */
export function layOut(
  scene: CartesianScene,
  sides: SidesById,
  { seed, effort }: { readonly seed: number; readonly effort: Effort },
): Outcome {
  if (relationsContradict(scene, effort)) return { kind: "impossible" };
  for (const { budget, ...strictness } of attempts(scene.frame)) {
    if (effort.exhausted) break;
    const outcome = search(buildProblem(scene, sides, { ...strictness, effort }), {
      seed,
      budget: budgetFor(scene, budget),
    });
    if (outcome.kind === "solved") return outcome;
    if (outcome.kind === "impossible" && strictness.stretch === LENIENT.stretch) break;
  }
  return isImpossible(scene, effort) ? { kind: "impossible" } : { kind: "unfinished" };
}

/** Tell whether it is proven, within the effort, that the relations of a scene cannot hold together. */
export function isImpossible(scene: CartesianScene, effort: Effort): boolean {
  if (relationsContradict(scene, effort)) return true;
  if (effort.exhausted) return false;
  const problem = buildProblem(scene, preferredSides(scene), { ...PROOF, effort });
  return search(problem, { seed: 0, budget: budgetFor(scene, FULL_BUDGET) }).kind === "impossible";
}

/** The cheap proof: impossible already when objects may overlap. */
export function relationsContradict(scene: CartesianScene, effort: Effort): boolean {
  if (effort.exhausted) return false;
  if (sizesContradict(scene)) return true;
  const problem = buildProblem(scene, preferredSides(scene), { ...PROOF, effort });
  return (
    search({ ...problem, pairs: [] }, { seed: 0, budget: budgetFor(scene, FULL_BUDGET) }).kind ===
    "impossible"
  );
}

/** A dead end takes longer to reach the more objects there are; the time should not run away. */
function budgetFor({ objects }: CartesianScene, budget: number): number {
  return Math.ceil(budget * Math.min(1, (FULL_BUDGET_OBJECTS / objects.length) ** 3)) + 3;
}

function attempts(frame: CartesianFrame): readonly Attempt[] {
  const generous = MARGINS[frame].map((margin) => ({ ...VISIBLE, margin }));
  return [
    ...generous,
    ...generous.map((attempt): Attempt => ({ ...attempt, stretch: "much" })),
    { margin: LEAST_MARGIN, supports: true, stretch: "little", budget: SUPPORTED_BUDGET },
    { margin: LEAST_MARGIN, supports: true, stretch: "much", budget: SUPPORTED_BUDGET },
    { ...LENIENT, supports: true, budget: SUPPORTED_BUDGET },
    { ...LENIENT, budget: FULL_BUDGET },
  ];
}
