import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as node from "@syntopia/engine/node";
import { NO_BROWSER } from "../browser/chromium.ts";
import { withPage } from "../browser/page.ts";
import { type Door, type Outcome, runCases } from "./case.ts";
import { conformanceCases } from "./cases.ts";
import { softwareGpu } from "./software-gpu.ts";

/** What a backend gave for each case, or why it is not on this machine. */
export type Answers =
  | { readonly outcomes: ReadonlyMap<string, Outcome> }
  | { readonly missing: string };

/** One door and one device. */
export interface Backend {
  readonly name: BackendName;
  run(): Promise<Answers>;
}

/** The backends by name. */
export type BackendName = "node cpu" | "node webgpu" | "node cuda" | "web wasm" | "web webgpu";

/** Every backend that the suite runs on. */
export const BACKENDS: readonly Backend[] = [
  { name: "node cpu", run: runHere },
  { name: "node webgpu", run: () => runChild("webgpu", [{}, ...softwareGpu()]) },
  { name: "node cuda", run: () => runChild("cuda", [{}]) },
  { name: "web wasm", run: () => runPage("cpu") },
  { name: "web webgpu", run: () => runPage("webgpu") },
];

async function runHere(): Promise<Answers> {
  const outcomes = new Map<string, Outcome>();
  for await (const [name, outcome] of runCases(conformanceCases(), node as Door, { device: "cpu" }))
    outcomes.set(name, outcome);
  return { outcomes };
}

type Environment = Readonly<Record<string, string>>;

/** Run in a child process: drivers are looked for when it starts, and one that breaks breaks only it. */
async function runChild(
  device: node.Device,
  environments: readonly Environment[],
): Promise<Answers> {
  let answers: Answers = { missing: "no way to look for it" };
  for (const environment of environments) {
    answers = requireDevice(await outcomesOfChild(device, environment));
    if ("outcomes" in answers) break;
  }
  return answers;
}

async function outcomesOfChild(
  device: node.Device,
  environment: Environment,
): Promise<ReadonlyMap<string, Outcome>> {
  const script = fileURLToPath(new URL("child.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, device], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<string>((resolve) =>
    child.on("close", (code, signal) => resolve(`${signal ?? code}`)),
  );
  const outcomes = new Map<string, Outcome>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [name, outcome] = JSON.parse(line) as [string, Outcome];
    outcomes.set(name, outcome);
    if (isMissing(outcome)) child.kill();
  }
  const end = await ended;
  for (const { name } of conformanceCases())
    if (!outcomes.has(name)) outcomes.set(name, { error: `the process ended with ${end}` });
  return outcomes;
}

async function runPage(device: node.Device): Promise<Answers> {
  if (NO_BROWSER !== undefined) return { missing: NO_BROWSER };
  const script = fileURLToPath(new URL("page.ts", import.meta.url));
  return withPage({ script, webgpu: device === "webgpu" }, async (page) => {
    await page.waitForFunction("'conformance' in globalThis");
    const outcomes = await page.evaluate<Readonly<Record<string, Outcome>>>(
      `conformance("${device}")`,
    );
    return requireDevice(new Map(Object.entries(outcomes)));
  });
}

function requireDevice(outcomes: ReadonlyMap<string, Outcome>): Answers {
  const first = outcomes.values().next().value;
  return first && isMissing(first) ? { missing: String(first.error) } : { outcomes };
}

function isMissing(outcome: Outcome): boolean {
  return typeof outcome.error === "string" && outcome.error.includes("expected the device");
}
