import {
  type Branch,
  constant,
  type ExportOptions,
  type ExportSource,
  exportOnnx,
  input,
  mapTree,
  type NdArray,
  type SymbolicType,
  type Tensor,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import * as ort from "onnxruntime-node";

/** The largest difference of one graph compiled for fixed and for open sizes: other kernels may be chosen. */
export const SAME_GRAPH_TOLERANCE = 1e-5;

type Source<P extends Branch<NdArray>> = ExportSource<Readonly<Record<string, SymbolicType>>, P>;

/** Run a model file on plain ONNX Runtime. */
export async function runFile(
  bytes: Uint8Array,
  feeds: Readonly<Record<string, NdArray>>,
): Promise<Record<string, NdArray>> {
  const session = await ort.InferenceSession.create(bytes, { logSeverityLevel: 3 });
  try {
    const tensors = Object.entries(feeds).map(([name, { data, shape, dtype }]) => [
      name,
      new ort.Tensor(dtype as "float32", data as Float32Array, [...shape]),
    ]);
    const results = await session.run(Object.fromEntries(tensors));
    return Object.fromEntries(
      Object.entries(results).map(([name, { data, dims, type }]) => [
        name,
        { data, shape: dims, dtype: type } as NdArray,
      ]),
    );
  } finally {
    await session.release();
  }
}

/** Build the graph for the shapes that are fed, and run it. */
export function runFixed<P extends Branch<NdArray>>(
  { params, build }: Source<P>,
  feeds: Readonly<Record<string, NdArray>>,
): Promise<Readonly<Record<string, NdArray>>> {
  const fed = Object.entries(feeds).map(
    ([name, { shape, dtype }]) => [name, input(name, shape, dtype)] as const,
  );
  const weights = mapTree<NdArray, Tensor>(params, (array) => constant(array));
  return run(build(Object.fromEntries(fed), weights as never), feeds);
}

/** Export once, run the file with each of the feeds, and compare with graphs of those sizes. */
export async function differences<P extends Branch<NdArray>>(
  source: Source<P>,
  cases: readonly Readonly<Record<string, NdArray>>[],
  options: ExportOptions = {},
): Promise<readonly { readonly shapes: readonly string[]; readonly largest: number }[]> {
  const { bytes } = await exportOnnx(source, options);
  const found = [];
  for (const feeds of cases) {
    const [open, fixed] = [await runFile(bytes, feeds), await runFixed(source, feeds)];
    const shapes = Object.entries(fixed).map(([name, { shape, dtype }]) => {
      const got = open[name]!;
      const [a, b] = [`${dtype} ${shape}`, `${got.dtype} ${got.shape}`];
      return a === b ? a : `${name}: ${b} in place of ${a}`;
    });
    const largest = Object.entries(fixed).map(([name, array]) =>
      Array.from(array.data, (x, i) => Math.abs(Number(x) - Number(open[name]!.data[i]))),
    );
    found.push({ shapes, largest: Math.max(...largest.flat()) });
  }
  return found;
}
