import { describeValue } from "./describe-value.ts";

/** Refuse what is no Uint8Array: `fetch` gives an ArrayBuffer. Throws Error. */
export function requireBytes(where: string, bytes: unknown): asserts bytes is Uint8Array {
  if (bytes instanceof Uint8Array) return;
  const what = bytes instanceof ArrayBuffer ? "an ArrayBuffer" : describeValue(bytes);
  throw new Error(
    `${where}: expected bytes, got ${what}. Make new Uint8Array(buffer) of a buffer.`,
  );
}
