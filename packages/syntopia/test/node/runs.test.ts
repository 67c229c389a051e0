import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  decodeSafetensors,
  encodeSafetensors,
  type NdArray,
  ndarray,
  treeEntries,
  treeFrom,
} from "@syntopia/engine";
import sharp from "sharp";
import { drawNlvr, type NlvrExample } from "syntopia";
import {
  evaluateRun,
  RunFolder,
  readNlvr,
  TRAIN_NLVR_DEFAULTS,
  trainNlvr,
  verifyPicture,
} from "syntopia/node";
import { pack } from "tar-stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeExamples } from "../nlvr-samples.ts";

let root = "";
const examples = makeExamples(40, 5);
const SMALL = { ...TRAIN_NLVR_DEFAULTS, steps: 2, validateEvery: 1, heldShare: 0.2, threads: 2 };

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "syntopia-"));
  const lines = examples.map((example) =>
    JSON.stringify({ ...example, image: `${example.id}.png` }),
  );
  await writeFile(join(root, "train.jsonl.gz"), gzipSync(lines.join("\n")));
  await writeFile(join(root, "plain.jsonl"), examples.map((e) => JSON.stringify(e)).join("\n"));
  await writeFile(join(root, "train-images.tar"), await tarOf(examples));
});

afterAll(() => rm(root, { recursive: true }));

async function tarOf(items: readonly NlvrExample[]): Promise<Buffer> {
  const archive = pack();
  for (const { id, boxes } of items) {
    archive.entry({ name: `pictures/${id}.png` }, await pngOf(boxes));
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function pngOf(boxes: NlvrExample["boxes"]): Promise<Buffer> {
  return sharp(Buffer.from(drawNlvr(boxes)))
    .png()
    .toBuffer();
}

describe("readNlvr", () => {
  it("reads plain and gzipped files alike", async () => {
    const ids = async (name: string) => (await readNlvr(join(root, name))).map(({ id }) => id);
    expect(await ids("plain.jsonl")).toEqual(await ids("train.jsonl.gz"));
  });

  it("finds pictures in a tar file, decoded as they were drawn", async () => {
    const [sample] = await readNlvr(join(root, "train.jsonl.gz"), {
      images: join(root, "train-images.tar"),
    });
    const picture = await sample!.picture!();
    expect([picture.width, picture.height, picture.data.length]).toEqual([400, 100, 120_000]);
    // between the boxes it is grey
    expect([...picture.data.subarray(3 * 120, 3 * 121)]).toEqual([128, 128, 128]);
    expect(sample!.scene).toBeUndefined();
  });

  it("says which file cannot be read, and which picture is missing", async () => {
    await expect(readNlvr(join(root, "none.jsonl"))).rejects.toThrow(
      /none\.jsonl: expected a file that can be read, got ENOENT/,
    );
    await expect(
      readNlvr(join(root, "train.jsonl.gz"), { images: join(root, "plain.jsonl") }),
    ).rejects.toThrow(/plain\.jsonl: expected a tar archive/);
    const few = join(root, "few.tar");
    await writeFile(few, await tarOf(examples.slice(0, 2)));
    await expect(readNlvr(join(root, "train.jsonl.gz"), { images: few })).rejects.toThrow(
      /few\.tar: expected the picture 1-0\.png of example 1-0, got none/,
    );
    // the last of two files of one name stood for both
    const twice = join(root, "twice.tar");
    await writeFile(twice, await tarOf([examples[0]!, examples[0]!]));
    await expect(readNlvr(join(root, "train.jsonl.gz"), { images: twice })).rejects.toThrow(
      /twice\.tar: expected each file name once, whatever the folder, got 0-0\.png again/,
    );
    const cut = join(root, "cut.jsonl.gz");
    await writeFile(cut, (await readFile(join(root, "train.jsonl.gz"))).subarray(0, 200));
    await expect(readNlvr(cut)).rejects.toThrow(
      /cut\.jsonl\.gz: expected a whole gzip file, got: /,
    );
  });
});

describe("a run on scenes", () => {
  it("is trained, resumed to the same bytes, and evaluated", async () => {
    const whole = new RunFolder(join(root, "whole"));
    await trainNlvr(root, whole, SMALL);
    const halves = new RunFolder(join(root, "halves"));
    const stop = new AbortController();
    await trainNlvr(root, halves, SMALL, {
      observer: { validated: async () => stop.abort() },
      signal: stop.signal,
    });
    await trainNlvr(root, halves, SMALL, { resume: true });
    for (const file of [
      "checkpoint.safetensors",
      "model.safetensors",
      "metrics.jsonl",
      "config.json",
    ]) {
      const read = (folder: RunFolder) => readFile(join(folder.path, file));
      expect((await read(halves)).equals(await read(whole)), file).toBe(true);
    }
    expect((await readdir(whole.path)).filter((name) => name.includes("partial"))).toEqual([]);
    const metrics = await evaluateRun(whole, join(root, "plain.jsonl"));
    expect(metrics.n).toBe(40);
    expect(metrics.accuracy).toBeGreaterThan(0);
    expect(metrics.consistency).toBeLessThanOrEqual(metrics.accuracy!);
  }, 120_000);

  it("is not overwritten, not taken for a run on pixels, not looked for where it is not", async () => {
    const folder = new RunFolder(join(root, "whole"));
    await expect(trainNlvr(root, folder, SMALL)).rejects.toThrow(
      /whole: expected no run there yet, got one\. Choose another name, or go on with --resume\./,
    );
    await expect(verifyPicture(folder, "p.png", "there is a box")).rejects.toThrow(
      /expected a run that looks at pixels, got one that reads scenes/,
    );
    await expect(
      evaluateRun(folder, join(root, "plain.jsonl"), { images: "x.tar" }),
    ).rejects.toThrow(/expected no --images, as this run reads scenes/);
    await expect(evaluateRun(new RunFolder(join(root, "nowhere")), "x")).rejects.toThrow(
      /nowhere: expected a run with config\.json, got none\. Make one with "syntopia train"\./,
    );
  });
});

describe("a run's folder", () => {
  const folder = () => new RunFolder(join(root, "whole"));
  const broken = async (file: string, content: string | Uint8Array) => {
    const copy = join(root, "broken");
    await rm(copy, { recursive: true, force: true });
    await cp(folder().path, copy, { recursive: true });
    await writeFile(join(copy, file), content);
    return evaluateRun(new RunFolder(copy), join(root, "plain.jsonl"));
  };

  it("is refused when its settings are no settings", async () => {
    // each of these was a stack trace, or "got none" of a file that was there
    await expect(broken("config.json", "{")).rejects.toThrow(
      /config\.json: expected the settings of a run, got no JSON: "\{"/,
    );
    await expect(broken("config.json", '{"task":"nlvr"}')).rejects.toThrow(
      /config\.json: expected the settings of a run, got model: /,
    );
    const config = await folder().config();
    const fewer = { ...config, words: config.words.slice(1) };
    await expect(broken("config.json", JSON.stringify(fewer))).rejects.toThrow(
      /expected the settings of a run, got words: expected as many as model\.words says/,
    );
  });

  it("is refused when its parameters are cut off, or those of another model", async () => {
    const model = await readFile(join(folder().path, "model.safetensors"));
    await expect(broken("model.safetensors", model.subarray(0, 5000))).rejects.toThrow(
      /model\.safetensors: decodeSafetensors: expected /,
    );
    const { tensors } = decodeSafetensors(model);
    const parts = treeEntries<NdArray>(tensors);
    const without = treeFrom(parts.filter(([name]) => name !== "head.answer.bias"));
    // what was left out kept its random first values, and the run was judged with them
    await expect(broken("model.safetensors", encodeSafetensors(without))).rejects.toThrow(
      /expected the parameters of the run's model, float32 \(1\) for "head\.answer\.bias", got none/,
    );
    const more = treeFrom([...parts, ["extra", ndarray([1])]]);
    await expect(broken("model.safetensors", encodeSafetensors(more))).rejects.toThrow(
      /expected the parameters of the run's model, none for "extra", got float32 \(1\)/,
    );
  });

  it("is refused where no folder can be", async () => {
    const inFile = new RunFolder(join(root, "plain.jsonl", "run"));
    await expect(inFile.create(await folder().config())).rejects.toThrow(
      /run: expected a folder that can be written, got ENOTDIR/,
    );
  });

  it("is not resumed from a file that is no checkpoint", async () => {
    const copy = new RunFolder(join(root, "no-checkpoint"));
    await cp(folder().path, copy.path, { recursive: true });
    await cp(join(copy.path, "model.safetensors"), join(copy.path, "checkpoint.safetensors"));
    await expect(copy.checkpoint()).rejects.toThrow(
      /checkpoint\.safetensors: expected params, optimizer and progress, got words, text, /,
    );
  });

  it("is not trained on examples without an answer", async () => {
    // they were learned as "no"
    const data = join(root, "unlabelled");
    await mkdir(data);
    const lines = examples.map(({ label, ...rest }) => JSON.stringify(rest));
    await writeFile(join(data, "train.jsonl.gz"), gzipSync(lines.join("\n")));
    await expect(trainNlvr(data, new RunFolder(join(root, "none")), SMALL)).rejects.toThrow(
      /unlabelled: expected a label in every example, got none in 0-0/,
    );
  });
});

describe("a run on pixels", () => {
  it("is trained, evaluated with drawn pictures, and asked about one", async () => {
    const folder = new RunFolder(join(root, "pixels"));
    await trainNlvr(root, folder, { ...SMALL, input: "image", steps: 1 });
    const picture = join(root, "one.png");
    await writeFile(picture, await pngOf(examples[0]!.boxes));
    const probability = await verifyPicture(folder, picture, "There is a yellow item.");
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1);
    // all pictures drawn, as none are given
    expect((await evaluateRun(folder, join(root, "plain.jsonl"))).n).toBe(40);
    const small = join(root, "small.png");
    await sharp(picture).resize(200, 50).toFile(small);
    await expect(verifyPicture(folder, small, "There is a box.")).rejects.toThrow(
      /expected a picture of 400 by 100 pixels in ".*small\.png", got 200 by 50/,
    );
    await expect(verifyPicture(folder, picture, " ?")).rejects.toThrow(/expected words in/);
  }, 120_000);
});
