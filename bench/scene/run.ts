/**
 * `npm run bench:scene`: all numbers of the scene package, the goal beside each. See ../README.md.
 *
 * In: names of parts. Out: a table on standard output, and in results/ when saved.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { describeMachine, type Machine } from "../machine.ts";
import { layoutRows } from "./layout.ts";
import { pictureRows } from "./pictures.ts";
import { questionRows } from "./questions.ts";
import { formatRows, type Measure, meets, type Row, readRowOptions } from "./row.ts";
import { solverRows } from "./solvers.ts";
import { wordRows } from "./words.ts";

const PARTS: Readonly<Record<string, Measure>> = {
  words: wordRows,
  pictures: pictureRows,
  questions: questionRows,
  layout: layoutRows,
  solvers: solverRows,
};
const NAMES = Object.keys(PARTS);
const USAGE = `npm run bench:scene -- [${NAMES.join(" | ")}]... [--scenes 10000] [--impossible 1000] [--failures] [--save]`;
const RESULTS = new URL("../results/", import.meta.url);

function readOptionsOrExit(): ReturnType<typeof readRowOptions> {
  try {
    const options = readRowOptions(process.argv.slice(2));
    const unknown = options.words.find((word) => !NAMES.includes(word));
    if (unknown === undefined) return options;
    throw new Error(`bench: expected parts among ${NAMES.join(", ")}, got "${unknown}".`);
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${USAGE}`);
    process.exit(1);
  }
}

function report(rows: readonly Row[], machine: Machine): string {
  const { processor, cores, node, load, date } = machine;
  const missed = rows.filter((row) => meets(row) === false).length;
  const judged = rows.filter(({ goal }) => goal !== undefined).length;
  const where = `${date}, ${processor}, ${cores} cores, Node ${node}, load ${load} before.`;
  return `${formatRows(rows)}\n\n${judged - missed} of ${judged} goals met. ${where}`;
}

async function main(): Promise<void> {
  const { words, save, ...options } = readOptionsOrExit();
  const machine = describeMachine();
  const rows: Row[] = [];
  for (const name of words.length === 0 ? NAMES : words) {
    console.error(`${name} ...`);
    rows.push(...(await PARTS[name]!(options)));
  }
  const text = report(rows, machine);
  console.log(text);
  if (!save) return;
  await mkdir(RESULTS, { recursive: true });
  await writeFile(
    new URL("scene.json", RESULTS),
    `${JSON.stringify({ machine, rows }, null, 2)}\n`,
  );
  await writeFile(new URL("scene.md", RESULTS), `# The scene package\n\n${text}\n`);
}

await main();
