/** Runs the suite on the device that is named, in a process of its own: a line of JSON for each case. */
import * as door from "@syntopia/engine/node";
import { type Door, runCases } from "./case.ts";
import { conformanceCases } from "./cases.ts";

const device = process.argv[2] as door.Device;
for await (const pair of runCases(conformanceCases(), door as Door, { device }))
  process.stdout.write(`${JSON.stringify(pair)}\n`);
