import koffi from "koffi";
import { Tensor } from "onnxruntime-node";
import { allocate, type DType } from "../array.ts";
import { ONNX_DTYPE } from "../ops/onnx-types.ts";
import type { Session } from "../runtime/runtime.ts";
import {
  type Handle,
  type OrtInterface,
  ortInterface,
  requireOk,
  resultOf,
} from "./ort-interface.ts";

/** How a session is made. */
export interface NativeSessionOptions {
  /** Threads inside one op, default: one for each core. */
  readonly threads?: number;
  /** Where to write a profile, default nowhere. */
  readonly profileTo?: string;
  /** ONNX Runtime's own settings, by their keys. */
  readonly config: Readonly<Record<string, string>>;
}

/** ONNX Runtime's numbers for all optimisations of a graph, and for a log of what is fatal only. */
const [ALL, FATAL] = [99, 4];

/**
 * A session on the processor through ONNX Runtime's C interface.
 *
 * It writes results into the tensors that it is handed and copies nothing.
 *
 * CONTRIBUTOR NOTES: onnxruntime-node writes into the tensors too, but then hands out new copies of
 * all results: for 80 MB 57 ms instead of 10. A run on another thread (koffi's `async`) leaves the
 * event loop free, but a ResNet-18's step then took 631 ms instead of 467, with 460 at best: on two
 * cores it meets ONNX Runtime's own thread.
 *
 * @throws Error  when ONNX Runtime refuses the model
 */
export function createNativeSession(model: Uint8Array, options: NativeSessionOptions): Session {
  const ort = ortInterface();
  const settings = resultOf((result) => ort.createOptions(result));
  try {
    configure(ort, settings, options);
    const { environment } = sharedHandles(ort);
    const handle = resultOf((result) =>
      ort.createSession(environment, model, model.byteLength, settings, result),
    );
    return new NativeSession(ort, handle);
  } finally {
    ort.releaseOptions(settings);
  }
}

function configure(
  ort: OrtInterface,
  settings: Handle,
  { threads, profileTo, config }: NativeSessionOptions,
): void {
  requireOk(ort.setOptimizationLevel(settings, ALL));
  requireOk(ort.setLogLevel(settings, FATAL)); // what goes wrong is thrown: no need to print it as well
  requireOk(ort.disableMemPattern(settings));
  if (threads !== undefined) requireOk(ort.setThreads(settings, threads));
  if (profileTo !== undefined) requireOk(ort.enableProfiling(settings, profileTo));
  for (const [key, value] of Object.entries(config))
    requireOk(ort.addConfigEntry(settings, key, value));
}

let shared: { readonly environment: Handle; readonly memory: Handle } | undefined;

/** What all sessions share: ONNX Runtime's own logger, and the processor's memory. */
function sharedHandles(ort: OrtInterface) {
  shared ??= {
    environment: resultOf((result) => ort.createEnv(FATAL, "syntopia", result)),
    memory: resultOf((result) => ort.createCpuMemoryInfo(0, 0, result)),
  };
  return shared;
}

/** Tensors that a run reads and writes: their addresses alone do not keep them from the garbage collector. */
const inUse = new Set<unknown>();

class NativeSession implements Session {
  readonly #ort: OrtInterface;
  #handle: Handle;

  constructor(ort: OrtInterface, handle: Handle) {
    this.#ort = ort;
    this.#handle = handle;
  }

  /** Run once, but let what is due in the event loop come first. */
  run(
    feeds: Readonly<Record<string, Tensor>>,
    fetches: Readonly<Record<string, Tensor | null>>,
  ): Promise<Record<string, Tensor>> {
    return new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          resolve(this.#runNow(feeds, fetches));
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  #runNow(
    feeds: Readonly<Record<string, Tensor>>,
    fetches: Readonly<Record<string, Tensor | null>>,
  ): Record<string, Tensor> {
    const [inputs, outputs] = [Object.keys(feeds), Object.keys(fetches)];
    const written = Object.values(fetches);
    const [fed, fetched]: [Handle[], Handle[]] = [[], []];
    inUse.add(feeds).add(fetches);
    try {
      for (const tensor of Object.values(feeds)) fed.push(this.#valueOf(tensor));
      for (const tensor of written) fetched.push(tensor && this.#valueOf(tensor));
      const sides = [inputs, fed, inputs.length, outputs, outputs.length, fetched] as const;
      requireOk(this.#ort.run(this.#handle, null, ...sides)); // fills the nulls in `fetched`
      const results = written.map((tensor, i) => tensor ?? this.#tensorOf(fetched[i]));
      return Object.fromEntries(outputs.map((name, i) => [name, results[i]!]));
    } finally {
      for (const value of [...fed, ...fetched]) if (value) this.#ort.releaseValue(value);
      inUse.delete(feeds);
      inUse.delete(fetches);
    }
  }

  /** Show a tensor's storage to ONNX Runtime; nothing is copied. */
  #valueOf({ data, dims, type }: Tensor): Handle {
    const bytes = data as Float32Array;
    const shape = BigInt64Array.from(dims, BigInt);
    const dtype = ONNX_DTYPE[type as DType];
    const { memory } = sharedHandles(this.#ort);
    return resultOf((result) =>
      this.#ort.createTensor(memory, bytes, bytes.byteLength, shape, dims.length, dtype, result),
    );
  }

  /** Copy a result that ONNX Runtime made room for. */
  #tensorOf(value: Handle): Tensor {
    const info = resultOf((result) => this.#ort.getInfo(value, result));
    const rank = Number(resultOf<number>((result) => this.#ort.getRank(info, result)));
    const shape = new BigInt64Array(rank);
    requireOk(this.#ort.getShape(info, shape, rank));
    const number = resultOf<number>((result) => this.#ort.getType(info, result));
    this.#ort.releaseInfo(info);
    const dims = Array.from(shape, Number);
    const dtype = DTYPES.find((name) => ONNX_DTYPE[name] === number)!;
    const size = dims.reduce((product, length) => product * length, 1);
    if (size === 0) return new Tensor(dtype as "float32", allocate(dtype, 0) as Float32Array, dims);
    const address = resultOf((result) => this.#ort.getData(value, result));
    const copy = allocate(dtype, size) as Float32Array;
    const bytes = koffi.view(address, copy.byteLength);
    new Uint8Array(copy.buffer).set(new Uint8Array(bytes));
    return new Tensor(dtype as "float32", copy, dims);
  }

  async release(): Promise<void> {
    if (this.#handle === null) return;
    this.#ort.releaseSession(this.#handle);
    this.#handle = null;
  }
}

const DTYPES = Object.keys(ONNX_DTYPE) as readonly DType[];
