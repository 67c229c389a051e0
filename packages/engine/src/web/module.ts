import type * as Ort from "onnxruntime-web";

/** What holds for every session of a page: the first to name a setting decides. */
export interface PageOptions {
  /**
   * Where ONNX Runtime's files are: the address of a folder with `ort-wasm-simd-threaded.mjs` and
   * `.wasm` (and `ort-wasm-simd-threaded.asyncify.mjs` and `.wasm` for WebGPU), copied from
   * `node_modules/onnxruntime-web/dist`. Default: beside the script; Vite puts them there by itself.
   */
  readonly wasmPaths?: string;
  /**
   * Threads inside one op, default: half the cores, 4 at most. More than one needs a page that is
   * isolated from other origins (`crossOriginIsolated`); elsewhere the default is 1.
   */
  readonly threads?: number;
}

const MODULES: Readonly<Record<string, () => Promise<typeof Ort>>> = {
  cpu: () => import("onnxruntime-web/wasm"),
  webgpu: () => import("onnxruntime-web/webgpu"),
};

const settled: { -readonly [K in keyof PageOptions]: PageOptions[K] } = {};
const loaded = new Map<string, Promise<typeof Ort>>();

/**
 * Load the ONNX Runtime of a device: each is fetched once, and only if it is asked for.
 *
 * @throws Error  when a setting differs from the one that an earlier session has settled, or
 *                threads are asked of a page that cannot have them
 */
export async function loadModule(device: string, options: PageOptions): Promise<typeof Ort> {
  settle("wasmPaths", options.wasmPaths);
  if (options.threads !== undefined) requireThreads(options.threads);
  settle("threads", options.threads);
  const known = loaded.get(device) ?? load(device);
  loaded.set(device, known);
  return known;
}

function settle<K extends keyof PageOptions>(name: K, value: PageOptions[K]): void {
  if (value === undefined || value === settled[name]) return;
  const isFirst = loaded.size === 0;
  if (!isFirst) {
    const before = settled[name] === undefined ? "the default" : JSON.stringify(settled[name]);
    throw new Error(
      `compile: expected ${name} to stay ${before}, as the first session of the page has it, ` +
        `got ${JSON.stringify(value)}. Give it to the first.`,
    );
  }
  settled[name] = value;
}

function requireThreads(threads: number): void {
  if (!Number.isInteger(threads) || threads < 1)
    throw new Error(`compile: expected threads to be a whole number from 1, got ${threads}`);
  const { crossOriginIsolated } = globalThis as { readonly crossOriginIsolated?: boolean };
  if (threads === 1 || crossOriginIsolated) return;
  throw new Error(
    `compile: expected a page isolated from other origins for threads, got ${threads} threads on ` +
      "one that is not. Serve it with Cross-Origin-Opener-Policy: same-origin and " +
      "Cross-Origin-Embedder-Policy: require-corp, or use 1.",
  );
}

async function load(device: string): Promise<typeof Ort> {
  const ort = await MODULES[device]!();
  const { wasm } = ort.env;
  // 0 lets ONNX Runtime choose, as far as the page may have threads
  wasm.numThreads = settled.threads ?? 0;
  if (settled.wasmPaths !== undefined) wasm.wasmPaths = folderAddress(settled.wasmPaths);
  return ort;
}

/** ONNX Runtime imports a module from there: a relative address would mean "beside the script". */
function folderAddress(folder: string): string {
  const { document, location } = globalThis as {
    readonly document?: { readonly baseURI: string };
    readonly location?: { readonly href: string };
  };
  const { href } = new URL(folder, document?.baseURI ?? location?.href);
  return href.endsWith("/") ? href : `${href}/`;
}
