import { closeSync, openSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExternalData } from "../import/external-data.ts";
import { type ImportedModel, type ImportOptions, importOnnx } from "../import/import-onnx.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Read an ONNX model from a file, and what it needs of the files beside it.
 *
 * @param options  as in `importOnnx`
 * @throws Error   as `importOnnx`, with the path; when a file is missing, or the model names one
 *                 outside its folder
 */
export async function readOnnx<const O extends string = string>(
  path: string,
  options: ImportOptions<O> = {},
): Promise<ImportedModel<O>> {
  const bytes = await readBytes("readOnnx", path);
  const externalData = options.externalData ?? readBeside(dirname(path));
  try {
    return importOnnx(bytes, { ...options, externalData });
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Only the ranges that are asked for are read: such files are larger than one buffer may be. */
function readBeside(folder: string): ExternalData {
  return (location, offset, length) => {
    const file = openSync(join(folder, location), "r");
    try {
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const count = readSync(file, bytes, done, length - done, offset + done);
        if (count === 0) break;
        done += count;
      }
      return bytes.subarray(0, done);
    } finally {
      closeSync(file);
    }
  };
}
