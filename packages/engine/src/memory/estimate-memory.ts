/**
 * How much memory a program takes, before it is run.
 * In: a program's source. Out: bytes of state, inputs and what lies between, at the worst moment.
 * Next: `formatMemory` prints it; `profile` of the Node door measures the same.
 * From: the planner of ONNX Runtime, followed by hand.
 */
import { allocate, type NdArray } from "../array.ts";
import { readersOf } from "../graph.ts";
import { writtenInPlace } from "../in-place.ts";
import { writeGraph } from "../onnx.ts";
import { placeOf } from "../profile/trace.ts";
import {
  type InputType,
  type ProgramSource,
  type ProgramTensors,
  stateNames,
  traceTensors,
} from "../program.ts";
import { sizeOf } from "../shape.ts";
import type { TensorType } from "../tensor.ts";
import { type Branch, type Tree, treeEntries } from "../tree.ts";
import { planBlocks } from "./block-plan.ts";
import { executionOrder } from "./execution-order.ts";
import { type KernelNode, kernelGraph } from "./kernel-graph.ts";
import { type Peak, peakOf } from "./peak.ts";

/** The memory that a program takes, in bytes. */
export interface MemoryEstimate {
  /** State, inputs, constants and the peak in between together. */
  readonly totalBytes: number;
  /** The state with its second set of buffers, where one is needed. */
  readonly stateBytes: number;
  readonly inputBytes: number;
  /** Constants, also those that are computed when the program is compiled. */
  readonly constantBytes: number;
  /** The most that a run holds between its inputs and outputs. */
  readonly betweenBytes: number;
  /** The layer at work when most is held. */
  readonly peakAt: LayerPlace;
  /** What is held then, by the layer that made it, largest first. */
  readonly held: readonly HeldRow[];
}

/** A layer and a direction. */
export interface LayerPlace {
  /** The dotted path, "" where none is known. */
  readonly layer: string;
  readonly backward: boolean;
}

/** What is held of one layer. */
export interface HeldRow extends LayerPlace {
  readonly bytes: number;
  readonly tensors: number;
}

/**
 * Estimate the memory of a program from its graph, without running it.
 *
 * Follows the order in which ONNX Runtime runs the nodes on the processor, and when it frees and
 * reuses their memory. Constants and what lies between came within 3 % of what `profile` measured for
 * the benchmark's dense training steps, 7 % with `checkpoint`; of the sparse one, 58 % were found:
 * what an op has between its own nodes is a guess. Not in it: scratch space inside kernels, what
 * ONNX Runtime reserves beyond need (up to as much again), Node itself (some 80 MB) and the arrays of
 * the source.
 *
 * @throws Error  as `traceProgram`
 * @example
 * console.log(formatMemory(estimateMemory(step)));
 */
export function estimateMemory<
  I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
>(source: ProgramSource<I, S>): MemoryEstimate {
  const traced = traceTensors(source, { inPlace: true });
  const { tensors, outputs, changed } = traced;
  const { graph, types } = writeGraph(tensors);
  const names = new Set(Object.keys(tensors));
  const { nodes, constants } = kernelGraph(graph, names, types);
  const updates = [...changed.keys()].map((path) => stateNames(path).write);
  const order = executionOrder(nodes);
  const blocks = planBlocks(order, {
    typeOf: typesOf(nodes, types),
    outside: new Set(updates),
    kept: new Set(outputs),
  });
  const peak = peakOf(blocks, order.length);
  const stateBytes = bytesOfState(source.state, traced);
  const inputBytes = total(Object.values(source.inputs).map(bytesOfType));
  const stored = new Map(graph.initializer.map(({ name, rawData }) => [name, rawData.length]));
  const bytesOf = (name: string) => stored.get(name) ?? bytesOfType(types.get(name) ?? NOTHING);
  const constantBytes = total([...constants].map(bytesOf));
  return {
    totalBytes: stateBytes + inputBytes + constantBytes + peak.bytes,
    stateBytes,
    inputBytes,
    constantBytes,
    betweenBytes: peak.bytes,
    peakAt: layerOf(order[peak.step]?.name),
    held: rowsOf(peak.held),
  };
}

/** The state, twice where a run cannot write the new value over the old one. */
function bytesOfState(
  state: Tree<NdArray>,
  { tensors, state: old, changed }: ProgramTensors,
): number {
  const inPlace = new Set(writtenInPlace(Object.values(tensors), changed, old));
  const copiesOf = (path: string) => (changed.has(path) && !inPlace.has(path) ? 2 : 1);
  const bytes = treeEntries(state).map(([path, { data }]) => data.byteLength * copiesOf(path));
  return total(bytes);
}

function total(bytes: readonly number[]): number {
  return bytes.reduce((sum, each) => sum + each, 0);
}

function bytesOfType({ shape, dtype = "float32" }: InputType): number {
  return sizeOf(shape) * allocate(dtype, 0).BYTES_PER_ELEMENT;
}

/** The types of what an op has between its own nodes are not known: as large as the largest beside it. */
function typesOf(
  nodes: readonly KernelNode[],
  types: ReadonlyMap<string, TensorType>,
): (name: string, node: KernelNode) => TensorType & { readonly bytes: number } {
  const readers: ReadonlyMap<string, readonly KernelNode[]> = readersOf(nodes);
  const known = (name: string) => {
    const type = types.get(name);
    return type ? [{ ...type, bytes: bytesOfType(type) }] : [];
  };
  return (name, { inputs }) => {
    const beside = (readers.get(name) ?? []).flatMap((reader) => reader.inputs);
    const largest = [...inputs, ...beside]
      .flatMap(known)
      .reduce((a, b) => (b.bytes > a.bytes ? b : a), NOTHING);
    return known(name)[0] ?? largest;
  };
}

const NOTHING = { shape: [0], dtype: "float32", bytes: 0 } as const;

function layerOf(node = ""): LayerPlace {
  const { path, backward } = placeOf(node);
  return { layer: path, backward };
}

function rowsOf(held: Peak["held"]): readonly HeldRow[] {
  const rows = new Map<string, HeldRow>();
  for (const { madeBy, bytes } of held) {
    const place = madeBy === undefined ? IDLE : layerOf(madeBy);
    const key = `${place.layer} ${place.backward}`;
    const row = rows.get(key) ?? { ...place, bytes: 0, tensors: 0 };
    rows.set(key, { ...row, bytes: row.bytes + bytes, tensors: row.tensors + 1 });
  }
  return [...rows.values()].sort((a, b) => b.bytes - a.bytes);
}

/** Where memory waits for another tensor of the same shape. */
const IDLE: LayerPlace = { layer: "(kept to be used again)", backward: false };
