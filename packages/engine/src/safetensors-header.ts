/** The bytes before the header, which hold its length. */
export const HEADER_LENGTH_BYTES = 8;

/** The name in the header under which notes are kept. */
export const METADATA = "__metadata__";

/** What the header says of one array; the offsets count from the end of the header. */
export interface HeaderEntry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** A header that has been checked, and the bytes after it. */
export interface Header {
  readonly entries: readonly (readonly [path: string, entry: HeaderEntry])[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Read and check the header of a safetensors file.
 *
 * @throws Error  when it is cut off, is no JSON, an entry lacks a part, or the arrays overlap or
 *                leave bytes between them, which the format forbids
 * @see https://github.com/huggingface/safetensors#format
 */
export function readHeader(bytes: Uint8Array): Header {
  const start = HEADER_LENGTH_BYTES + headerLengthOf(bytes);
  const header = parseHeader(bytes.subarray(HEADER_LENGTH_BYTES, start));
  const { [METADATA]: metadata = {}, ...rest } = header;
  requireTexts(metadata);
  const entries = Object.entries(rest).map(([path, entry]) => checkEntry(path, entry));
  const body = bytes.subarray(start);
  requireNoGaps(entries, body.length);
  return { entries, metadata, body };
}

function headerLengthOf(bytes: Uint8Array): number {
  const length =
    bytes.length < HEADER_LENGTH_BYTES
      ? undefined
      : Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  if (length !== undefined && length + HEADER_LENGTH_BYTES <= bytes.length) return length;
  const got = length === undefined ? "no length" : `a length of ${length}`;
  throw new Error(
    `decodeSafetensors: expected a header within ${bytes.length} bytes, got ${got}. ` +
      "The file is cut off or no safetensors file.",
  );
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  const text = new TextDecoder().decode(bytes);
  try {
    const header: unknown = JSON.parse(text);
    if (isRecord(header)) return header;
  } catch {
    // told below, with the text
  }
  throw new Error(
    `decodeSafetensors: expected a JSON header, got ${JSON.stringify(text.slice(0, 40))}`,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function requireTexts(metadata: unknown): asserts metadata is Record<string, string> {
  if (isRecord(metadata) && Object.values(metadata).every((text) => typeof text === "string")) {
    return;
  }
  throw new Error(
    `decodeSafetensors: expected texts by name in "${METADATA}", got ${JSON.stringify(metadata)}`,
  );
}

function checkEntry(path: string, entry: unknown): readonly [path: string, entry: HeaderEntry] {
  const { dtype, shape, data_offsets: offsets } = isRecord(entry) ? entry : {};
  if (typeof dtype === "string" && isCounts(shape) && isCounts(offsets) && offsets.length === 2) {
    return [path, { dtype, shape, data_offsets: [offsets[0]!, offsets[1]!] }];
  }
  throw new Error(
    `decodeSafetensors: expected "${path}" to have dtype, shape and data_offsets, got ${JSON.stringify(entry)}`,
  );
}

function isCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}

function requireNoGaps(
  entries: readonly (readonly [path: string, entry: HeaderEntry])[],
  length: number,
): void {
  let end = 0;
  const inOrder = entries.toSorted(
    ([, { data_offsets: a }], [, { data_offsets: b }]) => a[0] - b[0] || a[1] - b[1],
  );
  for (const [path, { data_offsets: offsets }] of inOrder) {
    if (offsets[0] !== end || offsets[1] < end || offsets[1] > length) {
      throw new Error(
        `decodeSafetensors: expected "${path}" to start at ${end} and end within ${length}, ` +
          `got [${offsets.join(", ")})`,
      );
    }
    end = offsets[1];
  }
  if (end !== length) {
    throw new Error(
      `decodeSafetensors: expected arrays up to byte ${length}, got nothing after ${end}`,
    );
  }
}
