import type { SparseMatrix } from "@syntopia/engine";
import { readCora } from "../../steps/cora.ts";
import { oneHot } from "../draw.ts";
import { crossEntropy } from "../layers.ts";
import type { PeerModel } from "../net.ts";

const HIDDEN = 16;

/** The model of ../../steps/gcn.ts with dense matrices: the peers have no sparse product to train through. */
export const gcn: PeerModel = {
  learningRate: 1e-2,
  build: (net) => {
    const { adjacency, features, classes, labels, train } = readCora();
    const [papers, words] = features.shape;
    const layer = (inputs: number, outputs: number) => ({
      weight: net.param([inputs, outputs], inputs),
      bias: net.param([outputs], "zeros"),
    });
    const [first, second] = [layer(words, HIDDEN), layer(HIDDEN, classes)];
    const near = net.input(denseOf(adjacency), [papers, papers]);
    const x = net.input(denseOf(features), [papers, words]);
    const known = net.input(oneHot(train, papers), [train.length, papers]);
    const trainLabels = train.map((paper) => labels[paper]!);
    const label = net.input(oneHot(trainLabels, classes), [train.length, classes]);
    return () => {
      const inner = net.matmul(near(), net.matmul(x(), first.weight()));
      const hidden = net.relu(net.add(inner, first.bias())); //                          (O, 16)
      const spread = net.matmul(near(), net.matmul(hidden, second.weight()));
      const logits = net.matmul(known(), net.add(spread, second.bias())); //              (N, 7)
      return crossEntropy(net, logits, label(), classes);
    };
  },
};

function denseOf({ rows, columns, values, shape }: SparseMatrix): Float32Array {
  const matrix = new Float32Array(shape[0] * shape[1]);
  for (let i = 0; i < rows.length; i++) {
    matrix[rows[i]! * shape[1] + columns[i]!]! += values?.[i] ?? 1;
  }
  return matrix;
}
