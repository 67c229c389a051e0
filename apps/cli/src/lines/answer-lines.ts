import { type Frame, InputError } from "@syntopia/scene";
import { readFrame } from "../options.ts";
import { type Streams, write } from "../streams.ts";
import { readLines } from "./read-lines.ts";
import { unreadFields } from "./unread-fields.ts";

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
 * Blank lines are passed over; fields that nobody reads are told of on stderr.
 *
 * @param frame   taken where a line has none
 * @param answer  may throw InputError, which becomes the line's error
 */
export async function answerLines(
  { stdin, stdout, stderr }: Streams,
  frame: Frame,
  answer: (question: Question) => Answer,
): Promise<void> {
  const tellUnread = unreadFields(stderr);
  let number = 0;
  for await (const line of readLines(stdin)) {
    number += 1;
    if (line.trim() === "") continue;
    await write(
      stdout,
      `${JSON.stringify(answerLine(line, { number, frame, answer, tellUnread }))}\n`,
    );
  }
}

interface Asked {
  readonly number: number;
  readonly frame: Frame;
  readonly answer: (question: Question) => Answer;
  readonly tellUnread: (fields: Readonly<Record<string, unknown>>) => void;
}

function answerLine(line: string, { number, frame, answer, tellUnread }: Asked): Answer {
  let id: string | number | null = null;
  try {
    const fields = readObject(line);
    id = readId(fields.id);
    tellUnread(fields);
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
  throw new InputError(`expected "id" to be a text or a number, got ${shown(id)}.`);
}

function readPrompt(prompt: unknown): string {
  if (typeof prompt === "string") return prompt;
  throw new InputError(`expected "prompt" to be a text, got ${shown(prompt)}.`);
}

function frameOf(given: unknown, preset: Frame): Frame {
  if (given === undefined || given === null) return preset;
  return readFrame(typeof given === "string" ? given : shown(given), "frame");
}

/** At most 60 characters of a value; what is nested deeper than can be written is told by its kind. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value)?.slice(0, 60) ?? "none";
  } catch {
    return Array.isArray(value) ? "a list" : "an object";
  }
}
