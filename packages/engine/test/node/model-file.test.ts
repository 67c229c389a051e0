import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { add, constant, createRandom, exportOnnx, linear, ndarray } from "@syntopia/engine";
import { readModel, writeModel } from "@syntopia/engine/node";
import * as ort from "onnxruntime-node";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "model-"));
});
afterEach(() => rm(folder, { recursive: true }));

const exported = (seed: number, options: Parameters<typeof exportOnnx>[1] = {}) =>
  exportOnnx(
    {
      inputs: { x: { shape: ["batch", 40] } },
      params: { layer: linear.init({ inputs: 40, outputs: 20 }, createRandom(seed)) },
      build: ({ x }, { layer }) => ({ y: linear.apply(layer, x) }),
    },
    options,
  );

async function run(path: string): Promise<readonly number[]> {
  const session = await ort.InferenceSession.create(path);
  try {
    const x = new ort.Tensor("float32", new Float32Array(80).fill(1), [2, 40]);
    const { y } = await session.run({ x });
    return Array.from(y!.data as Float32Array);
  } finally {
    await session.release();
  }
}

test("a model is written, replaced and read again; nothing else stays in the folder", async () => {
  const path = join(folder, "model.onnx");
  await writeModel(path, await exported(1, { metadata: { name: "old" } }));
  const model = await exported(2, { metadata: { name: "new" } });
  await writeModel(path, model);
  const { bytes, metadata } = await readModel(path);
  expect(new Uint8Array(bytes)).toEqual(model.bytes);
  expect(metadata.name).toBe("new");
  expect(await readdir(folder)).toEqual(["model.onnx"]);
});

test("weights in a file beside it give the same results and the same hash", async () => {
  const [inside, outside] = [join(folder, "inside.onnx"), join(folder, "outside.onnx")];
  await writeModel(inside, await exported(3));
  await writeModel(outside, await exported(3, { externalData: "outside.onnx.data" }));
  expect((await readdir(folder)).sort()).toEqual([
    "inside.onnx",
    "outside.onnx",
    "outside.onnx.data",
  ]);
  expect((await stat(join(folder, "outside.onnx.data"))).size).toBe(40 * 20 * 4);
  expect(await run(outside)).toEqual(await run(inside));
  const [a, b] = [await readModel(inside), await readModel(outside)];
  expect(b.metadata.hash).toBe(a.metadata.hash);
  expect(b.externalData!.length).toBe(3200);
});

test("large weights begin at pages of memory", async () => {
  const path = join(folder, "model.onnx");
  const params = {
    a: ndarray(new Float32Array(300).fill(1)),
    b: ndarray(new Float32Array(300).fill(2)),
    small: ndarray([3]),
  };
  const model = await exportOnnx(
    { inputs: {}, params, build: (_, p) => ({ y: add(add(p.a, p.b), add(p.small, constant(0))) }) },
    { externalData: "weights.bin" },
  );
  await writeModel(path, model);
  expect((await stat(join(folder, "weights.bin"))).size).toBe(4096 + 1200);
  expect((await readModel(path)).metadata.hash).toMatch(/^sha256:/);
  const session = await ort.InferenceSession.create(path);
  const { y } = await session.run({});
  expect(new Set(y!.data as Float32Array)).toEqual(new Set([6]));
  await session.release();
});

test("a damaged, incomplete or missing weight file is told with the path", async () => {
  const path = join(folder, "model.onnx");
  await writeModel(path, await exported(4, { externalData: "model.onnx.data" }));
  const data = await readFile(join(folder, "model.onnx.data"));
  await writeFile(join(folder, "model.onnx.data"), data.subarray(0, 3000));
  await expect(readModel(path)).rejects.toThrow(
    `${path}: readModel: expected "layer.weight" up to byte 3200 of "model.onnx.data", got 3000 bytes. Keep the two files together.`,
  );
  data[17]! ^= 4;
  await writeFile(join(folder, "model.onnx.data"), data);
  await expect(readModel(path)).rejects.toThrow(`${path}: verifyModel: expected weights with`);
  await rm(join(folder, "model.onnx.data"));
  await expect(readModel(path)).rejects.toThrow("ENOENT");
  await writeFile(join(folder, "short.onnx"), "no model");
  await expect(readModel(join(folder, "short.onnx"))).rejects.toThrow("expected an ONNX file");
});

test("a model that names a file in another folder is refused", async () => {
  const path = join(folder, "model.onnx");
  const { bytes } = await exported(4, { externalData: "weights.bin" });
  for (const location of ["../secret.b", "a/weights.b", String.raw`a\weights.b`]) {
    const elsewhere = Buffer.from(bytes).toString("latin1").replaceAll("weights.bin", location);
    expect(location.length).toBe("weights.bin".length);
    await writeFile(path, elsewhere, "latin1");
    await expect(readModel(path)).rejects.toThrow(
      `${path}: readModel: expected external data in the same folder, got "${location}"`,
    );
  }
});

test("what cannot be written leaves the old file and no partial one", async () => {
  await mkdir(join(folder, "taken"));
  await expect(writeModel(join(folder, "taken"), await exported(5))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["taken"]);
});
