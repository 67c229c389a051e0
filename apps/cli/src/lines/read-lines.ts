import type { Readable } from "node:stream";

/**
 * The lines of a stream, as they arrive; UTF-8.
 *
 * Only "\n" ends a line (and an "\r" before it belongs to it): JSON text may hold U+2028, at which
 * Node's own line reader would break.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const [first, ...more] = text.split("\n");
    rest.push(first!);
    for (const part of more) {
      yield rest.join("").replace(/\r$/, "");
      rest = [part];
    }
  }
  const last = rest.join("") + decoder.decode();
  if (last !== "") yield last;
}
