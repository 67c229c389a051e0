import {
  conv1d,
  conv2d,
  conv3d,
  convTranspose1d,
  convTranspose2d,
  convTranspose3d,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const CONVOLUTION: Readonly<Record<string, Twin>> = {
  "conv1d: stride, padding, dilation": ({ x, w }) =>
    conv1d(x, w, { stride: 2, padding: 2, dilation: 2 }),
  "conv1d: groups, uneven padding": ({ x, w }) =>
    conv1d(x, w, { stride: 3, padding: [[1, 3]], groups: 2 }),
  "conv1d: depthwise, causal, dilated": ({ x, w }) =>
    conv1d(x, w, { padding: [[4, 0]], groups: 3, dilation: 2 }),
  "conv1d: kernel of one": ({ x, w }) => conv1d(x, w),
  "conv2d: uneven padding and strides": ({ x, w }) =>
    conv2d(x, w, { stride: [2, 1], padding: { top: 0, left: 1, bottom: 3, right: 2 } }),
  "conv2d: groups, dilation": ({ x, w }) =>
    conv2d(x, w, { groups: 2, dilation: [2, 1], padding: [2, 1] }),
  "conv2d: groups, stride, dilation, pixels left over": ({ x, w }) =>
    conv2d(x, w, { groups: 2, stride: 3, dilation: 2, padding: 1 }),
  "conv2d: depthwise": ({ x, w }) => conv2d(x, w, { groups: 3, padding: 1 }),
  "conv2d: depthwise, two kernels a channel, stride": ({ x, w }) =>
    conv2d(x, w, { groups: 3, padding: 2, stride: 2 }),
  "conv2d: one by one, stride": ({ x, w }) => conv2d(x, w, { stride: 3 }),
  "conv2d: more padding than kernel": ({ x, w }) => conv2d(x, w, { padding: [3, 4] }),
  "conv2d: rows and columns left over": ({ x, w }) => conv2d(x, w, { stride: 3 }),
  "conv2d: kernel as large as the picture": ({ x, w }) => conv2d(x, w),
  'conv2d: "same", even kernel, dilation': ({ x, w }) =>
    conv2d(x, w, { padding: "same", dilation: [1, 2] }),
  "conv3d: stride, padding": ({ x, w }) => conv3d(x, w, { stride: [1, 2, 2], padding: [1, 0, 1] }),
  "conv3d: groups, dilation, uneven padding": ({ x, w }) =>
    conv3d(x, w, {
      groups: 2,
      dilation: [1, 2, 1],
      padding: [
        [1, 1],
        [2, 0],
        [0, 1],
      ],
    }),
  "conv3d: depthwise": ({ x, w }) => conv3d(x, w, { groups: 2, padding: 1 }),
  "convTranspose1d: stride, output padding, dilation": ({ x, w }) =>
    convTranspose1d(x, w, { stride: 3, padding: 1, outputPadding: 2, dilation: 2 }),
  "convTranspose2d: stride, output padding, groups": ({ x, w }) =>
    convTranspose2d(x, w, { stride: 2, padding: 1, outputPadding: 1, groups: 2 }),
  "convTranspose2d: dilation, uneven strides": ({ x, w }) =>
    convTranspose2d(x, w, { stride: [2, 3], dilation: 2, outputPadding: [1, 0] }),
  "convTranspose2d: output padding between stride and dilation": ({ x, w }) =>
    convTranspose2d(x, w, { padding: [0, 2], dilation: 3, outputPadding: 2 }),
  "convTranspose2d: depthwise": ({ x, w }) => convTranspose2d(x, w, { stride: 2, groups: 3 }),
  "convTranspose2d: stride of one": ({ x, w }) => convTranspose2d(x, w, { padding: 1 }),
  "convTranspose3d: stride, output padding": ({ x, w }) =>
    convTranspose3d(x, w, { stride: 2, padding: 1, outputPadding: [1, 0, 1] }),
};
