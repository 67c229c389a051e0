import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Made, make } from "./page.ts";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** What a page has to load, compressed: a twentieth more than it is, so that growth is noticed. */
const MOST_KB = 620;

const TEXTS = [
  "A red mug is on a wooden table. A chair is in front of the table, facing it.",
  "红色立方体在蓝色球的左边，绿色圆锥在它们后面。",
];

describe("in a browser", () => {
  it("makes of words what Node makes", async () => {
    if (!existsSync(EXECUTABLE)) return console.log(`skipped: no chromium at ${EXECUTABLE}`);
    const script = await bundle();
    const site = createServer(({ url }, response) => {
      response.setHeader(
        "content-type",
        `text/${url === "/" ? "html" : "javascript"}; charset=utf-8`,
      );
      response.end(url === "/" ? '<!doctype html><script src="main.js"></script>' : script);
    });
    await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
    const browser = await chromium.launch({
      executablePath: EXECUTABLE,
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    try {
      const page = await browser.newPage();
      const { port } = site.address() as { port: number };
      await page.goto(`http://127.0.0.1:${port}/`);
      for (const text of TEXTS) {
        const made = (await page.evaluate(`make(${JSON.stringify(text)})`)) as Made;
        expect(made.holds).toBe(true);
        expect(made).toEqual(await make(text));
      }
    } finally {
      await browser.close();
      site.close();
    }
  }, 60_000);

  it("is small enough to load", async () => {
    const kilobytes = gzipSync(await bundle()).length / 1000;
    expect(kilobytes).toBeLessThan(MOST_KB);
    console.log(`bundle: ${kilobytes.toFixed(0)} kB compressed`);
  }, 60_000);
});

/** glTF Transform asks for them when it reads files, which a page never does. */
const NODE_ONLY = ["node:fs", "node:path"];

/** All of the package in one script; esbuild refuses what else only Node has. */
async function bundle(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    write: false,
    logLevel: "silent",
    external: NODE_ONLY,
  });
  return outputFiles[0]!.contents;
}
