import type * as Ort from "onnxruntime-web";
import { type DeviceOptions, deviceSettings, requireOptions } from "../runtime/options.ts";
import type { Runtime, Session } from "../runtime/runtime.ts";
import { requireGpu } from "./gpu.ts";
import { loadModule, type PageOptions } from "./module.ts";

/** How a program is compiled in a browser. */
export interface CompileOptions extends DeviceOptions, PageOptions {}

/**
 * Lend onnxruntime-web to programs.
 *
 * @throws Error  when an option is unknown, or the browser has not the device
 */
export async function webRuntime(options: CompileOptions): Promise<Runtime> {
  requireOptions(options, ["device", "strict", "threads", "wasmPaths"], ["cpu", "webgpu"]);
  const { device = "cpu" } = options;
  if (device === "webgpu") await requireGpu();
  const ort = await loadModule(device, options);
  return {
    Tensor: ort.Tensor,
    writesInPlace: false,
    createSession: (model) => inTurn(() => createSession(ort, model, options)),
  };
}

async function createSession(
  ort: typeof Ort,
  model: Uint8Array,
  options: CompileOptions,
): Promise<Session> {
  const { executionProviders, disableFallback } = deviceSettings(options, model);
  const session = await ort.InferenceSession.create(model, {
    executionProviders,
    graphOptimizationLevel: "all",
    logSeverityLevel: 4,
    enableMemPattern: false,
    extra: { session: disableFallback },
  });
  return {
    run: (feeds: Ort.InferenceSession.FeedsType, fetches: Ort.InferenceSession.FetchesType) =>
      inTurn(() => session.run(feeds, fetches)),
    release: () => inTurn(() => session.release()),
  } as Session;
}

let last: Promise<unknown> = Promise.resolve();

/** Do one thing after the other: a WebAssembly module that waits for the card cannot be entered again. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
