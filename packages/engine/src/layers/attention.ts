import type { NdArray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { type DropoutOptions, dropout } from "../ops/dropout.ts";
import { add, mul } from "../ops/elementwise.ts";
import { matmul } from "../ops/matmul.ts";
import { reshape, transpose } from "../ops/reshape.ts";
import { softmax } from "../ops/softmax.ts";
import type { Random } from "../random.ts";
import { formatShape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireTensors } from "../tensor.ts";
import { causalBias, maskBias, requireFitting } from "./attention-mask.ts";
import { type LinearParams, linear } from "./linear.ts";
import { requireParams } from "./params.ts";
import { type RotaryOptions, rotaryPositions } from "./rotary-positions.ts";

/** Four dense layers: query (D, D), key (E, D), value (F, D), out (D, D). */
export type AttentionParams<T> = {
  readonly query: LinearParams<T>;
  readonly key: LinearParams<T>;
  readonly value: LinearParams<T>;
  readonly out: LinearParams<T>;
};

/** The widths of an attention. */
export interface AttentionSize {
  /** D, of the queries and of the result. */
  readonly width: number;
  /** E, of what is looked at, default D. */
  readonly memoryWidth?: number;
  /** F, of what is taken from it where that is something else, default E. */
  readonly valueWidth?: number;
}

/** How an attention looks. */
export interface AttentionOptions {
  /** K, divides D. */
  readonly heads: number;
  /** Added to the logits, float32; broadcasts to (B, K, L, M). */
  readonly bias?: Tensor;
  /** What may be looked at, bool or float32 (1 or 0): (B, M), (B, L, M) or (B, K, L, M). */
  readonly mask?: Tensor;
  /** Whether each token sees only itself and what is before it, default false. Asks for L = M. */
  readonly causal?: boolean;
  /** What is taken where a key is looked at, (B, M, F), default the memory itself. */
  readonly values?: Tensor;
  /** Turn queries and keys by their positions, default not. */
  readonly rotary?: RotaryOptions;
  /** Of the weights, in training. */
  readonly dropout?: DropoutOptions;
}

const KNOWN_OPTIONS: readonly (keyof AttentionOptions)[] = [
  "heads",
  "bias",
  "mask",
  "causal",
  "values",
  "rotary",
  "dropout",
];

/**
 * Multi-head attention: `softmax(Q Kᵀ / √d + bias) V` in each head of width d = D / K.
 *
 * `init({ width: D, memoryWidth: E, valueWidth: F }, random)`.
 * `apply(params, x, memory, { heads, ... })`: x (B, L, D) looks at memory (B, M, E), gives (B, L, D). Self-attention is `memory = x`.
 * `attend`, with the same arguments, gives `y` and the `weights` (B, K, L, M), before dropout.
 *
 * A query that may look at nothing takes the average of all values.
 *
 * CONTRIBUTOR NOTES: in self-attention, one product with the three weights side by side in place of
 * three products: 173 to 179 ms a Transformer's step (4 x 256, 64 tokens, batch 32) against 178 ms
 * (the quickest of 24, 2 threads); so was the scale multiplied into the weights, 181 ms. Left out.
 *
 * @see Vaswani et al. 2017, §3.2, https://arxiv.org/abs/1706.03762
 */
export const attention = {
  init(size: AttentionSize, random: Random): AttentionParams<NdArray> {
    requireKnownOptions("attention.init", size, ["width", "memoryWidth", "valueWidth"]);
    const { width, memoryWidth = width, valueWidth = memoryWidth } = size;
    const layer = (inputs: number) => linear.init({ inputs, outputs: width }, random);
    return {
      query: layer(width),
      key: layer(memoryWidth),
      value: layer(valueWidth),
      out: layer(width),
    };
  },
  apply(
    params: AttentionParams<Tensor>,
    x: Tensor,
    memory: Tensor,
    options: AttentionOptions,
  ): Tensor {
    return attention.attend(params, x, memory, options).y;
  },
  attend(
    params: AttentionParams<Tensor>,
    x: Tensor,
    memory: Tensor,
    options: AttentionOptions,
  ): { readonly y: Tensor; readonly weights: Tensor } {
    requireKnownOptions("attention", options, KNOWN_OPTIONS);
    requireFit(params, x, memory, options);
    const { heads } = options;
    const [batch, length] = x.shape as [number, number, number];
    const { q, k, v } = project(params, x, memory, options);
    const alike = mul(matmul(q, transpose(k)), Math.sqrt(heads / params.query.weight.shape[1]!));
    const logits = reshape(alike, [batch, heads, length, memory.shape[1]!]);
    const bias = biasOf(options, logits);
    const weights = softmax(bias ? add(logits, bias) : logits);
    const kept = options.dropout ? dropout(weights, options.dropout) : weights;
    const mixed = matmul(reshape(kept, alike.shape), v); //                          (B K, L, d)
    return { y: linear.apply(params.out, joinHeads(mixed, heads)), weights };
  },
};

/**
 * Each head of each sample as a matrix.
 *
 * CONTRIBUTOR NOTES: as (B K, L, d), not as (B, K, L, d): ONNX Runtime would merge the transposes of
 * the gradient with those that split the heads, and do three more of them a layer, where it now
 * reads the matrices crosswise.
 */
interface Heads {
  /** (B K, L, d) */
  readonly q: Tensor;
  /** (B K, M, d) */
  readonly k: Tensor;
  /** (B K, M, d) */
  readonly v: Tensor;
}

/** Queries, keys and values of each head. */
function project(
  params: AttentionParams<Tensor>,
  x: Tensor,
  memory: Tensor,
  { heads, values = memory, rotary }: AttentionOptions,
): Heads {
  const placed = (x: Tensor) => (rotary ? rotaryPositions(x, rotary) : x);
  return {
    q: placed(splitHeads(linear.apply(params.query, x), heads)),
    k: placed(splitHeads(linear.apply(params.key, memory), heads)),
    v: splitHeads(linear.apply(params.value, values), heads),
  };
}

/** (B, L, D) to (B K, L, d) */
function splitHeads(x: Tensor, heads: number): Tensor {
  const [batch, length, width] = x.shape as [number, number, number];
  const split = transpose(reshape(x, [batch, length, heads, width / heads]), [0, 2, 1, 3]);
  return reshape(split, [batch * heads, length, width / heads]);
}

/** (B K, L, d) to (B, L, D) */
function joinHeads(x: Tensor, heads: number): Tensor {
  const [all, length, width] = x.shape as [number, number, number];
  const split = reshape(x, [all / heads, heads, length, width]);
  return reshape(transpose(split, [0, 2, 1, 3]), [all / heads, length, heads * width]);
}

/** Everything that is added to the logits, small things first. */
function biasOf({ bias, mask, causal }: AttentionOptions, logits: Tensor): Tensor | undefined {
  const hidden = mask && maskBias(mask);
  if (hidden)
    requireFitting("mask", { given: mask.shape, shape: hidden.shape, logits: logits.shape });
  if (bias) requireFitting("bias", { given: bias.shape, shape: bias.shape, logits: logits.shape });
  const terms = [
    ...(hidden ? [hidden] : []),
    ...(causal ? [causalBias(logits.shape[2]!)] : []),
    ...(bias ? [bias] : []),
  ];
  return terms.length === 0 ? undefined : terms.reduce((sum, term) => add(sum, term));
}

function requireFit(
  params: AttentionParams<Tensor>,
  x: Tensor,
  memory: Tensor,
  { heads, causal, values = memory }: AttentionOptions,
): void {
  requireParams("attention", params, ["query", "key", "value", "out"]);
  for (const layer of Object.values(params)) requireParams("attention", layer, ["weight"]);
  requireTensors("attention", [x, memory, values]);
  const width = params.query.weight.shape[1]!;
  if (!(heads >= 1 && width % heads === 0)) {
    throw new ShapeError(`attention: expected heads that divide the width ${width}, got ${heads}`);
  }
  requireSources(params, x, memory, values);
  const [length, count] = [x.shape[1], memory.shape[1]];
  if (!causal || length === count) return;
  throw new ShapeError(
    `attention: expected as many keys as queries for causal attention, got ${count} and ${length}. Use mask.`,
  );
}

/** Refuse what the layers cannot read, and lengths that differ. */
function requireSources(
  { query, key, value }: AttentionParams<Tensor>,
  x: Tensor,
  memory: Tensor,
  values: Tensor,
): void {
  const sources = [
    [x, query, x.shape[1]],
    [memory, key, memory.shape[1]],
    [values, value, memory.shape[1]],
  ] as const;
  const fits = sources.every(
    ([source, layer, count]) =>
      source.shape.length === 3 &&
      source.shape[0] === x.shape[0] &&
      source.shape[1] === count &&
      source.shape[2] === layer.weight.shape[0],
  );
  if (fits) return;
  const widths = sources.map(([, layer]) => layer.weight.shape[0]);
  throw new ShapeError(
    `attention: expected x (B, L, ${widths[0]}), memory (B, M, ${widths[1]}) and values ` +
      `(B, M, ${widths[2]}), got ${sources.map(([source]) => formatShape(source.shape)).join(", ")}`,
  );
}
