import { InputError } from "./errors.ts";

/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Make sure that a value is a JSON object.
 *
 * @param where  its place, for the error
 * @throws InputError  when it is something else
 */
export function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new InputError(`${where}: expected an object, got ${shown(value)}. Correct the input.`);
}

/**
 * Make sure that a value is a list.
 *
 * @param where  its place, for the error
 * @throws InputError  when it is something else
 */
export function listOf(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new InputError(`${where}: expected a list, got ${shown(value)}. Correct the input.`);
}

/**
 * Make sure that a value is a list of finite numbers.
 *
 * @param count  how many there must be
 * @param where  its place, for the error
 * @throws InputError  when it is something else
 */
export function numbersOf(value: unknown, count: number, where: string): readonly number[] {
  if (Array.isArray(value) && value.length === count && value.every(Number.isFinite)) return value;
  throw new InputError(
    `${where}: expected ${count} finite numbers, got ${shown(value)}. Correct the input.`,
  );
}

/**
 * Make sure that a value is a text.
 *
 * @param where  its place, for the error
 * @throws InputError  when it is something else
 */
export function textOf(value: unknown, where: string): string {
  if (typeof value === "string") return value;
  throw new InputError(`${where}: expected a text, got ${shown(value)}. Correct the input.`);
}

/**
 * Make sure that a value is an id: a number or a text.
 *
 * @param where  its place, for the error
 * @throws InputError  when it is something else
 */
export function idOf(value: unknown, where: string): number | string {
  if (typeof value === "number" || typeof value === "string") return value;
  throw new InputError(
    `${where}: expected an id, a number or a text, got ${shown(value)}. Correct the input.`,
  );
}

/** So many characters of a value are shown in an error. */
const MOST_SHOWN = 60;

/** Write any value as it stands in an error: at most 60 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "number" ? String(value) : written(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 3)}...` : text;
}

/** What cannot be JSON (a function, what contains itself, a bigint) is told by its type. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
