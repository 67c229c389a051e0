import { type NdArray, requireArray } from "./array.ts";
import { describeValue } from "./describe-value.ts";
import { ShapeError } from "./errors.ts";
import { requireKnownOptions } from "./known-options.ts";
import type { InputType } from "./program.ts";
import { requireFunction } from "./require-function.ts";
import type { Tensor } from "./tensor.ts";
import { type Tree, treeEntries } from "./tree.ts";

/** Refuse what is no program. Throws Error. */
export function requireSource(source: {
  readonly inputs: Readonly<Record<string, InputType>>;
  readonly state: unknown;
  readonly build: unknown;
}): void {
  const { inputs, build } = source ?? {};
  if (inputs === undefined && build === undefined) {
    throw new Error(
      `program: expected { inputs, state, build }, got ${describeValue(source)}. trainingStep makes such a one.`,
    );
  }
  requireKnownOptions("program", source, ["inputs", "state", "build"]);
  requireInputTypes("program", inputs, ["shape", "dtype", "finite"]);
  requireFunction("program", "build", source.build);
}

/**
 * Refuse inputs that are not declared by shape and type.
 *
 * @param known  what may be said of each
 * @throws ShapeError  when they are no object
 * @throws Error       when one has another form, or a name that nothing reads
 */
export function requireInputTypes(
  where: string,
  inputs: Readonly<Record<string, object>>,
  known: readonly string[],
): void {
  if (typeof inputs !== "object" || inputs === null || Array.isArray(inputs)) {
    throw new ShapeError(
      `${where}: expected inputs as an object, got ${describeValue(inputs)}. Write { x: { shape: [2, 3] } }.`,
    );
  }
  for (const [name, type] of Object.entries(inputs)) {
    if (typeof type !== "object" || Array.isArray(type)) {
      throw new ShapeError(
        `${where}: input "${name}": expected { shape, dtype }, got ${describeValue(type)}. Write { shape: [2, 3] }.`,
      );
    }
    requireKnownOptions(`${where}: input "${name}"`, type, known);
  }
}

/** Refuse what `build` should not have returned. Throws Error. */
export function requireBuilt(built: unknown): void {
  const { outputs } = (built ?? {}) as { readonly outputs?: unknown };
  if (typeof outputs === "object" && outputs !== null) return;
  throw new Error(
    `program: expected build to return { outputs, state }, got ${describeValue(built)}. ` +
      "Outputs are tensors by name; build waits for nothing.",
  );
}

/**
 * Refuse a tree with anything but arrays at its ends.
 *
 * @param what  what the tree is: "params", "state"
 * @throws ShapeError  with the dotted name of the first other value
 */
export function requireArrays(where: string, what: string, tree: unknown): void {
  if (typeof tree !== "object" || tree === null) {
    throw new ShapeError(
      `${where}: expected ${what} as an object of arrays, got ${describeValue(tree)}. Use {} for none.`,
    );
  }
  for (const [path, array] of treeEntries(tree as Tree<unknown>))
    requireArray(`${where}: ${what} "${path}"`, array);
}

/** Refuse a new state of another form than the old one. Throws Error. */
export function requireSameForm(state: Tree<NdArray>, updates: ReadonlyMap<string, Tensor>): void {
  const entries = treeEntries<NdArray>(state);
  for (const [path, { shape, dtype }] of entries) {
    const update = updates.get(path);
    const expected = `${dtype} (${shape.join(", ")})`;
    const got = update ? `${update.dtype} (${update.shape.join(", ")})` : "nothing";
    if (got !== expected) {
      throw new Error(`program: expected a new state "${path}" of ${expected}, got ${got}`);
    }
  }
  const known = new Set(entries.map(([path]) => path));
  const extra = [...updates.keys()].find((path) => !known.has(path));
  if (extra !== undefined)
    throw new Error(`program: expected only known state, got a new "${extra}"`);
}
