import { checkFields, type Fields, isCount, isOneOf, isText, isTexts, listOf } from "./fields.ts";

/** What a model file says about itself; every part may be left out. */
export interface ModelNotes {
  readonly name?: string;
  readonly description?: string;
  /** An SPDX expression, such as "Apache-2.0" or "MIT OR CC-BY-4.0". */
  readonly license?: string;
  /** What made it: a command, a configuration, a commit. */
  readonly createdFrom?: string;
  /** By the names of the model's inputs. */
  readonly inputs?: Readonly<Record<string, InputNotes>>;
  /** By the names of the model's outputs. */
  readonly outputs?: Readonly<Record<string, OutputNotes>>;
}

/** What an input means and how to prepare it. */
export interface InputNotes {
  readonly description?: string;
  readonly preprocessing?: Preprocessing;
  /** The token of each index. */
  readonly vocabulary?: readonly string[];
}

/** What an output means. */
export interface OutputNotes {
  readonly description?: string;
  /** The name of each class, as many as one axis is long. */
  readonly labels?: readonly string[];
}

/** How to make an input out of a picture, a text, or something else. */
export type Preprocessing = ImagePreprocessing | TextPreprocessing | CustomPreprocessing;

/** `(resized pixels · scale - mean) / std`, each step left out where it is not named. */
export interface ImagePreprocessing {
  readonly kind: "image";
  /** [rows, columns] in pixels. */
  readonly resize?: readonly [number, number];
  /** What pixels in [0, 255] are multiplied with, such as 1 / 255. */
  readonly scale?: number;
  /** One number for each channel, after `scale`. */
  readonly mean?: readonly number[];
  readonly std?: readonly number[];
  readonly color?: "rgb" | "bgr" | "gray";
  readonly layout?: "NCHW" | "NHWC";
}

/** Which tokenizer, and after how many tokens the text is cut. */
export interface TextPreprocessing {
  readonly kind: "text";
  readonly tokenizer?: string;
  readonly maxLength?: number;
  readonly lowercase?: boolean;
}

/** Anything that JSON can hold. */
export interface CustomPreprocessing {
  readonly kind: "custom";
  readonly [key: string]: unknown;
}

const NOTES: Fields = {
  name: isText,
  description: isText,
  license: {
    expected: 'an SPDX expression such as "Apache-2.0"',
    holds: (value) => typeof value === "string" && SPDX.test(value),
  },
  createdFrom: isText,
  inputs: recordOf({ description: isText, preprocessing: preprocessing(), vocabulary: isTexts }),
  outputs: recordOf({ description: isText, labels: isTexts }),
};

/** Identifiers, each in brackets or not, joined by AND, OR and WITH; see https://spdx.github.io/spdx-spec */
const SPDX = /^\(*[\w.+:-]+\)*( (AND|OR|WITH) \(*[\w.+:-]+\)*)*$/;

const PREPROCESSING: Readonly<Record<string, Fields>> = {
  image: {
    kind: isText,
    resize: listOf("two whole numbers above 0", (n) => Number.isInteger(n) && n > 0, 2),
    scale: { expected: "a number", holds: Number.isFinite },
    mean: listOf("numbers", Number.isFinite),
    std: listOf("numbers that are not 0", (n) => Number.isFinite(n) && n !== 0),
    color: isOneOf("rgb", "bgr", "gray"),
    layout: isOneOf("NCHW", "NHWC"),
  },
  text: {
    kind: isText,
    tokenizer: isText,
    maxLength: isCount,
    lowercase: { expected: "true or false", holds: (value) => typeof value === "boolean" },
  },
};

function recordOf(fields: Fields): Fields[string] {
  return {
    expected: "an object",
    check: (where, value) => {
      for (const [name, entry] of Object.entries(value as object)) {
        checkFields(`${where}.${name}`, entry, fields);
      }
    },
  };
}

function preprocessing(): Fields[string] {
  return {
    expected: "an object",
    check: (where, value) => {
      const { kind } = value as { readonly kind?: unknown };
      if (kind === "custom") return;
      if (typeof kind === "string" && Object.hasOwn(PREPROCESSING, kind)) {
        checkFields(where, value, PREPROCESSING[kind]!);
        return;
      }
      throw new Error(
        `${where}.kind: expected "image", "text" or "custom", got ${JSON.stringify(kind)}`,
      );
    },
  };
}

/**
 * Check notes that came from a user or out of a file.
 *
 * @param where   begins the error
 * @throws Error  which part is unknown or of another form, with its path
 */
export function checkNotes(where: string, notes: unknown): asserts notes is ModelNotes {
  checkFields(where, notes, NOTES);
}
