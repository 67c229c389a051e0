import { compile } from "@syntopia/engine/node";
import { InputError } from "@syntopia/scene";
import { type Sample, vocabularyOf } from "../data/index.ts";
import type { Modality } from "../pipeline.ts";
import { type Metrics, nlvrTask, predict } from "../train/index.ts";
import { requireLabels } from "./_labels.ts";
import { readNlvr } from "./nlvr-files.ts";
import { readPicture } from "./picture.ts";
import type { RunConfig } from "./run-config.ts";
import type { RunFolder } from "./run-folder.ts";

/** How a run is measured. */
export interface EvaluateRunOptions {
  /** A tar of the pictures, for a run that looks at pixels; without it they are drawn. */
  readonly images?: string;
  readonly threads?: number;
  /** Told how many of how many samples are answered. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Measure a run on an NLVR file.
 *
 * @returns  accuracy and consistency in [0, 1], and n, the number of samples
 * @throws InputError  when a file cannot be read, or pictures are given to a run that reads scenes
 */
export async function evaluateRun(
  folder: RunFolder,
  data: string,
  { images, threads, progress }: EvaluateRunOptions = {},
): Promise<Metrics> {
  const config = await folder.config();
  const samples = await readNlvr(data, pictureSource(folder, config.model.modality, images));
  requireLabels(samples, data);
  const task = taskOf(config, samples);
  const params = await folder.model(task.params);
  let done = 0;
  const answers = await predict(task, params, task.validationBatches(), {
    compile,
    answered: (count) => progress?.((done += count), samples.length),
    ...(threads === undefined ? {} : { threads }),
  });
  return task.measure(answers);
}

function pictureSource(folder: RunFolder, modality: Modality, images: string | undefined) {
  if (modality === "image") return images === undefined ? { draw: true } : { images };
  if (images === undefined) return {};
  throw new InputError(
    `${folder.path}: expected no --images, as this run reads scenes, got ${images}`,
  );
}

function taskOf({ model, words, seed }: RunConfig, validation: readonly Sample[]) {
  return nlvrTask({ model, vocabulary: vocabularyOf(words), training: [], validation, seed });
}

/**
 * Answer whether words are true of a picture.
 *
 * @returns  the probability of yes, in [0, 1]
 * @throws InputError  when the run reads scenes, or the picture has not the size it was trained on
 */
export async function verifyPicture(
  folder: RunFolder,
  path: string,
  text: string,
): Promise<number> {
  const config = await folder.config();
  const { model } = config;
  if (model.modality !== "image") {
    throw new InputError(
      `${folder.path}: expected a run that looks at pixels, got one that reads scenes. Train one with "--input image".`,
    );
  }
  const picture = await readPicture(path);
  const sample: Sample = { id: path, group: path, text, picture: async () => picture };
  const one = { ...model, limits: { ...model.limits, samples: 1 } };
  const task = taskOf({ ...config, model: one }, [sample]);
  const params = await folder.model(task.params);
  const [answer] = await predict(task, params, task.validationBatches(), { compile });
  return 1 / (1 + Math.exp(-answer!.values[0]!));
}
