import { arch, cpus, loadavg, platform, totalmem } from "node:os";

/** Where and when something was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In units of 10^9 bytes. */
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  /** Processes that ran beside, on average over the last minute; measure on a quiet machine. */
  readonly load: number;
  /** ISO 8601, day only. */
  readonly date: string;
}

/** Describe the machine that this runs on, before anything is measured. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${platform()} ${arch()}`,
    node: process.version,
    load: Number(loadavg()[0]!.toFixed(1)),
    date: new Date().toISOString().slice(0, 10),
  };
}
