import {
  gather,
  gatherNd,
  scatterAdd,
  scatterNd,
  segmentMax,
  segmentMean,
  segmentSum,
  takeAlong,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

const TARGETS = 53;

export const LARGE: Readonly<Record<string, Twin>> = {
  "gather: 100,000 rows": ({ x, i }) => gather(x, i),
  "gather, middle axis: 100,000 rows": ({ x, i }) => gather(x, i, 1),
  "scatterAdd: 100,000 rows": ({ x, i, u }) => scatterAdd(x, i, u),
  "segmentSum: 100,000 rows": ({ x, i }) => segmentSum(x, i, TARGETS),
  "segmentMean: 100,000 rows": ({ x, i }) => segmentMean(x, i, TARGETS),
  "segmentMax: 100,000 rows": ({ x, i }) => segmentMax(x, i, TARGETS),
  "takeAlong: 100,000 rows": ({ x, i }) => takeAlong(x, i, 0),
  "gatherNd: 100,000 rows": ({ x, i }) => gatherNd(x, i),
  "scatterNd: 100,000 rows": ({ x, i, u }) => scatterNd(x, i, u, { reduction: "add" }),
};
