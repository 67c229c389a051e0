import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const READMES = [
  "README.md",
  "packages/engine/README.md",
  "packages/engine/docs/devices.md",
  "packages/engine/docs/import.md",
  "packages/engine/docs/model-files.md",
  "packages/engine/docs/see-inside.md",
  "packages/scene/README.md",
  "packages/scene/docs/checking.md",
  "packages/scene/docs/solving.md",
  "packages/scene/docs/words.md",
  "packages/scene/docs/writing.md",
  "packages/syntopia/README.md",
];
const FILES = ["caption.txt", "image.png", "plan.svg", "report.json", "scene.glb", "scene.json"];
const execute = promisify(execFile);

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readme-"));
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
});

afterAll(() => rm(folder, { recursive: true }));

async function blocks(file: string, language: string): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, file), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code!);
}

function shell(command: string) {
  return execute("bash", ["-c", command], { cwd: folder, timeout: 60_000 });
}

describe.each(READMES)("%s", (file) => {
  it("its TypeScript runs, and prints what its comments say", async () => {
    const found = await blocks(file, "ts");
    expect(found.length).toBeGreaterThan(0);
    for (const [i, code] of found.entries()) {
      const script = join(folder, `${file.replaceAll("/", "-")}-${i}.mts`);
      await writeFile(script, code);
      const { stdout } = await execute(join(ROOT, "node_modules/.bin/tsx"), [script], {
        cwd: folder,
      });
      const promised = [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text);
      expect(stdout.trim().split("\n").filter(Boolean)).toEqual(promised);
    }
  }, 120_000);
});

describe("README.md's commands", () => {
  it("generate makes all files", async () => {
    const lines = (await blocks("README.md", "sh")).join("").split("\n");
    const commands = lines.filter((line) => line.startsWith("npx syntopia generate"));
    expect(commands).toHaveLength(4);
    for (const [i, command] of commands.slice(0, 3).entries()) {
      const out = `made-${i}`;
      await shell(`${command.replace(/--out \w+/, "")} --out ${out}`);
      expect((await readdir(join(folder, out))).sort()).toEqual(FILES);
    }
    const refused = shell(commands[3]!);
    await expect(refused).rejects.toMatchObject({ code: 2 });
  }, 120_000);

  it("layout answers a line", async () => {
    const lines = (await blocks("README.md", "sh")).join("").split("\n");
    const command = lines.find((line) => line.includes("layout --jsonl"))!;
    const { stdout } = await shell(command);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 1,
      scene: { relations: [{ predicate: "on" }] },
    });
  }, 120_000);
});
