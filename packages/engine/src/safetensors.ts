import { allocate, type DType, type NdArray, requireArray } from "./array.ts";
import { requireBytes } from "./bytes.ts";
import {
  HEADER_LENGTH_BYTES,
  type HeaderEntry,
  METADATA,
  readHeader,
} from "./safetensors-header.ts";
import { sizeOf } from "./shape.ts";
import { type Tree, treeEntries, treeFrom } from "./tree.ts";

const NAMES: Readonly<Record<DType, string>> = {
  float32: "F32",
  int32: "I32",
  int64: "I64",
  bool: "BOOL",
};
const DTYPES = new Map(Object.entries(NAMES).map(([dtype, name]) => [name, dtype as DType]));

/** A tree of arrays as read from a safetensors file, with the notes that its header holds. */
export interface SafetensorsContent {
  readonly tensors: Tree<NdArray>;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Write a tree of arrays in the safetensors format, under dotted names.
 *
 * @param metadata  notes kept in the header: text by name
 * @throws Error    when two arrays have one dotted name, or one has the name of the notes
 * @see https://huggingface.co/docs/safetensors
 */
export function encodeSafetensors(
  tensors: Tree<NdArray>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries = treeEntries(tensors);
  for (const [path, array] of entries) requireArray(`encodeSafetensors: "${path}"`, array);
  const header = new Map<string, unknown>(
    Object.keys(metadata).length > 0 ? [[METADATA, metadata]] : [],
  );
  let end = 0;
  for (const [path, { data, shape, dtype }] of entries) {
    if (path === METADATA || header.has(path)) {
      throw new Error(
        `encodeSafetensors: expected each name once, got "${path}" again. Rename it.`,
      );
    }
    const offsets = [end, (end += data.byteLength)];
    header.set(path, { dtype: NAMES[dtype], shape, data_offsets: offsets });
  }
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)));
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

/**
 * Read a safetensors file.
 *
 * @returns  a tree: the dots of the names become branches; the arrays are copies
 * @throws Error  when the header is no header, a type is unknown, or the arrays do not fill the
 *                file one after the other
 * @see https://huggingface.co/docs/safetensors
 */
export function decodeSafetensors(bytes: Uint8Array): SafetensorsContent {
  requireBytes("decodeSafetensors", bytes);
  const { entries, metadata, body } = readHeader(bytes);
  return {
    tensors: treeFrom(entries.map(([path, entry]) => [path, readArray(path, entry, body)])),
    metadata,
  };
}

function readArray(path: string, entry: HeaderEntry, body: Uint8Array): NdArray {
  const dtype = DTYPES.get(entry.dtype);
  if (!dtype) {
    const known = [...DTYPES.keys()].join(", ");
    throw new Error(`decodeSafetensors: expected "${path}" of type ${known}, got ${entry.dtype}`);
  }
  const [from, to] = entry.data_offsets;
  const count = sizeOf(entry.shape);
  // compared before anything is allocated: a hostile shape may ask for more than there is
  if (count * allocate(dtype, 0).BYTES_PER_ELEMENT !== to - from) {
    throw new Error(
      `decodeSafetensors: expected ${count} elements of ${entry.dtype} in "${path}", got ${to - from} bytes`,
    );
  }
  const data = allocate(dtype, count);
  new Uint8Array(data.buffer).set(body.subarray(from, to));
  return { data, shape: entry.shape, dtype };
}
