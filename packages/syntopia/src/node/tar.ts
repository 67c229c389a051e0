import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { InputError } from "@syntopia/scene";
import { extract } from "tar-stream";
import { readBytes } from "./read-bytes.ts";

/**
 * Read all files of a tar archive, by their names without folders.
 *
 * @throws InputError  when the archive cannot be read, is cut off, or has two files of one name
 */
export async function readTar(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = await readBytes(path);
  const files = new Map<string, Uint8Array>();
  const repeated = new Set<string>();
  const archive = extract();
  archive.on("entry", (header, stream, next) => {
    const chunks: Uint8Array[] = [];
    stream.on("data", (chunk) => chunks.push(chunk as Uint8Array));
    stream.on("end", () => {
      const name = basename(header.name);
      if (files.has(name)) repeated.add(name);
      if (header.type === "file") files.set(name, Buffer.concat(chunks));
      next();
    });
  });
  try {
    await pipeline(Readable.from([bytes]), archive);
  } catch (error) {
    throw new InputError(`${path}: expected a tar archive, got: ${(error as Error).message}`);
  }
  if (repeated.size > 0) {
    throw new InputError(
      `${path}: expected each file name once, whatever the folder, got ${[...repeated][0]} again`,
    );
  }
  if (files.size === 0)
    throw new InputError(`${path}: expected a tar archive of files, got none in it`);
  return files;
}
