import {
  adaptiveAvgPool1d,
  adaptiveAvgPool2d,
  adaptiveMaxPool2d,
  avgPool1d,
  avgPool2d,
  avgPool3d,
  globalAvgPool,
  globalMaxPool,
  maxPool1d,
  maxPool2d,
  maxPool3d,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const POOLING: Readonly<Record<string, Twin>> = {
  "maxPool1d: ties, overlap": ({ x }) => maxPool1d(x, 3, { stride: 1 }),
  "maxPool1d: dilation, padding": ({ x }) =>
    maxPool1d(x, 3, { stride: 2, padding: 1, dilation: 2 }),
  "maxPool2d: ties, overlap, padding": ({ x }) => maxPool2d(x, 3, { stride: 2, padding: 1 }),
  "maxPool2d: all below zero, padding": ({ x }) => maxPool2d(x, 2, { padding: 1 }),
  "maxPool2d: ceil mode": ({ x }) => maxPool2d(x, [3, 2], { stride: [2, 3], ceilMode: true }),
  "maxPool2d: ceil mode drops a window that begins in the padding": ({ x }) =>
    maxPool2d(x, 2, { stride: 2, padding: 1, ceilMode: true }),
  "maxPool2d: dilation": ({ x }) => maxPool2d(x, 2, { stride: 1, dilation: [2, 3] }),
  "maxPool3d: overlap": ({ x }) => maxPool3d(x, 2, { stride: [1, 2, 1], padding: [0, 1, 1] }),
  "avgPool1d: stride": ({ x }) => avgPool1d(x, 3, { stride: 2, padding: 1 }),
  "avgPool2d: padding counted": ({ x }) => avgPool2d(x, 3, { stride: 2, padding: 1 }),
  "avgPool2d: padding not counted": ({ x }) =>
    avgPool2d(x, 3, { stride: 2, padding: 1, countIncludePad: false }),
  "avgPool2d: ceil mode, padding counted": ({ x }) =>
    avgPool2d(x, [3, 2], { stride: 2, padding: 1, ceilMode: true }),
  "avgPool2d: ceil mode, padding not counted": ({ x }) =>
    avgPool2d(x, 3, { stride: 2, padding: 1, ceilMode: true, countIncludePad: false }),
  "avgPool3d: uneven kernel": ({ x }) => avgPool3d(x, [2, 1, 3], { stride: [1, 2, 1] }),
  "globalAvgPool: pictures": ({ x }) => globalAvgPool(x, { keep: true }),
  "globalMaxPool: ties": ({ x }) => globalMaxPool(x, { keep: true }),
  "adaptiveAvgPool1d: uneven": ({ x }) => adaptiveAvgPool1d(x, 4),
  "adaptiveAvgPool2d: uneven": ({ x }) => adaptiveAvgPool2d(x, [3, 2]),
  "adaptiveAvgPool2d: more windows than pixels": ({ x }) => adaptiveAvgPool2d(x, [3, 5]),
  "adaptiveMaxPool2d: uneven, ties": ({ x }) => adaptiveMaxPool2d(x, [3, 2]),
};
