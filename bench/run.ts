/**
 * `npm run bench`: our training steps beside the same in PyTorch. See README.md.
 *
 * In: names of steps. Out: a table on standard output, and in results/ when saved.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { findTorch, TORCH_REMEDY } from "./find-torch.ts";
import { describeMachine } from "./machine.ts";
import { type Measurement, measure } from "./measure.ts";
import { type BenchOptions, readOptions, USAGE } from "./options.ts";
import { PEERS, type PeerName } from "./peers/find-peer.ts";
import { measurePeer, type PeerResult } from "./peers/measure-peer.ts";
import { profileStep } from "./profile.ts";
import { formatReport, type Report } from "./report.ts";
import { STEPS, type StepName } from "./steps/index.ts";

function readOptionsOrExit(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${USAGE}`);
    process.exit(1);
  }
}

/** Tell whether the data of a step is there; say so where it is not. */
function hasData(name: StepName): boolean {
  const { needs } = STEPS[name];
  if (needs === undefined || existsSync(needs)) return true;
  console.error(`${name}: skipped: no ${needs}`);
  return false;
}

async function compare({ names, steps, threads }: BenchOptions): Promise<Report> {
  const machine = describeMachine();
  const python = findTorch();
  if (!python) console.error(TORCH_REMEDY);
  const measurements: Measurement[] = [];
  for (const name of names.filter(hasData)) {
    const onRound = (round: number, rounds: number) =>
      process.stderr.write(`\r${name}: round ${round} of ${rounds}${round === rounds ? "\n" : ""}`);
    const measurement = await measure(name, { steps, threads, python, onRound });
    const others: PeerResult[] = [];
    for (const peer of Object.keys(PEERS) as PeerName[]) {
      others.push(await measurePeer(peer, name, measurement.ours));
    }
    measurements.push({ ...measurement, others });
  }
  return { machine, threads, measurements };
}

async function save(report: Report): Promise<void> {
  const folder = new URL("results/", import.meta.url);
  await mkdir(folder, { recursive: true });
  const json = `${JSON.stringify(report, null, 2)}\n`;
  await writeFile(new URL("training-steps.json", folder), json);
  const text = `# Training steps\n\n${formatReport(report, { summary: "top" })}\n`;
  await writeFile(new URL("training-steps.md", folder), text);
}

async function printProfiles({ names, steps, threads }: BenchOptions): Promise<void> {
  for (const name of names.filter(hasData))
    console.log(`${name}\n\n${await profileStep(name, { steps, threads })}\n`);
}

const options = readOptionsOrExit();
if (options.profile) {
  await printProfiles(options);
} else {
  const report = await compare(options);
  console.log(formatReport(report, { summary: "bottom" }));
  if (options.save) await save(report);
}
