import {
  celu,
  elu,
  gelu,
  glu,
  hardSigmoid,
  hardSwish,
  leakyRelu,
  logSigmoid,
  logSoftmax,
  mish,
  prelu,
  relu,
  relu6,
  selu,
  sigmoid,
  silu,
  softmax,
  softplus,
  softsign,
  type Tensor,
  tanh,
} from "@syntopia/engine";
import type { Twin } from "../case.ts";

const EVERYWHERE: Readonly<Record<string, (x: Tensor) => Tensor>> = {
  relu,
  leakyRelu: (x) => leakyRelu(x),
  "leakyRelu of slope 0.2": (x) => leakyRelu(x, 0.2),
  relu6,
  elu: (x) => elu(x),
  "elu of alpha 0.5": (x) => elu(x, 0.5),
  selu,
  "celu of alpha 2": (x) => celu(x, 2),
  silu,
  softplus: (x) => softplus(x),
  hardSwish,
  hardSigmoid,
  mish,
  gelu: (x) => gelu(x),
  "gelu by tanh": (x) => gelu(x, { approximate: "tanh" }),
  sigmoid,
  logSigmoid,
  tanh,
  softsign,
};

const WITH_KINKS = { relu, leakyRelu: EVERYWHERE.leakyRelu!, relu6, hardSwish, hardSigmoid };

function each(functions: typeof EVERYWHERE, where: string): readonly (readonly [string, Twin])[] {
  return Object.entries(functions).map(([name, f]) => [`${name}: ${where}`, ({ x }) => f(x)]);
}

export const ACTIVATIONS: Readonly<Record<string, Twin>> = {
  ...Object.fromEntries(each(EVERYWHERE, "from -100 to 100")),
  ...Object.fromEntries(each(WITH_KINKS, "at its kinks")),
  "prelu: a slope for each channel": ({ x, slope }) => prelu(x, slope),
  "glu: last axis": ({ x }) => glu(x),
  "glu: middle axis": ({ x }) => glu(x, 1),
  "softmax: large logits": ({ x }) => softmax(x),
  "softmax: middle axis": ({ x }) => softmax(x, 1),
  "logSoftmax: large logits": ({ x }) => logSoftmax(x),
  "logSoftmax: first axis": ({ x }) => logSoftmax(x, 0),
};
