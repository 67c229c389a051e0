import { type InputType, type NdArray, zerosArray } from "@syntopia/engine";
import { InputError } from "@syntopia/scene";
import {
  GEOMETRY_FEATURES,
  type GraphFeatures,
  graphFeatures,
  OBJECT_WORDS,
  RELATION_FEATURES,
} from "./graph-features.ts";
import type { Picture, Sample } from "./sample.ts";
import { SPECIAL, splitWords, type Vocabulary, wordId } from "./vocabulary.ts";

/** How much fits into a batch. Scenes are packed one after the other; what is left over is masked. */
export interface BatchLimits {
  /** B: samples. */
  readonly samples: number;
  /** L: words of one text, with the mark of the whole text in front. */
  readonly tokens: number;
  /** Objects of one scene, objects of all scenes (O), edges of all scenes (T). */
  readonly scene?: { readonly slots: number; readonly objects: number; readonly edges: number };
  /** Height and width of each picture, in pixels. */
  readonly picture?: { readonly height: number; readonly width: number };
}

/** A sample turned into numbers. */
export interface EncodedSample {
  readonly id: string;
  readonly ids: readonly number[];
  readonly graph?: GraphFeatures;
  readonly picture?: Picture;
  readonly target?: number;
}

/** Samples of one step: arrays by input name, and how many rows are samples. */
export interface Batch {
  readonly inputs: Readonly<Record<string, NdArray>>;
  readonly samples: readonly EncodedSample[];
}

/**
 * Turn a sample's modalities into numbers.
 *
 * @throws InputError  when the text has no words
 */
export async function encodeSample(
  sample: Sample,
  vocabulary: Vocabulary,
  modality: "scene" | "image",
): Promise<EncodedSample> {
  const words = splitWords(sample.text);
  if (words.length === 0) {
    throw new InputError(
      `encodeSample: expected words in "${sample.id}", got ${JSON.stringify(sample.text)}`,
    );
  }
  const ids = [SPECIAL.whole, ...words.map((word) => wordId(vocabulary, word))];
  return {
    id: sample.id,
    ids,
    ...(sample.target === undefined ? {} : { target: sample.target }),
    ...(modality === "scene" ? { graph: requireGraph(sample, vocabulary) } : {}),
    ...(modality === "image" ? { picture: await requirePicture(sample) } : {}),
  };
}

function requireGraph(sample: Sample, vocabulary: Vocabulary): GraphFeatures {
  if (sample.scene) return graphFeatures(sample.scene, vocabulary);
  throw new InputError(`encodeSample: expected a scene in "${sample.id}", got none`);
}

async function requirePicture(sample: Sample): Promise<Picture> {
  if (sample.picture) return sample.picture();
  throw new InputError(
    `encodeSample: expected a picture in "${sample.id}", got none. Give --images.`,
  );
}

/** The inputs of a model, as `compile` takes them. */
export function batchInputs({
  samples,
  tokens,
  scene,
  picture,
}: BatchLimits): Readonly<Record<string, InputType>> {
  return {
    ids: { shape: [samples, tokens], dtype: "int32" },
    textMask: { shape: [samples, tokens] },
    target: { shape: [samples] },
    weight: { shape: [samples] },
    ...(scene && {
      words: { shape: [scene.objects, OBJECT_WORDS], dtype: "int32" },
      geometry: { shape: [scene.objects, GEOMETRY_FEATURES] },
      edges: { shape: [scene.edges, 2], dtype: "int32" },
      relations: { shape: [scene.edges, RELATION_FEATURES] },
      edgeMask: { shape: [scene.edges] },
      places: { shape: [scene.objects], dtype: "int32" },
      slots: { shape: [samples, scene.slots], dtype: "int32" },
      slotMask: { shape: [samples, scene.slots] },
    }),
    ...(picture && { picture: { shape: [samples, 3, picture.height, picture.width] } }),
  };
}

/**
 * Tell how many of the samples, from the first on, fit into one batch.
 *
 * @throws InputError  when the first one alone does not fit
 */
export function countFitting(samples: readonly EncodedSample[], limits: BatchLimits): number {
  let [objects, edges, count] = [0, 0, 0];
  for (const { id, ids, graph } of samples) {
    objects += graph?.words.length ?? 0;
    edges += graph?.edges.length ?? 0;
    const tooLong =
      ids.length > limits.tokens || (graph?.words.length ?? 0) > (limits.scene?.slots ?? 0);
    if (tooLong) {
      throw new InputError(
        `batch: expected at most ${limits.tokens} words and ${limits.scene?.slots ?? 0} objects in "${id}", ` +
          `got ${ids.length} and ${graph?.words.length ?? 0}. Raise the limits of the model.`,
      );
    }
    const full = objects > (limits.scene?.objects ?? 0) || edges > (limits.scene?.edges ?? 0);
    if (count === limits.samples || full) break;
    count++;
  }
  if (count > 0 || samples.length === 0) return count;
  throw new InputError(
    `batch: expected at most ${limits.scene?.objects} objects and ${limits.scene?.edges} edges in a batch, ` +
      `got ${objects} and ${edges} in "${samples[0]!.id}" alone. Raise the limits of the model.`,
  );
}

/** Stack samples that fit (see `countFitting`) into arrays; the rest of each array is masked. */
export function stackSamples(samples: readonly EncodedSample[], limits: BatchLimits): Batch {
  const inputs: Record<string, NdArray> = {};
  for (const [name, { shape, dtype }] of Object.entries(batchInputs(limits))) {
    inputs[name] = zerosArray(shape, dtype);
  }
  const at = { object: 0, edge: 0 };
  for (const [row, sample] of samples.entries()) {
    putText(inputs, row, sample, limits);
    if (sample.graph) putGraph(inputs, sample.graph, { row, slots: limits.scene!.slots, at });
    if (sample.picture) putPicture(inputs.picture!, row, sample.picture, sample.id);
  }
  return { inputs, samples };
}

function putText(
  inputs: Readonly<Record<string, NdArray>>,
  row: number,
  { ids, target }: EncodedSample,
  { tokens }: BatchLimits,
): void {
  (inputs.ids!.data as Int32Array).set(ids, row * tokens);
  (inputs.textMask!.data as Float32Array).fill(1, row * tokens, row * tokens + ids.length);
  inputs.target!.data[row] = target ?? 0;
  inputs.weight!.data[row] = 1;
}

/** Where a scene goes: its row, the slots of each row, and the first free object and edge. */
interface GraphPlace {
  readonly row: number;
  readonly slots: number;
  readonly at: { object: number; edge: number };
}

function putGraph(
  inputs: Readonly<Record<string, NdArray>>,
  { words, geometry, edges, relations }: GraphFeatures,
  { row, slots, at }: GraphPlace,
): void {
  const first = at.object;
  for (const [i, ids] of words.entries()) {
    (inputs.words!.data as Int32Array).set(ids, at.object * OBJECT_WORDS);
    (inputs.geometry!.data as Float32Array).set(geometry[i]!, at.object * GEOMETRY_FEATURES);
    inputs.places!.data[at.object] = row * slots + i;
    inputs.slots!.data[row * slots + i] = at.object++;
    inputs.slotMask!.data[row * slots + i] = 1;
  }
  for (const [i, [subject, object]] of edges.entries()) {
    (inputs.edges!.data as Int32Array).set([first + subject, first + object], at.edge * 2);
    (inputs.relations!.data as Float32Array).set(relations[i]!, at.edge * RELATION_FEATURES);
    inputs.edgeMask!.data[at.edge++] = 1;
  }
}

function putPicture(
  into: NdArray,
  row: number,
  { width, height, data }: Picture,
  id: string,
): void {
  const [, , rows, columns] = into.shape as [number, number, number, number];
  if (width !== columns || height !== rows) {
    throw new InputError(
      `batch: expected a picture of ${columns} by ${rows} pixels in "${id}", got ${width} by ${height}`,
    );
  }
  const size = width * height;
  const values = into.data as Float32Array;
  for (let pixel = 0; pixel < size; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      values[(row * 3 + channel) * size + pixel] = data[pixel * 3 + channel]! / 127.5 - 1;
    }
  }
}
