import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeValue } from "../describe-value.ts";
import { type ExportedModel, type ModelMetadata, verifyModel } from "../export/index.ts";
import { decodeModel } from "../export/metadata.ts";
import { externalLocation } from "../export/weight-file.ts";
import { readBytes } from "./read-bytes.ts";
import { type NewFile, replaceFiles } from "./replace-files.ts";

/** A model file as read: its bytes, those of the file beside it, and what it says about itself. */
export interface ModelFile {
  readonly bytes: Uint8Array;
  readonly externalData?: Uint8Array;
  readonly metadata: ModelMetadata;
}

/**
 * Write a model file, and the file of its weights beside it where there is one.
 *
 * The old files stay until the new ones are complete.
 *
 * @param path   by custom ends in .onnx
 * @param model  from `exportOnnx`
 * @throws Error  when the path is no text or cannot be written to, or the model is none
 */
export async function writeModel(path: string, model: ExportedModel): Promise<void> {
  if (typeof path !== "string" || !(model?.bytes instanceof Uint8Array)) {
    throw new Error(
      `writeModel: expected a path and what exportOnnx made, got ${describeValue(path)} and ${describeValue(model)}. Await exportOnnx.`,
    );
  }
  const files: NewFile[] = [{ path, parts: [model.bytes] }];
  if (model.externalData) {
    const { name, parts } = model.externalData;
    // first, so that a model never stands there without its weights
    files.unshift({ path: join(dirname(path), name), parts });
  }
  await replaceFiles("writeModel", files);
}

/**
 * Read a model file and check that its weights are the ones that it was written with.
 *
 * @throws Error  as `verifyModel`, with the path
 */
export async function readModel(path: string): Promise<ModelFile> {
  const bytes = await readBytes("readModel", path);
  try {
    const name = externalLocation(decodeModel("readModel", bytes).graph!);
    const externalData =
      name === undefined ? undefined : await readFile(join(dirname(path), requirePlain(name)));
    const metadata = await verifyModel(bytes, externalData);
    return { bytes, metadata, ...(externalData && { externalData }) };
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** A file that names another folder could make us read anything. */
function requirePlain(name: string): string {
  if (/^[^/\\]+$/.test(name) && name !== "." && name !== "..") return name;
  throw new Error(`readModel: expected external data in the same folder, got "${name}"`);
}
