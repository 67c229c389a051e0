import { readFile } from "node:fs/promises";
import { InputError } from "@syntopia/scene";

/** Read a file's bytes; an InputError names the path and the reason. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError(
      `${path}: expected a file that can be read, got ${(error as NodeJS.ErrnoException).code}`,
    );
  }
}
