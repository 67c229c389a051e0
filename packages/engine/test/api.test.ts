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
    OPS
    RMSPROP_DEFAULTS
    SGD_DEFAULTS
    ShapeError
    abs
    adagrad
    adam
    adamw
    add
    attention
    batchNormalization
    binaryCrossEntropy
    broadcastTo
    cast
    clipByGlobalNorm
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
    createOptimizer
    createRandom
    decodeSafetensors
    div
    embedding
    encodeSafetensors
    equal
    erf
    exp
    expandDims
    formatProfile
    gather
    gelu
    grad
    greater
    greaterEqual
    input
    lamb
    layerNorm
    layerNormalization
    less
    lessEqual
    linear
    lion
    log
    logSoftmax
    mapTree
    maskBias
    matmul
    max
    maximum
    mean
    minimum
    mul
    ndarray
    neg
    nodesOf
    numbered
    pad
    print
    randomFrom
    randomNormal
    randomUniform
    relu
    reshape
    reverse
    rmsprop
    scatterAdd
    scope
    sgd
    sigmoid
    sign
    slice
    softmax
    sparseMatmul
    sqrt
    stack
    sub
    sum
    sumTo
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
    warmupCosineSchedule
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
      "readSafetensors",
      "run",
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
