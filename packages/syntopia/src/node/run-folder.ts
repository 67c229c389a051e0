import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Branch, NdArray } from "@syntopia/engine";
import { readSafetensors, writeSafetensors } from "@syntopia/engine/node";
import { InputError } from "@syntopia/scene";
import type { VerifierOptions } from "../pipeline.ts";
import type { Checkpoint, Progress, ValidationRecord } from "../train/index.ts";

/** What a run was made with: enough to build its model again, and to repeat it. */
export interface RunConfig {
  readonly task: "nlvr";
  readonly model: VerifierOptions;
  /** The vocabulary, by id. */
  readonly words: readonly string[];
  readonly seed: number;
  readonly training: {
    readonly data: string;
    readonly steps: number;
    readonly validateEvery: number;
    readonly patience: number;
    readonly learningRate: number;
    readonly weightDecay: number;
    readonly heldShare: number;
  };
}

/** The files of a run. */
const FILES = {
  config: "config.json",
  model: "model.safetensors",
  checkpoint: "checkpoint.safetensors",
  metrics: "metrics.jsonl",
} as const;

/** A folder that holds all of one training: its settings, best model, last checkpoint and metrics. */
export class RunFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Start a new run.
   *
   * @throws InputError  when the folder holds a run already
   */
  async create(config: RunConfig): Promise<void> {
    if (await exists(this.#file("config"))) {
      throw new InputError(
        `${this.path}: expected no run there yet, got one. Choose another name, or go on with --resume.`,
      );
    }
    await mkdir(this.path, { recursive: true });
    await replaceFile(this.#file("config"), `${JSON.stringify(config, null, 2)}\n`);
  }

  /** Read the settings. */
  async config(): Promise<RunConfig> {
    const path = this.#file("config");
    try {
      return JSON.parse(await readFile(path, "utf8")) as RunConfig;
    } catch {
      throw new InputError(
        `${this.path}: expected a run with ${FILES.config}, got none. Make one with "syntopia train".`,
      );
    }
  }

  /** Keep the best parameters so far. */
  async saveModel(params: Branch<NdArray>): Promise<void> {
    await writeSafetensors(this.#file("model"), params);
  }

  /** Read the best parameters. */
  async model(): Promise<Branch<NdArray>> {
    const path = this.#file("model");
    if (!(await exists(path))) {
      throw new InputError(
        `${this.path}: expected ${FILES.model}, got none. Train until the first validation.`,
      );
    }
    return (await readSafetensors(path)).tensors as Branch<NdArray>;
  }

  /** Keep where the training stands. */
  async saveCheckpoint({ state, progress }: Checkpoint): Promise<void> {
    await writeSafetensors(this.#file("checkpoint"), state, { progress: JSON.stringify(progress) });
  }

  /** Read where the training stands; undefined before the first checkpoint. */
  async checkpoint(): Promise<Checkpoint | undefined> {
    const path = this.#file("checkpoint");
    if (!(await exists(path))) return undefined;
    const { tensors, metadata } = await readSafetensors(path);
    const progress = JSON.parse(metadata.progress!) as Progress;
    return { state: tensors as unknown as Checkpoint["state"], progress };
  }

  /** Add a validation to the metrics, one line of JSON each; lines after its step are dropped. */
  async record(record: ValidationRecord): Promise<void> {
    const earlier = (await this.metrics()).filter(({ step }) => step < record.step);
    const lines = [...earlier, record].map((line) => JSON.stringify(line));
    await replaceFile(this.#file("metrics"), `${lines.join("\n")}\n`);
  }

  /** Read the metrics of all validations. */
  async metrics(): Promise<readonly ValidationRecord[]> {
    const path = this.#file("metrics");
    if (!(await exists(path))) return [];
    const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
    return lines.map((line) => JSON.parse(line) as ValidationRecord);
  }

  #file(name: keyof typeof FILES): string {
    return join(this.path, FILES[name]);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Write a file so that it is there whole or not at all. */
async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.partial`, text);
  await rename(`${path}.partial`, path);
}
