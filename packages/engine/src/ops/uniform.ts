import { ndarray } from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { formatShape, requireLengths, type Shape, sizeOf } from "../shape.ts";
import { applyOp, isTensor, type Tensor } from "../tensor.ts";
import { add, mul } from "./elementwise.ts";
import { ONNX_DTYPE, UINT32, UINT64 } from "./onnx-types.ts";
import type { Emitter, Op } from "./op.ts";

/** 2³² and 2⁶⁴ over the golden ratio: steps that visit every number, far from the last. */
const STEP_32 = 0x9e3779b9n;
const STEP_64 = 0x9e3779b97f4a7c15n;

/**
 * A number for each position that depends on nothing but the seed and the position.
 *
 * SplitMix64 makes two keys of the seed. Position `i` counts `first key + i · STEP_32`, which
 * MurmurHash3's finalizer mixes, with the second key between its rounds; 24 bits are kept.
 *
 * CONTRIBUTOR NOTES: of whole-number operators only, which give the same bits on every provider;
 * ONNX's own RandomUniform has a fixed seed. 2²⁰ numbers take 2.2 ms, RandomUniform 4.0 ms (best of
 * 10, 2 threads). Counting from the key, known only at run time, keeps ONNX Runtime from folding
 * the counter into a constant as large as the result.
 *
 * @see https://prng.di.unimi.it/splitmix64.c
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
export const uniformOp: Op<{ readonly shape: Shape }> = {
  name: "uniform",
  infer: ([seed], { shape }) => {
    requireLengths("uniform", shape);
    requireSeed("uniform", seed!);
    return [{ shape, dtype: "float32" }];
  },
  emit: (emitter, [seed], { attributes: { shape } }) => {
    const keys = emitKeys(emitter, seed!);
    let bits = emitCounter(emitter, keys.first, sizeOf(shape));
    bits = emitShiftXor(emitter, bits, 16, UINT32);
    bits = emitMul(emitter, bits, 0x85ebca6bn, UINT32);
    bits = emitShiftXor(emitter, bits, 13, UINT32);
    bits = emitter.node("BitwiseXor", [bits, keys.second])[0]!;
    bits = emitMul(emitter, bits, 0xc2b2ae35n, UINT32);
    const [kept] = emitter.node("BitShift", [bits, emitUnsigned(emitter, 8n, UINT32)], RIGHT);
    const whole = emitCast(emitter, kept!, ONNX_DTYPE.float32);
    const [fraction] = emitter.node("Mul", [whole, emitter.constant(ndarray([2 ** -24], []))]);
    return emitter.node("Reshape", [fraction!, emitter.integers(shape)], { allowzero: 1 });
  },
  vjp: () => [undefined],
  samples: [
    {
      title: "a matrix",
      inputs: [{ shape: [], dtype: "int32", low: -50, high: 50 }],
      build: (seed) => uniform(seed!, [3, 4]),
    },
    {
      title: "a number, from a long seed",
      inputs: [{ shape: [], dtype: "int64", low: 2 ** 40, high: 2 ** 41 }],
      build: (seed) => uniform(seed!, []),
    },
  ],
};

const RIGHT = { direction: "RIGHT" } as const;

/** Spread the seed over two keys of 32 bits: SplitMix64's next number. */
function emitKeys(emitter: Emitter, seed: string) {
  const wide = emitCast(emitter, emitCast(emitter, seed, ONNX_DTYPE.int64), UINT64);
  let bits = emitter.node("Add", [wide, emitUnsigned(emitter, STEP_64, UINT64)])[0]!;
  bits = emitShiftXor(emitter, bits, 30, UINT64);
  bits = emitMul(emitter, bits, 0xbf58476d1ce4e5b9n, UINT64);
  bits = emitShiftXor(emitter, bits, 27, UINT64);
  bits = emitMul(emitter, bits, 0x94d049bb133111ebn, UINT64);
  bits = emitShiftXor(emitter, bits, 31, UINT64);
  const [high] = emitter.node("BitShift", [bits, emitUnsigned(emitter, 32n, UINT64)], RIGHT);
  return { first: emitCast(emitter, bits, UINT32), second: emitCast(emitter, high!, UINT32) };
}

/** `first + i · STEP_32` for `count` positions, uint32. */
function emitCounter(emitter: Emitter, first: string, count: number): string {
  const number = (value: bigint) =>
    emitter.constant({ data: new BigInt64Array([value]), shape: [], dtype: "int64" });
  const start = emitCast(emitter, first, ONNX_DTYPE.int64);
  const [end] = emitter.node("Add", [start, number(BigInt(count) * STEP_32)]);
  const [places] = emitter.node("Range", [start, end!, number(STEP_32)]);
  return emitCast(emitter, places!, UINT32);
}

/** `bits ^ (bits >> by)` */
function emitShiftXor(emitter: Emitter, bits: string, by: number, type: number): string {
  const places = emitUnsigned(emitter, BigInt(by), type);
  const [shifted] = emitter.node("BitShift", [bits, places], RIGHT);
  return emitter.node("BitwiseXor", [bits, shifted!])[0]!;
}

function emitMul(emitter: Emitter, bits: string, factor: bigint, type: number): string {
  return emitter.node("Mul", [bits, emitUnsigned(emitter, factor, type)])[0]!;
}

/** Arrays have no unsigned type: ONNX Runtime folds the cast away. */
function emitUnsigned(emitter: Emitter, value: bigint, type: number): string {
  const data = new BigInt64Array([BigInt.asIntN(64, value)]);
  return emitCast(emitter, emitter.constant({ data, shape: [], dtype: "int64" }), type);
}

function emitCast(emitter: Emitter, x: string, to: number): string {
  return emitter.node("Cast", [x], { to })[0]!;
}

/** Refuse what is no seed. Throws ShapeError. */
export function requireSeed(where: string, seed: Tensor): void {
  const got = isTensor(seed) ? `${seed.dtype} ${formatShape(seed.shape)}` : describeValue(seed);
  if (got === "int32 ()" || got === "int64 ()") return;
  throw new ShapeError(
    `${where}: expected a seed () of int32 or int64, got ${got}. Feed one at each step.`,
  );
}

/** Between which numbers is drawn. */
export interface UniformOptions {
  /** Default 0. */
  readonly low?: number;
  /** Default 1; not reached itself, but by rounding. */
  readonly high?: number;
}

/**
 * Draw numbers uniform in [low, high): the same ones for the same seed, on every machine.
 *
 * The seed is a tensor, usually an input that is fed at each step. Two calls with one seed draw the
 * same numbers: give each a seed of its own by `foldIn`.
 *
 * @param seed     () int32 or int64, any number; neighbours give unrelated numbers
 * @param shape    of the result
 * @param options  `low`: default 0; `high`: default 1
 * @returns        float32, multiples of 2^-24 of the interval
 * @throws ShapeError  when the seed is no whole number
 */
export function uniform(seed: Tensor, shape: Shape, options: UniformOptions = {}): Tensor {
  requireKnownOptions("uniform", options, ["low", "high"]);
  const { low = 0, high = 1 } = options;
  const unit = applyOp(uniformOp, [seed], { shape })[0]!;
  const scaled = high - low === 1 ? unit : mul(unit, high - low);
  return low === 0 ? scaled : add(scaled, low);
}
