/** Ops that give their input's storage another shape. */
export const ALIASES: ReadonlySet<string> = new Set([
  "Flatten",
  "Identity",
  "Reshape",
  "Squeeze",
  "Unsqueeze",
]);

/** Ops that ONNX Runtime lets write over an input of the same size that nobody reads afterwards. */
export const IN_PLACE: ReadonlySet<string> = new Set([
  "Abs",
  "Cast",
  "Ceil",
  "Clip",
  "Elu",
  "Exp",
  "Floor",
  "HardSigmoid",
  "LeakyRelu",
  "Log",
  "LogSoftmax",
  "Neg",
  "Not",
  "Reciprocal",
  "Relu",
  "Sigmoid",
  "Softmax",
  "Softplus",
  "Softsign",
  "Sqrt",
  "Tanh",
]);

/** Ops whose results differ from each other though their inputs are the same. */
export const RANDOM: ReadonlySet<string> = new Set([
  "Bernoulli",
  "Multinomial",
  "RandomNormal",
  "RandomNormalLike",
  "RandomUniform",
  "RandomUniformLike",
]);
