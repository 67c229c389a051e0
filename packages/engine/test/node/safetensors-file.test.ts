import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ndarray } from "@syntopia/engine";
import { readSafetensors, writeSafetensors } from "@syntopia/engine/node";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "safetensors-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a file is written, replaced and read again; nothing else stays in the folder", async () => {
  const path = join(folder, "model.safetensors");
  await writeSafetensors(path, { old: ndarray([1]) });
  await writeSafetensors(path, { layer: { weight: ndarray([1, 2], [2, 1]) } }, { step: "7" });
  expect(await readSafetensors(path)).toEqual({
    tensors: { layer: { weight: ndarray([1, 2], [2, 1]) } },
    metadata: { step: "7" },
  });
  expect(await readdir(folder)).toEqual(["model.safetensors"]);
});

test("what cannot be written leaves the old file and no partial one", async () => {
  const path = join(folder, "model.safetensors");
  await writeSafetensors(path, { x: ndarray([1]) });
  const twice = { "a.b": ndarray([1]), a: { b: ndarray([2]) } };
  await expect(writeSafetensors(path, twice)).rejects.toThrow("again");
  expect((await readSafetensors(path)).tensors).toEqual({ x: ndarray([1]) });

  await mkdir(join(folder, "taken"));
  await expect(writeSafetensors(join(folder, "taken"), { x: ndarray([1]) })).rejects.toThrow();
  expect((await readdir(folder)).sort()).toEqual(["model.safetensors", "taken"]);
});

test("a file that is none is refused with its path", async () => {
  const path = join(folder, "broken.safetensors");
  await writeFile(path, "short");
  await expect(readSafetensors(path)).rejects.toThrow(`${path}: decodeSafetensors: expected`);
  await expect(readSafetensors(join(folder, "missing"))).rejects.toThrow("ENOENT");
});
