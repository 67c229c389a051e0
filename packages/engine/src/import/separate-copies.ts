import type { NdArray } from "../array.ts";
import { type GraphCut, namesNeeded } from "./cut.ts";

/**
 * Give each layer its own array back where PyTorch wrote equal ones only once.
 *
 * Its exporter keeps one of several arrays with equal numbers, and copies it by `Identity` nodes
 * under the names of the others. In a network fresh from its initialisation that joins the ones of
 * all norms, the zeros of all biases, both with running statistics, and the layers of an
 * `nn.TransformerEncoder`, which are copies of its first: trained, they would move together, or not
 * at all. Each copy of floats becomes an array again. A parameter that several modules share, as an
 * embedding and the head above it, is one array without such a node, and stays one.
 *
 * @see https://github.com/pytorch/pytorch/blob/v1.13.1/torch/csrc/jit/passes/onnx/deduplicate_initializers.cpp
 */
export function separateCopies(
  cut: GraphCut,
  arrays: ReadonlyMap<string, NdArray>,
  outputs: readonly string[],
): { readonly cut: GraphCut; readonly arrays: ReadonlyMap<string, NdArray> } {
  const grown = new Map(arrays);
  const nodes = cut.nodes.filter(({ operator, inputs: [source], outputs: [copy] }) => {
    const array = operator === "Identity" ? grown.get(source!) : undefined;
    if (array?.dtype !== "float32" || array.shape.length === 0) return true;
    grown.set(copy!, { ...array, data: array.data.slice() } as NdArray);
    return false;
  });
  const needed = new Set([...nodes.flatMap(namesNeeded), ...outputs]);
  return {
    cut: { ...cut, nodes },
    arrays: new Map([...grown].filter(([name]) => needed.has(name))),
  };
}
