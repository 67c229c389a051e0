import type { DType } from "../array.ts";
import { formatShape, requireShape, type Shape } from "../shape.ts";

/** Lengths, and names for the axes whose length is known only when the model runs: `["batch", 3]`. */
export type SymbolicShape = readonly (number | string)[];

/** The type of an input or output of a model file; element type float32 where none is given. */
export interface SymbolicType {
  readonly shape: SymbolicShape;
  readonly dtype?: DType;
}

/** A length for each named axis. */
export type Sizes = Readonly<Record<string, number>>;

/** List the named axes of the inputs, each once, in order of appearance. */
export function symbolsOf(inputs: Readonly<Record<string, SymbolicType>>): readonly string[] {
  const names = Object.values(inputs).flatMap(({ shape }) =>
    shape.filter((length) => typeof length === "string"),
  );
  return [...new Set(names)];
}

/** Refuse names that could not be told from a formula over them. Throws Error. */
export function requireSymbols(
  where: string,
  inputs: Readonly<Record<string, SymbolicType>>,
): void {
  for (const [name, { shape }] of Object.entries(inputs)) {
    requireShape(`${where}: input "${name}"`, shape as Shape);
    const bad = shape.find(
      (length) => typeof length === "string" && !/^[A-Za-z_]\w*$/.test(length),
    );
    if (bad === undefined) continue;
    throw new Error(
      `${where}: expected names of axes made of letters, digits and "_", got "${bad}" in input "${name}" ${formatShape(shape)}`,
    );
  }
}

/** Put numbers in the place of names. */
export function resolveShape(shape: SymbolicShape, sizes: Sizes): Shape {
  return shape.map((length) => (typeof length === "string" ? sizes[length]! : length));
}

/** Write sizes as they appear in errors: `batch = 4, length = 7`. */
export function formatSizes(sizes: Sizes): string {
  return Object.entries(sizes)
    .map(([name, size]) => `${name} = ${size}`)
    .join(", ");
}
