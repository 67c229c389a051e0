import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../examples");
const TSX = join(import.meta.dirname, "../../../node_modules/.bin/tsx");
const execute = promisify(execFile);

test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".ts")))(
  "%s runs, prints what its comments say, and is short",
  async (name) => {
    const path = join(FOLDER, name);
    const code = await readFile(path, "utf8");
    const { stdout } = await execute(TSX, [path]);
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(
      ([, text]) => text!,
    );
    const printed = stdout.split("\n");
    expect(promised.filter((line) => !printed.includes(line))).toEqual([]);
    expect(printed.length).toBeGreaterThan(1);
    expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  },
);
