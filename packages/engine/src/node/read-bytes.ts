import { readFile } from "node:fs/promises";
import { describeValue } from "../describe-value.ts";

/**
 * Read a whole file.
 *
 * @param where  who reads it, for the error
 * @throws Error  when it cannot be read, or the path is no text
 */
export async function readBytes(where: string, path: string): Promise<Uint8Array> {
  if (typeof path !== "string")
    throw new Error(`${where}: expected the path of a file, got ${describeValue(path)}`);
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(
      `${where}: expected a file that can be read, got ${(error as Error).message}. Check the path.`,
      { cause: error },
    );
  }
}
