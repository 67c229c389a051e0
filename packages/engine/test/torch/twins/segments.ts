import { segmentMax, segmentMean, segmentMin, segmentSoftmax, segmentSum } from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const SEGMENTS: Readonly<Record<string, Twin>> = {
  "segmentSum: unsorted, empty ones": ({ x, i }) => segmentSum(x, i, 6),
  "segmentMean: unsorted, empty ones": ({ x, i }) => segmentMean(x, i, 6),
  "segmentMax: unsorted, empty ones": ({ x, i }) => segmentMax(x, i, 6),
  "segmentMax: all below zero": ({ x, i }) => segmentMax(x, i, 6),
  "segmentMax: ties": ({ x, i }) => segmentMax(x, i, 6),
  "segmentMin: ties": ({ x, i }) => segmentMin(x, i, 6),
  "segmentSoftmax: unsorted": ({ x, i }) => segmentSoftmax(x, i, 6),
};
