import { existsSync } from "node:fs";
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, readSceneJson } from "@syntopia/scene";
import { validateBytes } from "gltf-validator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slugOf } from "../src/generate/slug.ts";
import { run } from "./run.ts";

const FILES = ["caption.txt", "image.png", "plan.svg", "report.json", "scene.glb", "scene.json"];
/** Linux keeps this folder in memory, apart from the disk of temporary files. */
const OTHER_DISK = "/dev/shm";
const PNG_SIGNATURE = "89504e470d0a1a0a";

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "syntopia-test-"));
});
afterEach(() => rm(place, { recursive: true }));

describe("generate", () => {
  it.each([
    ["a red cube to the left of a blue sphere", "room"],
    ["a red cube to the left of a blue sphere", "image"],
    ["红色立方体在蓝色球的左边", "room"],
    ["红色立方体在蓝色球的左边", "image"],
  ])("makes six sound files of %j in frame %s", async (words, frame) => {
    const out = join(place, "made");
    const { code, stdout, stderr } = await run(["generate", words, "--out", out, "--frame", frame]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("2 objects, 1 relation, all hold");
    expect((await readdir(out)).sort()).toEqual(FILES);
    expect(await readdir(place)).toEqual(["made"]);

    const scene = readSceneJson(await readFile(join(out, "scene.json"), "utf8"));
    const [cube, sphere] = scene.objects.map(({ box }) => box!);
    expect(cube![frame === "room" ? 3 : 2]).toBeLessThan(sphere![0]!);
    expect(check(scene).holds).toBe(true);

    const report = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
    expect(report).toMatchObject({
      words,
      frame,
      seed: 0,
      holds: true,
      unparsed: [],
      plainBoxes: [],
    });
    expect(report.relations).toHaveLength(1);
    expect(report.relations[0]).toMatchObject({ predicate: "left of", holds: true });
    expect(report.relations[0].margin).toBeGreaterThan(0);

    expect(
      (await validateBytes(new Uint8Array(await readFile(join(out, "scene.glb"))))).issues
        .numErrors,
    ).toBe(0);
    expect((await readFile(join(out, "image.png"))).subarray(0, 8).toString("hex")).toBe(
      PNG_SIGNATURE,
    );
    expect(await readFile(join(out, "plan.svg"), "utf8")).toMatch(/^<svg /);
    expect((await readFile(join(out, "caption.txt"), "utf8")).trim()).not.toBe("");
  });

  it("makes the same bytes from the same seed, and others from another", async () => {
    const words = "three cubes near a tree and a dog behind the tree";
    for (const [name, seed] of [
      ["a", "5"],
      ["b", "5"],
      ["c", "6"],
    ]) {
      await run(["generate", words, "--seed", seed!, "--out", join(place, name!)]);
    }
    const read = (name: string, file: string) => readFile(join(place, name, file));
    for (const file of FILES)
      expect((await read("a", file)).equals(await read("b", file))).toBe(true);
    expect((await read("a", "scene.json")).equals(await read("c", "scene.json"))).toBe(false);
  });

  it("says what it did not understand and what it draws as a plain box", async () => {
    const out = join(place, "made");
    const words = "a red zorb blorp to the left of a cube";
    const { stderr } = await run(["generate", words, "--out", out]);
    const report = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
    expect(report.plainBoxes).toHaveLength(1);
    expect(report.objects[0].assets).toBe("box");
    expect(stderr).toContain(`drawn as plain boxes: ${report.plainBoxes[0]}`);
    expect(report.unparsed).toMatchObject([{ text: "blorp" }]);
    expect(stderr).toContain('not understood: "blorp"');
    expect(stderr).toContain('"zorb" is in no table: taken for a thing.');
    expect(report.unknown).toMatchObject([{ text: "zorb" }]);
  });

  it("tells what is denied as denied", async () => {
    const out = join(place, "denied");
    const words = "A vase is not on the table but on the shelf.";
    const { stderr } = await run(["generate", words, "--out", out]);
    const { relations } = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
    expect(relations[0]).toMatchObject({ predicate: "on", object: "table-1", negated: true });
    expect(relations[1]).not.toHaveProperty("negated");
    expect(stderr).toContain("✓ vase-1 not on table-1");
  });

  // A greeting made a folder with an empty scene, and ended with 0.
  it.each([
    ["hello", 'got "hello", of which nothing was understood. Say what is there'],
    ["没有椅子", "“没有椅子”只说了没有什么。请说有什么"],
    [`hello ${"x".repeat(200)}`, `${"x".repeat(74)}…", of which nothing`],
  ])("refuses words of which it understands nothing: %s", async (words, message) => {
    const { code, stdout, stderr } = await run(["generate", words, "--out", join(place, "made")]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(await readdir(place)).toEqual([]);
  });

  it("prints the report on stdout when asked", async () => {
    const { stdout } = await run([
      "generate",
      "a cat on a table",
      "--json",
      "--out",
      join(place, "made"),
    ]);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(await readFile(join(place, "made", "report.json"), "utf8")),
    );
  });

  it("uses a built-in prompt for --demo, and the words when there are some", async () => {
    const demo = await run(["generate", "--demo", "--out", join(place, "demo")]);
    expect(demo.code).toBe(0);
    expect(demo.stderr).toContain("npm start -- ");
    const own = await run(["generate", "--demo", "a cat on a table", "--out", join(place, "own")]);
    expect(own.stderr).toMatch(/^a cat on a table\n/);
  });

  it("draws with the user's own models, and names them in the report", async () => {
    const models = join(place, "models");
    await mkdir(models);
    await run(["generate", "a cone", "--out", join(place, "cone")]);
    await copyFile(join(place, "cone", "scene.glb"), join(models, "zorb.glb"));
    const draw = async (...options: readonly string[]) => {
      const out = join(place, "made");
      const { code, stderr } = await run(["generate", "a zorb", "--out", out, ...options]);
      expect(code, stderr).toBe(0);
      const { objects, plainBoxes } = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
      return { objects, plainBoxes, image: await readFile(join(out, "image.png")) };
    };
    const [plain, own] = [await draw(), await draw("--assets", models)];
    expect([plain.plainBoxes, own.plainBoxes]).toEqual([["zorb-1"], []]);
    expect(own.objects).toMatchObject([{ id: "zorb-1", assets: "zorb.glb" }]);
    expect(own.image.equals(plain.image)).toBe(false);
  });

  it("replaces its own files in a folder that is there and leaves the others", async () => {
    const out = join(place, "made");
    await mkdir(out);
    await writeFile(join(out, "notes.txt"), "mine");
    await writeFile(join(out, "scene.json"), "old");
    expect((await run(["generate", "a cat on a table", "--out", out])).code).toBe(0);
    expect((await readdir(out)).sort()).toEqual([...FILES, "notes.txt"].sort());
    expect(await readFile(join(out, "scene.json"), "utf8")).toContain('"cat"');
  });

  // rename() cannot move files from one disk to another: a mounted folder was refused with EXDEV
  it.runIf(existsSync(OTHER_DISK))("writes into a folder on another disk", async () => {
    const far = await mkdtemp(join(OTHER_DISK, "syntopia-test-"));
    try {
      await symlink(far, join(place, "far"));
      const { code, stderr } = await run(["generate", "a cat", "--out", join(place, "far")]);
      expect(code, stderr).toBe(0);
      expect((await readdir(far)).sort()).toEqual(FILES);
    } finally {
      await rm(far, { recursive: true });
    }
  });

  it("makes folders that others may read, like any program", async () => {
    const [made, usual] = [join(place, "made"), join(place, "usual")];
    await mkdir(usual);
    await run(["generate", "a cat on a table", "--out", made]);
    expect((await stat(made)).mode).toBe((await stat(usual)).mode);
  });

  it("ends with 2 and quotes the phrases when the words contradict themselves", async () => {
    const words = "a cat is left of a dog and the dog is left of the cat";
    const { code, stdout, stderr } = await run(["generate", words, "--out", join(place, "made")]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^syntopia: .*cat is left of.*dog is left of.*\n$/);
    expect(await readdir(place)).toEqual([]);
  });

  it("leaves nothing behind when the folder cannot be written", async () => {
    await writeFile(join(place, "file"), "");
    const under = await run(["generate", "a cat", "--out", join(place, "file", "deep", "made")]);
    expect([under.code, under.stdout]).toEqual([1, ""]);
    expect(under.stderr).toMatch(
      /^syntopia: --out: expected a folder that can be written, got ".*" \(E[A-Z]+\)\. .*\n$/,
    );
    expect((await run(["generate", "a cat", "--out", join(place, "file")])).code).toBe(1);
    await mkdir(join(place, "made", "scene.json"), { recursive: true });
    expect((await run(["generate", "a cat", "--out", join(place, "made")])).code).toBe(1);
    expect((await readdir(place)).sort()).toEqual(["file", "made"]);
    expect(await readdir(join(place, "made"))).toEqual(["scene.json"]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["no words", [], /expected words, got none/],
    ["blank words", ["  "], /expected words, got " {2}"/],
    ["words without a thing", ["!!!"], /parseText: expected words that name at least one object/],
    [
      "an unknown option",
      ["a cat", "--sed", "1"],
      /unknown option '--sed'\. Did you mean "--seed"\? Known: --out, --frame, --assets, --seed/,
    ],
    [
      "an unknown frame",
      ["a cat", "--frame", "rom"],
      /--frame: expected one of image, room, map, got "rom"\. Did you mean "room"\?/,
    ],
    [
      "a bad seed",
      ["a cat", "--seed", "1.5"],
      /--seed: expected a whole number from 0 to 4294967295, got "1\.5"/,
    ],
    [
      "models that are not there",
      ["a cat", "--assets", "no-such-folder"],
      /readAssetFolder: expected a folder, got "no-such-folder" \(ENOENT\)/,
    ],
    ["a huge seed", ["a cat", "--seed", "4294967296"], /--seed: expected a whole number/],
    ["an option without its value", ["a cat", "--out"], /option '--out <folder>' argument missing/],
  ])("ends with 1 and one line on %s", async (_, args, message) => {
    const { code, stdout, stderr } = await run(["generate", ...args]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^syntopia: [^\n]*\n$/);
  });
});

describe("slugOf", () => {
  it.each([
    ["A red cube, to the left!", "a-red-cube-to-the-left"],
    ["红色立方体 在左边。", "红色立方体-在左边"],
    ["../../etc/passwd", "etc-passwd"],
    ["!!!", "scene"],
    ["x".repeat(300), "x".repeat(60)],
  ])("names the folder of %j %j", (words, slug) => expect(slugOf(words)).toBe(slug));
});
