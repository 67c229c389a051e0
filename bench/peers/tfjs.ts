import { drawParam } from "./draw.ts";
import type { Net, PeerModel, PeerStep } from "./net.ts";

// biome-ignore lint/suspicious/noExplicitAny: the library is optional, so its types may be absent
type Tf = any;
// biome-ignore lint/suspicious/noExplicitAny: as above
type T = any;

/** Build a step in tfjs on its plain CPU backend, with Adam: it has no AdamW. */
export async function buildTfjs(tf: Tf, model: PeerModel): Promise<PeerStep> {
  tf.enableProdMode();
  await tf.setBackend("cpu");
  const shapes: (readonly number[])[] = [];
  const loss = model.build(netOf(tf, shapes));
  const optimizer = tf.train.adam(model.learningRate);
  return {
    version: `tfjs ${tf.version.tfjs}`,
    shapes,
    run: async () => {
      const value = optimizer.minimize(loss, true);
      const [number] = await value.data();
      value.dispose();
      return number;
    },
  };
}

function netOf(tf: Tf, shapes: (readonly number[])[]): Net<T> {
  return {
    channels: "last",
    param: (shape, draw) => {
      shapes.push(shape);
      const variable = tf.variable(tf.tensor(drawParam(shape, draw), shape));
      return () => variable;
    },
    input: (data, shape) => {
      const tensor = tf.tensor(data, shape, data instanceof Int32Array ? "int32" : "float32");
      return () => tensor;
    },
    matmul: (a, b) => tf.matMul(a, b),
    add: (a, b) => tf.add(a, b),
    mul: (a, b) => tf.mul(a, b),
    inverseRoot: (x, epsilon) => tf.rsqrt(tf.add(x, epsilon)),
    relu: (x) => tf.relu(x),
    gelu: (x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1)),
    tanh: (x) => tf.tanh(x),
    softmax: (x) => tf.softmax(x),
    logSoftmax: (x) => tf.logSoftmax(x),
    reshape: (x, shape) => tf.reshape(x, shape),
    transpose: (x, order) => tf.transpose(x, order),
    slice: (x, starts, sizes) => tf.slice(x, starts, sizes),
    gatherRows: (table, ids) => tf.gather(table, ids),
    conv: (x, kernel, { stride, padding }) => tf.conv2d(x, kernel, stride, padding),
    batchNorm: (x, scale, shift, epsilon) => {
      const { mean, variance } = tf.moments(x, [0, 1, 2]);
      return tf.batchNorm(x, mean, variance, shift, scale, epsilon);
    },
    meanPixel: (x) => tf.mean(x, [1, 2]),
    meanLast: (x) => tf.mean(x, -1, true),
    mean: (x) => tf.mean(x),
  };
}
