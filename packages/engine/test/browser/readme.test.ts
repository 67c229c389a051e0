import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeSafetensors, ndarray } from "@syntopia/engine";
import { expect, onTestFinished, test } from "vitest";
import { NO_BROWSER } from "./chromium.ts";
import { withPage } from "./page.ts";

const ENGINE = join(import.meta.dirname, "../..");
const readme = await readFile(join(ENGINE, "README.md"), "utf8");
const section = readme.slice(readme.indexOf("## In the browser"));

/** The first block of the section in a language. */
function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(section);
  if (!found) throw new Error(`README: expected a block of ${language} in the section on browsers`);
  return found[1]!;
}

/** Weights by hand that answer as the README's trained network does: two hidden units in place of eight. */
function exclusiveOr(): Uint8Array {
  return encodeSafetensors({
    hidden: { weight: ndarray([20, 20, 20, 20], [2, 2]), bias: ndarray([-10, -30]) },
    out: { weight: ndarray([0.5, -0.5], [2, 1]), bias: ndarray([0]) },
  });
}

test("the page serves the network as the README says", async (context) => {
  if (NO_BROWSER) context.skip(NO_BROWSER);
  const folder = await mkdtemp(join(tmpdir(), "page-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await symlink(join(ENGINE, "../../node_modules"), join(folder, "node_modules"));
  const script = join(folder, "main.js");
  await writeFile(script, block("js"));
  const files = { "xor.safetensors": exclusiveOr() };
  const promised = /textContent = .* \/\/ (.*)$/m.exec(block("js"))![1]!;
  const text = await withPage({ script, html: block("html"), files }, async (page) => {
    const output = page.locator("output");
    await output.filter({ hasText: promised }).waitFor({ timeout: 60_000 });
    return output.textContent();
  });
  expect(text).toBe(promised);
}, 90_000);
