import { pullBack } from "../grad.ts";
import { Region } from "../region.ts";
import { requireFunction } from "../require-function.ts";
import { applyOp, isTensor, nextSerial, type Tensor } from "../tensor.ts";
import { mapTree, type Tree, treeLeaves } from "../tree.ts";
import { after } from "./after.ts";
import { mul, tanh } from "./elementwise.ts";
import type { Op } from "./op.ts";
import { sum } from "./reduce.ts";

/**
 * The outputs of a region pass through it, and beside them stands what the region reads: gradients
 * step from the one to the other over a copy of the region, past the nodes that the values came from.
 */
export const checkpointOp: Op<Region> = {
  name: "checkpoint",
  infer: (inputs, { outputs }) => inputs.slice(0, outputs.length),
  emit: (_, names, { outputs }) => names.slice(0, outputs.length),
  vjp: ({ inputs, attributes: region }, cotangents) => {
    const read = inputs.slice(region.outputs.length);
    const moment = cotangents.find((cotangent) => cotangent !== undefined)!;
    const again = read.map((x) => after(x, moment));
    const outputs = region.copy(again);
    const arriving = new Map<Tensor, Tensor>();
    for (const [i, cotangent] of cotangents.entries()) {
      if (cotangent) arriving.set(outputs[i]!, cotangent);
    }
    const leaving = pullBack(arriving, new Set(again));
    return [...region.outputs.map(() => undefined), ...again.map((x) => leaving.get(x))];
  },
  samples: [
    {
      title: "one output",
      inputs: [{ shape: [2, 3] }],
      build: (x) => checkpoint((y: Tensor) => tanh(mul(y, tanh(y))))(x!),
    },
    {
      title: "several outputs, an input that is not passed",
      inputs: [{ shape: [2, 3] }, { shape: [3] }],
      build: (x, w) =>
        checkpoint((y: Tensor) => ({ product: mul(tanh(y), w!), total: sum(mul(y, y)) }))(x!)
          .product,
    },
  ],
};

/**
 * Compute a block again in the backward pass instead of keeping what it computed: less memory, one
 * more forward pass of the block. Values and gradients are the same.
 *
 * What the block reads is kept, whether it is passed or not, and what it returns as far as others
 * need it. A sensible block is a layer or a few of a deep network, as in
 * `blocks.reduce((x, params) => checkpoint(transformerBlock.apply)(params, x, options), x)`.
 *
 * @param block  builds a tensor or a tree of them; its arguments are passed on as they are
 * @returns      the same function; gradients towards tensors made inside it are refused by `grad`
 * @throws Error  when the block returns anything but tensors
 * @see Chen et al. 2016, https://arxiv.org/abs/1604.06174
 */
export function checkpoint<A extends readonly unknown[], R extends Tree<Tensor>>(
  block: (...inputs: A) => R,
): (...inputs: A) => R {
  requireFunction("checkpoint", "the block", block);
  return (...inputs) => {
    const begin = nextSerial();
    const made = block(...inputs);
    requireTensors(made);
    // what is no float, or was there before, has no gradient to compute anything for
    const own = treeLeaves<Tensor>(made).filter(
      ({ node, dtype }) => node.serial >= begin && dtype === "float32",
    );
    if (own.length === 0) return made;
    const region = new Region(
      [...new Set(own)],
      ({ serial, op }) => serial >= begin && op.name !== "input",
    );
    const passed = applyOp(checkpointOp, [...region.outputs, ...region.inputs], region);
    const outside = new Map(region.outputs.map((tensor, i) => [tensor, passed[i]!]));
    return mapTree<Tensor, Tensor>(made, (tensor) => outside.get(tensor) ?? tensor) as R;
  };
}

function requireTensors(made: Tree<Tensor>): void {
  if (treeLeaves<unknown>(made).every(isTensor)) return;
  throw new Error(
    "checkpoint: expected a block that returns a tensor or a tree of tensors, " +
      `got ${typeof made === "object" ? "another value in it" : typeof made}. Return tensors only.`,
  );
}
