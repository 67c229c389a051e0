import type { Scope } from "../scope.ts";

/** One event of a trace in Chrome's format; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly args: Readonly<Record<string, unknown>>;
}

/** One kernel at work: start and duration in microseconds. */
export interface Kernel {
  readonly type: string;
  /** The name of its ONNX node, fused ones after the first of them. */
  readonly node: string;
  readonly place: Pick<Scope, "path" | "backward">;
  readonly start: number;
  readonly duration: number;
  readonly shapes: { readonly inputs: unknown; readonly outputs: unknown };
  /** Bytes that tensors had asked for when it was done, and that ONNX Runtime held for them; 0 where it does not tell. */
  readonly tensorBytes: number;
  readonly arenaBytes: number;
}

const KERNEL = "_kernel_time";

/**
 * Read the kernels of the last runs out of ONNX Runtime's profile, in the order of their starts.
 *
 * @param events  the profile, parsed
 * @param runs    how many, counted from the end
 * @throws Error  when the profile has fewer runs
 */
export function kernelsOf(events: readonly TraceEvent[], runs: number): readonly Kernel[] {
  const starts = events.filter(({ name }) => name === "model_run").map(({ ts }) => ts);
  const first = starts.toSorted((a, b) => a - b).at(-runs);
  if (first === undefined) {
    throw new Error(`profile: expected ${runs} runs in the profile, got ${starts.length}`);
  }
  return events
    .filter(({ cat, name, ts }) => cat === "Node" && name.endsWith(KERNEL) && ts >= first)
    .sort((a, b) => a.ts - b.ts)
    .map(kernelOf);
}

function kernelOf({ name, ts, dur, args }: TraceEvent): Kernel {
  const node = name.slice(0, -KERNEL.length);
  return {
    type: String(args.op_name ?? "unknown"),
    node,
    place: placeOf(node),
    start: ts,
    duration: dur,
    shapes: { inputs: args.input_type_shape, outputs: args.output_type_shape },
    tensorBytes: Number(args.mem_bytes_requested_in_use ?? 0),
    arenaBytes: Number(args.mem_arena_held ?? 0),
  };
}

/**
 * Tell the scope from an ONNX name: what stands before `Type_number`, as `scopePrefix` wrote it.
 *
 * ONNX Runtime names a fused node after one that it replaces, with a suffix; what it inserts itself
 * has a name of its own and no scope.
 */
export function placeOf(node: string): Pick<Scope, "path" | "backward"> {
  if (!/^(fused )?\//.test(node)) return { path: "", backward: false };
  const parts = node.split("/").slice(1);
  const own = parts.findLastIndex((part) => /^[A-Z]\w*_\d+$/.test(part));
  const place = parts.slice(0, Math.max(0, own));
  const backward = place.at(-1) === "backward";
  return { path: place.slice(0, backward ? -1 : undefined).join("/"), backward };
}
