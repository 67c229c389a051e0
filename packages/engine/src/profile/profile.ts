import type { Kernel } from "./trace.ts";

/** The time of a step that goes to one kind of op or one layer. */
export interface ProfileRow {
  readonly name: string;
  /** Milliseconds a step. */
  readonly timeMs: number;
  /** In [0, 1], of the time in all ops. */
  readonly share: number;
  /** Kernels a step. */
  readonly calls: number;
}

/** A layer's row: `timeMs` is the sum of both directions. */
export interface LayerRow extends ProfileRow {
  readonly forwardMs: number;
  readonly backwardMs: number;
}

/** Where the time of a program goes. */
export interface Profile {
  /** Steps that were counted. */
  readonly steps: number;
  /** Milliseconds a step in all ops together. */
  readonly totalMs: number;
  /** By ONNX op, longest first. */
  readonly byOp: readonly ProfileRow[];
  /** By layer, longest first; "" is what belongs to none. */
  readonly byLayer: readonly LayerRow[];
  /** The most bytes that tensors took at once: constants and what lies between inputs and outputs. */
  readonly peakBytes: number;
  /** What ONNX Runtime's arena had taken from the system for them, gaps and rounding included. */
  readonly arenaBytes: number;
  /** The file for a trace viewer, where one was asked for. */
  readonly traceFile?: string;
}

/**
 * Sum up the kernels of several steps.
 *
 * @param depth  how many parts of a layer's dotted path make a row, default all
 */
export function summarize(
  kernels: readonly Kernel[],
  steps: number,
  depth = Number.POSITIVE_INFINITY,
): Profile {
  const totalMs = timeOf(kernels, steps);
  const row = ([name, group]: readonly [string, readonly Kernel[]]): ProfileRow => {
    const timeMs = timeOf(group, steps);
    return { name, timeMs, share: timeMs / totalMs, calls: group.length / steps };
  };
  const layers = groupBy(kernels, ({ place }) => place.path.split(".").slice(0, depth).join("."));
  return {
    steps,
    totalMs,
    byOp: longestFirst([...groupBy(kernels, ({ type }) => type)].map(row)),
    byLayer: longestFirst(
      [...layers].map((entry) => ({ ...row(entry), ...directions(entry[1], steps) })),
    ),
    peakBytes: kernels.reduce((most, { tensorBytes }) => Math.max(most, tensorBytes), 0),
    arenaBytes: kernels.reduce((most, { arenaBytes }) => Math.max(most, arenaBytes), 0),
  };
}

function directions(kernels: readonly Kernel[], steps: number) {
  const backward = kernels.filter(({ place }) => place.backward);
  const backwardMs = timeOf(backward, steps);
  return { forwardMs: timeOf(kernels, steps) - backwardMs, backwardMs };
}

function timeOf(kernels: readonly Kernel[], steps: number): number {
  return kernels.reduce((sum, { duration }) => sum + duration, 0) / 1000 / steps;
}

function groupBy(
  kernels: readonly Kernel[],
  keyOf: (kernel: Kernel) => string,
): ReadonlyMap<string, readonly Kernel[]> {
  const groups = new Map<string, Kernel[]>();
  for (const kernel of kernels) {
    const key = keyOf(kernel);
    const group = groups.get(key);
    if (group) group.push(kernel);
    else groups.set(key, [kernel]);
  }
  return groups;
}

function longestFirst<R extends ProfileRow>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => b.timeMs - a.timeMs);
}
