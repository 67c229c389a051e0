import type { NodeCase } from "../one-node.ts";
import { floats, reals } from "./inputs.ts";

const plain: readonly NodeCase[] = [{ title: "a matrix", inputs: [floats([3, 4], -6, 6)] }];

const withFactors = (
  attributes: Readonly<Record<string, { readonly float: number }>>,
): readonly NodeCase[] => [
  ...plain,
  { title: "with factors", inputs: [floats([3, 4], -6, 6)], attributes },
];

/** Cases of activation functions. */
export const ACTIVATIONS = {
  Relu: plain,
  Sigmoid: plain,
  Tanh: plain,
  LeakyRelu: withFactors({ alpha: { float: 0.3 } }),
  PRelu: [
    {
      title: "a slope for each channel",
      inputs: [floats([2, 3, 4]), reals([0.1, 0.2, 0.3], [3, 1])],
    },
    { title: "one slope", inputs: [floats([2, 3, 4]), reals([0.1], [1])], opsets: [9, 16] },
  ],
  Elu: withFactors({ alpha: { float: 0.3 } }),
  Selu: withFactors({ alpha: { float: 1.3 }, gamma: { float: 0.8 } }),
  Celu: withFactors({ alpha: { float: 0.3 } }),
  HardSigmoid: withFactors({ alpha: { float: 0.3 }, beta: { float: 0.4 } }),
  HardSwish: plain,
  Softplus: plain,
  Softsign: plain,
  Mish: plain.map((each) => ({ ...each, opsets: [18] })),
  ThresholdedRelu: withFactors({ alpha: { float: 0.3 } }),
  Gelu: [
    { title: "exact", inputs: [floats([3, 4])], opsets: [20] },
    {
      title: "by tanh",
      inputs: [floats([3, 4])],
      attributes: { approximate: "tanh" },
      opsets: [20],
    },
  ],
  "com.microsoft.Gelu": plain,
  "com.microsoft.BiasGelu": [{ title: "a matrix", inputs: [floats([3, 4]), floats([4])] }],
  "com.microsoft.FastGelu": [
    { title: "a matrix", inputs: [floats([3, 4])] },
    { title: "with a bias", inputs: [floats([3, 4]), floats([4])] },
  ],
  "com.microsoft.QuickGelu": withFactors({ alpha: { float: 1.2 } }),
} as const satisfies Readonly<Record<string, readonly NodeCase[]>>;
