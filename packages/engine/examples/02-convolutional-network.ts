/**
 * A convolutional network with batch normalisation and dropout tells bars that lie from bars that stand, in noise:
 * npx tsx packages/engine/examples/02-convolutional-network.ts
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as nn from "@syntopia/engine";
import { compile, readSafetensors, writeSafetensors } from "@syntopia/engine/node";

const random = nn.createRandom(1);
const int32 = (shape: nn.Shape) => ({ shape, dtype: "int32" }) as const;
function drawBatch(count: number) {
  const labels = Array.from({ length: count }, () => random.integer(2)); // 0 lies, 1 stands
  const pixels = labels.flatMap((stands) => {
    const place = random.integer(12);
    const ink = (i: number) => Number((stands ? i % 12 : Math.floor(i / 12)) === place);
    return Array.from({ length: 144 }, (_, i) => ink(i) + random.normal() / 2);
  });
  const image = nn.ndarray(pixels, [count, 1, 12, 12]);
  return { image, label: nn.ndarray(labels, [count], "int32") };
}
const params = {
  conv: nn.convolution.init({ inputs: 1, outputs: 8, kernel: 5 }, random),
  norm: nn.batchNormalization.init({ width: 8 }),
  head: nn.linear.init({ inputs: 8 * 3 * 3, outputs: 2 }, random),
};
const weights = { params, buffers: nn.batchNormalization.initStatistics({ width: 8 }) };
const pool = (maps: nn.Tensor) => nn.flatten(nn.maxPool2d(nn.relu(maps), 4), 1); // (B, 72)
const step = nn.trainingStep({
  ...weights,
  inputs: { image: { shape: [32, 1, 12, 12] }, label: int32([32]), seed: int32([]) },
  optimizer: nn.adamw({ groups: [nn.NO_DECAY_ON_NORMS_AND_BIASES] }),
  loss: ({ conv, norm, head }, { image, label, seed }, statistics) => {
    const maps = nn.convolution.apply(conv, image, { padding: "same" }); // (B, 8, 12, 12)
    const { y, running } = nn.batchNormalization.train(norm, statistics, maps);
    const logits = nn.linear.apply(head, nn.dropout(pool(y), { rate: 0.2, seed })); // (B, 2)
    return { loss: nn.crossEntropy(logits, label), buffers: running };
  },
});
const training = await compile(step);
const learningRate = nn.ndarray([0.01], []);
for (let i = 0; i < 200; i++)
  await training.run({ ...drawBatch(32), seed: nn.ndarray([i], [], "int32"), learningRate });
const folder = await mkdtemp(`${tmpdir()}/network-`);
const path = `${folder}/network.safetensors`;
await writeSafetensors(path, training.state()); // the optimizer's state too, to go on from here

const evaluation = await compile({
  inputs: { image: { shape: [500, 1, 12, 12] } },
  state: (await readSafetensors(path)).tensors as typeof weights,
  build: ({ image }, { params: { conv, norm, head }, buffers }) => {
    const maps = nn.convolution.apply(conv, image, { padding: "same" });
    const y = nn.batchNormalization.apply(norm, buffers, maps); // the running statistics
    return { outputs: { guess: nn.argmax(nn.linear.apply(head, pool(y)), 1) } };
  },
});
const { image, label } = drawBatch(500);
const guesses = [...(await evaluation.run({ image })).guess.data];
console.log(guesses.filter((guess, i) => Number(guess) === label.data[i]).length > 450); // true
await Promise.all([training.close(), evaluation.close(), rm(folder, { recursive: true })]);
