import { type TensorProto, TensorProto_DataType } from "onnx-buf";
import { tensorBytes } from "./weight-file.ts";

/**
 * Hash the weights and constants of a model.
 *
 * SHA-256 over one line of UTF-8 text for each initializer, sorted by name (by UTF-16 code units):
 * `<SHA-256 of its bytes, in hexadecimal> <element type as in ONNX, lower case> <2x3> <name>\n`.
 *
 * @param initializers  as in the file, little-endian bytes
 * @param external      the external data file, where there is one
 * @returns             "sha256:" and 64 hexadecimal digits
 * @throws Error        when the page is not served over https or from localhost, where browsers have no SHA-256
 */
export async function hashWeights(
  initializers: readonly TensorProto[],
  external?: Uint8Array,
): Promise<string> {
  const sorted = initializers.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const lines: string[] = [];
  for (const tensor of sorted) {
    const type = TensorProto_DataType[tensor.dataType]!.toLowerCase();
    const digest = await sha256(tensorBytes(tensor, external));
    lines.push(`${digest} ${type} ${tensor.dims.join("x")} ${tensor.name}\n`);
  }
  return `sha256:${await sha256(new TextEncoder().encode(lines.join("")))}`;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) {
    throw new Error(
      "hashWeights: expected crypto.subtle, got none. Browsers have it on pages from https or localhost.",
    );
  }
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
