import { create } from "@bufbuild/protobuf";
import {
  type AttributeProto,
  type GraphProto,
  GraphProtoSchema,
  type NodeProto,
  type TensorProto,
  TensorProto_DataType,
} from "onnx-buf";
import type { DType } from "../array.ts";
import { ONNX_DTYPE } from "../ops/onnx-types.ts";
import { formatShape, sameShape, sizeOf } from "../shape.ts";
import { type VaryingConstant, varyingConstants } from "./align.ts";
import { integersOf, repeatedConstant, shapeOf, stepOf, wholeNumbersOf } from "./constants.ts";
import {
  evaluatePolynomial,
  fitPolynomial,
  formatPolynomial,
  type Polynomial,
} from "./polynomial.ts";
import { SizeNodes } from "./size-nodes.ts";
import { formatSizes, type SymbolicShape, type SymbolicType } from "./symbolic.ts";
import type { Trials } from "./trace.ts";

/** A graph that holds for every size of its named axes, and the types of its outputs. */
export interface GeneralGraph {
  readonly graph: GraphProto;
  readonly outputs: Readonly<Record<string, SymbolicType>>;
}

/**
 * Find the graph that all trials are instances of.
 *
 * A constant that differs becomes: in a Reshape, 0 (the input's length) and one -1 (what is left)
 * where that is enough; whole numbers, a formula computed from the inputs' shapes; a constant that
 * only repeats along an axis, an Expand; evenly spaced numbers, a Range.
 *
 * @throws Error  which node depends on the sizes in another way
 */
export function generalize(
  trials: Trials,
  inputs: Readonly<Record<string, SymbolicType>>,
): GeneralGraph {
  const [first] = trials.list;
  const sizes = new SizeNodes(inputs);
  const nodes = first!.graph.node.slice();
  for (const varying of varyingConstants(trials.list)) {
    nodes[varying.node] =
      copiedShape(trials, varying, nodes[varying.node]!, sizes) ??
      withInput(nodes[varying.node]!, varying.slot, computed(trials, varying, sizes));
  }
  const graph = create(GraphProtoSchema, {
    ...first!.graph,
    node: [...sizes.nodes, ...nodes],
    initializer: [...first!.graph.initializer, ...sizes.initializers],
  });
  const outputs = Object.entries(first!.outputs).map(
    ([name, { dtype }]) => [name, { shape: outputShape(trials, name), dtype }] as const,
  );
  return { graph, outputs: Object.fromEntries(outputs) };
}

function withInput(node: NodeProto, slot: number, name: string): NodeProto {
  return { ...node, input: node.input.with(slot, name) };
}

/** A Reshape whose new shape needs no formula: each length is fixed, the input's, or what is left. */
function copiedShape(
  { list }: Trials,
  { node, slot, values }: VaryingConstant,
  current: NodeProto,
  sizes: SizeNodes,
): NodeProto | undefined {
  if (current.opType !== "Reshape" || slot !== 1) return undefined;
  const shapes = values.map(integersOf);
  if (shapes.some(({ length }) => length !== shapes[0]!.length)) return undefined;
  const before = list.map(({ graph, types }) => types.get(graph.node[node]!.input[0]!)?.shape);
  const isFixed = (axis: number) => shapes.every((shape) => shape[axis] === shapes[0]![axis]);
  const isCopied = (axis: number) => shapes.every((shape, i) => shape[axis] === before[i]?.[axis]);
  const axes = shapes[0]!.map((_, axis) => axis);
  const varying = axes.filter((axis) => !isFixed(axis));
  const open = varying.length === 1 ? varying : varying.filter((axis) => !isCopied(axis));
  const hasEmpty = shapes[0]!.some((length, axis) => length === 0 && isFixed(axis));
  if (open.length > 1 || hasEmpty) return undefined;
  const lengths = shapes[0]!.map((length, axis) =>
    isFixed(axis) ? length : open.includes(axis) ? -1 : 0,
  );
  const allowsZero = ({ name }: AttributeProto) => name === "allowzero";
  return {
    ...withInput(current, slot, sizes.vector(lengths)),
    attribute: current.attribute.filter((attribute) => !allowsZero(attribute)),
  };
}

/** Write the nodes that compute a constant, and tell the name of their result. */
function computed(trials: Trials, varying: VaryingConstant, sizes: SizeNodes): string {
  const { values } = varying;
  const shapes = values.map(shapeOf);
  const dtype = DTYPES.get(values[0]!.dataType)!;
  const whole = values.map(wholeNumbersOf).filter((numbers) => numbers !== undefined);
  const isWhole = whole.length === values.length;
  if (shapes.every((shape) => sameShape(shape, shapes[0]!))) {
    const elements = isWhole && lengthsOf(trials, whole);
    if (elements) return sizes.vector(elements, { dtype, shape: shapes[0]! });
    throw unknownDependence(trials, varying, isWhole);
  }
  const lengths = lengthsOf(trials, shapes);
  const repeated = lengths && repeatedConstant(values);
  if (repeated) return sizes.expand(repeated, lengths);
  const spacing = lengths?.length === 1 && isWhole && stepOf(whole);
  if (spacing) return sizes.range(spacing, lengths[0] as Polynomial, dtype);
  throw unknownDependence(trials, varying, false);
}

const DTYPES = new Map(Object.entries(ONNX_DTYPE).map(([dtype, code]) => [code, dtype as DType]));
const INTEGERS = new Map(
  (["int32", "int64"] as const).map((dtype) => [ONNX_DTYPE[dtype], dtype] as const),
);

/** The formula of every element of vectors of one length, or undefined where one has none. */
function lengthsOf(
  trials: Trials,
  vectors: readonly (readonly number[])[],
): readonly (number | Polynomial)[] | undefined {
  if (vectors.some(({ length }) => length !== vectors[0]!.length)) return undefined;
  const elements = vectors[0]!.map((_, i) => lengthAt(trials, vectors, i));
  return elements.every((element) => element !== undefined) ? elements : undefined;
}

/** A number that is the same in all trials, or its formula; undefined where there is none. */
function lengthAt(
  { axes, list }: Trials,
  vectors: readonly (readonly number[])[],
  index: number,
): number | Polynomial | undefined {
  const values = vectors.map((vector) => vector[index]!);
  if (values.every((value) => value === values[0])) return values[0];
  const formula = fitPolynomial(axes, values.slice(0, -1));
  return evaluatePolynomial(formula, list.at(-1)!.sizes) === values.at(-1) ? formula : undefined;
}

function outputShape(trials: Trials, name: string): SymbolicShape {
  const shapes = trials.list.map(({ outputs }) => outputs[name]!.shape);
  if (shapes.some(({ length }) => length !== shapes[0]!.length)) {
    throw new Error(
      `exportOnnx: expected an output "${name}" of one rank, got another at each size`,
    );
  }
  return shapes[0]!.map((_, axis) => {
    const length = lengthAt(trials, shapes, axis);
    if (typeof length === "number") return length;
    // a convolution with stride rounds down: such a length has no formula, but ONNX wants a name
    return length ? formatPolynomial(length) : `${name}_axis_${axis}`;
  });
}

function unknownDependence(
  { list }: Trials,
  { node, slot, values }: VaryingConstant,
  isFormula: boolean,
): Error {
  const { opType, name } = list[0]!.graph.node[node]!;
  const seen = values
    .slice(0, 2)
    .map((value, i) => `${describeConstant(value)} at ${formatSizes(list[i]!.sizes)}`);
  return new Error(
    `exportOnnx: expected constants that do not depend on the sizes, or whole numbers that are polynomials of them, ` +
      `got ${seen.join(", ")} in input ${slot} of ${opType} "${name}". ` +
      (isFormula
        ? "Lengths that are rounded need sizes that divide: name four of them in the option `sizes`."
        : "Compute it from the inputs, slice it out of a constant of the largest size, or fix that axis."),
  );
}

/** A constant in an error: small ones with their values. */
function describeConstant(value: TensorProto): string {
  const { dataType } = value;
  const type = DTYPES.get(dataType) ?? TensorProto_DataType[dataType]!.toLowerCase();
  if (INTEGERS.has(dataType) && sizeOf(shapeOf(value)) <= 8) {
    return `${type} [${integersOf(value).join(", ")}]`;
  }
  const number = dataType === TensorProto_DataType.FLOAT ? floatOf(value) : undefined;
  return number === undefined ? `${type} ${formatShape(shapeOf(value))}` : `${type} ${number}`;
}

function floatOf({ rawData }: TensorProto): number | undefined {
  if (rawData.length !== 4) return undefined;
  const number = new DataView(rawData.buffer, rawData.byteOffset).getFloat32(0, true);
  return Number(number.toPrecision(6));
}
