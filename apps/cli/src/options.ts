import { FRAMES, type Frame, InputError, nearestName } from "@syntopia/scene";
import type { OptionSpec } from "./command.ts";

/** The largest seed: what fits into 32 bits without a sign. */
const LARGEST_SEED = 2 ** 32 - 1;

/** `--frame image|room|map` with a default; none when the default is left out. */
export function frameOption(preset: Frame, description: string): OptionSpec {
  return {
    flags: `--frame <${FRAMES.join("|")}>`,
    description,
    default: preset,
    parse: (text) => readFrame(text),
  };
}

/** `--seed N`. */
export const SEED_OPTION: OptionSpec = {
  flags: "--seed <number>",
  description: "another seed, another layout; the same seed, the same bytes",
  default: 0,
  parse: readSeed,
};

/**
 * Read a frame's name.
 *
 * @param where  what the error begins with
 * @throws InputError  when there is no such frame
 */
export function readFrame(text: string, where = "--frame"): Frame {
  return oneOf(where, text, FRAMES);
}

/**
 * Read a seed: a whole number from 0 to 4294967295.
 *
 * @throws InputError  when it is anything else
 */
export function readSeed(text: string): number {
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed <= LARGEST_SEED) return seed;
  throw new InputError(
    `--seed: expected a whole number from 0 to ${LARGEST_SEED}, got ${JSON.stringify(text)}.`,
  );
}

/** `--threads N`. */
export const THREADS_OPTION: OptionSpec = {
  flags: "--threads <number>",
  description: "processor threads (default: all)",
  parse: (text) => readCount("--threads", text),
};

/**
 * Read one of several names.
 *
 * @throws InputError  when it is none of them
 */
export function oneOf<T extends string>(where: string, text: string, known: readonly T[]): T {
  const found = known.find((name) => name === text);
  if (found !== undefined) return found;
  const meant = nearestName(text, known);
  const hint = meant ? ` Did you mean "${meant}"?` : "";
  throw new InputError(
    `${where}: expected one of ${known.join(", ")}, got ${JSON.stringify(text)}.${hint}`,
  );
}

/**
 * Read a whole number from 1 on.
 *
 * @throws InputError  when it is anything else
 */
export function readCount(where: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InputError(`${where}: expected a whole number from 1 on, got ${JSON.stringify(text)}.`);
}

/**
 * Read a number above 0.
 *
 * @throws InputError  when it is anything else
 */
export function readPositive(where: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value > 0) return value;
  throw new InputError(`${where}: expected a number above 0, got ${JSON.stringify(text)}.`);
}
