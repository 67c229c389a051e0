import {
  adamw,
  add,
  constant,
  createRandom,
  gather,
  type LinearParams,
  linear,
  matmul,
  ndarray,
  relu,
  type SparseMatrix,
  sparseMatmul,
  type Tensor,
  trainingStep,
} from "@syntopia/engine";
import { CORA, readCora } from "./cora.ts";
import { meanCrossEntropy } from "./mean-cross-entropy.ts";
import { type BenchStep, benchProgram } from "./step.ts";

const HIDDEN = 16;

/** The network of Kipf and Welling on a citation graph, all papers at once. */
export const gcn: BenchStep = {
  title: "GCN 1433-16-7 on Cora, 2,708 papers, full batch, sparse, AdamW",
  goal: 1,
  turn: 20,
  memoryGoal: "peer",
  needs: CORA,
  build: () => {
    const { adjacency, features, classes, labels, train } = readCora();
    const random = createRandom(1);
    const known = constant(ndarray(train, [train.length], "int32"));
    const source = trainingStep({
      inputs: { label: { shape: [train.length], dtype: "int32" } },
      params: {
        first: linear.init({ inputs: features.shape[1], outputs: HIDDEN }, random),
        second: linear.init({ inputs: HIDDEN, outputs: classes }, random),
      },
      optimizer: adamw(),
      loss: ({ first, second }, { label }) => {
        const words = sparseMatmul(features, first.weight); //                 (O, 16)
        const hidden = relu(spread(adjacency, words, first)); //               (O, 16)
        const logits = spread(adjacency, matmul(hidden, second.weight), second); // (O, 7)
        return { loss: meanCrossEntropy(gather(logits, known), label) };
      },
    });
    const batch = {
      label: ndarray(
        train.map((paper) => labels[paper]!),
        [train.length],
        "int32",
      ),
      learningRate: ndarray([1e-2], []),
    };
    return benchProgram(source, batch);
  },
};

function spread(adjacency: SparseMatrix, x: Tensor, { bias }: LinearParams<Tensor>): Tensor {
  return add(sparseMatmul(adjacency, x), bias);
}
