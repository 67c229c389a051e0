import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { add, mul, sigmoid, sub, tanh } from "../ops/elementwise.ts";
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

const CELL: Cell = {
  name: "gru",
  gates: [2, 1],
  step: ([gates, candidate], fromHidden, [h]) => {
    const width = h!.shape[1]!;
    const [hiddenGates, hiddenCandidate] = split(fromHidden, [2 * width, width], 1);
    const [reset, update] = split(sigmoid(add(gates!, hiddenGates!)), width, 1);
    const fresh = tanh(add(candidate!, mul(reset!, hiddenCandidate!)));
    return [add(fresh, mul(update!, sub(h!, fresh)))];
  },
};

/**
 * A gated recurrent unit, with PyTorch's gates and names, so that its weights can be loaded as they are.
 *
 * `r = σ(W_ir x + b_ir + W_hr h + b_hr);  z = σ(W_iz x + b_iz + W_hz h + b_hz);`
 * `n = tanh(W_in x + b_in + r (W_hn h + b_hn));  h' = (1 - z) n + z h`
 *
 * `init({ inputs: D, hidden: H, layers, bidirectional }, random)` draws from ±1/√H.
 * `apply(params, x, { hidden, lengths, dropout })`: (B, L, D) to `y` (B, L, H), both ways (B, L, 2 H), and the
 * last `hidden` (S, B, H), S = layers · directions.
 *
 * @see Cho et al. 2014, https://arxiv.org/abs/1406.1078;
 *      https://pytorch.org/docs/stable/generated/torch.nn.GRU.html
 */
export const gru = {
  init(size: RecurrentSize, random: Random): RecurrentParams<NdArray> {
    return initRecurrent(CELL, size, random);
  },
  apply(
    params: RecurrentParams<Tensor>,
    x: Tensor,
    options: RecurrentOptions = {},
  ): RecurrentResult {
    requireKnownOptions("gru", options, ["hidden", "lengths", "dropout"]);
    const { y, states } = applyRecurrent(CELL, params, x, {
      ...options,
      initial: [options.hidden],
    });
    return { y, hidden: states[0]! };
  },
};
