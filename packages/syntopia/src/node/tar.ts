import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { InputError } from "@syntopia/scene";
import { extract } from "tar-stream";
import { readBytes } from "./read-bytes.ts";

/**
 * Read all files of a tar archive, by their names without folders.
 *
 * @throws InputError  when the archive cannot be read or is cut off
 */
export async function readTar(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = await readBytes(path);
  const files = new Map<string, Uint8Array>();
  const archive = extract();
  archive.on("entry", (header, stream, next) => {
    const chunks: Uint8Array[] = [];
    stream.on("data", (chunk) => chunks.push(chunk as Uint8Array));
    stream.on("end", () => {
      if (header.type === "file") files.set(basename(header.name), Buffer.concat(chunks));
      next();
    });
  });
  try {
    await pipeline(Readable.from([bytes]), archive);
  } catch (error) {
    throw new InputError(`${path}: expected a tar archive, got: ${(error as Error).message}`);
  }
  if (files.size === 0)
    throw new InputError(`${path}: expected a tar archive of files, got none in it`);
  return files;
}
