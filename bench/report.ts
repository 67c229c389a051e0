import type { Machine } from "./machine.ts";
import { type Measurement, type SideResult, WARM_UP_STEPS } from "./measure.ts";
import { formatPeer } from "./peers/measure-peer.ts";
import { STEPS } from "./steps/index.ts";

/** All that one run of the benchmark found. */
export interface Report {
  readonly machine: Machine;
  /** Threads of each side. */
  readonly threads: number;
  readonly measurements: readonly Measurement[];
}

/** Write a report as Markdown: the machine, then each step with its table and its goal. */
export function formatReport({ machine, threads, measurements }: Report): string {
  const { processor, cores, memoryGb, system, node, load, date } = machine;
  const versions = new Set(measurements.flatMap((m) => sidesOf(m).map((side) => side.version)));
  const where = `${processor}, ${cores} cores, ${memoryGb} GB, ${system}`;
  return [
    `Measured on ${date}: ${where}; Node ${node}, ${[...versions].join(", ")}; ${threads} threads on each side; load before: ${load}.`,
    ...measurements.map(formatMeasurement),
  ].join("\n\n");
}

/** Write one measurement as a paragraph and a Markdown table. */
export function formatMeasurement(measurement: Measurement): string {
  const { step, ours } = measurement;
  const { turn = 1 } = STEPS[step];
  const columns = [
    "side".padEnd(22),
    ...["median ms", "min ms", "max ms", "peak MB", "build s", "loss"].map((name) =>
      name.padStart(name === "loss" ? 14 : 9),
    ),
  ];
  return [
    `### ${step}: ${STEPS[step].title}`,
    "",
    `${ours.parameters} parameters in ${ours.weights} weights on each side, ` +
      `${ours.timesMs.length} turns of ${turn === 1 ? "one step" : `${turn} steps`} after ${WARM_UP_STEPS} to warm up.`,
    "",
    row(columns),
    row(columns.map((column, i) => "-".repeat(column.length - 1) + (i === 0 ? "-" : ":"))),
    ...sidesOf(measurement).map((side, i) => row(cells(i === 0 ? "Syntopia" : "PyTorch", side))),
    "",
    verdict(measurement),
    ...(measurement.others ? ["", ...measurement.others.map(formatPeer)] : []),
  ].join("\n");
}

function sidesOf({ ours, peer }: Measurement): readonly SideResult[] {
  return peer ? [ours, peer] : [ours];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cells(name: string, side: SideResult): readonly string[] {
  const { medianMs, minMs, maxMs, peakMb, buildMs, firstLoss, lastLoss } = side;
  const times = [medianMs, minMs, maxMs].map((value) => value.toFixed(value < 10 ? 1 : 0));
  const numbers = [...times, peakMb.toFixed(0)];
  return [
    name.padEnd(22),
    ...[...numbers, (buildMs / 1000).toFixed(1)].map((text) => text.padStart(9)),
    `${firstLoss.toFixed(2)} to ${lastLoss.toFixed(2)}`.padStart(14),
  ];
}

function verdict({ step, ratio }: Measurement): string {
  const { goal } = STEPS[step];
  if (!ratio)
    return `Goal: at most ${goal} of PyTorch's time; without PyTorch it cannot be judged.`;
  const met = ratio.ofMedians <= goal ? "met" : "not met";
  return (
    `Ratio of the medians **${ratio.ofMedians.toFixed(2)}**, median over the pairs ` +
    `${ratio.ofPairs.toFixed(2)}; goal at most ${goal}: **${met}**.`
  );
}
