import type {
  AttributeProto,
  FunctionProto,
  GraphProto,
  NodeProto,
  OperatorSetIdProto,
} from "onnx-buf";

/** The functions that a model brings along, by domain and name. */
export type Functions = ReadonlyMap<string, FunctionProto>;

/** A call of a function, written out. */
interface Inlined {
  readonly nodes: readonly NodeProto[];
  readonly opsetImport: readonly OperatorSetIdProto[];
}

const keyOf = (domain: string, name: string, overload: string) => `${domain}\0${name}\0${overload}`;

/** Index a model's functions. */
export function functionsOf(functions: readonly FunctionProto[]): Functions {
  return new Map(functions.map((f) => [keyOf(f.domain, f.name, f.overload), f]));
}

/**
 * Write out a node that calls a function of the model; undefined for any other node.
 *
 * Inner values are named after the call, so that two calls do not meet; attributes that refer to
 * those of the function take the call's values, or the function's defaults.
 *
 * @see https://onnx.ai/onnx/repo-docs/IR.html#functions
 */
export function inlineFunction(call: NodeProto, functions: Functions): Inlined | undefined {
  const found = functions.get(keyOf(call.domain, call.opType, call.overload));
  if (!found) return undefined;
  const given = new Map(
    [...found.attributeProto, ...call.attribute].map((attribute) => [attribute.name, attribute]),
  );
  const outer = new Map<string, string>([["", ""]]);
  for (const [i, name] of found.input.entries()) outer.set(name, call.input[i] ?? "");
  for (const [i, name] of found.output.entries()) {
    if (call.output[i]) outer.set(name, call.output[i]);
  }
  const prefix = `${call.name || call.output[0]}/`;
  const rename = (name: string) => outer.get(name) ?? prefix + name;
  return {
    nodes: found.node.map((node) => renameNode(node, rename, given)),
    opsetImport: found.opsetImport,
  };
}

type Rename = (name: string) => string;
type Given = ReadonlyMap<string, AttributeProto>;

function renameNode(node: NodeProto, rename: Rename, given: Given): NodeProto {
  return {
    ...node,
    name: rename(node.name || (node.output[0] ?? "")),
    input: node.input.map(rename),
    output: node.output.map(rename),
    attribute: node.attribute.flatMap((attribute) => resolve(attribute, rename, given)),
  };
}

function resolve(attribute: AttributeProto, rename: Rename, given: Given): AttributeProto[] {
  if (attribute.refAttrName) {
    const value = given.get(attribute.refAttrName);
    return value ? [{ ...value, name: attribute.name }] : [];
  }
  return [attribute.g ? { ...attribute, g: renameGraph(attribute.g, rename, given) } : attribute];
}

function renameGraph(graph: GraphProto, rename: Rename, given: Given): GraphProto {
  const renameEach = <T extends { readonly name: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, name: rename(item.name) }));
  return {
    ...graph,
    node: graph.node.map((node) => renameNode(node, rename, given)),
    initializer: renameEach(graph.initializer),
    input: renameEach(graph.input),
    output: renameEach(graph.output),
    valueInfo: renameEach(graph.valueInfo),
  };
}
