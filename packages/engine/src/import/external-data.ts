import type { StringStringEntryProto } from "onnx-buf";

/**
 * Give `length` bytes of a file beside the model, from `offset` on.
 *
 * @param location  the path that the model names, relative to its own folder
 */
export type ExternalData = (location: string, offset: number, length: number) => Uint8Array;

/**
 * Read an initialiser that lies outside the model file.
 *
 * @param length  the bytes that its shape and type need
 * @throws Error  when there is nothing to read it with, the path leads out of the model's folder,
 *                or the file says another length
 * @see https://onnx.ai/onnx/repo-docs/ExternalData.html
 */
export function readExternal(
  where: string,
  entries: readonly StringStringEntryProto[],
  length: number,
  externalData: ExternalData | undefined,
): Uint8Array {
  const told = new Map(entries.map(({ key, value }) => [key, value]));
  const location = told.get("location") ?? "";
  const offset = Number(told.get("offset") ?? 0);
  const toldLength = Number(told.get("length") ?? length);
  if (!externalData) {
    throw new Error(
      `${where}: expected externalData, as its numbers lie in the file "${location}", got none. ` +
        "Use readOnnx, or pass a function that gives the file's bytes.",
    );
  }
  requireInside(where, location);
  if (!Number.isSafeInteger(offset) || offset < 0 || toldLength !== length) {
    throw new Error(
      `${where}: expected ${length} bytes at an offset of 0 or more, got ${toldLength} at ${told.get("offset")}.`,
    );
  }
  const bytes = length === 0 ? new Uint8Array(0) : externalData(location, offset, length);
  if (bytes.length === length) return bytes;
  throw new Error(
    `${where}: expected ${length} bytes at ${offset} of "${location}", got ${bytes.length}. The file is cut off.`,
  );
}

/** A model must not read what lies outside its folder. */
function requireInside(where: string, location: string): void {
  const parts = location.split(/[\\/]/);
  const isAbsolute = parts[0] === "" || /^[a-z]:/i.test(location);
  if (!isAbsolute && !parts.includes("..") && !location.includes("\0")) return;
  throw new Error(
    `${where}: expected a file inside the model's folder, got "${location}". Put the file beside the model.`,
  );
}
