import {
  adaptiveAvgPool2d,
  avgPool2d,
  constant,
  conv2d,
  createRandom,
  type DecoderBlockParams,
  decoderBlock,
  grad,
  groupNormalization,
  gru,
  input,
  lstm,
  mapTree,
  matmul,
  maxPool2d,
  type NdArray,
  ones,
  resize,
  sum,
  type Tensor,
  type TransformerBlockParams,
  type Tree,
  tanh,
  transformerBlock,
  treeEntries,
  zeros,
  zerosArray,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";

/** The shapes of `y` and of its gradients towards `x` and `weights`, computed from an empty `x`. */
async function shapesOf(x: Tensor, y: Tensor, weights: Readonly<Record<string, Tensor>>) {
  const slopes = grad(sum(y), { x, ...weights });
  const results = await run(
    { y, ...Object.fromEntries(treeEntries(slopes)) },
    {
      fed: zerosArray(x.shape),
    },
  );
  return Object.fromEntries(Object.entries(results).map(([name, { shape }]) => [name, shape]));
}

// an empty batch: "expected one -1 that 0 elements can fill" where gradients were reshaped
test("an empty batch has gradients", async () => {
  const x = input("fed", [0, 4, 5, 5]);
  for (const groups of [1, 2, 4]) {
    const w = ones([4, 4 / groups, 3, 3]);
    const y = tanh(conv2d(x, w, { groups, padding: 1 }));
    expect(await shapesOf(x, y, { w })).toEqual({ y: x.shape, x: x.shape, w: w.shape });
  }
});

test("an empty batch goes through group norm and recurrent layers", async () => {
  const x = input("fed", [0, 4, 5]);
  const [scale, bias] = [ones([4]), zeros([4])];
  const normed = groupNormalization.apply({ scale, bias }, x, { groups: 2 });
  expect((await shapesOf(x, normed, { scale, bias })).scale).toEqual([4]);
  for (const [layer, gates] of [
    [gru, 3],
    [lstm, 4],
  ] as const) {
    const weights = {
      weight_ih_l0: ones([gates * 3, 5]),
      weight_hh_l0: ones([gates * 3, 3]),
      bias_ih_l0: zeros([gates * 3]),
      bias_hh_l0: zeros([gates * 3]),
    };
    const { y } = layer.apply(weights, x);
    expect((await shapesOf(x, y, weights)).y).toEqual([0, 4, 3]);
  }
});

test("an empty inner axis sums to 0", async () => {
  const x = input("x", [2, 0]);
  const { y } = await run({ y: matmul(x, zeros([0, 3])) }, { x: zerosArray([2, 0]) });
  expect(Array.from(y!.data as Float32Array)).toEqual([0, 0, 0, 0, 0, 0]);
});

// a pool's gradient sliced what has no elements, a resize multiplied it, a block took it for its chunk
test("an empty batch goes through pools, resizing and blocks", async () => {
  const pictures = input("fed", [0, 4, 6, 6]);
  const made = [
    avgPool2d(pictures, 2),
    maxPool2d(pictures, 2),
    adaptiveAvgPool2d(pictures, [4, 5]),
    resize(pictures, { scale: 1.5, mode: "bilinear" }),
    resize(pictures, { size: [3, 5], mode: "bicubic" }),
  ];
  for (const y of made) {
    expect(await shapesOf(pictures, y, {})).toEqual({ y: y.shape, x: pictures.shape });
  }
  const tokens = input("fed", [0, 3, 4]);
  const random = createRandom(1);
  const tensors = (params: Tree<NdArray>) => mapTree(params, (array) => constant(array)) as never;
  const encoder: TransformerBlockParams<Tensor> = tensors(
    transformerBlock.init({ width: 4 }, random),
  );
  const decoder: DecoderBlockParams<Tensor> = tensors(decoderBlock.init({ width: 4 }, random));
  const w = encoder.expand.weight;
  for (const feedForwardChunk of [undefined, 2]) {
    const options = { heads: 2, ...(feedForwardChunk && { feedForwardChunk }) };
    const y = transformerBlock.apply(encoder, tokens, options);
    expect(await shapesOf(tokens, y, { w })).toEqual({ y: [0, 3, 4], x: [0, 3, 4], w: w.shape });
    const told = decoderBlock.apply(decoder, tokens, y, options);
    expect((await shapesOf(tokens, told, {})).y).toEqual([0, 3, 4]);
  }
});

test("towards a weight that only an empty batch has met, the gradient is 0", async () => {
  const [x, w] = [input("fed", [0, 4, 6, 6]), ones([2, 4, 3, 3])];
  const y = resize(conv2d(x, w), { scale: 2, mode: "bilinear" });
  const { dw } = await run({ y, dw: grad(sum(y), w) }, { fed: zerosArray(x.shape) });
  expect(dw!.data).toEqual(new Float32Array(2 * 4 * 3 * 3));
});
