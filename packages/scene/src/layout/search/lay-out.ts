import type { CartesianFrame, CartesianScene } from "../../scene.ts";
import { Effort } from "../effort.ts";
import type { Fixture } from "../fixtures.ts";
import { buildProblem, LEAST_MARGIN, type Strictness } from "../problem/problem.ts";
import { preferredSides, type SidesById } from "../sizes/preferred-sides.ts";
import { sizeStatements } from "../sizes/size-statements.ts";
import { sizesContradict } from "../sizes/sizes-contradict.ts";
import type { Outcome } from "./descent.ts";
import { plainlyContradicts } from "./plainly-contradicts.ts";
import { search } from "./search.ts";
import { isTooFull } from "./too-full.ts";

/** A way to lay out a scene: how strictly, and how many dead ends to run into. */
interface Attempt extends Strictness {
  readonly budget: number;
  /** How often the dice were thrown before; default 0. */
  readonly roll?: number;
}

/** The margins that are tried, the most visible first: a few pixels, a few centimetres. */
const MARGINS: Readonly<Record<CartesianFrame, readonly number[]>> = {
  image: [0.01, 0.001],
  room: [0.03, 0.003],
};

/** What is tried at each visible margin, at first. */
const VISIBLE = { supports: "all", stretch: "little", budget: 60 } as const;

/** The scales at which things whose sizes are compared are tried in a picture. */
const COMPARED_SCALES = [1, 0.6, 0.35] as const;

/** As little as can be asked. */
const LENIENT: Strictness = { margin: LEAST_MARGIN, supports: "none", stretch: "any" };

/** Only what is necessary for the relations: what is impossible even so is impossible. */
const PROOF: Strictness = { ...LENIENT, purpose: "proof" };

const SUPPORTED_BUDGET = 1000;
const FULL_BUDGET = 20000;

/** What contradicts itself does so soon, if at all: before anything is laid out no more is tried. */
const QUICK_BUDGET = 60;

/** Before anything gives way to what is tightly bound, that is begun anew so often, with more patience. */
const REROLLS = [1, 2] as const;
const PATIENT_BUDGET = 300;

/** What patience may take, so that enough is left for all else: a tenth of a second each time. */
const PATIENT_STEPS = 4e7;

/** All is tried so often, from seeds so far apart, before it is given up: some starts are unlucky. */
const ROUNDS = 4;
const NEXT_SEED = 7919;
const NEXT_ROLL = 15_485_863;

/** Up to so many objects the budgets are as they stand. */
const FULL_BUDGET_OBJECTS = 12;

/** How a scene is laid out. */
export interface LayOutOptions {
  /** Any integer; moves what is free. */
  readonly seed: number;
  /** Ends the search once exhausted. */
  readonly effort: Effort;
  /** What is given its place beside the locked objects; default none. */
  readonly fixtures?: readonly Fixture[];
  /** Whether only layouts with visible margins will do, and nothing is to be proven; default false. */
  readonly visibly?: boolean;
}

/**
 * Lay out the related objects of a scene: with a visible margin if that is found soon, with less
 * if not, with things in the air where they find no support; and prove it impossible when it is.
 *
 * @param scene    sound; every object takes part in a relation
 * @param sides    preferred, by object id, in the frame's unit
 * @param options  see `LayOutOptions`
 */
export function layOut(
  scene: CartesianScene,
  sides: SidesById,
  { seed, effort, fixtures = [], visibly = false }: LayOutOptions,
): Outcome {
  if (relationsContradict(scene, effort, QUICK_BUDGET)) return { kind: "impossible" };
  const proof = (budget: number) => isImpossible(scene, effort, { fixtures, budget });
  for (let round = 0; round < ROUNDS; round++) {
    const rolled = { seed: seed + round * NEXT_SEED, effort, fixtures, visibly };
    const outcome = tryAll(scene, sides, rolled);
    if (outcome || visibly) return outcome ?? { kind: "unfinished" };
    if (proof(round === ROUNDS - 1 ? FULL_BUDGET : SUPPORTED_BUDGET)) return { kind: "impossible" };
  }
  return { kind: "unfinished" };
}

/** Try one strictness after the other; undefined when none leads to a layout. */
function tryAll(
  scene: CartesianScene,
  sides: SidesById,
  { seed, effort, fixtures = [], visibly = false }: LayOutOptions,
): Outcome | undefined {
  const all = attempts(scene);
  for (const { budget, roll = 0, ...strictness } of visibly ? all.filter(isVisible) : all) {
    for (const own of strictness.comparing ? [sides] : sizesToTry(scene, sides)) {
      if (effort.exhausted) return undefined;
      const spent = roll > 0 ? new Effort({ steps: PATIENT_STEPS, within: effort }) : effort;
      const problem = buildProblem(scene, own, { ...strictness, effort: spent, fixtures });
      const outcome = search(problem, {
        seed: seed + roll * NEXT_ROLL,
        budget: budgetFor(scene, budget),
      });
      if (outcome.kind === "solved") return outcome;
    }
  }
  return undefined;
}

/**
 * Sizes that are compared may be stretched but little, so in a picture they are also tried smaller, all
 * together.
 */
function sizesToTry(scene: CartesianScene, sides: SidesById): readonly SidesById[] {
  if (scene.frame === "room" || sizeStatements(scene).length === 0) return [sides];
  return COMPARED_SCALES.map(
    (scale) => new Map([...sides].map(([id, own]) => [id, own.map((side) => scale * side)])),
  );
}

function isVisible({ margin }: Attempt): boolean {
  return margin > LEAST_MARGIN;
}

/** What a proof starts from, and how far it goes. */
export interface ProofOptions {
  /** What is given its place beside the locked objects; default none. */
  readonly fixtures?: readonly Fixture[];
  /** The most dead ends that are run into; default many. */
  readonly budget?: number;
}

/** Tell whether it is proven, within the effort, that the relations of a scene cannot hold together. */
export function isImpossible(
  scene: CartesianScene,
  effort: Effort,
  { fixtures = [], budget = FULL_BUDGET }: ProofOptions = {},
): boolean {
  if (relationsContradict(scene, effort, budget)) return true;
  if (effort.exhausted) return false;
  const problem = buildProblem(scene, preferredSides(scene), { ...PROOF, effort, fixtures });
  return search(problem, { seed: 0, budget: budgetFor(scene, budget) }).kind === "impossible";
}

/** The proofs that need no search: by what is said, and by sizes and volumes. */
export function contradictsAtOnce(scene: CartesianScene): boolean {
  return sizesContradict(scene) || plainlyContradicts(scene) || isTooFull(scene);
}

/** The cheap proof: impossible already when objects may overlap. */
export function relationsContradict(
  scene: CartesianScene,
  effort: Effort,
  budget = FULL_BUDGET,
): boolean {
  if (contradictsAtOnce(scene)) return true;
  if (effort.exhausted) return false;
  const problem = buildProblem(scene, preferredSides(scene), { ...PROOF, effort });
  return (
    search({ ...problem, pairs: [] }, { seed: 0, budget: budgetFor(scene, budget) }).kind ===
    "impossible"
  );
}

/** A dead end takes longer to reach the more objects there are; the time should not run away. */
function budgetFor({ objects }: CartesianScene, budget: number): number {
  return Math.ceil(budget * Math.min(1, (FULL_BUDGET_OBJECTS / objects.length) ** 3)) + 3;
}

/** Where nothing is said of sizes, they cannot be compared afterwards. */
function attempts(scene: CartesianScene): readonly Attempt[] {
  const all = allAttempts(scene.frame);
  if (sizeStatements(scene).length > 0) return all;
  return all.filter(({ comparing }) => comparing === undefined);
}

function allAttempts(frame: CartesianFrame): readonly Attempt[] {
  const generous = MARGINS[frame].map((margin) => ({ ...VISIBLE, margin }));
  const much = generous.map((attempt): Attempt => ({ ...attempt, stretch: "much" }));
  const lenient = { ...LENIENT, supports: "most", budget: SUPPORTED_BUDGET } as const;
  return [
    ...generous,
    ...REROLLS.map((roll) => ({ ...generous[1]!, roll, budget: PATIENT_BUDGET })),
    ...(frame === "room" ? [...allStanding(much[0]!), ...generous.map(mostStanding)] : []),
    ...much.map(mostStanding),
    ...generous.map(comparedAfterwards),
    ...much.map(mostStanding).map(comparedAfterwards),
    { ...lenient, stretch: "little" },
    { ...lenient, stretch: "much" },
    comparedAfterwards({ ...lenient, stretch: "much" }),
    lenient,
    comparedAfterwards(lenient),
    { ...lenient, stretch: "much", ways: "all" },
    { ...lenient, ways: "all" },
    { ...LENIENT, budget: SUPPORTED_BUDGET },
    comparedAfterwards({ ...LENIENT, budget: SUPPORTED_BUDGET }),
  ];
}

/** Nothing hangs in the air for as long as any sizes let all things stand. */
function allStanding(attempt: Attempt): readonly Attempt[] {
  const any: Attempt = { ...attempt, stretch: "any" };
  return [attempt, comparedAfterwards(attempt), any, comparedAfterwards(any)];
}

function comparedAfterwards(attempt: Attempt): Attempt {
  return { ...attempt, comparing: "afterwards" };
}

function mostStanding(attempt: Attempt): Attempt {
  return { ...attempt, supports: "most" };
}
