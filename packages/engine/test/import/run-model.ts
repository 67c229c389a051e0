import {
  constant,
  type ImportOptions,
  importOnnx,
  input,
  mapTree,
  type NdArray,
  treeEntries,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";

/** Run an imported model with the parameters of its file. */
export async function runModel(
  bytes: Uint8Array,
  feeds: Readonly<Record<string, NdArray>> = {},
  options: ImportOptions = {},
) {
  const model = importOnnx(bytes, options);
  const inputs = Object.entries(model.inputs).map(
    ([name, { shape, dtype }]) => [name, input(name, shape, dtype)] as const,
  );
  const params = mapTree<NdArray, ReturnType<typeof constant>>(model.params, (array) =>
    constant(array),
  );
  return run(model.apply(params, Object.fromEntries(inputs)), feeds);
}

/** The dotted names of its parameters. */
export const parameterPaths = (bytes: Uint8Array, options: ImportOptions = {}) =>
  treeEntries(importOnnx(bytes, options).params).map(([path]) => path);
