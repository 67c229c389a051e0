import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, open, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { jsonLines, run } from "./run.ts";

/** Linux has a file that is always full. */
const FULL_DISK = "/dev/full";
const PROGRAM = fileURLToPath(new URL("../bin/syntopia.js", import.meta.url));

function start(args: readonly string[], cwd?: string) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, ended };
}

describe("syntopia as a process", () => {
  it("generates into out/ below the folder it is called in", async () => {
    const cwd = await mkdtemp(join(tmpdir(), "syntopia-test-"));
    const { child, ended } = start(["generate", "a", "cat", "on a table"], cwd);
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    expect(await ended).toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("made out/a-cat-on-a-table/ with");
    expect(await readdir(join(cwd, "out", "a-cat-on-a-table"))).toHaveLength(6);
    await rm(cwd, { recursive: true });
  });

  it("answers a line before the next one comes", async () => {
    const { child, ended } = start(["layout", "--jsonl"]);
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ id, prompt: "a cat on a table" })}\n`);
      expect(jsonLines(String((await answers.next()).value))[0]).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it("ends quietly when nobody reads on", async () => {
    const { child, ended } = start(["parse", "--jsonl"]);
    const stderr = text(child.stderr);
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 1, prompt: "a cat on a table" })}\n`;
    child.stdin.end(line.repeat(20_000));
    expect([await ended, await stderr]).toEqual([0, ""]);
  });

  // a full disk was taken for a mistake in Syntopia, with its stack
  it.runIf(existsSync(FULL_DISK))(
    "says in one line that its output cannot be written",
    async () => {
      const disk = await open(FULL_DISK, "w");
      const child = spawn(process.execPath, [PROGRAM, "parse"], {
        stdio: ["pipe", disk.fd, "pipe"],
      });
      const stderr = text(child.stderr!);
      const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
      child.stdin!.end(`${JSON.stringify({ id: 1, prompt: "a cat on a table" })}\n`);
      expect([await ended, await stderr]).toEqual([
        1,
        "syntopia: expected an output that can be written, got ENOSPC\n",
      ]);
      await disk.close();
    },
  );
});

describe("syntopia", () => {
  it("prints its version and its help", async () => {
    expect((await run(["--version"])).stdout).toBe("0.1.0\n");
    const help = await run(["--help"]);
    expect(help.code).toBe(0);
    for (const word of ["generate", "parse", "layout", "Exit codes"])
      expect(help.stdout).toContain(word);
    const own = await run(["generate", "--help"]);
    for (const word of ["--out", "--frame", "--seed", "--json", "scene.glb"])
      expect(own.stdout).toContain(word);
    expect((await run([])).stdout).toBe(help.stdout);
  });

  it("offers the command that was probably meant", async () => {
    const { code, stderr } = await run(["generat", "a cat"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^syntopia: unknown command 'generat'\. Did you mean "generate"\? Known: generate, /,
    );
  });

  it("knows its own options", async () => {
    expect((await run(["--verson"])).stderr).toBe(
      `syntopia: unknown option '--verson'. Did you mean "--version"? Known: --version, --help.\n`,
    );
  });
});
