import { join } from "node:path";
import { expect, test } from "vitest";
import { NO_BROWSER } from "./chromium.ts";
import { withPage } from "./page.ts";

test("the door to browsers: runs, state, programs side by side, errors", async () => {
  if (NO_BROWSER !== undefined) return console.log(`the web door: skipped: ${NO_BROWSER}`);
  await withPage({ script: join(import.meta.dirname, "door-page.ts") }, async (page) => {
    await page.waitForFunction("'ask' in globalThis");
    const ask = (name: string) => page.evaluate(`ask("${name}")`);
    expect(await ask("inference")).toEqual([3, 5]);
    expect(await ask("state")).toEqual([
      [2, 0, 0, 3],
      [1, 1, 1, 1],
      [2, 3, 2, 3],
    ]);
    const squared = [4, 0, 0, 9];
    expect(await ask("programs at the same time")).toEqual([squared, squared, squared]);
    expect(await ask("errors")).toMatchInlineSnapshot(`
      [
        "compile: expected a device of cpu, webgpu, got "cuda"",
        "compile: expected options among device, strict, threads, wasmPaths, got "profileTo"",
        "compile: expected wasmPaths to stay "ort", as the first session of the page has it, got "/elsewhere/". Give it to the first.",
        "compile: expected threads to be a whole number from 1, got 0",
        "compile: expected threads to stay the default, as the first session of the page has it, got 2. Give it to the first.",
      ]
    `);
    expect(await ask("no webgpu")).toMatch(/^compile: expected the device "webgpu", got a /);
  });
}, 60_000);
