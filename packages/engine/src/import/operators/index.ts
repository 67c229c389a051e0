/**
 * The table of ONNX operators: one entry each, written in the engine's ops.
 * In: a node's inputs and attributes. Out: tensors.
 * Read by: the importer, its tests.
 * From: https://onnx.ai/onnx/operators/
 */
import type { Operators } from "../operator.ts";
import { activationOperators } from "./activation.ts";
import { arithmeticOperators } from "./arithmetic.ts";
import { controlOperators } from "./control.ts";
import { convolveOperators } from "./convolve.ts";
import { gatherOperators } from "./gather.ts";
import { generateOperators } from "./generate.ts";
import { logicOperators } from "./logic.ts";
import { matrixOperators } from "./matrix.ts";
import { moveOperators } from "./move.ts";
import { normalizeOperators } from "./normalize.ts";
import { padOperators } from "./pad.ts";
import { poolOperators } from "./pool.ts";
import { recurrentOperators } from "./recurrent.ts";
import { reduceOperators } from "./reduce.ts";
import { resizeOperators } from "./resize.ts";
import { shapeOperators } from "./shape.ts";
import { sliceOperators } from "./slice.ts";
import { softmaxOperators } from "./softmax.ts";

/** Every operator that is provided for, by name; those of other domains with the domain. */
export const OPERATORS = {
  ...activationOperators,
  ...arithmeticOperators,
  ...controlOperators,
  ...convolveOperators,
  ...gatherOperators,
  ...generateOperators,
  ...logicOperators,
  ...matrixOperators,
  ...moveOperators,
  ...normalizeOperators,
  ...padOperators,
  ...poolOperators,
  ...reduceOperators,
  ...recurrentOperators,
  ...resizeOperators,
  ...shapeOperators,
  ...sliceOperators,
  ...softmaxOperators,
} as const satisfies Operators;

/** The name of an operator of the table. */
export type OperatorName = keyof typeof OPERATORS;
