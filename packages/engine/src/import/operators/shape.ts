import { broadcastTo } from "../../ops/broadcast.ts";
import { reshape } from "../../ops/reshape.ts";
import { broadcastShapes, normalizeAxes, normalizeAxis, type Shape, sizeOf } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";
import { integers } from "./numbers.ts";

/** What asks for shapes and changes them. */
export const shapeOperators = {
  Shape: {
    readsShape: true,
    build: (call) => {
      const { shape } = call.input(0);
      return integers(shape.slice(call.int("start", 0), call.int("end", shape.length)));
    },
  },
  Size: { readsShape: true, build: (call) => integers([sizeOf(call.input(0).shape)], []) },
  Reshape: { settings: [1], build: (call) => reshape(call.input(0), reshapeTarget(call)) },
  Flatten: {
    build: (call) => {
      const x = call.input(0);
      const given = call.int("axis", 1);
      const { length } = x.shape;
      const axis = given === length ? length : normalizeAxis(call.where, given, length);
      return reshape(x, [sizeOf(x.shape.slice(0, axis)), sizeOf(x.shape.slice(axis))]);
    },
  },
  Squeeze: { settings: [1], build: squeeze },
  Unsqueeze: { settings: [1], build: unsqueeze },
  Expand: {
    settings: [1],
    build: (call) => {
      const x = call.input(0);
      const target = Array.from(call.known(1).data);
      return broadcastTo(x, broadcastShapes(call.where, x.shape, target));
    },
  },
} as const satisfies Operators;

function reshapeTarget(call: Call): Shape {
  const { shape } = call.input(0);
  const keepsZero = call.flag("allowzero");
  return Array.from(call.known(1).data, (length, axis) =>
    length === 0 && !keepsZero ? shape[axis]! : length,
  );
}

function squeeze(call: Call): Tensor {
  const x = call.input(0);
  const given = call.numbers(1, "axes");
  const axes = given && normalizeAxes(call.where, given, x.shape.length);
  const isDropped = (length: number, axis: number) => (axes ? axes.includes(axis) : length === 1);
  const wrong = axes?.find((axis) => x.shape[axis] !== 1);
  if (wrong !== undefined) {
    throw call.unsupported("axes", "length 1", `axis ${wrong} of (${x.shape.join(", ")})`);
  }
  return reshape(
    x,
    x.shape.filter((length, axis) => !isDropped(length, axis)),
  );
}

function unsqueeze(call: Call): Tensor {
  const x = call.input(0);
  const given = call.numbers(1, "axes") ?? [];
  const axes = normalizeAxes(call.where, given, x.shape.length + given.length);
  const shape = axes.reduce<Shape>((grown, axis) => grown.toSpliced(axis, 0, 1), x.shape);
  return reshape(x, shape);
}
