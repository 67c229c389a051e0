import { arch, cpus, platform, totalmem } from "node:os";

/** Where and when something was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In units of 10^9 bytes. */
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  /** ISO 8601, day only. */
  readonly date: string;
}

/** Describe the machine that this runs on. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${platform()} ${arch()}`,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
}
