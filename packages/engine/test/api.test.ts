import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import * as engine from "@syntopia/engine";
import * as door from "@syntopia/engine/node";
import { expect, test } from "vitest";

const SOURCES = join(import.meta.dirname, "../src");

test("the public names of @syntopia/engine", () => {
  expect(Object.keys(engine).sort().join("\n")).toMatchInlineSnapshot(`
    "ADAGRAD_DEFAULTS
    ADAMW_DEFAULTS
    ADAM_DEFAULTS
    LAMB_DEFAULTS
    LION_DEFAULTS
    NO_DECAY_ON_NORMS_AND_BIASES
    ONE_CYCLE_DEFAULTS
    OPS
    RMSPROP_DEFAULTS
    SGD_DEFAULTS
    ShapeError
    abs
    acos
    acosh
    adagrad
    adam
    adamw
    adaptiveAvgPool1d
    adaptiveAvgPool2d
    adaptiveAvgPool3d
    adaptiveMaxPool1d
    adaptiveMaxPool2d
    adaptiveMaxPool3d
    add
    all
    any
    argmax
    argmin
    asin
    asinh
    atan
    atanh
    attention
    averagedParams
    avgPool1d
    avgPool2d
    avgPool3d
    batchNormalization
    binaryCrossEntropy
    broadcastTo
    cast
    ceil
    celu
    checkpoint
    clip
    clipByGlobalNorm
    clipByValue
    concat
    constant
    constantSchedule
    conv1d
    conv2d
    conv3d
    convTranspose1d
    convTranspose2d
    convTranspose3d
    convolution
    cos
    cosh
    cosineSchedule
    createOptimizer
    createRandom
    cumprod
    cumsum
    decodeSafetensors
    div
    elu
    embedding
    encodeSafetensors
    equal
    erf
    exp
    expandDims
    expm1
    exponentialSchedule
    exportOnnx
    floor
    fmod
    formatProfile
    gather
    gelu
    globalAvgPool
    globalMaxPool
    glu
    grad
    greater
    greaterEqual
    hardSigmoid
    hardSwish
    hardTanh
    importOnnx
    input
    isfinite
    isinf
    isnan
    lamb
    layerNorm
    layerNormalization
    leakyRelu
    less
    lessEqual
    linear
    linearSchedule
    lion
    log
    log1p
    logSigmoid
    logSoftmax
    logSumExp
    logicalAnd
    logicalNot
    logicalOr
    logicalXor
    mapTree
    maskBias
    matmul
    max
    maxPool1d
    maxPool2d
    maxPool3d
    maximum
    mean
    min
    minimum
    mish
    mul
    ndarray
    neg
    nodesOf
    norm
    notEqual
    numbered
    oneCycleSchedule
    pad
    pow
    prelu
    print
    prod
    randomFrom
    randomNormal
    randomUniform
    readModelMetadata
    reciprocal
    relu
    relu6
    remainder
    reshape
    resize
    reverse
    rmsprop
    round
    rsqrt
    scatterAdd
    scope
    selu
    sgd
    sigmoid
    sign
    silu
    sin
    sinh
    slice
    softmax
    softplus
    softsign
    sparseMatmul
    sqrt
    square
    stack
    std
    stepSchedule
    stopGradient
    sub
    sum
    sumTo
    tan
    tanh
    toOnnx
    traceProgram
    trainingStep
    transformerBlock
    transpose
    treeEntries
    treeFrom
    treeGet
    treeLeaves
    trunc
    variance
    verifyModel
    warmupCosineSchedule
    warmupSchedule
    where
    zeros
    zerosArray"
  `);
});

test("the public names of @syntopia/engine/node", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "PROFILE_DEFAULTS",
      "compile",
      "profile",
      "readModel",
      "readOnnx",
      "readSafetensors",
      "run",
      "writeModel",
      "writeSafetensors",
    ]
  `);
});

test("only the doors know their ONNX Runtime, and only the folder node knows Node", async () => {
  const paths = await readdir(SOURCES, { recursive: true });
  const pure = paths.filter((path) => path.endsWith(".ts") && !path.startsWith(`node${sep}`));
  expect(pure.length).toBeGreaterThan(20);
  for (const path of pure) {
    const source = await readFile(join(SOURCES, path), "utf8");
    // what only names types leaves nothing behind
    const code = source.replaceAll(/^import type [^;]*;/gm, "");
    const foreign = path.startsWith(`web${sep}`)
      ? /(?:from|import\() ?"(node:|onnxruntime-node|\.\.?\/(.*\/)?node\/)|\bBuffer\b/
      : /(?:from|import\() ?"(node:|onnxruntime|\.\.?\/(.*\/)?(node|web)\/)|\bBuffer\b/;
    expect(code.match(foreign)?.[0], path).toBe(undefined);
  }
});
