import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@syntopia/scene";
import { FUSIONS, type FusionName, type Modality } from "syntopia";
import { type RunConfig, RunFolder, TRAIN_NLVR_DEFAULTS, trainNlvr } from "syntopia/node";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { oneOf, readCount, readPositive, readSeed, THREADS_OPTION } from "../options.ts";
import { trainingProgress } from "../train/progress.ts";

interface Options {
  readonly data?: string;
  readonly input?: Modality;
  readonly fusion?: FusionName;
  readonly steps?: number;
  readonly learningRate?: number;
  readonly seed?: number;
  readonly threads?: number;
  readonly run?: string;
  readonly resume?: true;
}

/** Where NLVR is looked for when `--data` does not say. */
const DATA_FOLDERS = ["data/nlvr", "../shared/data/nlvr"];
const D = TRAIN_NLVR_DEFAULTS;

/** `syntopia train nlvr` */
export const train: Command<Options> = {
  arguments: "[task...]",
  description: "Train a model to tell whether a sentence is true of a scene or a picture.",
  options: [
    {
      flags: "--data <folder>",
      description: `the data (default: the first of ${DATA_FOLDERS.join(", ")})`,
    },
    {
      flags: "--input <scene|image>",
      description: `what it looks at: structured scenes, or pixels (default: ${D.input})`,
      parse: (text) => oneOf("--input", text, ["scene", "image"]),
    },
    {
      flags: `--fusion <${Object.keys(FUSIONS).join("|")}>`,
      description: `how words and what they speak of are joined (default: ${D.fusion})`,
      parse: (text) => oneOf("--fusion", text, Object.keys(FUSIONS)),
    },
    {
      flags: "--steps <number>",
      description: `the most steps; training stops earlier when it no longer gets better (default: ${D.steps})`,
      parse: (text) => readCount("--steps", text),
    },
    {
      flags: "--learning-rate <number>",
      description: `the largest learning rate (default: ${D.learningRate})`,
      parse: (text) => readPositive("--learning-rate", text),
    },
    {
      flags: "--seed <number>",
      description: `determines parameters, order and variations (default: ${D.seed})`,
      parse: readSeed,
    },
    THREADS_OPTION,
    {
      flags: "--run <folder>",
      description: "where the run is kept (default: runs/nlvr- and the input)",
    },
    {
      flags: "--resume",
      description: "go on with the run, by its own settings, as if it had not been stopped",
    },
  ],
  details: `Tasks: nlvr (Suhr et al. 2017): train.jsonl.gz, and if they are there synthetic.jsonl.gz and
train-images.tar, in the data folder. Sentences are kept back for validation, never the dev split.

Files in the run's folder:
  config.json             the settings and the vocabulary
  model.safetensors       the parameters that validated best
  checkpoint.safetensors  the last state, for --resume
  metrics.jsonl           a line for each validation

Examples:
  syntopia train nlvr
  syntopia train nlvr --input image --run runs/pixels
  syntopia train nlvr --run runs/pixels --resume`,

  async run(given, options, { stderr }) {
    requireTask(given);
    const folder = new RunFolder(options.run ?? `runs/nlvr-${options.input ?? D.input}`);
    const resumed = options.resume ? await folder.config() : undefined;
    if (resumed) requireOwnSettings(options, resumed);
    const data = dataFolder(options.data ?? resumed?.training.data);
    const stop = new AbortController();
    const onInterrupt = () => stop.abort();
    process.once("SIGINT", onInterrupt);
    const steps = resumed?.training.steps ?? options.steps ?? D.steps;
    const progress = trainingProgress(stderr, steps);
    try {
      const ended = await trainNlvr(
        data,
        folder,
        { ...D, ...options },
        {
          observer: progress.observer,
          resume: resumed !== undefined,
          signal: stop.signal,
        },
      );
      progress.end();
      const { best } = ended;
      const found = `best validation ${(100 * best.score).toFixed(1)} % at step ${best.step}`;
      const state = stop.signal.aborted
        ? `stopped; go on with --run ${folder.path} --resume`
        : found;
      stderr.write(`${folder.path}: ${state}\n`);
      return EXIT.done;
    } finally {
      progress.end();
      process.off("SIGINT", onInterrupt);
    }
  },
};

function requireTask(given: readonly string[]): void {
  if (given.length === 1 && given[0] === "nlvr") return;
  throw new InputError(`train: expected one task, nlvr, got ${JSON.stringify(given.join(" "))}`);
}

/** A run goes on with its own settings: others are refused, not passed over. */
function requireOwnSettings(options: Options, { model, training, seed }: RunConfig): void {
  const settings = [
    ["--input", options.input, model.modality],
    ["--fusion", options.fusion, model.fusion],
    ["--steps", options.steps, training.steps],
    ["--learning-rate", options.learningRate, training.learningRate],
    ["--seed", options.seed, seed],
  ] as const;
  for (const [flag, given, own] of settings) {
    if (given === undefined || given === own) continue;
    throw new InputError(
      `train: expected ${flag} ${own}, as the run to resume has it, got ${given}. Leave it out, or start another run.`,
    );
  }
}

/** The folder that was asked for, else the first that is there. */
function dataFolder(asked: string | undefined): string {
  const folder = asked ?? DATA_FOLDERS.find((path) => existsSync(path));
  if (folder !== undefined && existsSync(join(folder, "train.jsonl.gz"))) return folder;
  throw new InputError(
    `train: expected NLVR's train.jsonl.gz in ${folder ?? DATA_FOLDERS.join(" or ")}, got none. Say where it is with --data.`,
  );
}
