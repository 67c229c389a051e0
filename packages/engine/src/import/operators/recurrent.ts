import { greater, where } from "../../ops/compare.ts";
import { stack } from "../../ops/concat.ts";
import { add } from "../../ops/elementwise.ts";
import { matmul } from "../../ops/matmul.ts";
import { reshape, transpose } from "../../ops/reshape.ts";
import { slice } from "../../ops/slice.ts";
import { zeros } from "../../ops/source.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import { knownOf } from "../fold/known.ts";
import type { Operators } from "../operator.ts";
import { activationsOf, type Cell, gru, LSTM, RNN, type State } from "./recurrent-cells.ts";

/** Recurrent layers: the graph has a step for each step of the sequence. */
export const recurrentOperators = {
  RNN: { settings: [4], build: (call) => recur(call, RNN) },
  GRU: { settings: [4], build: (call) => recur(call, gru(call.flag("linear_before_reset"))) },
  LSTM: { settings: [4], build: (call) => recur(call, LSTM) },
} as const satisfies Operators;

/** Outputs: all hidden states (L, directions, B, D), the last one and the last cell (directions, B, D). */
function recur(call: Call, cell: Cell): readonly Tensor[] {
  const isBatchFirst = call.flag("layout");
  const turn = (x: Tensor, axes: readonly number[]) => (isBatchFirst ? transpose(x, axes) : x);
  const x = turn(call.input(0), [1, 0, 2]); // (L, B, N)
  refuseRare(call);
  const within = stepsWithin(call, x);
  const ends = directionsOf(call).map((isReverse, direction) =>
    runDirection(call, cell, x, { direction, isReverse, within, turn }),
  );
  const y = stack(
    ends.map(({ hidden }) => stack(hidden, 0)),
    1,
  ); // (L, directions, B, D)
  const last = (pick: (end: End) => Tensor) => turn(stack(ends.map(pick), 0), [1, 0, 2]);
  const outputs = [turn(y, [2, 0, 1, 3]), last(({ state }) => state.h)];
  return cell.hasCell ? [...outputs, last(({ state }) => state.c!)] : outputs;
}

function directionsOf(call: Call): readonly boolean[] {
  const name = call.choice("direction", ["forward", "reverse", "bidirectional"], "forward");
  return name === "bidirectional" ? [false, true] : [name === "reverse"];
}

function refuseRare(call: Call): void {
  call.ignore("hidden_size", "activation_alpha", "activation_beta", "output_sequence");
  if (call.float("clip", undefined) !== undefined) throw call.unsupported("clip", "none", "one");
  if (call.optional(7)) throw call.unsupported("P (peepholes)", "none", "one");
}

/** For each step of x (L, B, N) which sequences it is part of, (B, 1) bool; undefined where all of them are whole. */
function stepsWithin(call: Call, x: Tensor): readonly Tensor[] | undefined {
  const lengths = call.optional(4);
  const [length, batch] = x.shape as [number, number];
  if (!lengths || knownOf(lengths)?.data.every((each) => each === length)) return undefined;
  const column = reshape(lengths, [batch, 1]);
  return Array.from({ length }, (_, step) => greater(column, step));
}

interface End {
  readonly hidden: readonly Tensor[];
  readonly state: State;
}

interface Direction {
  readonly direction: number;
  readonly isReverse: boolean;
  readonly within: readonly Tensor[] | undefined;
  readonly turn: (x: Tensor, axes: readonly number[]) => Tensor;
}

function runDirection(
  call: Call,
  cell: Cell,
  x: Tensor,
  { direction, isReverse, within, turn }: Direction,
): End {
  const [length, batch, inputs] = x.shape as [number, number, number];
  const of = (tensor: Tensor) =>
    reshape(slice(tensor, [[direction, direction + 1]]), tensor.shape.slice(1));
  const [w, r] = [of(call.input(1)), of(call.input(2))]; // (G·D, N), (G·D, D)
  const width = r.shape[1]!;
  const start = (index: number) => {
    const given = call.optional(index);
    return given ? of(turn(given, [1, 0, 2])) : zeros([batch, width]); // (B, D)
  };
  const bias = call.optional(3);
  const [inputBias, recurrentBias] = halves(bias ? of(bias) : zeros([2 * w.shape[0]!]));
  const rows = matmul(reshape(x, [length * batch, inputs]), transpose(w)); // one product for all steps
  const shares = reshape(add(rows, inputBias), [length, batch, -1]); //        (L, B, G·D)
  const weights = { r, recurrentBias, activations: activationsOf(call, cell, direction) };
  let state: State = cell.hasCell ? { h: start(5), c: start(6) } : { h: start(5) };
  const hidden: Tensor[] = [];
  for (let i = 0; i < length; i++) {
    const at = isReverse ? length - 1 - i : i;
    const share = reshape(slice(shares, [[at, at + 1]]), [batch, -1]);
    const next = cell.step(share, state, weights);
    hidden[at] = within ? where(within[at]!, next.h, 0) : next.h;
    state = within ? kept(within[at]!, next, state) : next;
  }
  return { hidden, state };
}

/** A sequence that is over, or not yet begun from behind, keeps its state. */
function kept(isWithin: Tensor, next: State, old: State): State {
  const h = where(isWithin, next.h, old.h);
  return next.c ? { h, c: where(isWithin, next.c, old.c!) } : { h };
}

function halves(bias: Tensor): readonly [Tensor, Tensor] {
  const half = bias.shape[0]! / 2;
  return [slice(bias, [[0, half]]), slice(bias, [[half, 2 * half]])];
}
