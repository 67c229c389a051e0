import { readFile } from "node:fs/promises";
import { decodeSafetensors, type NdArray, treeEntries } from "@syntopia/engine";
import { InferenceSession, Tensor as OrtTensor } from "onnxruntime-node";

/** The arrays beside a model, by name. */
export type Arrays = ReadonlyMap<string, NdArray>;

/** Read a model that PyTorch exported, and its reference (see fixtures/make.py): `bert-11` has that of `bert`. */
export async function readFixture(name: string) {
  const folder = new URL("fixtures/", import.meta.url);
  const bytes = await readFile(new URL(`${name}.onnx`, folder));
  const [model] = name.split("-");
  const { tensors } = decodeSafetensors(await readFile(new URL(`${model}.safetensors`, folder)));
  return { bytes, arrays: new Map(treeEntries<NdArray>(tensors)) };
}

/** The arrays whose names start with `prefix`, without it. */
export function arraysUnder(arrays: Arrays, prefix: string): Readonly<Record<string, NdArray>> {
  const found = [...arrays].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(found.map(([name, array]) => [name.slice(prefix.length), array]));
}

/** Run the bytes of an ONNX file as they are. */
export async function runFile(
  bytes: Uint8Array,
  feeds: Readonly<Record<string, NdArray>>,
): Promise<Readonly<Record<string, NdArray>>> {
  const session = await InferenceSession.create(bytes, {
    // as written: fused nodes round otherwise
    graphOptimizationLevel: "disabled",
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  try {
    const fed = Object.entries(feeds).map(([name, { dtype, data, shape }]) => [
      name,
      new OrtTensor(dtype as "float32", data as Float32Array, [...shape]),
    ]);
    const results = await session.run(Object.fromEntries(fed));
    return Object.fromEntries(
      Object.entries(results).map(([name, { data, dims, type }]) => [
        name,
        { data, shape: dims, dtype: type } as unknown as NdArray,
      ]),
    );
  } finally {
    await session.release();
  }
}

const SAMPLES = 16;

/** The elements of a gradient that the fixtures hold. */
export function evenly({ data }: NdArray): number[] {
  const step = Math.max(1, Math.floor(data.length / SAMPLES));
  const flat = Array.from(data as Float32Array, Number);
  return flat.filter((_, i) => i % step === 0).slice(0, SAMPLES);
}
