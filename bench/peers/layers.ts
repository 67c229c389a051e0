import type { Net } from "./net.ts";

/** A dense layer; `apply` takes (..., inputs) to (..., outputs). */
export function dense<T>(net: Net<T>, inputs: number, outputs: number): (x: T) => T {
  const weight = net.param([inputs, outputs], inputs);
  const bias = net.param([outputs], "zeros");
  return (x) => net.add(net.matmul(x, weight()), bias());
}

/** Layer normalization of the last axis. */
export function layerNorm<T>(net: Net<T>, width: number): (x: T) => T {
  const scale = net.param([width], "ones");
  const shift = net.param([width], "zeros");
  return (x) => {
    const centred = net.add(x, net.mul(net.meanLast(x), -1));
    const variance = net.meanLast(net.mul(centred, centred));
    const normal = net.mul(centred, net.inverseRoot(variance, 1e-5));
    return net.add(net.mul(normal, scale()), shift());
  };
}

/** The mean of `-log softmax(logits)[label]`; labels (N, classes) with one 1 in each row. */
export function crossEntropy<T>(net: Net<T>, logits: T, labels: T, classes: number): T {
  return net.mul(net.mean(net.mul(net.logSoftmax(logits), labels)), -classes);
}
