import { ndarray, zerosArray } from "../../array.ts";
import { broadcastTo } from "../../ops/broadcast.ts";
import { concat } from "../../ops/concat.ts";
import { reshape, transpose } from "../../ops/reshape.ts";
import { slice } from "../../ops/slice.ts";
import { constant } from "../../ops/source.ts";
import { split } from "../../ops/split.ts";
import { tril, triu } from "../../ops/triangle.ts";
import { normalizeAxis, sizeOf } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import { knownOf } from "../fold/known.ts";
import type { Operators } from "../operator.ts";

/** What passes elements on in another order, or not at all. */
export const moveOperators = {
  Identity: { build: (call) => call.input(0) },
  Dropout: { settings: [1, 2], build: dropout },
  Transpose: {
    build: (call) => {
      const x = call.input(0);
      return transpose(x, call.ints("perm") ?? x.shape.map((_, axis) => axis).toReversed());
    },
  },
  Concat: { build: (call) => concat(call.inputs, call.int("axis", 1)) },
  Split: { settings: [1], build: splitAs },
  Tile: { settings: [1], build: tile },
  DepthToSpace: { build: depthToSpace },
  SpaceToDepth: { build: spaceToDepth },
  Trilu: { settings: [1], build: trilu },
} as const satisfies Operators;

/** In inference everything passes, and the mask is all true. */
function dropout(call: Call): readonly Tensor[] {
  call.ignore("seed", "ratio");
  const x = call.input(0);
  const ones = ndarray([1], [], "bool");
  return [x, broadcastTo(constant(ones), x.shape)];
}

/** Parts of what is known, such as a shape, are cut one by one: the rules for known values give one output. */
function splitAs(call: Call): readonly Tensor[] {
  const x = call.input(0);
  const axis = normalizeAxis(call.where, call.int("axis", 0), x.shape.length);
  const lengths = call.numbers(1, "split") ?? equalLengths(call, x.shape[axis]!);
  if (!knownOf(x)) return split(x, lengths, axis);
  let start = 0;
  return lengths.map((length) => {
    const range = [start, (start += length)] as const;
    if (length === 0) return constant(zerosArray(x.shape.with(axis, 0), x.dtype));
    return slice(
      x,
      x.shape.map((_, i) => (i === axis ? range : null)),
    );
  });
}

/** Equal parts; from version 18 on the last may be shorter. */
function equalLengths(call: Call, total: number): readonly number[] {
  const count = call.int("num_outputs", call.outputCount);
  const length = Math.ceil(total / count);
  return Array.from({ length: count }, (_, i) => Math.max(0, Math.min(length, total - i * length)));
}

/** Each axis is given a new one before it, along which it is repeated. */
function tile(call: Call): Tensor {
  const x = call.input(0);
  const repeats = Array.from(call.known(1).data);
  if (repeats.every((times) => times === 1)) return x;
  const apart = reshape(
    x,
    x.shape.flatMap((length) => [1, length]),
  );
  const repeated = broadcastTo(
    apart,
    x.shape.flatMap((length, axis) => [repeats[axis]!, length]),
  );
  return reshape(
    repeated,
    x.shape.map((length, axis) => length * repeats[axis]!),
  );
}

function depthToSpace(call: Call): Tensor {
  const x = call.input(0);
  const [batch, channels, rows, columns] = x.shape as [number, number, number, number];
  const block = call.int("blocksize", 1);
  const depth = channels / (block * block);
  const isDepthLast = call.choice("mode", ["DCR", "CRD"], "DCR") === "DCR";
  const apart = isDepthLast
    ? reshape(x, [batch, block, block, depth, rows, columns])
    : reshape(x, [batch, depth, block, block, rows, columns]);
  const order = isDepthLast ? [0, 3, 4, 1, 5, 2] : [0, 1, 4, 2, 5, 3];
  return reshape(transpose(apart, order), [batch, depth, rows * block, columns * block]);
}

function spaceToDepth(call: Call): Tensor {
  const x = call.input(0);
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const block = call.int("blocksize", 1);
  const [rows, columns] = [height / block, width / block];
  const apart = reshape(x, [batch, channels, rows, block, columns, block]);
  return reshape(transpose(apart, [0, 3, 5, 1, 2, 4]), [
    batch,
    channels * block * block,
    rows,
    columns,
  ]);
}

function trilu(call: Call): Tensor {
  const x = call.input(0);
  const offset = call.number(1) ?? 0;
  const keep = call.flag("upper", true) ? triu : tril;
  return sizeOf(x.shape) === 0 ? x : keep(x, offset);
}
