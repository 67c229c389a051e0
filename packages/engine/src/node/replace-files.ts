import { open, rename, rm } from "node:fs/promises";

/** A file to write, in pieces: one buffer cannot hold what large models have. */
export interface NewFile {
  readonly path: string;
  readonly parts: readonly Uint8Array[];
}

/**
 * Write files; the old ones stay until all of the new ones are complete.
 *
 * @param where  who writes them, for the error
 * @param files  put in place in this order
 * @throws Error  when one cannot be written; then nothing new is left behind
 */
export async function replaceFiles(where: string, files: readonly NewFile[]): Promise<void> {
  const partial = (path: string) => `${path}.partial`;
  try {
    for (const { path, parts } of files) await writeParts(partial(path), parts);
    for (const { path } of files) await rename(partial(path), path);
  } catch (error) {
    for (const { path } of files) await rm(partial(path), { force: true });
    throw new Error(
      `${where}: expected a place that can be written to, got ${(error as Error).message}. Make the folder first.`,
      { cause: error },
    );
  }
}

async function writeParts(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, "w");
  try {
    for (const part of parts) await file.writeFile(part);
  } finally {
    await file.close();
  }
}
