import { greater, where } from "../../ops/compare.ts";
import {
  abs,
  add,
  div,
  exp,
  gelu,
  log,
  maximum,
  minimum,
  mul,
  neg,
  relu,
  sigmoid,
  sub,
  tanh,
} from "../../ops/elementwise.ts";
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
  LeakyRelu: {
    build: (call) => {
      const x = call.input(0);
      return where(greater(x, 0), x, mul(x, call.float("alpha", 0.01)));
    },
  },
  PRelu: {
    build: (call) => {
      const x = call.input(0);
      return add(relu(x), mul(call.input(1), minimum(x, 0)));
    },
  },
  Elu: { build: (call) => elu(call.input(0), call.float("alpha", 1)) },
  Selu: {
    build: (call) => {
      const [alpha, gamma] = [call.float("alpha", SELU_ALPHA), call.float("gamma", SELU_GAMMA)];
      return mul(elu(call.input(0), alpha), gamma);
    },
  },
  Celu: {
    build: (call) => {
      const alpha = call.float("alpha", 1);
      return mul(elu(div(call.input(0), alpha), 1), alpha);
    },
  },
  HardSigmoid: {
    build: (call) => hardSigmoid(call.input(0), call.float("alpha", 0.2), call.float("beta", 0.5)),
  },
  HardSwish: unary((x) => mul(x, hardSigmoid(x, 1 / 6, 0.5))),
  Softplus: unary(softplus),
  Softsign: unary((x) => div(x, add(abs(x), 1))),
  Mish: unary((x) => mul(x, tanh(softplus(x)))),
  Swish: {
    build: (call) => {
      const x = call.input(0);
      return mul(x, sigmoid(mul(x, call.float("alpha", 1))));
    },
  },
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

/** `x` above 0, `α (eˣ - 1)` below; the exponential never sees what is positive, where it would overflow. */
function elu(x: Tensor, alpha: number): Tensor {
  return where(greater(x, 0), x, mul(sub(exp(minimum(x, 0)), 1), alpha));
}

function hardSigmoid(x: Tensor, alpha: number, beta: number): Tensor {
  return minimum(maximum(add(mul(x, alpha), beta), 0), 1);
}

/** `log(1 + eˣ)` without overflow: `max(x, 0) + log(1 + e^-|x|)`. */
function softplus(x: Tensor): Tensor {
  return add(relu(x), log(add(exp(neg(abs(x))), 1)));
}

function tanhGelu(x: Tensor): Tensor {
  const cubed = mul(mul(x, x), x);
  const inner = mul(add(x, mul(cubed, 0.044715)), Math.sqrt(2 / Math.PI));
  return mul(mul(x, 0.5), add(tanh(inner), 1));
}
