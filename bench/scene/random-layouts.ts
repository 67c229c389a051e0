import { PREDICATES, type Relation, type Scene, solveLayout } from "@syntopia/scene";
import { faultsOf } from "../../packages/scene/test/layout/_faults.ts";
import { randomNumbers } from "../../packages/scene/test/layout/_random-scenes.ts";
import { type WideScene, wideScene } from "../../packages/scene/test/layout/_wide-scenes.ts";

/** What is tried with a seed: a scene that is possible, or one that is not. */
export type Trial = "possible" | "impossible";

/** What came of one seed. */
export interface TrialOutcome {
  readonly seed: number;
  /** Of the processor (ms). */
  readonly busyMs: number;
  /** What is wrong; left out where nothing is. */
  readonly fault?: string;
}

/** Lay out a random scene that is possible, or have one refused that is not, and say what is wrong with the result. */
export function tryLayout(trial: Trial, seed: number): TrialOutcome {
  const before = process.cpuUsage();
  const fault =
    trial === "possible" ? possibleFault(seed) : conflictFault(contradicted(seed), seed);
  const { user, system } = process.cpuUsage(before);
  return { seed, busyMs: (user + system) / 1000, ...(fault !== undefined && { fault }) };
}

function possibleFault(seed: number): string | undefined {
  const wide = wideScene(seed);
  const faults = faultsIn(wide, seed);
  return faults.length === 0 ? undefined : `${seed} (${wide.scene.frame}): ${faults.join("; ")}`;
}

/** All that is wrong with what becomes of a scene. */
function faultsIn(wide: WideScene, seed: number): readonly string[] {
  try {
    const solved = solveLayout(wide.scene, { seed, room: wide.room });
    return solved.ok ? faultsOf(wide, solved.scene) : [solved.message];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** A random scene of which one relation is stated the other way about as well. */
function contradicted(seed: number): Scene {
  const { scene } = wideScene(seed);
  const random = randomNumbers(seed + 900_000);
  const directed = scene.relations.filter(
    ({ predicate, negated, distance }) =>
      PREDICATES[predicate].transitive && !negated && distance === undefined,
  );
  const chosen = directed[Math.floor(random() * directed.length)];
  const [one, other] = scene.objects;
  const base: Relation = chosen ?? { subject: one!.id, predicate: "left of", object: other!.id };
  const against = { ...base, subject: base.object as string, object: base.subject };
  return { ...scene, relations: [...scene.relations, ...(chosen ? [] : [base]), against] };
}

function conflictFault(scene: Scene, seed: number): string | undefined {
  try {
    const solved = solveLayout(scene, { seed });
    if (solved.ok) return `${seed}: solved`;
    const unlocked = scene.objects.map((object) => ({
      ...object,
      locked: object.locked === true && solved.locked?.includes(object.id) === true,
    }));
    for (const left of solved.conflict) {
      const relations = solved.conflict.filter((relation) => relation !== left);
      if (!solveLayout({ ...scene, objects: unlocked, relations }).ok)
        return `${seed}: not minimal: ${solved.message}`;
    }
    return undefined;
  } catch (error) {
    return `${seed}: ${(error as Error).message}`;
  }
}
