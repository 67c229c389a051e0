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

/** Rows of a table, ids (...) to (..., width), drawn as BERT's are. */
export function embedding<T>(net: Net<T>, count: number, width: number): (ids: T) => T {
  const table = net.param([count, width], 2500); // deviation 0.02
  return (ids) => net.gatherRows(table(), ids);
}

/** The size of a convolution with a square kernel, padded so that stride 1 keeps the picture's size. */
export interface ConvSize {
  readonly inputs: number;
  readonly outputs: number;
  readonly kernel: number;
  readonly stride: number;
}

/** A convolution without bias. */
export function conv<T>(net: Net<T>, { inputs, outputs, kernel, stride }: ConvSize): (x: T) => T {
  const shape =
    net.channels === "first"
      ? [outputs, inputs, kernel, kernel]
      : [kernel, kernel, inputs, outputs];
  const weight = net.param(shape, (inputs * kernel ** 2) / 2);
  return (x) => net.conv(x, weight(), { stride, padding: (kernel - 1) / 2 });
}

/** Batch normalization by the batch itself; no running statistics, as in the other sides' steps. */
export function batchNorm<T>(net: Net<T>, width: number): (x: T) => T {
  const scale = net.param([width], "ones");
  const shift = net.param([width], "zeros");
  return (x) => net.batchNorm(x, scale(), shift(), 1e-5);
}

/** The mean of `-log softmax(logits)[label]`; labels (N, classes) with one 1 in each row. */
export function crossEntropy<T>(net: Net<T>, logits: T, labels: T, classes: number): T {
  return net.mul(net.mean(net.mul(net.logSoftmax(logits), labels)), -classes);
}
