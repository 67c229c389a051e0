import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Branch, type NdArray, type SafetensorsContent, treeEntries } from "@syntopia/engine";
import { readSafetensors, writeSafetensors } from "@syntopia/engine/node";
import { InputError } from "@syntopia/scene";
import type { Checkpoint, Progress, ValidationRecord } from "../train/index.ts";
import { parseRunConfig, type RunConfig } from "./run-config.ts";

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
   * @throws InputError  when the folder holds a run already, or cannot be written
   */
  async create(config: RunConfig): Promise<void> {
    if (await exists(this.#file("config"))) {
      throw new InputError(
        `${this.path}: expected no run there yet, got one. Choose another name, or go on with --resume.`,
      );
    }
    try {
      await mkdir(this.path, { recursive: true });
      await replaceFile(this.#file("config"), `${JSON.stringify(config, null, 2)}\n`);
    } catch (error) {
      throw new InputError(
        `${this.path}: expected a folder that can be written, got ${(error as NodeJS.ErrnoException).code}`,
      );
    }
  }

  /**
   * Read the settings.
   *
   * @throws InputError  when there are none, or they are not a run's
   */
  async config(): Promise<RunConfig> {
    const path = this.#file("config");
    if (!(await exists(path))) {
      throw new InputError(
        `${this.path}: expected a run with ${FILES.config}, got none. Make one with "syntopia train".`,
      );
    }
    return parseRunConfig(await readFile(path, "utf8"), path);
  }

  /** Keep the best parameters so far. */
  async saveModel(params: Branch<NdArray>): Promise<void> {
    await writeSafetensors(this.#file("model"), params);
  }

  /**
   * Read the best parameters.
   *
   * @param like  the parameters of the run's model as they were at first, by which the file is checked
   * @throws InputError  when there are none yet, the file is broken, or holds those of another model
   */
  async model(like: Branch<NdArray>): Promise<Branch<NdArray>> {
    const path = this.#file("model");
    if (!(await exists(path))) {
      throw new InputError(
        `${this.path}: expected ${FILES.model}, got none. Train until the first validation.`,
      );
    }
    const { tensors } = await readArrays(path);
    requireSameForm(tensors, like, path);
    return tensors;
  }

  /** Keep where the training stands. */
  async saveCheckpoint({ state, progress }: Checkpoint): Promise<void> {
    await writeSafetensors(this.#file("checkpoint"), state, { progress: JSON.stringify(progress) });
  }

  /**
   * Read where the training stands; undefined before the first checkpoint.
   *
   * @throws InputError  when the file is broken
   */
  async checkpoint(): Promise<Checkpoint | undefined> {
    const path = this.#file("checkpoint");
    if (!(await exists(path))) return undefined;
    const { tensors, metadata } = await readArrays(path);
    const { params, optimizer } = tensors;
    if (!params || !optimizer || metadata.progress === undefined) {
      throw new InputError(
        `${path}: expected params, optimizer and progress, got ${Object.keys(tensors).join(", ")}`,
      );
    }
    const state = { params, optimizer } as Checkpoint["state"];
    return { state, progress: JSON.parse(metadata.progress) as Progress };
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

async function readArrays(
  path: string,
): Promise<SafetensorsContent & { readonly tensors: Branch<NdArray> }> {
  try {
    const { tensors, metadata } = await readSafetensors(path);
    return { tensors: tensors as Branch<NdArray>, metadata };
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

/** A program keeps its own values for what it is not given: a parameter left out would stay random. */
function requireSameForm(got: Branch<NdArray>, like: Branch<NdArray>, path: string): void {
  const [found, expected] = [formOf(got), formOf(like)];
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const [have, want] = [found.get(name) ?? "none", expected.get(name) ?? "none"];
    if (have === want) continue;
    throw new InputError(
      `${path}: expected the parameters of the run's model, ${want} for "${name}", got ${have}`,
    );
  }
}

function formOf(tree: Branch<NdArray>): ReadonlyMap<string, string> {
  const entries = treeEntries<NdArray>(tree);
  return new Map(
    entries.map(([name, { dtype, shape }]) => [name, `${dtype} (${shape.join(", ")})`]),
  );
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
