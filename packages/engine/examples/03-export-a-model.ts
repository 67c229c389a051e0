/**
 * Train on tiny pictures, ship the network as one file, run it without this package:
 * npx tsx packages/engine/examples/03-export-a-model.ts
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as engine from "@syntopia/engine";
import { compile, readModel, writeModel } from "@syntopia/engine/node";
import * as ort from "onnxruntime-node";

// 32 pictures of 4 x 4 pixels: the left half (0) or the right half (1) is bright
const random = engine.createRandom(1);
const sides = Float32Array.from({ length: 32 }, (_, i) => i % 2);
const pixels = Float32Array.from({ length: 32 * 16 }, (_, i) => {
  return random.uniform() / 2 + (Math.floor((i % 4) / 2) === Math.floor(i / 16) % 2 ? 0.5 : 0);
});

const params = {
  hidden: engine.linear.init({ inputs: 16, outputs: 8 }, random),
  out: engine.linear.init({ inputs: 8, outputs: 1 }, random),
};
function network({ hidden, out }: engine.AsTensors<typeof params>, image: engine.Tensor) {
  const rows = engine.reshape(image, [-1, 16]); //                        (B, 16)
  const inner = engine.relu(engine.linear.apply(hidden, rows)); //        (B, 8)
  return engine.linear.apply(out, inner); //                              (B, 1)
}

const program = await compile(
  engine.trainingStep({
    inputs: { image: { shape: [32, 4, 4] }, side: { shape: [32, 1] } },
    params,
    optimizer: engine.adamw(),
    loss: (params, { image, side }) => ({
      loss: engine.mean(engine.binaryCrossEntropy(network(params, image), side)),
    }),
  }),
);
const batch = { image: engine.ndarray(pixels, [32, 4, 4]), side: engine.ndarray(sides, [32, 1]) };
for (let i = 0; i < 100; i++)
  await program.run({ ...batch, learningRate: engine.ndarray([0.03], []) });

const model = await engine.exportOnnx(
  {
    inputs: { image: { shape: ["batch", 4, 4] } }, // trained on 32 at once, shipped for any number
    params: program.state().params,
    build: ({ image }, params) => ({ right: engine.sigmoid(network(params, image)) }),
  },
  { weights: "float16", metadata: { name: "left-or-right", license: "CC0-1.0" } },
);
const folder = await mkdtemp(join(tmpdir(), "export-"));
await writeModel(join(folder, "side.onnx"), model);
const { bytes, metadata } = await readModel(join(folder, "side.onnx")); // checks the hash
console.log(metadata.name, metadata.inputs.image?.shape); // left-or-right [ 'batch', 4, 4 ]

const session = await ort.InferenceSession.create(bytes); // plain ONNX Runtime, or its web version
const image = new ort.Tensor("float32", pixels.slice(0, 3 * 16), [3, 4, 4]);
const { right } = await session.run({ image });
console.log(Array.from(right!.data as Float32Array, Math.round)); // [ 0, 1, 0 ]
await Promise.all([session.release(), program.close(), rm(folder, { recursive: true })]);
