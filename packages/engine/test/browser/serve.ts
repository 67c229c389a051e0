import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** ONNX Runtime's own files: modules and WebAssembly. */
const ORT_FOLDER = dirname(fileURLToPath(import.meta.resolve("onnxruntime-web/wasm")));

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  mjs: "text/javascript",
  wasm: "application/wasm",
};

/** A server of localhost. */
export interface Site {
  readonly address: string;
  close(): void;
}

/**
 * Serve files, and ONNX Runtime's beside them and under `/ort/`, isolated from other origins as threads need it.
 *
 * @param files  contents by path without the leading "/"; "index.html" answers "/"
 */
export async function serve(files: ReadonlyMap<string, string | Uint8Array>): Promise<Site> {
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url!, "http://localhost").pathname.slice(1) || "index.html";
    const content = files.get(path) ?? (await ortFile(path));
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": TYPES[path.split(".").at(-1)!] ?? "application/octet-stream",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

async function ortFile(path: string): Promise<Uint8Array | undefined> {
  const name = /^(?:ort\/)?(ort-[\w.-]+)$/.exec(path)?.[1];
  return name ? readFile(join(ORT_FOLDER, name)).catch(() => undefined) : undefined;
}
