import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes: data on `stdout`, prose on `stderr`. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Write text, and wait when the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** One line for a terminal: line breaks become blanks, other control characters U+FFFD. */
export function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd")
    .trim();
}
