import { InputError } from "@syntopia/scene";
import { evaluateRun, RunFolder } from "syntopia/node";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { THREADS_OPTION } from "../options.ts";
import { write } from "../streams.ts";
import { countingProgress } from "../train/progress.ts";

interface Options {
  readonly data?: string;
  readonly images?: string;
  readonly threads?: number;
  readonly json?: true;
}

/** `syntopia evaluate runs/NAME --data FILE` */
export const evaluate: Command<Options> = {
  arguments: "[run...]",
  description: "Measure a trained run on labelled data.",
  options: [
    { flags: "--data <file>", description: "an NLVR file, plain or gzipped JSON lines" },
    {
      flags: "--images <tar>",
      description: "its pictures, for runs that look at pixels (default: drawn)",
    },
    THREADS_OPTION,
    { flags: "--json", description: "print one line of JSON" },
  ],
  details: `Prints accuracy (the share of right answers), consistency (the share of sentences with every
picture right) and n (the number of answers).

Example:
  syntopia evaluate runs/nlvr-scene --data data/nlvr/dev.jsonl.gz --json`,

  async run(given, { data, json, ...options }, { stdout, stderr }) {
    if (given.length !== 1) {
      throw new InputError(
        `evaluate: expected the folder of one run, got ${JSON.stringify(given.join(" "))}. Name one, such as runs/nlvr-scene.`,
      );
    }
    if (data === undefined)
      throw new InputError(
        "evaluate: expected --data FILE, got none. Name the labelled data to measure on.",
      );
    const bar = countingProgress(stderr, "answers");
    const folder = new RunFolder(given[0]!);
    const measured = await evaluateRun(folder, data, { ...options, progress: bar.update }).finally(
      bar.end,
    );
    const { accuracy, consistency, n } = measured;
    const lines = `accuracy     ${percent(accuracy!)}\nconsistency  ${percent(consistency!)}\nn            ${n}\n`;
    await write(stdout, json ? `${JSON.stringify({ accuracy, consistency, n })}\n` : lines);
    return EXIT.done;
  },
};

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
