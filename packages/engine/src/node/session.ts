import * as ort from "onnxruntime-node";
import { type DeviceOptions, deviceSettings, requireOptions } from "../runtime/options.ts";
import type { Runtime, Session } from "../runtime/runtime.ts";
import { explainDevice } from "./device-error.ts";
import { createNativeSession } from "./native-session.ts";

/** How a program is compiled. */
export interface CompileOptions extends DeviceOptions {
  /** Threads inside one op, default: one for each core that ONNX Runtime sees. */
  readonly threads?: number;
  /** Write ONNX Runtime's profile to a file that starts with this path. */
  readonly profileTo?: string;
}

/**
 * Lend onnxruntime-node to programs.
 *
 * @throws Error  when an option is unknown, or the device is none of Node's
 */
export function nodeRuntime(options: CompileOptions): Runtime {
  requireOptions(options, ["device", "strict", "threads", "profileTo"], ["cpu", "webgpu", "cuda"]);
  const { threads } = options;
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1))
    throw new Error(`compile: expected a whole number of threads, 1 or more, got ${threads}`);
  const create = (options.device ?? "cpu") === "cpu" ? createOnProcessor : createSession;
  return {
    Tensor: ort.Tensor,
    writesInPlace: true,
    createSession: (model) => create(model, options),
  };
}

/**
 * How long threads that wait for work spin: about the time between two ops.
 *
 * CONTRIBUTOR NOTES: without, a Transformer's step takes 177 ms instead of 156; for as long as ONNX
 * Runtime likes, no less than 156, and beside one other busy process on two cores a ResNet-18's step
 * takes 1.8 s instead of 1.1. Memory patterns are off here and on a GPU: with them a ResNet-18's
 * training step holds 1.33 GB at most instead of 0.98, a Transformer's 0.72 GB instead of 0.51, as
 * what the first run allocated stays beside the block that is planned after it; they save 2 % at most.
 * Without gain for a Transformer's step: threads bound to cores (0.98 to 1.02 of the time), huge pages
 * asked for by glibc.malloc.hugetlb=1 (0.99).
 */
const SPIN_MICROSECONDS = "100";

async function createOnProcessor(
  model: Uint8Array,
  { threads, profileTo }: CompileOptions,
): Promise<Session> {
  return createNativeSession(model, {
    ...(threads !== undefined && { threads }),
    ...(profileTo !== undefined && { profileTo }),
    config: { "session.intra_op.spin_duration_us": SPIN_MICROSECONDS },
  });
}

/**
 * Load a model onto a device other than the processor.
 *
 * @throws Error  when the machine has not the device, or ONNX Runtime refuses the model
 */
async function createSession(
  model: Uint8Array,
  options: CompileOptions,
): Promise<ort.InferenceSession> {
  const { executionProviders, disableFallback } = deviceSettings(options, model);
  try {
    return await ort.InferenceSession.create(model, {
      executionProviders,
      graphOptimizationLevel: "all",
      logSeverityLevel: 4, // what goes wrong is thrown: no need to print it as well
      enableMemPattern: false,
      extra: { session: { intra_op: { spin_duration_us: SPIN_MICROSECONDS }, ...disableFallback } },
      ...(options.threads === undefined ? {} : { intraOpNumThreads: options.threads }),
      ...(options.profileTo === undefined
        ? {}
        : { enableProfiling: true, profileFilePrefix: options.profileTo }),
    });
  } catch (error) {
    throw explainDevice(error, options.device ?? "cpu");
  }
}
