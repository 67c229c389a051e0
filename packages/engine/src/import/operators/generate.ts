import { type NdArray, ndarray } from "../../array.ts";
import { broadcastTo } from "../../ops/broadcast.ts";
import { cast, equal, where } from "../../ops/compare.ts";
import { reshape } from "../../ops/reshape.ts";
import { slice } from "../../ops/slice.ts";
import { constant } from "../../ops/source.ts";
import { normalizeAxis, sizeOf } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import { offsets, stridesOf } from "../fold/indices.ts";
import type { Operators } from "../operator.ts";
import { wrapNegative } from "./flat-index.ts";
import { integers } from "./numbers.ts";

/** What makes values out of settings. */
export const generateOperators = {
  Constant: { build: (call) => constant(constantArray(call)) },
  ConstantOfShape: {
    settings: [0],
    build: (call) => {
      const value = call.array("value") ?? ndarray([0], [1]);
      return broadcastTo(reshape(constant(value), []), Array.from(call.known(0).data));
    },
  },
  Range: { settings: [0, 1, 2], build: range },
  NonZero: { settings: [0], build: nonZero },
  OneHot: { settings: [1], build: oneHot },
  EyeLike: {
    readsShape: true,
    build: (call) => {
      const x = call.input(0);
      const type = call.int("dtype", undefined);
      const [rows, columns] = x.shape as [number, number];
      const offset = call.int("k", 0);
      const isOne = (i: number) => Math.floor(i / columns) + offset === i % columns;
      const ones = Array.from({ length: rows * columns }, (_, i) => Number(isOne(i)));
      return constant(ndarray(ones, x.shape, type === undefined ? x.dtype : call.dtype(type)));
    },
  },
} as const satisfies Operators;

function constantArray(call: Call): NdArray {
  const array = call.array("value");
  if (array) return array;
  const float = call.float("value_float", undefined);
  if (float !== undefined) return ndarray([float], []);
  const integer = call.int("value_int", undefined);
  if (integer !== undefined) return ndarray([integer], [], "int64");
  const floats = call.floats("value_floats");
  if (floats) return ndarray(floats);
  const ints = call.ints("value_ints");
  if (ints) return ndarray(ints, [ints.length], "int64");
  throw call.unsupported("value", "a tensor, floats or integers", "another kind");
}

function range(call: Call): Tensor {
  const [start, limit, step] = [0, 1, 2].map((i) => call.known(i).data[0]!) as [
    number,
    number,
    number,
  ];
  const count = Math.max(0, Math.ceil((limit - start) / step));
  const values = Array.from({ length: count }, (_, i) => start + i * step);
  return constant(ndarray(values, [count], call.input(0).dtype));
}

/** The places of what is not zero, a row for each axis. */
function nonZero(call: Call): Tensor {
  const { data, shape } = call.known(0);
  const found = offsets([sizeOf(shape)], [1]).filter((i) => data[i] !== 0);
  const strides = stridesOf(shape);
  const rows = shape.map((length, axis) =>
    found.map((i) => Math.floor(i / strides[axis]!) % length),
  );
  return integers(rows.flat(), [shape.length, found.length]);
}

function oneHot(call: Call): Tensor {
  const indices = call.input(0);
  const depth = call.known(1).data[0]!;
  const axis = normalizeAxis(call.where, call.int("axis", -1), indices.shape.length + 1);
  const whole = cast(indices, "int64");
  const places = wrapNegative(reshape(whole, indices.shape.toSpliced(axis, 0, 1)), depth);
  const classes = integers(
    Array.from({ length: depth }, (_, i) => i),
    [depth, ...indices.shape.slice(axis).map(() => 1)],
  );
  const values = call.input(2);
  const [off, on] = [0, 1].map((i) => reshape(slice(values, [[i, i + 1]]), []));
  return where(equal(places, classes), on!, off!);
}
