import { attention, decoderBlock, relu, transformerBlock } from "@syntopia/engine";
import type { Twin } from "../case.ts";

const heads = 2;

export const ATTENTION: Readonly<Record<string, Twin>> = {
  "attention: self": ({ x, params }) => attention.apply(params, x, x, { heads }),
  "attention: memory of another length, weights too": ({ x, memory, params }) => ({
    ...attention.attend(params, x, memory, { heads }),
  }),
  "attention: keys hidden in each sample": ({ x, allowed, params }) =>
    attention.apply(params, x, x, { heads, mask: allowed }),
  "attention: causal": ({ x, params }) => attention.apply(params, x, x, { heads, causal: true }),
  "attention: values and memory of other widths": ({ x, memory, v, params }) =>
    attention.apply(params, x, memory, { heads, values: v }),
  "attention: additive bias for each head": ({ x, bias, params }) =>
    attention.apply(params, x, x, { heads, bias }),
  "transformerBlock: norm first, GELU": ({ x, params }) =>
    transformerBlock.apply(params, x, { heads }),
  "transformerBlock: norm last, ReLU": ({ x, params }) =>
    transformerBlock.apply(params, x, { heads, norm: "post", activation: relu }),
  "decoderBlock: norm first, GELU": ({ x, memory, params }) =>
    decoderBlock.apply(params, x, memory, { heads }),
};
