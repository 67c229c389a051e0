import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { type NdArray, ndarray } from "./array.ts";
import { describeValue } from "./describe-value.ts";
import { requireLengths, type Shape, sizeOf } from "./shape.ts";

/** A source of random numbers: the same seed gives the same numbers on every machine. */
export interface Random {
  /** The next number, uniform in [0, 1). */
  uniform(): number;
  /** The next whole number, uniform in [0, limit). Throws when `limit` is not whole or below 1. */
  integer(limit: number): number;
  /** The next number of the standard normal distribution. */
  normal(): number;
  /** Put items in random order: a new array. */
  shuffle<T>(items: readonly T[]): T[];
  /** All that is needed to go on from here, for `randomFrom`. */
  state(): readonly number[];
}

/**
 * Start a source of random numbers.
 *
 * @param seed  a whole number; its lower 32 bits count
 * @throws Error  when the seed is not whole
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) {
    throw new Error(
      `createRandom: expected a whole number as the seed, got ${describeValue(seed)}`,
    );
  }
  return randomFrom(stateFrom(seed));
}

/**
 * Spread a seed over the generator's state, a SplitMix generator with MurmurHash3's finalizer.
 * Without it the first number of every small seed is 0.9999999, a first weight of 5 deviations.
 *
 * @see Blackman and Vigna, https://prng.di.unimi.it: "we suggest to use SplitMix64 to fill it"
 */
function stateFrom(seed: number): readonly number[] {
  let counter = seed | 0;
  return Array.from({ length: 4 }, () => {
    counter = (counter + 0x9e3779b9) | 0;
    let bits = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return bits ^ (bits >>> 16);
  });
}

/**
 * Go on from a saved state.
 *
 * @throws Error  when it is none
 */
export function randomFrom(state: readonly number[]): Random {
  if (!Array.isArray(state) || state.length !== 4 || !state.every(Number.isInteger)) {
    throw new Error(
      `randomFrom: expected four whole numbers, got ${describeValue(state)}. Pass what random.state() gave.`,
    );
  }
  return wrap(xoroshiro128plusFromState(state));
}

function wrap(generator: ReturnType<typeof xoroshiro128plusFromState>): Random {
  const uniform = () => uniformFloat64(generator);
  const integer = (limit: number) => {
    if (Number.isSafeInteger(limit) && limit >= 1) return uniformInt(generator, 0, limit - 1);
    throw new Error(`integer: expected a whole limit of 1 or more, got ${limit}`);
  };
  return {
    uniform,
    integer,
    // Box and Muller; 1 - u keeps the logarithm finite
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    shuffle: (items) => {
      const order = [...items];
      for (let i = order.length - 1; i > 0; i--) {
        const j = integer(i + 1);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      return order;
    },
    state: () => [...generator.getState()],
  };
}

/**
 * An array of normal numbers with mean 0.
 *
 * @throws ShapeError  when a length is negative or not whole
 * @throws Error       when `random` is no source of random numbers
 */
export function randomNormal(random: Random, shape: Shape, deviation = 1): NdArray {
  requireRandom("randomNormal", random);
  requireLengths("randomNormal", shape);
  return drawn(shape, () => random.normal() * deviation);
}

/** An array of uniform numbers in [low, high). Throws as `randomNormal`. */
export function randomUniform(random: Random, shape: Shape, low: number, high: number): NdArray {
  requireRandom("randomUniform", random);
  requireLengths("randomUniform", shape);
  if (!Number.isFinite(low) || !Number.isFinite(high))
    throw new Error(`randomUniform: expected two numbers to draw between, got ${low} and ${high}`);
  return drawn(shape, () => low + random.uniform() * (high - low));
}

/** Refuse what draws no numbers. Throws Error. */
function requireRandom(where: string, random: unknown): void {
  const { uniform, normal } = (random ?? {}) as Partial<Random>;
  if (typeof uniform === "function" && typeof normal === "function") return;
  throw new Error(
    `${where}: expected a source of random numbers, got ${describeValue(random)}. Make one with createRandom(seed).`,
  );
}

// a plain loop: Float32Array.from takes four times as long
function drawn(shape: Shape, next: () => number): NdArray {
  const data = new Float32Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) data[i] = next();
  return ndarray(data, shape);
}
