import { add, mul, relu, sigmoid, sub, tanh } from "../../ops/elementwise.ts";
import { matmul } from "../../ops/matmul.ts";
import { transpose } from "../../ops/reshape.ts";
import { slice } from "../../ops/slice.ts";
import { split } from "../../ops/split.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";

/** What a step hands on: (B, D) each; `c` only in an LSTM. */
export interface State {
  readonly h: Tensor;
  readonly c?: Tensor;
}

type Activation = (x: Tensor) => Tensor;

interface StepWeights {
  /** (G·D, D), the gates one below the other. */
  readonly r: Tensor;
  /** (G·D) */
  readonly recurrentBias: Tensor;
  readonly activations: readonly Activation[];
}

/** A recurrent cell. */
export interface Cell {
  readonly hasCell: boolean;
  readonly activations: readonly ActivationName[];
  /** One step; `share` (B, G·D) is what the input and its bias add to each gate. */
  readonly step: (share: Tensor, state: State, weights: StepWeights) => State;
}

const ACTIVATIONS = { Sigmoid: sigmoid, Tanh: tanh, Relu: relu } as const;
type ActivationName = keyof typeof ACTIVATIONS;

/** The activations of one direction, by the attribute or the cell's own. */
export function activationsOf(call: Call, cell: Cell, direction: number): readonly Activation[] {
  const count = cell.activations.length;
  const named = call.texts("activations")?.slice(direction * count, (direction + 1) * count);
  return (named ?? cell.activations).map((name) => {
    if (Object.hasOwn(ACTIVATIONS, name)) return ACTIVATIONS[name as ActivationName];
    throw call.unsupported("activations", Object.keys(ACTIVATIONS).join(", "), name);
  });
}

/** The part of each gate, (B, G·D) to G times (B, D). */
function gates(x: Tensor, count: number): readonly Tensor[] {
  const width = x.shape[1]! / count;
  return split(x, new Array<number>(count).fill(width), 1);
}

function recurrent(h: Tensor, { r, recurrentBias }: StepWeights): Tensor {
  return add(matmul(h, transpose(r)), recurrentBias);
}

/** `h' = f(share + R h + b)` */
export const RNN: Cell = {
  hasCell: false,
  activations: ["Tanh"],
  step: (share, { h }, weights) => ({
    h: weights.activations[0]!(add(share, recurrent(h, weights))),
  }),
};

/** Gates in the order input, output, forget, cell. See Hochreiter and Schmidhuber 1997. */
export const LSTM: Cell = {
  hasCell: true,
  activations: ["Sigmoid", "Tanh", "Tanh"],
  step: (share, { h, c }, weights) => {
    const [gate, candidate, output] = weights.activations as [Activation, Activation, Activation];
    const [i, o, f, g] = gates(add(share, recurrent(h, weights)), 4) as [
      Tensor,
      Tensor,
      Tensor,
      Tensor,
    ];
    const next = add(mul(gate(f), c!), mul(gate(i), candidate(g)));
    return { h: mul(gate(o), output(next)), c: next };
  },
};

/**
 * Gates in the order update, reset, hidden. With `resetsLate` the reset gate scales what the hidden
 * state adds (as in PyTorch), else the hidden state itself. See Cho et al. 2014.
 */
export function gru(resetsLate: boolean): Cell {
  return {
    hasCell: false,
    activations: ["Sigmoid", "Tanh"],
    step: (share, { h }, weights) => {
      const [gate, candidate] = weights.activations as [Activation, Activation];
      const [zx, rx, nx] = gates(share, 3) as [Tensor, Tensor, Tensor];
      const [zh, rh, nh] = gates(recurrent(h, weights), 3) as [Tensor, Tensor, Tensor];
      const [z, r] = [gate(add(zx, zh)), gate(add(rx, rh))];
      const added = resetsLate ? mul(r, nh) : hiddenShare(mul(r, h), weights);
      const n = candidate(add(nx, added));
      return { h: add(n, mul(z, sub(h, n))) };
    },
  };
}

/** What a hidden state adds to the last gate. */
function hiddenShare(h: Tensor, { r, recurrentBias }: StepWeights): Tensor {
  const width = h.shape[1]!;
  const last = [2 * width, 3 * width] as const;
  return add(matmul(h, transpose(slice(r, [last]))), slice(recurrentBias, [last]));
}
