import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Name ONNX Runtime with the version that is installed. */
export function runtimeVersion(): string {
  // the package exports its code only: its manifest is found beside it
  const entry = createRequire(import.meta.url).resolve("onnxruntime-node");
  const manifest = readFileSync(join(dirname(entry), "..", "package.json"), "utf8");
  return `onnxruntime-node ${JSON.parse(manifest).version}`;
}
