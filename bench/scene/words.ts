/**
 * `npx tsx bench/scene/words.ts [--failures]`: how well English words are read, and how fast.
 *
 * In: NSR-1K's training prompts and VSR's dev captions in ../shared/data. Out: a table; with
 * `--failures` also every text that failed, what was wanted and what was read.
 */
import { existsSync } from "node:fs";
import { parseText } from "@syntopia/scene";
import { scoreNsr1k } from "./nsr1k.ts";
import { formatScore, type Score } from "./score.ts";
import { scoreVsr } from "./vsr.ts";

const DATA = new URL("../../../shared/data/", import.meta.url);

/** Sentences of everyday length, read again and again to time the parser. */
const TIMED = [
  "A small red cube is on a table, and to its left is a blue sphere.",
  "A man riding a wave on top of a surfboard.",
  "A kitchen with a stove, a sink and two windows.",
  "Two people standing next to each other holding umbrellas.",
];

function main(): void {
  const scores = [
    ...scored("nsr1k/spatial.train.json", scoreNsr1k),
    ...scored("vsr/dev.jsonl", scoreVsr),
  ];
  if (process.argv.includes("--failures")) scores.forEach(printFailures);
  for (const score of scores) console.log(formatScore(score));
  console.log(`parse alone: ${Math.round(sentencesPerSecond())} sentences a second`);
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
  return rounds.slice(1).sort((a, b) => a - b)[5]!;
}

main();
