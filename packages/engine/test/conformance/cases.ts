import type { ConformanceCase } from "./case.ts";
import { opCases } from "./op-cases.ts";
import { programCases } from "./program-cases.ts";

/** Every case of the suite. */
export function conformanceCases(): readonly ConformanceCase[] {
  return [...opCases(), ...programCases()];
}
