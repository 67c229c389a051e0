import type { NdArray } from "../array.ts";
import { operatorOf } from "./build.ts";
import type { GraphCut } from "./cut.ts";
import { parameterName } from "./module-path.ts";

/** What an array of the file is to the imported model. */
export type Role = "param" | "buffer" | "constant";

/**
 * Tell which arrays are trained.
 *
 * Parameters are floats with at least one axis, unless an operator keeps them as they are (running
 * statistics: buffers) or must know them while the graph is built (scales, limits: constants).
 *
 * @param arrays  the initialisers of the cut, by name
 */
export function rolesOf(
  { nodes }: GraphCut,
  arrays: ReadonlyMap<string, NdArray>,
  trainable: (name: string, array: NdArray) => boolean,
): ReadonlyMap<string, Role> {
  const settings = leadingToSettings(nodes);
  const frozen = new Set(nodes.flatMap((node) => inputsAt(node, operatorOf(node)?.frozen)));
  const roleOf = (name: string, array: NdArray): Role => {
    if (array.dtype !== "float32" || settings.has(name)) return "constant";
    return !frozen.has(name) && trainable(name, array) ? "param" : "buffer";
  };
  return new Map([...arrays].map(([name, array]) => [name, roleOf(name, array)]));
}

/** The default rule: scalars are factors that the exporter wrote out, not weights. */
export function hasAxes(_name: string, { shape }: NdArray): boolean {
  return shape.length > 0;
}

/** The names of all values from which settings are computed. */
function leadingToSettings(nodes: GraphCut["nodes"]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of nodes.toReversed()) {
    const operator = operatorOf(node);
    const leads = !operator?.readsShape && node.outputs.some((name) => found.has(name));
    for (const name of leads ? node.inputs : inputsAt(node, operator?.settings)) found.add(name);
  }
  return found;
}

function inputsAt(
  { inputs }: GraphCut["nodes"][number],
  positions: readonly number[] = [],
): readonly string[] {
  return positions.flatMap((position) => inputs[position] || []);
}

/**
 * Turn names of arrays into dotted paths of a tree, each its own.
 *
 * What PyTorch renames when it turns a weight round (`onnx::MatMul_99`) gets the name of its layer
 * back. Empty parts become "_"; a name that is also the beginning of another gets "_" at its end.
 *
 * @example
 * pathsOf(["fc.weight", "a", "a.b"], []) // fc.weight -> fc.weight, a -> a_, a.b -> a.b
 */
export function pathsOf(
  names: readonly string[],
  nodes: GraphCut["nodes"],
): ReadonlyMap<string, string> {
  const layers = layerNames(nodes);
  const wished = names.map((name) =>
    (layers.get(name) ?? name)
      .split(".")
      .map((part) => part || "_")
      .join("."),
  );
  const branches = new Set(wished.flatMap(prefixesOf));
  const taken = new Set<string>();
  const paths = wished.map((wish) => {
    let path = wish;
    while (branches.has(path) || taken.has(path)) path += "_";
    taken.add(path);
    return path;
  });
  return new Map(names.map((name, i) => [name, paths[i]!]));
}

function prefixesOf(path: string): readonly string[] {
  const parts = path.split(".");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("."));
}

const RENAMED = /^onnx::[A-Za-z]+_[0-9]+$/;

/** The names of renamed weights, from the layer of the first node that reads each. */
function layerNames(nodes: GraphCut["nodes"]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const node of nodes) {
    for (const [position, input] of node.inputs.entries()) {
      const name = RENAMED.test(input) ? parameterName(node, position) : undefined;
      if (name !== undefined && !found.has(input)) found.set(input, name);
    }
  }
  return found;
}
