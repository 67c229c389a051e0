/**
 * `npm run bench:scene -- layout [--scenes 10000] [--impossible 1000]`: how surely and how fast scenes
 * are laid out.
 *
 * Random scenes of 2 to 15 objects in `image` and `room`, with relations of all predicates, groups,
 * denials, distances, locked objects and rooms, read off a random layout, which shows that they are
 * possible; the solved ones are measured again by the plain inequalities of the tests. Impossible ones have
 * a relation against one of theirs; of the conflict that is told every part must be solvable. These run on
 * all cores, and count what the processor takes; the words are timed on the clock before, one after the
 * other. Out: counts, the first failures, times.
 */
import { type CartesianFrame, parseText, solveLayout } from "@syntopia/scene";
import type { TrialOutcome } from "./random-layouts.ts";
import { printIfStarted, type Row, type RowOptions, shareRow } from "./row.ts";
import { median, type Time } from "./time.ts";
import { trySeeds } from "./try-seeds.ts";

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
export async function layoutRows({ scenes, impossible }: RowOptions): Promise<readonly Row[]> {
  const timed = (["image", "room"] as const).flatMap((frame) =>
    Object.entries(TEXTS).map(([name, text]): Row => {
      const goal = GOALS_MS[name] === undefined ? {} : { goal: { atMost: GOALS_MS[name] } };
      const what = `words to layout, ${name}, ${frame}`;
      const { clock, processor } = timeOf(text, frame);
      const note = `processor ${processor.toFixed(1)} ms`;
      return { what, value: clock, unit: "ms", note, ...goal };
    }),
  );
  return [...(await satisfiable(scenes)), ...(await unsatisfiable(impossible)), ...timed];
}

async function satisfiable(count: number): Promise<readonly Row[]> {
  if (count === 0) return [];
  const outcomes = await trySeeds("possible", count);
  const times = outcomes.map(({ busyMs }) => busyMs);
  const longest = `processor; ${(Math.max(...times) / 1000).toFixed(1)} s at most`;
  return [
    rightRow("possible scenes solved, all holding", outcomes),
    { what: "a possible scene, median", value: median(times), unit: "ms", note: longest },
  ];
}

async function unsatisfiable(count: number): Promise<readonly Row[]> {
  if (count === 0) return [];
  const outcomes = await trySeeds("impossible", count);
  return [rightRow("impossible scenes refused, minimal conflict", outcomes)];
}

/** The share without a fault; prints the first faults. */
function rightRow(what: string, outcomes: readonly TrialOutcome[]): Row {
  const faults = outcomes.flatMap(({ fault }) => fault ?? []);
  for (const fault of faults.slice(0, SHOWN)) console.log(`  ${fault}`);
  return shareRow(what, outcomes.length - faults.length, outcomes.length, 100);
}

/** The medians of 21 layouts from different seeds, after ten to warm up. */
function timeOf(text: string, frame: CartesianFrame): Time {
  const times = Array.from({ length: 31 }, (_, seed): Time => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const { scene } = parseText(text);
    solveLayout({ ...scene, frame }, { seed });
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - start, processor: (user + system) / 1000 };
  }).slice(10);
  return {
    clock: median(times.map(({ clock }) => clock)),
    processor: median(times.map(({ processor }) => processor)),
  };
}

await printIfStarted(import.meta.url, layoutRows);
