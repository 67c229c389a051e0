import { type Frame, InputError } from "@syntopia/scene";
import { readFrame } from "../options.ts";
import { type Streams, write } from "../streams.ts";
import { readLines } from "./read-lines.ts";

/** One question: a prompt with the id under which it is answered. */
export interface Question {
  readonly id: string | number;
  readonly prompt: string;
  readonly frame: Frame;
}

/** The fields of an answer beside its id, or why there is none. */
export type Answer = Readonly<Record<string, unknown>>;

/**
 * Answer each line of JSON on stdin with one on stdout, in order, each before the next is read.
 *
 * A line that cannot be answered gives `{id, error}`; one without a usable id has `id: null`.
 * Blank lines are passed over.
 *
 * @param frame   taken where a line has none
 * @param answer  may throw InputError, which becomes the line's error
 */
export async function answerLines(
  { stdin, stdout }: Streams,
  frame: Frame,
  answer: (question: Question) => Answer,
): Promise<void> {
  let number = 0;
  for await (const line of readLines(stdin)) {
    number += 1;
    if (line.trim() === "") continue;
    await write(stdout, `${JSON.stringify(answerLine(line, { number, frame, answer }))}\n`);
  }
}

interface Asked {
  readonly number: number;
  readonly frame: Frame;
  readonly answer: (question: Question) => Answer;
}

function answerLine(line: string, { number, frame, answer }: Asked): Answer {
  let id: string | number | null = null;
  try {
    const fields = readObject(line);
    id = readId(fields.id);
    return {
      id,
      ...answer({ id, prompt: readPrompt(fields.prompt), frame: frameOf(fields.frame, frame) }),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { id, error: id === null ? `line ${number}: ${error.message}` : error.message };
  }
}

function readObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(`expected JSON, got ${(error as Error).message}.`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new InputError(`expected {"id", "prompt"}, got ${line.slice(0, 60)}.`);
}

function readId(id: unknown): string | number {
  if (typeof id === "string" || typeof id === "number") return id;
  throw new InputError(
    `expected "id" to be a text or a number, got ${JSON.stringify(id) ?? "none"}.`,
  );
}

function readPrompt(prompt: unknown): string {
  if (typeof prompt === "string") return prompt;
  throw new InputError(`expected "prompt" to be a text, got ${JSON.stringify(prompt) ?? "none"}.`);
}

function frameOf(given: unknown, preset: Frame): Frame {
  if (given === undefined || given === null) return preset;
  return readFrame(typeof given === "string" ? given : JSON.stringify(given), "frame");
}
