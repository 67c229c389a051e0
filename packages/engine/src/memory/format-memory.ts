import { describeValue } from "../describe-value.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatBytes, table } from "../profile/format-profile.ts";
import type { LayerPlace, MemoryEstimate } from "./estimate-memory.ts";

/**
 * Write an estimate of memory as text: the parts, and what is held at the worst moment by layer.
 *
 * @param estimate  from `estimateMemory`
 * @param options   `rows`: how many layers, default 15
 */
export function formatMemory(
  estimate: MemoryEstimate,
  options: { readonly rows?: number } = {},
): string {
  requireKnownOptions("formatMemory", options, ["rows"]);
  if (!Array.isArray(estimate?.held)) {
    throw new Error(
      `formatMemory: expected what estimateMemory returned, got ${describeValue(estimate)}`,
    );
  }
  const { rows = 15 } = options;
  const { totalBytes, stateBytes, inputBytes, constantBytes, betweenBytes, peakAt, held } =
    estimate;
  const head =
    `about ${formatBytes(totalBytes)}: state ${formatBytes(stateBytes)}, ` +
    `inputs ${formatBytes(inputBytes)}, constants ${formatBytes(constantBytes)}, in between at most ${formatBytes(betweenBytes)}, ` +
    `at ${placeText(peakAt)}`;
  const rest = held.slice(rows);
  const more = {
    layer: `${rest.length} more`,
    backward: false,
    bytes: rest.reduce((sum, row) => sum + row.bytes, 0),
    tensors: rest.reduce((sum, row) => sum + row.tensors, 0),
  };
  const lines = rest.length === 0 ? held : [...held.slice(0, rows), more];
  const cells = lines.map((row) => [placeText(row), formatBytes(row.bytes), `${row.tensors}`]);
  return [head, table(["held then", "bytes", "tensors"], cells)].join("\n\n");
}

function placeText({ layer, backward }: LayerPlace): string {
  return `${layer === "" ? "(none)" : layer}${backward ? ", backward" : ""}`;
}
