import { InputError } from "../errors.ts";
import { shown } from "../json-fields.ts";
import { nearestName } from "../nearest-name.ts";
import { placedObjects } from "../placed.ts";
import { relatedObjects } from "../related-objects.ts";
import { requireScene } from "../require-scene.ts";
import type { Relation, Scene } from "../scene.ts";
import { genEval } from "./gen-eval.ts";
import { layoutGpt } from "./layout-gpt.ts";
import { sceneEval } from "./scene-eval.ts";
import type { PlacedRelation, Scorer } from "./scorer.ts";
import { t2iCompBench } from "./t2i-comp-bench.ts";
import { visor } from "./visor.ts";
import { vsr } from "./vsr.ts";

/** The published rules by name, in the order in which tables list them. */
export const SCORERS = {
  LayoutGPT: layoutGpt,
  VISOR: visor,
  GenEval: genEval,
  "T2I-CompBench": t2iCompBench,
  SceneEval: sceneEval,
  VSR: vsr,
} as const satisfies Readonly<Record<string, Scorer>>;

/** The name of a published rule. */
export type ScorerName = keyof typeof SCORERS;

/** A stated relation and how right one rule finds it. */
export interface JudgedRelation {
  readonly relation: Relation;
  /** In [0, 1]. */
  readonly right: number;
}

/** What one rule says of a scene. */
export interface SceneScore {
  /** The mean over the judged relations, in [0, 1]; undefined where none could be judged. */
  readonly score: number | undefined;
  readonly judged: readonly JudgedRelation[];
  /** Relations of which the rule does not speak. */
  readonly unjudged: readonly Relation[];
}

/**
 * Judge the stated relations of a scene by published rules, side by side.
 *
 * Rules for pictures look at a room from the front. What is denied is right by as much as it would be
 * wrong. A rule judges only the relations of which it speaks.
 *
 * @param scene  every object with a box
 * @param names  of the rules; default all of `SCORERS`
 * @throws InputError  when a rule is unknown, a box is missing or a relation unsound
 * @example
 * score(scene, ["LayoutGPT", "VISOR"]).LayoutGPT.score // 1
 */
export function score<Name extends ScorerName = ScorerName>(
  scene: Scene,
  names: readonly Name[] = Object.keys(SCORERS) as Name[],
): Readonly<Record<Name, SceneScore>> {
  requireScene(scene, "score");
  for (const name of requireList(names)) scorerOf(name);
  const placed = placedObjects(scene, "score");
  const relations = scene.relations.map((relation, index) => ({
    relation,
    ...relatedObjects(relation, placed, `score: scene.relations[${index}]`, scene.frame),
    frame: scene.frame,
  }));
  const scores = names.map((name) => [name, scoreBy(scorerOf(name), relations)] as const);
  return Object.fromEntries(scores) as unknown as Record<Name, SceneScore>;
}

function scoreBy(scorer: Scorer, relations: readonly PlacedRelation[]): SceneScore {
  const judged: JudgedRelation[] = [];
  const unjudged: Relation[] = [];
  for (const each of relations) {
    const { relation } = each;
    const right = scorer.judge(each);
    if (right === undefined) unjudged.push(relation);
    else judged.push({ relation, right: relation.negated ? 1 - right : right });
  }
  const sum = judged.reduce((total, { right }) => total + right, 0);
  return { score: judged.length === 0 ? undefined : sum / judged.length, judged, unjudged };
}

function requireList<Name>(names: readonly Name[]): readonly Name[] {
  if (Array.isArray(names)) return names;
  throw new InputError(
    `score: expected a list of rules, got ${shown(names)}. Leave it out for all of them.`,
  );
}

function scorerOf(name: string): Scorer {
  if (typeof name === "string" && Object.hasOwn(SCORERS, name)) return SCORERS[name as ScorerName];
  const meant = nearestName(typeof name === "string" ? name : "", Object.keys(SCORERS));
  throw new InputError(
    `score: expected rules among ${Object.keys(SCORERS).join(", ")}, got ${shown(name)}. ${meant ? `Did you mean "${meant}"?` : "Use one of these."}`,
  );
}
