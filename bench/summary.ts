import { judge } from "./goals.ts";
import type { Measurement } from "./measure.ts";
import type { PeerName } from "./peers/find-peer.ts";
import { STEPS } from "./steps/index.ts";
import { formatMs, formatTable } from "./table.ts";

/** What stands where nothing was measured. */
const NONE = "-";

const COLUMNS: Readonly<Record<string, (measurement: Measurement) => string>> = {
  step: ({ step }) => step,
  "ours, ms": ({ ours }) => formatMs(ours.medianMs),
  "PyTorch, ms": ({ peer }) => (peer ? formatMs(peer.medianMs) : NONE),
  ratio: ({ ratio }) => ratio?.ofMedians.toFixed(2) ?? NONE,
  goal: ({ step }) => `${STEPS[step].goal}`,
  met: formatJudgement,
  "peak MB, ours / PyTorch": ({ ours, peer }) =>
    `${ours.peakMb.toFixed(0)} / ${peer?.peakMb.toFixed(0) ?? NONE}`,
  "tfjs / ours": (measurement) => formatFactor(measurement, "tfjs"),
  "jax-js / ours": (measurement) => formatFactor(measurement, "jax"),
};

/** Write all measurements as one Markdown table, a line for each step, and what its signs mean. */
export function formatSummary(measurements: readonly Measurement[]): string {
  const lines = measurements.map((measurement) =>
    Object.values(COLUMNS).map((cellOf) => cellOf(measurement)),
  );
  return [
    formatTable(Object.keys(COLUMNS), lines),
    `Medians; the ratio is ours over PyTorch's, the goals stand in bench/README.md; \`>\`: stopped before it ended; \`${NONE}\`: not measured, the step's report says why.`,
  ].join("\n\n");
}

/** `yes`, or the goals that were missed; `?` where nothing could be judged. */
function formatJudgement(measurement: Measurement): string {
  const { time, memory } = judge(measurement);
  const missed = [time === false && "time", memory === false && "memory"].filter(Boolean);
  if (missed.length > 0) return `not ${missed.join(", ")}`;
  return time ? "yes" : "?";
}

function formatFactor({ others }: Measurement, name: PeerName): string {
  const result = others?.find(({ peer }) => peer === name);
  const factor = result?.factor ?? result?.factorAtLeast;
  if (factor === undefined) return NONE;
  const text = factor < 10 ? factor.toFixed(1) : `${Math.floor(factor)}`;
  return result?.factor === undefined ? `> ${text}` : text;
}
