import { celu, elu, leakyRelu, mish, softplus, softsign } from "../../ops/activations.ts";
import { clip, hardSwish } from "../../ops/clip.ts";
import { greater, where } from "../../ops/compare.ts";
import { add, gelu, minimum, mul, relu, sigmoid, tanh } from "../../ops/elementwise.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

const unary = (compute: (x: Tensor) => Tensor) => ({
  build: (call: Call) => compute(call.input(0)),
});

/** Activation functions. */
export const activationOperators = {
  Relu: unary(relu),
  Sigmoid: unary(sigmoid),
  Tanh: unary(tanh),
  LeakyRelu: { build: (call) => leakyRelu(call.input(0), call.float("alpha", 0.01)) },
  // slopes broadcast to x as any tensor does
  PRelu: {
    build: (call) => {
      const x = call.input(0);
      return add(relu(x), mul(call.input(1), minimum(x, 0)));
    },
  },
  Elu: { build: (call) => elu(call.input(0), call.float("alpha", 1)) },
  Selu: {
    build: (call) => {
      const alpha = call.float("alpha", SELU_ALPHA);
      return mul(elu(call.input(0), alpha), call.float("gamma", SELU_GAMMA));
    },
  },
  Celu: { build: (call) => celu(call.input(0), call.float("alpha", 1)) },
  HardSigmoid: {
    build: (call) => {
      const line = mul(call.input(0), call.float("alpha", 0.2));
      return clip(add(line, call.float("beta", 0.5)), 0, 1);
    },
  },
  HardSwish: unary(hardSwish),
  Softplus: unary((x) => softplus(x)),
  Softsign: unary(softsign),
  Mish: unary(mish),
  ThresholdedRelu: {
    build: (call) => {
      const x = call.input(0);
      return where(greater(x, call.float("alpha", 1)), x, 0);
    },
  },
  Gelu: {
    build: (call) => {
      const isExact = call.choice("approximate", ["none", "tanh"], "none") === "none";
      return isExact ? gelu(call.input(0)) : tanhGelu(call.input(0));
    },
  },
  "com.microsoft.Gelu": unary(gelu),
  "com.microsoft.BiasGelu": { build: (call) => gelu(add(call.input(0), call.input(1))) },
  "com.microsoft.FastGelu": {
    build: (call) => {
      const bias = call.optional(1);
      return tanhGelu(bias ? add(call.input(0), bias) : call.input(0));
    },
  },
  "com.microsoft.QuickGelu": {
    build: (call) => {
      const x = call.input(0);
      return mul(x, sigmoid(mul(x, call.float("alpha", 1.702))));
    },
  },
} as const satisfies Operators;

// the values that ONNX gives as defaults, after Klambauer et al. 2017
const SELU_ALPHA = 1.6732632423543772;
const SELU_GAMMA = 1.0507009873554805;

/** GELU with a tanh in place of the distribution, as in GPT-2. */
function tanhGelu(x: Tensor): Tensor {
  const cubed = mul(mul(x, x), x);
  const inner = mul(add(x, mul(cubed, 0.044715)), Math.sqrt(2 / Math.PI));
  return mul(mul(x, 0.5), add(tanh(inner), 1));
}
