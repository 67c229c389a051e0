/**
 * `npm run bench:scene -- words [--failures]`: how well words are read, and how fast.
 *
 * In: NSR-1K's training prompts and VSR's dev captions in ../shared/data, the Chinese set of the
 * tests. With `--failures` also every text that failed, what was wanted and what was read.
 */
import { existsSync } from "node:fs";
import { parseText } from "@syntopia/scene";
import { scoreChineseSet } from "./chinese.ts";
import { scoreNsr1k } from "./nsr1k.ts";
import { printIfStarted, type Row, type RowOptions, shareRow } from "./row.ts";
import type { Score } from "./score.ts";
import { median } from "./time.ts";
import { scoreVsr } from "./vsr.ts";

const DATA = new URL("../../../shared/data/", import.meta.url);

/** Sentences of everyday length, read again and again to time the parser. */
const TIMED = [
  "A small red cube is on a table, and to its left is a blue sphere.",
  "A man riding a wave on top of a surfboard.",
  "A kitchen with a stove, a sink and two windows.",
  "Two people standing next to each other holding umbrellas.",
];

/** The goals: shares in percent, and sentences a second. */
const GOALS: Readonly<Record<string, number>> = {
  "NSR-1K, template": 99,
  "NSR-1K, natural": 97,
  "VSR, all kinds": 98,
  "Chinese set": 95,
};
const GOAL_SPEED = 2000;

/** Score the texts, and time the parser. */
export function wordRows({ failures }: RowOptions): readonly Row[] {
  const scores = [
    ...scored("nsr1k/spatial.train.json", scoreNsr1k),
    ...scored("vsr/dev.jsonl", scoreVsr),
    scoreChineseSet(),
  ];
  if (failures) scores.forEach(printFailures);
  return [
    ...scores.map(({ name, total, failures }) =>
      shareRow(name, total - failures.length, total, GOALS[name]!),
    ),
    {
      what: "parse alone, sentences",
      value: sentencesPerSecond(),
      unit: "a second",
      goal: { atLeast: GOAL_SPEED },
    },
  ];
}

function scored(path: string, score: (file: URL) => readonly Score[]): readonly Score[] {
  const file = new URL(path, DATA);
  if (existsSync(file)) return score(file);
  console.log(`skipped: no ../shared/data/${path}`);
  return [];
}

function printFailures({ name, failures }: Score): void {
  for (const { text, wanted, got } of failures) {
    console.log(`${name}: ${text}\n  wanted ${wanted}\n  got    ${got}`);
  }
}

/** The median of ten rounds, after one to warm up. */
function sentencesPerSecond(): number {
  const rounds = Array.from({ length: 11 }, () => {
    const start = performance.now();
    for (let turn = 0; turn < 100; turn++) for (const text of TIMED) parseText(text);
    return (100 * TIMED.length * 1000) / (performance.now() - start);
  });
  return median(rounds.slice(1));
}

await printIfStarted(import.meta.url, wordRows);
