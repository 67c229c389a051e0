import * as ort from "onnxruntime-node";
import type { NdArray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import type { OnnxModel } from "../onnx.ts";
import { formatShape, sameShape } from "../shape.ts";
import type { TensorType } from "../tensor.ts";

/** How a program is compiled. */
export interface CompileOptions {
  /** Threads inside one op, default: one for each core that ONNX Runtime sees. */
  readonly threads?: number;
  /** Write ONNX Runtime's profile to a file that starts with this path. */
  readonly profileTo?: string;
}

/**
 * Load a model into ONNX Runtime, on the processor.
 *
 * CONTRIBUTOR NOTES: without memory patterns a ResNet-18's training step holds 0.98 GB at most
 * instead of 1.33, a Transformer's 0.51 GB instead of 0.72: with them, what the first run
 * allocated stays beside the block that is planned after it. They save 2 % of the time. Threads
 * that wait do not spin: beside one other busy process on two cores, a ResNet-18's step takes 1.1 s
 * instead of 1.8 s. On a quiet machine that costs a Transformer's step 10 % (204 ms, not 184).
 */
export async function createSession(
  model: OnnxModel,
  options: CompileOptions,
): Promise<ort.InferenceSession> {
  return ort.InferenceSession.create(model.bytes, {
    executionProviders: ["cpu"],
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    enableMemPattern: false,
    extra: { session: { intra_op: { allow_spinning: "0" } } },
    ...(options.threads === undefined ? {} : { intraOpNumThreads: options.threads }),
    ...(options.profileTo === undefined
      ? {}
      : { enableProfiling: true, profileFilePrefix: options.profileTo }),
  });
}

/** Show an array to ONNX Runtime; the storage is shared. */
export function toOrt({ data, shape, dtype }: NdArray): ort.Tensor {
  return new ort.Tensor(dtype as "float32", data as Float32Array, [...shape]);
}

/** See a tensor of ONNX Runtime as an array; the storage is shared. */
export function fromOrt(tensor: ort.Tensor): NdArray {
  return {
    data: tensor.data as NdArray["data"],
    shape: tensor.dims,
    dtype: tensor.type as NdArray["dtype"],
  };
}

/**
 * Check what is fed against the inputs of a model.
 *
 * @throws ShapeError  when an input is missing, unknown, or of another shape or type
 */
export function ortFeeds(
  feeds: Readonly<Record<string, NdArray>>,
  types: Readonly<Record<string, TensorType>>,
): Record<string, ort.Tensor> {
  const unknown = Object.keys(feeds).find((name) => !Object.hasOwn(types, name));
  if (unknown !== undefined) {
    throw new ShapeError(`run: expected inputs ${quoteAll(Object.keys(types))}, got "${unknown}"`);
  }
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const array = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
      if (!array)
        throw new ShapeError(
          `run: expected the input "${name}", got ${quoteAll(Object.keys(feeds))}`,
        );
      requireType(`run: input "${name}"`, type, array);
      return [name, toOrt(array)];
    }),
  );
}

/** List names for an error: `"a", "b"`. */
export function quoteAll(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.map((name) => `"${name}"`).join(", ");
}

/** Refuse an array of another shape or type. Throws ShapeError. */
export function requireType(where: string, expected: TensorType, got: NdArray): void {
  if (expected.dtype === got.dtype && sameShape(expected.shape, got.shape)) return;
  throw new ShapeError(
    `${where}: expected ${expected.dtype} ${formatShape(expected.shape)}, ` +
      `got ${got.dtype} ${formatShape(got.shape)}`,
  );
}
