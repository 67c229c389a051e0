import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { main } from "../src/main.ts";

/** What a run of the command line said. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run the command line in this process. */
export async function run(args: readonly string[], input = ""): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await main(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, stdout: out, stderr: err };
}

/** The lines of JSON in a text. */
export function jsonLines(out: string): readonly Record<string, unknown>[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
