import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { add, mul, sigmoid, tanh } from "../ops/elementwise.ts";
import { split } from "../ops/split.ts";
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
export interface LstmOptions extends RecurrentOptions {
  /** (S, B, H) float32, default zeros. */
  readonly cell?: Tensor;
}

/** What an LSTM gives. */
export interface LstmResult extends RecurrentResult {
  /** (S, B, H), as `hidden` */
  readonly cell: Tensor;
}

const CELL: Cell = {
  name: "lstm",
  gates: [4],
  step: ([gates], fromHidden, [h, c]) => {
    const width = h!.shape[1]!;
    const [kept, candidate, output] = split(add(gates!, fromHidden), [2 * width, width, width], 1);
    const [input, forget] = split(sigmoid(kept!), width, 1);
    const next = add(mul(forget!, c!), mul(input!, tanh(candidate!)));
    return [mul(sigmoid(output!), tanh(next)), next];
  },
};

/**
 * Long short-term memory, with PyTorch's gates and names, so that its weights can be loaded as they are.
 *
 * `i, f, o = σ(W_i x + b_i + W_h h + b_h) each;  g = tanh(likewise);`
 * `c' = f c + i g;  h' = o tanh(c')`, the rows of the weights in the order i, f, g, o
 *
 * `init({ inputs: D, hidden: H, layers, bidirectional }, random)` draws from ±1/√H.
 * `apply(params, x, { hidden, cell, lengths, dropout })`: (B, L, D) to `y` (B, L, H), both ways (B, L, 2 H), and
 * the last `hidden` and `cell` (S, B, H), S = layers · directions.
 *
 * @see Hochreiter and Schmidhuber 1997, https://doi.org/10.1162/neco.1997.9.8.1735;
 *      https://pytorch.org/docs/stable/generated/torch.nn.LSTM.html
 */
export const lstm = {
  init(size: RecurrentSize, random: Random): RecurrentParams<NdArray> {
    return initRecurrent(CELL, size, random);
  },
  apply(params: RecurrentParams<Tensor>, x: Tensor, options: LstmOptions = {}): LstmResult {
    requireKnownOptions("lstm", options, ["hidden", "cell", "lengths", "dropout"]);
    const { y, states } = applyRecurrent(CELL, params, x, {
      ...options,
      initial: [options.hidden, options.cell],
    });
    return { y, hidden: states[0]!, cell: states[1]! };
  },
};
