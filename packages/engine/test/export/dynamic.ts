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
import { largestDifference, numbersOf } from "../numbers.ts";

/** The largest difference of one graph compiled for fixed and for open sizes: other kernels may be chosen. */
export const SAME_GRAPH_TOLERANCE = 1e-5;

type Ends = Readonly<Record<string, SymbolicType>>;
type Feeds = Readonly<Record<string, NdArray>>;

/** Give a source its types where it is written apart from its use. */
export function sourceOf<const I extends Ends, P extends Branch<NdArray>>(
  source: ExportSource<I, P>,
): ExportSource<I, P> {
  return source;
}

/** Run a model file on plain ONNX Runtime. */
export async function runFile(bytes: Uint8Array, feeds: Feeds): Promise<Record<string, NdArray>> {
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
export function runFixed<const I extends Ends, P extends Branch<NdArray>>(
  { params, build }: ExportSource<I, P>,
  feeds: Feeds,
): Promise<Readonly<Record<string, NdArray>>> {
  const fed = Object.entries(feeds).map(
    ([name, { shape, dtype }]) => [name, input(name, shape, dtype)] as const,
  );
  const weights = mapTree<NdArray, Tensor>(params, (array) => constant(array));
  return run(build(Object.fromEntries(fed) as never, weights as never), feeds);
}

/** Export once, run the file with each of the feeds, and compare with graphs of those sizes. */
export async function differences<const I extends Ends, P extends Branch<NdArray>>(
  source: ExportSource<I, P>,
  cases: readonly Feeds[],
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
    if (shapes.join().includes("in place of")) return [{ shapes, largest: Number.NaN }];
    const largest = Object.entries(fixed).map(([name, array]) =>
      largestDifference(numbersOf(array), numbersOf(open[name])),
    );
    found.push({ shapes, largest: Math.max(...largest) });
  }
  return found;
}
