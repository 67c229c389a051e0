import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import koffi, { type KoffiFunc } from "koffi";

/** The version of ONNX Runtime's C interface that is asked for; later libraries have it too. */
const VERSION = 17;

/**
 * The functions of ONNX Runtime's C interface that are called: their places in its table, which never
 * move, and their forms. A status that is not null is an error.
 *
 * @see https://onnxruntime.ai/docs/api/c/struct_ort_api.html
 */
const FUNCTIONS = {
  getErrorMessage: [2, "const char *getErrorMessage(void *status)"],
  createEnv: [3, "void *createEnv(int level, const char *name, _Out_ void **env)"],
  createSession: [
    8,
    "void *createSession(void *env, const void *model, size_t length, void *options, _Out_ void **session)",
  ],
  run: [
    9,
    "void *run(void *session, void *options, const char **inputs, const void **fed, size_t inputCount, const char **outputs, size_t outputCount, _Inout_ void **fetched)",
  ],
  createOptions: [10, "void *createOptions(_Out_ void **options)"],
  enableProfiling: [14, `void *enableProfiling(void *options, ${pathType()} prefix)`],
  disableMemPattern: [17, "void *disableMemPattern(void *options)"],
  setLogLevel: [22, "void *setLogLevel(void *options, int level)"],
  setOptimizationLevel: [23, "void *setOptimizationLevel(void *options, int level)"],
  setThreads: [24, "void *setThreads(void *options, int count)"],
  createTensor: [
    49,
    "void *createTensor(void *memory, void *data, size_t bytes, const int64_t *shape, size_t rank, int type, _Out_ void **value)",
  ],
  getData: [51, "void *getData(void *value, _Out_ void **data)"],
  getType: [60, "void *getType(void *info, _Out_ int *type)"],
  getRank: [61, "void *getRank(void *info, _Out_ size_t *rank)"],
  getShape: [62, "void *getShape(void *info, _Out_ int64_t *shape, size_t rank)"],
  getInfo: [65, "void *getInfo(void *value, _Out_ void **info)"],
  createCpuMemoryInfo: [
    69,
    "void *createCpuMemoryInfo(int allocator, int kind, _Out_ void **memory)",
  ],
  releaseStatus: [93, "void releaseStatus(void *status)"],
  releaseSession: [95, "void releaseSession(void *session)"],
  releaseValue: [96, "void releaseValue(void *value)"],
  releaseInfo: [99, "void releaseInfo(void *info)"],
  releaseOptions: [100, "void releaseOptions(void *options)"],
  addConfigEntry: [130, "void *addConfigEntry(void *options, const char *key, const char *value)"],
} as const satisfies Record<string, readonly [place: number, form: string]>;

/** Paths are of wide characters on Windows. */
function pathType(): string {
  return process.platform === "win32" ? "const char16_t *" : "const char *";
}

/** What the C interface hands out and takes back: an address. */
export type Handle = unknown;

// biome-ignore lint/suspicious/noExplicitAny: only koffi knows the forms, and checks them at each call
type NativeFunction = KoffiFunc<(...values: any[]) => any>;

/** The functions by name. */
export type OrtInterface = { readonly [K in keyof typeof FUNCTIONS]: NativeFunction };

let loaded: OrtInterface | undefined;

/**
 * Open the library inside the package onnxruntime-node, once.
 *
 * @throws Error  when it is not there or cannot be loaded
 */
export function ortInterface(): OrtInterface {
  loaded ??= load();
  return loaded;
}

function load(): OrtInterface {
  const library = openLibrary(libraryPath());
  const base = library.func("void *OrtGetApiBase()")();
  const [getApi] = koffi.decode(base, koffi.array("void *", 1)) as [Handle];
  const table = koffi.decode(getApi, koffi.proto("void *getApi(uint32_t version)"))(VERSION);
  const places = Math.max(...Object.values(FUNCTIONS).map(([place]) => place)) + 1;
  const functions = koffi.decode(table, koffi.array("void *", places)) as readonly Handle[];
  return Object.fromEntries(
    Object.entries(FUNCTIONS).map(([name, [place, form]]) => [
      name,
      koffi.decode(functions[place], koffi.proto(form)),
    ]),
  ) as OrtInterface;
}

function openLibrary(path: string): ReturnType<typeof koffi.load> {
  try {
    return koffi.load(path);
  } catch (error) {
    throw new Error(
      `compile: expected ONNX Runtime's library at ${path}, got: ${(error as Error).message}. ` +
        "Install onnxruntime-node for this platform.",
      { cause: error },
    );
  }
}

function libraryPath(): string {
  const folder = dirname(createRequire(import.meta.url).resolve("onnxruntime-node"));
  const names: Partial<Record<NodeJS.Platform, string>> = {
    win32: "onnxruntime.dll",
    darwin: "libonnxruntime.1.30.0.dylib",
  };
  const name = names[process.platform] ?? "libonnxruntime.so.1";
  return join(folder, "../bin/napi-v6", process.platform, process.arch, name);
}

/**
 * Read a status; null is none.
 *
 * @throws Error  with ONNX Runtime's text
 */
export function requireOk(status: Handle): void {
  if (status === null) return;
  const { getErrorMessage, releaseStatus } = ortInterface();
  const message = getErrorMessage(status);
  releaseStatus(status);
  throw new Error(message);
}

/** Call a function whose last argument is where its result goes. Throws as `requireOk`. */
export function resultOf<T = Handle>(call: (result: [T | null]) => Handle): T {
  const result: [T | null] = [null];
  requireOk(call(result));
  return result[0] as T;
}
