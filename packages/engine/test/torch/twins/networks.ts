import {
  conv2d,
  convTranspose2d,
  embedding,
  gelu,
  groupNorm,
  layerNorm,
  logSoftmax,
  matmul,
  maxPool2d,
  mean,
  mul,
  norm,
  reshape,
  resize,
  sigmoid,
  silu,
  softplus,
  tanh,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

export const NETWORKS: Readonly<Record<string, Twin>> = {
  "network: convolution, group norm, SiLU, pool, dense": ({ x, w, scale, bias, v }) => {
    const features = silu(groupNorm(conv2d(x, w, { padding: 1 }), scale, bias, { groups: 2 }));
    return logSoftmax(matmul(reshape(maxPool2d(features, 2), [2, -1]), v));
  },
  "network: separable convolution, channels weighed": ({ x, w, v, a, b }) => {
    const y = softplus(conv2d(conv2d(x, w, { padding: 1, groups: 3 }), v));
    const shares = sigmoid(matmul(tanh(matmul(mean(y, [2, 3]), a)), b));
    return mul(y, reshape(shares, [2, 4, 1, 1]));
  },
  "network: transposed convolution, resize, dilated convolution": ({ x, w, v }) => {
    const y = tanh(convTranspose2d(x, w, { stride: 2, padding: 1, outputPadding: 1 }));
    return conv2d(resize(y, { scale: 1.5, mode: "bilinear" }), v, { dilation: 2 });
  },
  "network: embedding, layer norm, GELU, length": ({ params, i, scale, bias, w }) => {
    const tokens = layerNorm(embedding.apply(params, i), scale, bias);
    return norm(mean(gelu(matmul(tokens, w)), 1), -1);
  },
};
