import { describeValue } from "../describe-value.ts";
import { requireKnownOptions } from "../known-options.ts";
import type { LayerRow, Profile, ProfileRow } from "./profile.ts";

/**
 * Write a profile as two tables, by op and by layer.
 *
 * @param profile  from `profile` of the Node door
 * @param options  `rows`: how many of each, default 15; what is left over makes one more
 * @example
 * // 18.2 ms a step in ops, mean of 10; at most 3.1 MB of tensors at once, 4.2 MB reserved for them
 * //
 * // op              ms   share   calls
 * // FusedMatMul    7.1    39 %       6
 */
export function formatProfile(profile: Profile, options: { readonly rows?: number } = {}): string {
  requireKnownOptions("formatProfile", options, ["rows"]);
  if (!Array.isArray(profile?.byOp)) {
    throw new Error(
      `formatProfile: expected what profile returned, got ${describeValue(profile)}. Await it.`,
    );
  }
  const { rows = 15 } = options;
  const { totalMs, steps, peakBytes, arenaBytes } = profile;
  const head =
    `${totalMs.toFixed(1)} ms a step in ops, mean of ${steps}; ` +
    `at most ${formatBytes(peakBytes)} of tensors at once, ${formatBytes(arenaBytes)} reserved for them`;
  const byOp = table(
    ["op", "ms", "share", "calls"],
    cut(profile.byOp, rows).map((row) => [row.name, ...cells(row)]),
  );
  const byLayer = table(
    ["layer", "ms", "share", "calls", "forward", "backward"],
    cutLayers(profile.byLayer, rows).map((row) => [
      row.name === "" ? "(none)" : row.name,
      ...cells(row),
      row.forwardMs.toFixed(1),
      row.backwardMs.toFixed(1),
    ]),
  );
  return [head, byOp, byLayer].join("\n\n");
}

/** Write a number of bytes: `3.1 MB`, `1.25 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`;
  return bytes >= 1e5 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
}

/** Lay out rows in columns: the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i]!.length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]! + 2)))
      .join("");
  return [head, ...rows].map(line).join("\n");
}

function cells({ timeMs, share, calls }: ProfileRow): readonly string[] {
  return [timeMs.toFixed(1), `${(100 * share).toFixed(0)} %`, `${Math.round(calls)}`];
}

function cut(all: readonly ProfileRow[], rows: number): readonly ProfileRow[] {
  if (all.length <= rows) return all;
  return [...all.slice(0, rows), { name: `${all.length - rows} more`, ...sums(all.slice(rows)) }];
}

function cutLayers(all: readonly LayerRow[], rows: number): readonly LayerRow[] {
  if (all.length <= rows) return all;
  const rest = all.slice(rows);
  const forwardMs = rest.reduce((sum, row) => sum + row.forwardMs, 0);
  const backwardMs = rest.reduce((sum, row) => sum + row.backwardMs, 0);
  const more = { name: `${rest.length} more`, ...sums(rest), forwardMs, backwardMs };
  return [...all.slice(0, rows), more];
}

function sums(rows: readonly ProfileRow[]): Omit<ProfileRow, "name"> {
  return {
    timeMs: rows.reduce((sum, row) => sum + row.timeMs, 0),
    share: rows.reduce((sum, row) => sum + row.share, 0),
    calls: rows.reduce((sum, row) => sum + row.calls, 0),
  };
}
