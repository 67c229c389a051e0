/**
 * `npm run bench:scene -- layout [--scenes 10000] [--impossible 1000]`: how surely and how fast scenes
 * are laid out.
 *
 * Random scenes of 2 to 15 objects in `image` and `room`, with relations of all predicates, groups,
 * denials, distances, locked objects and rooms, read off a random layout, which shows that they are
 * possible; the solved ones are measured again by the plain inequalities of the tests. Impossible ones have a relation against one of theirs; of the conflict
 * that is told every part must be solvable. Out: counts, the first failures, times.
 */
import {
  type CartesianFrame,
  PREDICATES,
  parseText,
  type Relation,
  type Scene,
  solveLayout,
} from "@syntopia/scene";
import { faultsOf } from "../../packages/scene/test/layout/_faults.ts";
import { randomNumbers } from "../../packages/scene/test/layout/_random-scenes.ts";
import { type WideScene, wideScene } from "../../packages/scene/test/layout/_wide-scenes.ts";
import { printIfStarted, type Row, type RowOptions, shareRow } from "./row.ts";
import { median } from "./time.ts";

/** Failures that are printed. */
const SHOWN = 10;

const TEXTS: Readonly<Record<string, string>> = {
  "3 objects": "A red cube is left of a blue sphere. A cone is behind the sphere.",
  "12 objects":
    "A cup and a plate are on a table. A lamp is left of the table. A chair is in front of the table. A cat is under the table. A dog is next to the chair. A sofa is behind the table. A clock is above the sofa. A plant is to the right of the sofa. A book is on the sofa. A ball is near the dog.",
  "101 objects": "A hundred apples are on a table.",
};

/** The goals of the median, words to solved layout (ms). */
const GOALS_MS: Readonly<Record<string, number>> = { "3 objects": 10, "12 objects": 100 };

/** Lay out random scenes that can and that cannot be, and time some words. */
export function layoutRows({ scenes, impossible }: RowOptions): readonly Row[] {
  const timed = (["image", "room"] as const).flatMap((frame) =>
    Object.entries(TEXTS).map(([name, text]): Row => {
      const goal = GOALS_MS[name] === undefined ? {} : { goal: { atMost: GOALS_MS[name] } };
      const what = `words to layout, ${name}, ${frame}`;
      return { what, value: timeOf(text, frame), unit: "ms", ...goal };
    }),
  );
  return [...satisfiable(scenes), ...unsatisfiable(impossible), ...timed];
}

function satisfiable(count: number): readonly Row[] {
  if (count === 0) return [];
  const failures: string[] = [];
  const times: number[] = [];
  for (let seed = 0; seed < count; seed++) {
    const wide = wideScene(seed);
    const start = performance.now();
    const faults = faultsIn(wide, seed);
    times.push(performance.now() - start);
    if (faults.length > 0) failures.push(`${seed} (${wide.scene.frame}): ${faults.join("; ")}`);
  }
  failures.slice(0, SHOWN).forEach((failure) => void console.log(`  ${failure}`));
  const longest = `${(Math.max(...times) / 1000).toFixed(1)} s at most`;
  return [
    shareRow("possible scenes solved, all holding", count - failures.length, count, 100),
    { what: "a possible scene, median", value: median(times), unit: "ms", note: longest },
  ];
}

function unsatisfiable(count: number): readonly Row[] {
  if (count === 0) return [];
  const failures: string[] = [];
  for (let seed = 0; seed < count; seed++) {
    const fault = conflictFault(contradicted(seed), seed);
    if (fault) failures.push(`${seed}: ${fault}`);
  }
  failures.slice(0, SHOWN).forEach((failure) => void console.log(`  ${failure}`));
  const right = count - failures.length;
  return [shareRow("impossible scenes refused, minimal conflict", right, count, 100)];
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
    if (solved.ok) return "solved";
    const unlocked = scene.objects.map((object) => ({
      ...object,
      locked: object.locked === true && solved.locked?.includes(object.id) === true,
    }));
    for (const left of solved.conflict) {
      const relations = solved.conflict.filter((relation) => relation !== left);
      if (!solveLayout({ ...scene, objects: unlocked, relations }).ok)
        return `not minimal: ${solved.message}`;
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
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

function timeOf(text: string, frame: CartesianFrame): number {
  const times = Array.from({ length: 31 }, (_, seed) => {
    const start = performance.now();
    const { scene } = parseText(text);
    solveLayout({ ...scene, frame }, { seed });
    return performance.now() - start;
  });
  return median(times.slice(10));
}

await printIfStarted(import.meta.url, layoutRows);
