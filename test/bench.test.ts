import { describe, expect, it } from "vitest";
import type { Measurement, SideResult } from "../bench/measure.ts";
import type { PeerResult } from "../bench/peers/measure-peer.ts";
import { formatReport } from "../bench/report.ts";
import { Side } from "../bench/side.ts";
import { formatSummary } from "../bench/summary.ts";

const MACHINE = {
  processor: "P",
  cores: 2,
  memoryGb: 8,
  system: "linux x64",
  node: "v20",
  load: 0.1,
  date: "2026-01-01",
};

function side(medianMs: number, peakMb: number): SideResult {
  const numbers = { medianMs, minMs: medianMs, maxMs: medianMs, timesMs: [medianMs], peakMb };
  const built = { version: "library 1", buildMs: 100, parameters: 10, weights: 2 };
  return { ...built, ...numbers, firstLoss: 2, lastLoss: 1 };
}

function measurement(
  step: Measurement["step"],
  [ours, peer]: readonly [SideResult, SideResult?],
  others: readonly PeerResult[] = [],
): Measurement {
  if (!peer) return { step, ours, others };
  const ratio = ours.medianMs / peer.medianMs;
  return { step, ours, peer, ratio: { ofMedians: ratio, ofPairs: ratio }, others };
}

/** The line of a step without the padding. */
function lineOf(measured: Measurement): string {
  return formatSummary([measured]).split("\n")[2]!.replaceAll(/ +/g, " ");
}

describe("the table of all steps", () => {
  it("says which goals were met", () => {
    expect(lineOf(measurement("bert", [side(80, 900), side(100, 1000)]))).toBe(
      "| bert | 80 | 100 | 0.80 | 0.9 | yes | 900 / 1000 | - | - |",
    );
    expect(lineOf(measurement("bert", [side(95, 1100), side(100, 1000)]))).toContain(
      "| not time, memory |",
    );
  });

  it("holds a goal in megabytes against ours alone", () => {
    const [ours, peer] = [side(100, 1100), side(100, 2000)];
    expect(lineOf(measurement("resnet18", [ours, peer]))).toContain("| not memory |");
    expect(lineOf(measurement("resnet18", [ours]))).toContain("| - | - | 1.5 | not memory |");
  });

  it("judges nothing without PyTorch", () => {
    expect(lineOf(measurement("mlp", [side(4, 100)]))).toBe(
      "| mlp | 4.0 | - | - | 1 | ? | 100 / - | - | - |",
    );
  });

  it("tells a factor from a bound and from nothing", () => {
    const others: readonly PeerResult[] = [
      { peer: "tfjs", timesMs: [], cannot: "a step takes over 60 s", factorAtLeast: 120.7 },
      { peer: "jax", timesMs: [37], medianMs: 37, factor: 9.25 },
    ];
    const line = lineOf(measurement("mlp", [side(4, 100), side(5, 100)], others));
    expect(line.endsWith("| > 120 | 9.3 |")).toBe(true);
  });

  it("stands on top of a file and below on a terminal", () => {
    const measurements = [measurement("mlp", [side(4, 100), side(5, 100)])];
    const report = { machine: MACHINE, threads: 2, measurements };
    const places = (["top", "bottom"] as const).map((summary) => {
      const text = formatReport(report, { summary });
      return text.indexOf("| step") < text.indexOf("### mlp");
    });
    expect(places).toEqual([true, false]);
  });
});

describe("a side", () => {
  const start = (script: string) =>
    Side.start({ program: process.execPath, parameters: ["-e", script] });

  it("that says why it cannot go on throws that reason", async () => {
    await expect(start(`console.log('{"error":"no such op"}')`)).rejects.toThrow(/^no such op$/);
  });

  it("that ends without a word throws how it ended", async () => {
    await expect(start("process.exit(3)")).rejects.toThrow("(exit code 3)");
    await expect(start("process.kill(process.pid, 'SIGKILL')")).rejects.toThrow("(SIGKILL)");
  });

  it("that ends between two steps throws how it ended", async () => {
    const side = await start(
      `console.log('{}'); process.stdin.once("data", () => process.exit(4))`,
    );
    await expect(side.steps(1)).rejects.toThrow("(exit code 4)");
  });
});
