import {
  batchNormalization,
  groupNorm,
  instanceNorm,
  layerNorm,
  rmsNorm,
  zeros,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const NORMALIZATION: Readonly<Record<string, Twin>> = {
  "batchNormalization: training": ({ params, running, x }) => {
    const trained = batchNormalization.train(params, running, x);
    return { y: trained.y, mean: trained.running.mean, variance: trained.running.variance };
  },
  "batchNormalization: training, second derivative": ({ params, x }) => {
    const running = { mean: zeros([2]), variance: zeros([2]) };
    return batchNormalization.train(params, running, x).y;
  },
  "batchNormalization: evaluation": ({ params, running, x }) =>
    batchNormalization.apply(params, running, x),
  "groupNorm: pictures": ({ x, scale, bias }) => groupNorm(x, scale, bias, { groups: 3 }),
  "groupNorm: rows": ({ x, scale, bias }) =>
    groupNorm(x, scale, bias, { groups: 2, epsilon: 1e-3 }),
  "instanceNorm: pictures": ({ x, scale, bias }) => instanceNorm(x, scale, bias),
  "layerNorm: tokens": ({ x, scale, bias }) => layerNorm(x, scale, bias),
  "layerNorm: rows far from zero, and all zero": ({ x, scale, bias }) => layerNorm(x, scale, bias),
  "layerNorm: large epsilon": ({ x, scale, bias }) => layerNorm(x, scale, bias, { epsilon: 0.1 }),
  "rmsNorm: tokens": ({ x, scale }) => rmsNorm(x, scale, { epsilon: 1e-5 }),
};
