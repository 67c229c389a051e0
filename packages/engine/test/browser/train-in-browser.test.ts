import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compile } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { batch, step } from "../../examples/05-train-in-browser/network.ts";
import { bundleForBrowser } from "./bundle.ts";
import { NO_BROWSER } from "./chromium.ts";
import { withPage } from "./page.ts";

const FOLDER = join(import.meta.dirname, "../../examples/05-train-in-browser");
const script = join(FOLDER, "main.ts");

/** Both add in float32, in another order; Adam's steps carry that on for twenty steps. */
const LOSS_TOLERANCE = 1e-4;
/** WebGPU may be off by 2⁻¹¹ in tanh. */
const GPU_LOSS_TOLERANCE = 2e-3;

/** A bundle grows with what is imported; one that doubles has caught something that it should not. */
const MOST_SCRIPT_KB = 80;

async function lossesInNode(): Promise<ReadonlyMap<number, number>> {
  const program = await compile(step);
  const losses = new Map<number, number>();
  for (let i = 1; i <= 20; i++) losses.set(i, Number((await program.run(batch)).loss!.data[0]));
  await program.close();
  return losses;
}

/** The losses that the example's page writes until it writes `last`, by the step. */
async function lossesInPage(device: string, last: string): Promise<ReadonlyMap<number, number>> {
  const html = (await readFile(join(FOLDER, "index.html"), "utf8")).replace("main.ts", "main.js");
  const source = { script, html, query: `?device=${device}`, webgpu: device === "webgpu" };
  const text = await withPage(source, async (page) => {
    const output = page.locator("output");
    await output.filter({ hasText: new RegExp(`${last}|expected`) }).waitFor({ timeout: 90_000 });
    return (await output.textContent())!;
  });
  if (!text.includes(last)) throw new Error(text);
  const lines = text.matchAll(/^step (\d+) on \w+: loss (.*)$/gm);
  return new Map(Array.from(lines, ([, at, loss]) => [Number(at), Number(loss)]));
}

test.each([
  { device: "cpu", last: "done", tolerance: LOSS_TOLERANCE },
  // 300 steps on a graphics card that is a program would take a minute
  { device: "webgpu", last: "step 20 ", tolerance: GPU_LOSS_TOLERANCE },
])(
  "the example's page learns on $device as Node does",
  async ({ device, last, tolerance }) => {
    const skip = (why: string) => console.log(`a page on ${device}: skipped: ${why}`);
    if (NO_BROWSER !== undefined) return skip(NO_BROWSER);
    const inNode = await lossesInNode();
    const inPage = await lossesInPage(device, last).catch((error: Error) => {
      if (!error.message.includes("expected the device")) throw error;
      return error.message;
    });
    if (typeof inPage === "string") return skip(inPage);
    for (const at of [1, 10, 20])
      expect(Math.abs(inPage.get(at)! - inNode.get(at)!), `step ${at}`).toBeLessThan(tolerance);
    expect(inPage.get(20)!).toBeLessThan(inPage.get(1)!);
    if (last === "done") expect(inPage.get(300)!).toBeLessThan(0.05);
  },
  120_000,
);

test("the page's script holds nothing of Node, and stays small", async () => {
  const { files, sources } = await bundleForBrowser(script);
  expect(sources.filter((path) => /onnxruntime-node|src\/node\/|^node:/.test(path))).toEqual([]);
  const zippedKb = gzipSync(files.get("main.js")!).length / 1000;
  expect(zippedKb).toBeGreaterThan(1);
  expect(zippedKb).toBeLessThan(MOST_SCRIPT_KB);
});
