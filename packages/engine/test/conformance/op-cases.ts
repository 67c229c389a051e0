import {
  add,
  createRandom,
  grad,
  type NdArray,
  OPS,
  type Op,
  type OpSample,
  type Tensor,
} from "@syntopia/engine";
import { randomArray, weigh } from "../samples.ts";
import type { ConformanceCase } from "./case.ts";

/** Every sample of every op: the op's outputs, and its gradient towards each input that has one. */
export function opCases(): readonly ConformanceCase[] {
  return Object.values(OPS as Readonly<Record<string, Op<unknown>>>).flatMap((op) =>
    op.samples.map((sample) => caseOf(`${op.name}: ${sample.title}`, sample)),
  );
}

function caseOf(name: string, sample: OpSample): ConformanceCase {
  const random = createRandom(7);
  const feed: Record<string, NdArray> = {};
  for (const [i, form] of sample.inputs.entries()) feed[`x${i}`] = randomArray(form, random);
  const inputs = Object.fromEntries(
    Object.entries(feed).map(([x, { shape, dtype }]) => [x, { shape, dtype }]),
  );
  const build = (tensors: Readonly<Record<string, Tensor>>) => ({
    outputs: outputsOf(sample, Object.values(tensors)),
  });
  return { name, source: { inputs, state: {}, build }, feeds: [feed] };
}

function outputsOf(sample: OpSample, inputs: readonly Tensor[]): Readonly<Record<string, Tensor>> {
  const { op, outputs } = sample.build(...inputs).node;
  const values = Object.fromEntries(outputs.map((y, i) => [`y${i}`, y]));
  if (op.vjp === "none") return values;
  const random = createRandom(11);
  const loss = outputs.map((y) => weigh(y, random)).reduce((a, b) => add(a, b));
  const slopes = inputs.flatMap((x, i) =>
    x.dtype === "float32" ? [[`dx${i}`, grad(loss, x)] as const] : [],
  );
  return { ...values, ...Object.fromEntries(slopes) };
}
