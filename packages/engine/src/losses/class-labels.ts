import { type DType, ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { greaterEqual, less, where } from "../ops/compare.ts";
import { add, mul } from "../ops/elementwise.ts";
import { gather } from "../ops/gather.ts";
import { logicalAnd } from "../ops/logic.ts";
import { reshape } from "../ops/reshape.ts";
import { constant } from "../ops/source.ts";
import { formatShape, type Shape, sameShape, sizeOf } from "../shape.ts";
import { isTensor, requireTensors, type Tensor } from "../tensor.ts";

/** The axis of the classes, as in PyTorch: 1, or 0 where there is only one axis. */
export function classAxis({ shape }: Tensor): 0 | 1 {
  return shape.length === 1 ? 0 : 1;
}

/** Tell labels from probabilities. */
export function areLabels({ dtype }: Tensor): boolean {
  return dtype === "int32" || dtype === "int64";
}

/**
 * Refuse labels that do not fit scores.
 *
 * @param scores  (B, C, ...) or (C)
 * @param labels  (B, ...) or ()
 * @throws ShapeError  when the scores have no axis, or the labels are no integers of the remaining shape
 */
export function requireLabels(where: string, scores: Tensor, labels: Tensor): void {
  requireTensors(where, [scores, labels]);
  const expected = scores.shape.toSpliced(classAxis(scores), 1);
  const fits = scores.shape.length > 0 && sameShape(labels.shape, expected);
  if (fits && areLabels(labels) && scores.dtype === "float32") return;
  throw new ShapeError(
    `${where}: expected float32 scores (B, C, ...) and integer labels (B, ...), ` +
      `got ${scores.dtype} ${formatShape(scores.shape)} and ${labels.dtype} ${formatShape(labels.shape)}` +
      (!fits && sameShape(labels.shape, scores.shape.slice(0, -1))
        ? ". The classes are axis 1: transpose the scores."
        : ""),
  );
}

/**
 * Take the value of the labelled class.
 *
 * `y[b, ...] = x[b, labels[b, ...], ...]`
 *
 * @param x       (B, C, ...) or (C)
 * @param labels  (B, ...) or (), each in [0, C); the run fails where one is not
 */
export function pickClass(x: Tensor, labels: Tensor): Tensor {
  const axis = classAxis(x);
  const classes = x.shape[axis]!;
  const inner = sizeOf(x.shape.slice(axis + 1));
  const offset = add(mul(labels, inner), offsets(labels, classes, inner));
  // in one list of all values a wrong label would silently be another sample's value
  const isClass = logicalAnd(greaterEqual(labels, 0), less(labels, classes));
  const flat = where(isClass, offset, sizeOf(x.shape));
  return gather(reshape(x, [-1]), flat);
}

/** Where the first class of each label's sample lies in the list of all values. */
function offsets({ shape, dtype }: Tensor, classes: number, inner: number): Tensor {
  const values = Array.from(
    { length: sizeOf(shape) },
    (_, i) => Math.floor(i / inner) * classes * inner + (i % inner),
  );
  return constant(ndarray(values, shape, dtype as DType));
}

/** A weight for each class. */
export type ClassWeights = Tensor | readonly number[];

/**
 * Read class weights, (C) float32.
 *
 * @throws ShapeError  when there are not C
 */
export function classWeightsOf(
  where: string,
  weights: ClassWeights | undefined,
  shape: Shape,
  axis: number,
): Tensor | undefined {
  if (weights === undefined) return undefined;
  const tensor = isTensor(weights) ? weights : constant(ndarray(weights));
  if (sameShape(tensor.shape, [shape[axis]!])) return tensor;
  throw new ShapeError(
    `${where}: expected classWeights (${shape[axis]}), got ${formatShape(tensor.shape)}`,
  );
}

/** Lay class weights along the class axis: (C, 1, ...). */
export function alongClasses(weights: Tensor, { shape }: Tensor, axis: number): Tensor {
  return reshape(weights, [-1, ...shape.slice(axis + 1).map(() => 1)]);
}
