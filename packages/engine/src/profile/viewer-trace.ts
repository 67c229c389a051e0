import type { Kernel, TraceEvent } from "./trace.ts";

/**
 * Write kernels as a trace that chrome://tracing and https://ui.perfetto.dev open.
 *
 * Two rows on top of each other: the layers, and inside each its kernels, named by op, with their
 * node, shapes and direction.
 *
 * @returns  JSON
 * @see https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
export function viewerTrace(kernels: readonly Kernel[]): string {
  const begin = kernels[0]?.start ?? 0;
  const title = { ...PLACE, name: "process_name", ph: "M", args: { name: "@syntopia/engine" } };
  const layers = stretches(kernels).map((stretch) => layerEvent(stretch, begin));
  const ops = kernels.map((kernel) => opEvent(kernel, begin));
  return JSON.stringify({ displayTimeUnit: "ms", traceEvents: [title, ...layers, ...ops] });
}

const PLACE = { pid: 1, tid: 1 } as const;

function layerEvent(stretch: readonly Kernel[], begin: number): TraceEvent {
  const [first, last] = [stretch[0]!, stretch.at(-1)!];
  const { path, backward } = first.place;
  return {
    ...PLACE,
    name: `${path === "" ? "(none)" : path}${backward ? " backward" : ""}`,
    cat: "layer",
    ph: "X",
    ts: first.start - begin,
    dur: last.start + last.duration - first.start,
    args: { kernels: stretch.length },
  };
}

function opEvent(
  { type, node, place, start, duration, shapes }: Kernel,
  begin: number,
): TraceEvent {
  const args = { node, layer: place.path, backward: place.backward, ...shapes };
  return { ...PLACE, name: type, cat: "op", ph: "X", ts: start - begin, dur: duration, args };
}

/** Kernels that follow each other in one layer and direction. */
function stretches(kernels: readonly Kernel[]): readonly (readonly Kernel[])[] {
  const found: Kernel[][] = [];
  for (const kernel of kernels) {
    const open = found.at(-1);
    if (open && samePlace(open[0]!, kernel)) open.push(kernel);
    else found.push([kernel]);
  }
  return found;
}

function samePlace({ place: a }: Kernel, { place: b }: Kernel): boolean {
  return a.path === b.path && a.backward === b.backward;
}
