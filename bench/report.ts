import { judge } from "./goals.ts";
import type { Machine } from "./machine.ts";
import { type Measurement, type SideResult, WARM_UP_STEPS } from "./measure.ts";
import { formatPeer } from "./peers/measure-peer.ts";
import { STEPS } from "./steps/index.ts";
import type { BenchStep } from "./steps/step.ts";
import { formatSummary } from "./summary.ts";
import { formatMs, formatTable } from "./table.ts";

/** All that one run of the benchmark found. */
export interface Report {
  readonly machine: Machine;
  /** Threads of each side. */
  readonly threads: number;
  readonly measurements: readonly Measurement[];
}

/**
 * Write a report as Markdown: the machine, all steps in one table, and each step by itself.
 *
 * @param summary  where the table of all steps stands: on top of a file, below on a terminal
 */
export function formatReport(report: Report, { summary }: { summary: "top" | "bottom" }): string {
  const parts = report.measurements.map(formatMeasurement);
  const table = formatSummary(report.measurements);
  const machine = formatMachine(report);
  return (summary === "top" ? [machine, table, ...parts] : [...parts, machine, table]).join("\n\n");
}

function formatMachine({ machine, threads, measurements }: Report): string {
  const { processor, cores, memoryGb, system, node, load, date } = machine;
  const versions = new Set(measurements.flatMap((m) => sidesOf(m).map((side) => side.version)));
  const where = `${processor}, ${cores} cores, ${memoryGb} GB, ${system}`;
  return `Measured on ${date}: ${where}; Node ${node}, ${[...versions].join(", ")}; ${threads} threads on each side; load before: ${load}.`;
}

const COLUMNS = ["side", "median ms", "min ms", "max ms", "peak MB", "build s", "loss"];

/** Write one measurement as a paragraph and a Markdown table. */
export function formatMeasurement(measurement: Measurement): string {
  const { step, ours } = measurement;
  const { title, turn = 1 } = STEPS[step] as BenchStep;
  const names = ["Syntopia", "PyTorch"];
  return [
    `### ${step}: ${title}`,
    `${ours.parameters} parameters in ${ours.weights} weights on each side, ` +
      `${ours.timesMs.length} turns of ${turn === 1 ? "one step" : `${turn} steps`} after ${WARM_UP_STEPS} to warm up.`,
    formatTable(
      COLUMNS,
      sidesOf(measurement).map((side, i) => cells(names[i]!, side)),
    ),
    verdict(measurement),
    ...(measurement.others ? [measurement.others.map(formatPeer).join("\n")] : []),
  ].join("\n\n");
}

function sidesOf({ ours, peer }: Measurement): readonly SideResult[] {
  return peer ? [ours, peer] : [ours];
}

function cells(name: string, side: SideResult): readonly string[] {
  const { medianMs, minMs, maxMs, peakMb, buildMs, firstLoss, lastLoss } = side;
  return [
    name,
    ...[medianMs, minMs, maxMs].map(formatMs),
    peakMb.toFixed(0),
    (buildMs / 1000).toFixed(1),
    `${firstLoss.toFixed(2)} to ${lastLoss.toFixed(2)}`,
  ];
}

function verdict(measurement: Measurement): string {
  const { step, ratio } = measurement;
  const { goal, memoryGoal } = STEPS[step] as BenchStep;
  const { time, memory } = judge(measurement);
  const said = (met: boolean | undefined) =>
    met === undefined ? "without PyTorch it cannot be judged" : `**${met ? "met" : "not met"}**`;
  const limit = memoryGoal === "peer" ? "PyTorch's" : `${memoryGoal} MB`;
  return [
    ratio
      ? `Ratio of the medians **${ratio.ofMedians.toFixed(2)}**, median over the pairs ${ratio.ofPairs.toFixed(2)}; goal at most ${goal}: ${said(time)}.`
      : `Goal: at most ${goal} of PyTorch's time; ${said(time)}.`,
    ...(memoryGoal === undefined ? [] : [`Memory: goal at most ${limit}: ${said(memory)}.`]),
  ].join(" ");
}
