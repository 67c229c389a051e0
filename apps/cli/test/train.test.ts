import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import sharp from "sharp";
import { drawNlvr } from "syntopia";
import { pack } from "tar-stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./run.ts";

let root = "";
const at = (...names: readonly string[]) => join(root, ...names);

const COLORS = ["yellow", "blue", "black"];
const examples = Array.from({ length: 24 }, (_, i) => ({
  id: `${i}-0`,
  sentence: `There is a ${COLORS[i % 3]} item`,
  label: i % 2 === 0,
  boxes: Array.from({ length: 3 }, (_, box) => [
    { x: 10 * box, y: 5 * i, size: 20, shape: "square", color: COLORS[(i + (i % 2)) % 3]! },
  ]),
}));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "syntopia-train-"));
  const lines = examples.map((example) => JSON.stringify(example)).join("\n");
  await writeFile(at("train.jsonl.gz"), gzipSync(lines));
  await writeFile(at("dev.jsonl"), lines);
  await writeFile(at("synthetic.jsonl.gz"), gzipSync(lines));
});

afterAll(() => rm(root, { recursive: true }));

describe("syntopia train, evaluate, verify", () => {
  it("trains from scenes, tells of each validation on stderr, and evaluates", async () => {
    const trained = await run([
      "train",
      "nlvr",
      "--data",
      root,
      "--run",
      at("run"),
      "--steps",
      "2",
    ]);
    expect(trained.stdout).toBe("");
    expect(trained.stderr).toMatch(
      /^reading data .*\nstep 2 {2}epoch \d+ {2}loss [\d.]+ {2}validation/,
    );
    expect(trained.stderr).toMatch(/best validation [\d.]+ % at step 2\n$/);
    expect(trained.code).toBe(0);
    expect((await readdir(at("run"))).sort()).toEqual([
      "checkpoint.safetensors",
      "config.json",
      "metrics.jsonl",
      "model.safetensors",
    ]);
    const judged = await run(["evaluate", at("run"), "--data", at("dev.jsonl"), "--json"]);
    expect(judged.code).toBe(0);
    const { accuracy, consistency, n } = JSON.parse(judged.stdout);
    expect(n).toBe(24);
    // every sentence stands once, so both are the same share
    expect(accuracy).toBe(consistency);
    const told = await run(["evaluate", at("run"), "--data", at("dev.jsonl")]);
    expect(told.stdout).toMatch(/^accuracy {5}[\d.]+ %\nconsistency {2}[\d.]+ %\nn {12}24\n$/);
  }, 60_000);

  it("goes on with a run by its own settings, and refuses others", async () => {
    // options beside --resume were passed over without a word
    const resume = ["train", "nlvr", "--run", at("run"), "--resume"];
    const refused = await run([...resume, "--steps", "9"]);
    expect(refused).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "syntopia: train: expected --steps 2, as the run to resume has it, got 9. Leave it out, or start another run.\n",
    });
    const ended = await run([...resume, "--steps", "2"]);
    expect(ended.stderr).toMatch(/^reading data .*\n[^\n]*best validation [\d.]+ % at step 2\n$/);
  }, 60_000);

  it("trains from pixels and answers with a probability", async () => {
    const data = at("drawn");
    const trained = await run([
      ...["train", "nlvr", "--input", "image", "--fusion", "additive"],
      ...["--data", await withPictures(data), "--run", at("pixels"), "--steps", "1"],
    ]);
    expect(trained.code, trained.stderr).toBe(0);
    const args = ["verify", "--run", at("pixels"), "--image", at("p.png"), "There is a blue item"];
    const answer = await run(args);
    expect(answer.stderr).toBe("");
    expect(Number(answer.stdout)).toBeGreaterThan(0);
    expect(Number(answer.stdout)).toBeLessThan(1);
    expect(JSON.parse((await run([...args, "--json"])).stdout)).toEqual({
      probability: expect.closeTo(Number(answer.stdout), 3),
    });
  }, 120_000);

  it.each([
    [["train"], 'train: expected one task, nlvr, got ""'],
    [["train", "nlrv"], 'train: expected one task, nlvr, got "nlrv"'],
    [
      ["train", "nlvr", "--data", "/nowhere"],
      "train: expected NLVR's train.jsonl.gz in /nowhere, got none.",
    ],
    [["train", "nlvr", "--steps", "0"], '--steps: expected a whole number from 1 on, got "0".'],
    [
      ["train", "nlvr", "--learning-rate", "-1"],
      '--learning-rate: expected a number above 0, got "-1".',
    ],
    [
      ["train", "nlvr", "--fusion", "cros"],
      '--fusion: expected one of additive, cross, got "cros". Did you mean "cross"?',
    ],
    [["evaluate"], 'evaluate: expected the folder of one run, got ""'],
    [["evaluate", "runs/x"], "evaluate: expected --data FILE, got none"],
    [
      ["evaluate", "/nowhere", "--data", "x"],
      "/nowhere: expected a run with config.json, got none.",
    ],
    [["verify"], "verify: expected words, got none"],
    [["verify", "a box"], "verify: expected --run FOLDER, got none"],
    [["verify", "--run", "x", "a box"], "verify: expected --image FILE, got none"],
  ])("%j is refused in one line", async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.startsWith(`syntopia: ${message}`), stderr).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("refuses to write over a run", async () => {
    const again = await run(["train", "nlvr", "--data", root, "--run", at("run")]);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(
      "expected no run there yet, got one. Choose another name, or go on with --resume.",
    );
  });
});

async function withPictures(folder: string): Promise<string> {
  await mkdir(folder);
  const archive = pack();
  for (const { id, boxes } of examples) {
    const png = await sharp(Buffer.from(drawNlvr(boxes)))
      .png()
      .toBuffer();
    archive.entry({ name: `${id}.png` }, png);
    await writeFile(at("p.png"), png);
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  await writeFile(join(folder, "train-images.tar"), Buffer.concat(chunks));
  const lines = examples.map((example) =>
    JSON.stringify({ ...example, image: `${example.id}.png` }),
  );
  await writeFile(join(folder, "train.jsonl.gz"), gzipSync(lines.join("\n")));
  return folder;
}
