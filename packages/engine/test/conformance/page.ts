/** Runs the suite in a page: `conformance(device)` gives all outcomes by name. */
import * as door from "@syntopia/engine/web";
import { type Door, type Outcome, runCases } from "./case.ts";
import { conformanceCases } from "./cases.ts";

async function conformance(device: door.Device): Promise<Readonly<Record<string, Outcome>>> {
  const outcomes: Record<string, Outcome> = {};
  const options = { device, wasmPaths: "/ort/" };
  for await (const [name, outcome] of runCases(conformanceCases(), door as Door, options))
    outcomes[name] = outcome;
  return outcomes;
}

Object.assign(globalThis, { conformance });
