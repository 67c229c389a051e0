import type { TensorShapeProto_Dimension, ValueInfoProto } from "onnx-buf";
import { formatShape, requireLengths, type Shape } from "../shape.ts";
import type { TensorType } from "../tensor.ts";
import type { GraphCut } from "./cut.ts";
import { dtypeOf } from "./element-types.ts";
import type { OnnxGraph } from "./graph.ts";
import type { ImportOptions } from "./import-onnx.ts";

/**
 * Find the types of what is fed to a cut: the file's, with lengths that it leaves open filled in.
 *
 * @throws Error  when a length is missing, with all that are; or a size or shape is for nothing
 */
export function inputTypes(
  graph: OnnxGraph,
  { sources }: GraphCut,
  { inputs = [], sizes = {}, shapes = {} }: ImportOptions,
): ReadonlyMap<string, TensorType> {
  requireKnownSizes(graph, sizes);
  const own = graph.inputs.filter(({ name }) => sources.has(name) && !inputs.includes(name));
  const fed = inputs.map((name) => infoOf(graph, name));
  const known = [...graph.inputs.map(({ name }) => name), ...inputs];
  const unknown = Object.keys(shapes).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(
      `importOnnx: expected shapes for the inputs ${known.join(", ")}, got "${unknown}".`,
    );
  }
  return new Map([...own, ...fed].map((info) => [info.name, typeOf(info, sizes, shapes)]));
}

type NamedInfo = Pick<ValueInfoProto, "name"> & Partial<Pick<ValueInfoProto, "type">>;

function infoOf(graph: OnnxGraph, name: string): NamedInfo {
  const declared = graph.inputs.find((info) => info.name === name);
  return declared ?? graph.valueInfo.get(name) ?? { name };
}

function dimsOf({ type }: NamedInfo): readonly TensorShapeProto_Dimension[] | undefined {
  const value = type?.value;
  return value?.case === "tensorType" ? value.value.shape?.dim : undefined;
}

function typeOf(
  info: NamedInfo,
  sizes: Readonly<Record<string, number>>,
  shapes: Readonly<Record<string, Shape>>,
): TensorType {
  const where = `importOnnx: input "${info.name}"`;
  const value = info.type?.value;
  if (value?.case && value.case !== "tensorType") {
    throw new Error(`${where}: expected a tensor, got a ${value.case}.`);
  }
  const dtype = value?.case === "tensorType" ? dtypeOf(where, value.value.elemType) : "float32";
  const given = Object.hasOwn(shapes, info.name) ? shapes[info.name] : undefined;
  const shape = given ? requireRank(where, given, dimsOf(info)) : fillIn(where, info, sizes);
  requireLengths(where, shape);
  return { shape, dtype };
}

function requireRank(
  where: string,
  given: Shape,
  dims: readonly TensorShapeProto_Dimension[] | undefined,
): Shape {
  if (!dims || dims.length === given.length) return given;
  throw new Error(
    `${where}: expected ${dims.length} lengths, ${formatShape(dims.map(nameOf))}, got ${formatShape(given)}.`,
  );
}

function fillIn(where: string, info: NamedInfo, sizes: Readonly<Record<string, number>>): Shape {
  const dims = dimsOf(info);
  if (!dims) {
    throw new Error(
      `${where}: expected a shape, as the file gives none. Pass shapes: { ${JSON.stringify(info.name)}: [...] }.`,
    );
  }
  const lengths = dims.map((dim) => lengthOf(dim, sizes));
  if (lengths.every((length) => length !== undefined)) return lengths;
  throw new Error(
    `${where}: expected sizes for ${formatShape(dims.map(nameOf))}, got ${JSON.stringify(sizes)}. ` +
      `Pass ${missing(dims, lengths)} or shapes: { ${JSON.stringify(info.name)}: [...] }.`,
  );
}

function missing(
  dims: readonly TensorShapeProto_Dimension[],
  lengths: readonly (number | undefined)[],
): string {
  const names = dims.flatMap((dim, i) => (lengths[i] === undefined ? [nameOf(dim)] : []));
  return names.includes("?")
    ? "its shape,"
    : `sizes: { ${names.map((n) => `${JSON.stringify(n)}: …`).join(", ")} }`;
}

function lengthOf({ value }: TensorShapeProto_Dimension, sizes: Readonly<Record<string, number>>) {
  if (value.case === "dimValue") return value.value > 0n ? Number(value.value) : undefined;
  if (value.case === "dimParam" && Object.hasOwn(sizes, value.value)) return sizes[value.value];
  return undefined;
}

function nameOf({ value }: TensorShapeProto_Dimension): string {
  if (value.case === "dimValue" && value.value > 0n) return String(value.value);
  return (value.case === "dimParam" && value.value) || "?";
}

function requireKnownSizes(graph: OnnxGraph, sizes: Readonly<Record<string, number>>): void {
  const dims = [...graph.inputs, ...graph.valueInfo.values()].flatMap((info) => dimsOf(info) ?? []);
  const names = new Set(dims.map(({ value }) => (value.case === "dimParam" ? value.value : "")));
  names.delete("");
  const unknown = Object.keys(sizes).find((name) => !names.has(name));
  if (unknown === undefined) return;
  throw new Error(
    `importOnnx: expected sizes for ${[...names].join(", ") || "nothing"}, got "${unknown}".`,
  );
}
