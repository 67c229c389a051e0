import { allocate, type DType, type NdArray } from "./array.ts";
import { sizeOf } from "./shape.ts";
import { type Tree, treeEntries, treeFrom } from "./tree.ts";

const NAMES: Readonly<Record<DType, string>> = {
  float32: "F32",
  int32: "I32",
  int64: "I64",
  bool: "BOOL",
};
const DTYPES = new Map(Object.entries(NAMES).map(([dtype, name]) => [name, dtype as DType]));
const HEADER_LENGTH_BYTES = 8;
const METADATA = "__metadata__";

/** A tree of arrays as read from a safetensors file, with the notes that its header holds. */
export interface SafetensorsContent {
  readonly tensors: Tree<NdArray>;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Write a tree of arrays in the safetensors format, under dotted names.
 *
 * @param metadata  notes kept in the header: text by name
 * @see https://huggingface.co/docs/safetensors
 */
export function encodeSafetensors(
  tensors: Tree<NdArray>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries = treeEntries(tensors);
  const header: Record<string, unknown> =
    Object.keys(metadata).length > 0 ? { [METADATA]: metadata } : {};
  let end = 0;
  for (const [path, { data, shape, dtype }] of entries) {
    header[path] = { dtype: NAMES[dtype], shape, data_offsets: [end, (end += data.byteLength)] };
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  // spaces after the header put the first array on a boundary of eight bytes
  const headerLength = Math.ceil(text.length / 8) * 8;
  const bytes = new Uint8Array(HEADER_LENGTH_BYTES + headerLength + end).fill(0x20);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerLength), true);
  bytes.set(text, HEADER_LENGTH_BYTES);
  let at = HEADER_LENGTH_BYTES + headerLength;
  for (const [, { data }] of entries) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return bytes;
}

interface HeaderEntry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/**
 * Read a safetensors file.
 *
 * @returns  a tree: the dots of the names become branches; the arrays are copies
 * @throws Error  when the header is no header, a type is unknown, or an array lies outside the file
 * @see https://huggingface.co/docs/safetensors
 */
export function decodeSafetensors(bytes: Uint8Array): SafetensorsContent {
  const start = HEADER_LENGTH_BYTES + headerLengthOf(bytes);
  const header = parseHeader(bytes.subarray(HEADER_LENGTH_BYTES, start));
  const { [METADATA]: metadata = {}, ...entries } = header;
  const arrays = Object.entries(entries).map(
    ([path, entry]) =>
      [path, readArray(path, entry as HeaderEntry, bytes.subarray(start))] as const,
  );
  return { tensors: treeFrom(arrays), metadata: metadata as Record<string, string> };
}

function headerLengthOf(bytes: Uint8Array): number {
  const length =
    bytes.length < HEADER_LENGTH_BYTES
      ? Number.NaN
      : Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  if (length + HEADER_LENGTH_BYTES <= bytes.length) return length;
  throw new Error(
    `decodeSafetensors: expected a header within ${bytes.length} bytes, got a length of ${length}. ` +
      "The file is cut off or no safetensors file.",
  );
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  const text = new TextDecoder().decode(bytes);
  try {
    const header: unknown = JSON.parse(text);
    if (typeof header === "object" && header !== null) return header as Record<string, unknown>;
  } catch {
    // told below, with the text
  }
  throw new Error(
    `decodeSafetensors: expected a JSON header, got ${JSON.stringify(text.slice(0, 40))}`,
  );
}

function readArray(path: string, entry: HeaderEntry, body: Uint8Array): NdArray {
  const dtype = DTYPES.get(entry.dtype);
  if (!dtype) {
    const known = [...DTYPES.keys()].join(", ");
    throw new Error(`decodeSafetensors: expected "${path}" of type ${known}, got ${entry.dtype}`);
  }
  const [from, to] = entry.data_offsets;
  const data = allocate(dtype, sizeOf(entry.shape));
  if (to - from !== data.byteLength || from < 0 || to > body.length) {
    throw new Error(
      `decodeSafetensors: expected ${data.byteLength} bytes of "${path}" within ${body.length}, got [${from}, ${to})`,
    );
  }
  new Uint8Array(data.buffer).set(body.subarray(from, to));
  return { data, shape: entry.shape, dtype };
}
