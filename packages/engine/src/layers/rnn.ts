import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { add, relu, tanh } from "../ops/elementwise.ts";
import type { Random } from "../random.ts";
import type { Tensor } from "../tensor.ts";
import {
  applyRecurrent,
  type Cell,
  initRecurrent,
  type RecurrentOptions,
  type RecurrentParams,
  type RecurrentResult,
  type RecurrentSize,
} from "./recurrent.ts";

/** What a sequence starts from, and how long it is. */
export interface RnnOptions extends RecurrentOptions {
  /** Default "tanh". */
  readonly nonlinearity?: "tanh" | "relu";
}

const NONLINEARITIES = { tanh, relu } as const;

function cellOf(nonlinearity: keyof typeof NONLINEARITIES): Cell {
  if (!Object.hasOwn(NONLINEARITIES, nonlinearity)) {
    throw new Error(`rnn: expected nonlinearity "tanh" or "relu", got "${nonlinearity}"`);
  }
  return {
    name: "rnn",
    gates: [1],
    step: ([fromInput], fromHidden) => [NONLINEARITIES[nonlinearity](add(fromInput!, fromHidden))],
  };
}

/**
 * A plain recurrent layer: `h' = tanh(W_ih x + b_ih + W_hh h + b_hh)`, with PyTorch's names.
 *
 * `init({ inputs: D, hidden: H, layers, bidirectional }, random)` draws from ±1/√H.
 * `apply(params, x, { hidden, lengths, dropout, nonlinearity })`: (B, L, D) to `y` (B, L, H), both ways
 * (B, L, 2 H), and the last `hidden` (S, B, H), S = layers · directions.
 *
 * @see Elman 1990, https://doi.org/10.1207/s15516709cog1402_1;
 *      https://pytorch.org/docs/stable/generated/torch.nn.RNN.html
 */
export const rnn = {
  init(size: RecurrentSize, random: Random): RecurrentParams<NdArray> {
    return initRecurrent(cellOf("tanh"), size, random);
  },
  apply(params: RecurrentParams<Tensor>, x: Tensor, options: RnnOptions = {}): RecurrentResult {
    requireKnownOptions("rnn", options, ["hidden", "lengths", "dropout", "nonlinearity"]);
    const cell = cellOf(options.nonlinearity ?? "tanh");
    const { y, states } = applyRecurrent(cell, params, x, {
      ...options,
      initial: [options.hidden],
    });
    return { y, hidden: states[0]! };
  },
};
