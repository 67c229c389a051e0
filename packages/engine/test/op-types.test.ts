import {
  type DType,
  input,
  type NdArray,
  ndarray,
  OPS,
  type Op,
  type OpSample,
  ShapeError,
  type Tensor,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { sizeOf } from "../src/shape.ts";

const DTYPES: readonly DType[] = ["float32", "int32", "int64", "bool"];

/** The sample's inputs with another element type in place of float32; the values are ones. */
function inputsOf(sample: OpSample, dtype: DType): Record<string, NdArray> {
  return Object.fromEntries(
    sample.inputs.map((form, i) => {
      const type = (form.dtype ?? "float32") === "float32" ? dtype : form.dtype!;
      return [`x${i}`, ndarray(Array(sizeOf(form.shape)).fill(1), form.shape, type)];
    }),
  );
}

function build(sample: OpSample, arrays: Record<string, NdArray>): readonly Tensor[] | ShapeError {
  try {
    return sample.build(
      ...Object.entries(arrays).map(([name, { shape, dtype }]) => input(name, shape, dtype)),
    ).node.outputs;
  } catch (error) {
    if (error instanceof ShapeError) return error;
    throw error;
  }
}

// an op that accepted a type which ONNX Runtime has no kernel for failed only when the session was made
describe("what an op accepts, ONNX Runtime computes, in the type that was inferred", () => {
  for (const op of Object.values(OPS) as readonly Op<unknown>[]) {
    test.each(
      op.samples.flatMap((sample) =>
        DTYPES.map((dtype) => ({ dtype, sample, title: sample.title })),
      ),
    )(`${op.name} of $dtype: $title`, async ({ dtype, sample }) => {
      const arrays = inputsOf(sample, dtype);
      const built = build(sample, arrays);
      if (built instanceof ShapeError) {
        expect(built.message).toMatch(/^\w+: expected .*, got .*/);
        expect(dtype, built.message).not.toBe("float32");
        return;
      }
      const outputs = Object.fromEntries(built.map((y, i) => [`y${i}`, y]));
      const results = await run(outputs, arrays);
      for (const [i, { shape, dtype }] of built.entries()) {
        expect(results[`y${i}`]).toMatchObject({ shape, dtype });
      }
    });
  }
});
