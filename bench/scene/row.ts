import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { formatTable } from "../table.ts";

/** One number that was measured, with its goal where there is one. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: "%" | "ms" | "a second";
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
  /** What stands behind it: "640 of 640", the time of the processor. */
  readonly note?: string;
}

/** How much is measured. */
export interface RowOptions {
  /** Random scenes that can be laid out. */
  readonly scenes: number;
  /** Random scenes that cannot. */
  readonly impossible: number;
  /** Also print what failed. */
  readonly failures: boolean;
}

/** As many as the goals name. */
export const ROW_DEFAULTS: RowOptions = { scenes: 10_000, impossible: 1000, failures: false };

/** Measures one part of the package. */
export type Measure = (options: RowOptions) => readonly Row[] | Promise<readonly Row[]>;

/** Give a share as a row, in percent. */
export function shareRow(what: string, right: number, total: number, atLeast: number): Row {
  const note = `${right.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  return { what, value: (100 * right) / total, unit: "%", goal: { atLeast }, note };
}

/** Tell whether a row meets its goal; undefined where it has none. */
export function meets({ value, goal }: Row): boolean | undefined {
  if (goal === undefined) return undefined;
  return "atLeast" in goal ? value >= goal.atLeast : value <= goal.atMost;
}

/** Write rows as a Markdown table. */
export function formatRows(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const met = meets(row);
    const verdict = met === undefined ? "" : met ? "yes" : "NO";
    return [row.what, withUnit(row.value, row.unit), goalOf(row), verdict, row.note ?? ""];
  });
  return formatTable(["what", "measured", "goal", "met", "beside"], lines);
}

function goalOf({ goal, unit }: Row): string {
  if (goal === undefined) return "";
  return "atLeast" in goal ? `>= ${plain(goal.atLeast, unit)}` : `<= ${plain(goal.atMost, unit)}`;
}

/** A share is cut, not rounded: 99.96 % is not all. */
function withUnit(value: number, unit: Row["unit"]): string {
  if (unit === "%") return plain(Number((Math.floor(value * 100) / 100).toFixed(2)), unit);
  return plain(Number(value.toFixed(value < 100 ? 1 : 0)), unit);
}

function plain(value: number, unit: Row["unit"]): string {
  return `${value.toLocaleString("en")} ${unit}`;
}

/**
 * Read `--scenes`, `--impossible`, `--failures`, and the words beside them.
 *
 * @throws Error  when an option is unknown or a number is no number
 */
export function readRowOptions(args: readonly string[]): RowOptions & {
  readonly words: readonly string[];
  readonly save: boolean;
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      scenes: { type: "string", default: `${ROW_DEFAULTS.scenes}` },
      impossible: { type: "string", default: `${ROW_DEFAULTS.impossible}` },
      failures: { type: "boolean", default: false },
      save: { type: "boolean", default: false },
    },
  });
  const { failures, save } = values;
  const scenes = readCount("--scenes", values.scenes);
  const impossible = readCount("--impossible", values.impossible);
  return { words: positionals, scenes, impossible, failures, save };
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new Error(`bench: expected a whole number after ${name}, got "${text}". Give a count.`);
}

/** Print the rows of a script that was started by itself. */
export async function printIfStarted(url: string, measure: Measure): Promise<void> {
  if (process.argv[1] === undefined || pathToFileURL(process.argv[1]).href !== url) return;
  console.log(formatRows(await measure(readRowOptions(process.argv.slice(2)))));
}
