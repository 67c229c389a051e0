import type { NdArray } from "../array.ts";
import { type GraphCut, namesNeeded } from "./cut.ts";

/**
 * Give each layer its own array back where PyTorch wrote equal ones only once.
 *
 * Its exporter keeps one of several arrays with equal numbers, and copies it by `Identity` nodes
 * under the names of the others. In a network fresh from its initialisation that joins the ones of
 * all norms, the zeros of all biases, and both with running statistics: trained, they would move
 * together, or not at all. Copies of an array of one number throughout become arrays again. Arrays of
 * different numbers stay joined: they are tied on purpose, as an embedding and the head above it.
 */
export function separateUniform(
  cut: GraphCut,
  arrays: ReadonlyMap<string, NdArray>,
  outputs: readonly string[],
): { readonly cut: GraphCut; readonly arrays: ReadonlyMap<string, NdArray> } {
  const grown = new Map(arrays);
  const nodes = cut.nodes.filter(({ operator, inputs: [source], outputs: [copy] }) => {
    const array = operator === "Identity" ? grown.get(source!) : undefined;
    if (!array || !isUniform(array)) return true;
    grown.set(copy!, { ...array, data: array.data.slice() } as NdArray);
    return false;
  });
  const needed = new Set([...nodes.flatMap(namesNeeded), ...outputs]);
  return {
    cut: { ...cut, nodes },
    arrays: new Map([...grown].filter(([name]) => needed.has(name))),
  };
}

/** Tell whether an array of floats holds one number throughout. */
function isUniform({ data, shape, dtype }: NdArray): boolean {
  return (
    dtype === "float32" &&
    shape.length > 0 &&
    (data as Float32Array).every((value) => value === data[0])
  );
}
