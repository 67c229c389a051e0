/**
 * Read a network from an ONNX file, cut it, give it a new head, train both:
 * npx tsx packages/engine/examples/04-fine-tune-an-onnx-file.ts
 */
import * as engine from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";

// a small picture classifier; a file of PyTorch's torch.onnx.export is read just so
const random = engine.createRandom(1);
const { bytes } = await engine.exportOnnx({
  inputs: { image: { shape: ["batch", 1, 8, 8] } },
  params: {
    stem: engine.convolution.init({ inputs: 1, outputs: 4, kernel: 3, bias: true }, random),
    classes: engine.linear.init({ inputs: 4, outputs: 10 }, random),
  },
  build: ({ image }, { stem, classes }) => {
    const maps = engine.relu(engine.convolution.apply(stem, image, { padding: 1 })); // (B, 4, 8, 8)
    const pooled = engine.mean(maps, [2, 3]); //                                         (B, 4)
    return { pooled, logits: engine.linear.apply(classes, pooled) };
  },
});

// readOnnx(path, options) does the same with a file
const body = engine.importOnnx(bytes, {
  outputs: ["pooled"], // the ten classes behind it stay out
  sizes: { batch: 16 },
});
console.log(
  engine
    .treeEntries(body.params)
    .map(([path]) => path)
    .join(" "),
); // stem.weight stem.bias

// a new task: is the picture bright?
const program = await compile(
  engine.trainingStep({
    inputs: { ...body.inputs, bright: { shape: [16, 1] } },
    params: { body: body.params, head: engine.linear.init({ inputs: 4, outputs: 1 }, random) },
    optimizer: engine.adam(),
    loss: (params, { bright, ...fed }) => {
      const { pooled } = body.apply(params.body, fed);
      const error = engine.sub(engine.linear.apply(params.head, pooled), bright);
      return { loss: engine.mean(engine.mul(error, error)) };
    },
  }),
);
const brightness = Array.from({ length: 16 }, (_, i) => i % 2);
const pixels = brightness.flatMap((bright) =>
  Array.from({ length: 64 }, () => (random.uniform() + bright) / 2),
);
const batch = {
  image: engine.ndarray(pixels, [16, 1, 8, 8]),
  bright: engine.ndarray(brightness, [16, 1]),
  learningRate: engine.ndarray([0.05], []),
};
let loss = 1;
for (let i = 0; i < 100; i++) loss = Number((await program.run(batch)).loss.data[0]);
console.log(loss < 0.01); // true
await program.close();
