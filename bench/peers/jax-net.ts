import { drawParam } from "./draw.ts";
import type { Net } from "./net.ts";

// biome-ignore lint/suspicious/noExplicitAny: the library is optional, so its types may be absent
type Jax = any;
// biome-ignore lint/suspicious/noExplicitAny: as above
type T = any;

/** A model's arrays in jax-js: made once, then bound to what `jit` traces. */
export class JaxNet {
  readonly ops: Net<T>;
  readonly shapes: (readonly number[])[] = [];
  readonly params: T[] = [];
  readonly inputs: T[] = [];
  #boundParams: readonly T[] = [];
  #boundInputs: readonly T[] = [];

  constructor(jax: Jax) {
    const { numpy: np } = jax;
    const arrayOf = (data: Float32Array | Int32Array, shape: readonly number[]) =>
      np.array(data, { shape, dtype: data instanceof Int32Array ? np.int32 : np.float32 });
    this.ops = {
      ...arithmeticOf(jax),
      ...shapesOf(jax),
      ...picturesOf(jax),
      param: (shape, draw) => {
        this.shapes.push(shape);
        const place = this.params.push(arrayOf(drawParam(shape, draw), shape)) - 1;
        return () => this.#boundParams[place];
      },
      input: (data, shape) => {
        const place = this.inputs.push(arrayOf(data, shape)) - 1;
        return () => this.#boundInputs[place];
      },
    };
  }

  bind(params: readonly T[], inputs: readonly T[]): void {
    this.#boundParams = params;
    this.#boundInputs = inputs;
  }
}

// Arrays are counted by reference in jax-js: each use takes a new one.

function arithmeticOf({ numpy: np, nn }: Jax) {
  return {
    matmul: (a, b) => np.matmul(a.ref, b.ref),
    add: (a, b) => np.add(a.ref, b.ref),
    mul: (a, b) => a.ref.mul(typeof b === "number" ? b : b.ref),
    inverseRoot: (x, epsilon) => np.reciprocal(np.sqrt(x.ref.add(epsilon))),
    relu: (x) => nn.relu(x.ref),
    gelu: (x) => nn.gelu(x.ref, { approximate: false }),
    tanh: (x) => np.tanh(x.ref),
    softmax: (x) => nn.softmax(x.ref, -1),
    logSoftmax: (x) => nn.logSoftmax(x.ref, -1),
    meanLast: (x) => np.mean(x.ref, -1, { keepdims: true }),
    mean: (x) => np.mean(x.ref),
  } satisfies Partial<Net<T>>;
}

function shapesOf({ numpy: np }: Jax) {
  return {
    reshape: (x, shape) => np.reshape(x.ref, [...shape]),
    transpose: (x, order) => np.transpose(x.ref, [...order]),
    slice: (x, starts, sizes) =>
      x.ref.slice(...starts.map((start, axis) => [start, start + sizes[axis]!])),
    gatherRows: (table, ids) => np.take(table.ref, ids.ref, 0),
  } satisfies Partial<Net<T>>;
}

function picturesOf({ numpy: np, lax }: Jax) {
  const channelMean = (x: T) => np.mean(x.ref, [0, 2, 3], { keepdims: true });
  const perChannel = (values: T) => np.reshape(values.ref, [-1, 1, 1]);
  return {
    channels: "first",
    conv: (x, kernel, { stride, padding }) => {
      const sides = [padding, padding];
      return lax.convGeneralDilated(x.ref, kernel.ref, [stride, stride], [sides, sides]);
    },
    batchNorm: (x, scale, shift, epsilon) => {
      const centred = x.ref.sub(channelMean(x));
      const deviation = np.sqrt(channelMean(centred.ref.mul(centred.ref)).add(epsilon));
      return centred.mul(perChannel(scale).div(deviation)).add(perChannel(shift));
    },
    meanPixel: (x) => np.mean(x.ref, [2, 3]),
  } satisfies Partial<Net<T>>;
}
