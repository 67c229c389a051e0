/** What one field of a plain object must be. */
export interface Field {
  readonly expected: string;
  /** Whether a value is of this form; left out, any object is. */
  readonly holds?: (value: unknown) => boolean;
  /** Look inside; throws Error. */
  readonly check?: (where: string, value: unknown) => void;
}

/** The fields that an object may have; none must be there. */
export type Fields = Readonly<Record<string, Field>>;

export const isText: Field = {
  expected: "a text",
  holds: (value) => typeof value === "string",
};

export const isTexts: Field = {
  expected: "a list of texts",
  holds: (value) => Array.isArray(value) && value.every((text) => typeof text === "string"),
};

export const isCount: Field = {
  expected: "a whole number above 0",
  holds: (value) => Number.isInteger(value) && (value as number) > 0,
};

/** One of several texts. */
export function isOneOf(...texts: readonly string[]): Field {
  const list = texts.map((text) => `"${text}"`);
  return {
    expected: `${list.slice(0, -1).join(", ")} or ${list.at(-1)}`,
    holds: (value) => texts.includes(value as string),
  };
}

/** A list of numbers, of any length or a fixed one. */
export function listOf(what: string, holds: (n: number) => boolean, length?: number): Field {
  return {
    expected: `a list of ${what}`,
    holds: (value) =>
      Array.isArray(value) &&
      value.every((n) => typeof n === "number" && holds(n)) &&
      (length === undefined || value.length === length),
  };
}

/**
 * Check a plain object field by field.
 *
 * @throws Error  when it is none, has a field that is not known, or one of another form
 */
export function checkFields(where: string, value: unknown, fields: Fields): void {
  if (!isObject(value)) throw mismatch(where, "an object", value);
  for (const [key, entry] of Object.entries(value)) {
    if (!Object.hasOwn(fields, key)) {
      throw new Error(
        `${where}: expected only ${Object.keys(fields).join(", ")}, got "${key}". Check its spelling.`,
      );
    }
    if (entry === undefined) continue;
    const { expected, holds = isObject, check } = fields[key]!;
    if (!holds(entry)) throw mismatch(`${where}.${key}`, expected, entry);
    check?.(`${where}.${key}`, entry);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mismatch(where: string, expected: string, value: unknown): Error {
  return new Error(`${where}: expected ${expected}, got ${JSON.stringify(value)}`);
}
