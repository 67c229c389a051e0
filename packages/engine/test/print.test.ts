import {
  add,
  constant,
  conv2d,
  createRandom,
  gelu,
  grad,
  input,
  layerNorm,
  matmul,
  mean,
  mul,
  pad,
  print,
  randomNormal,
  relu,
  sum,
} from "@syntopia/engine";
import { expect, test } from "vitest";

test("the gradient of gelu(x w)", () => {
  // guards: dy of a sum stays a scalar that the next product broadcasts, no matrix of ones is written;
  // the product x w is computed once, for the value and for the gradient
  const [x, w] = [input("x", [2, 3]), input("w", [3, 4])];
  const loss = sum(gelu(matmul(x, w)));
  expect(print({ loss, slope: grad(loss, w) })).toMatchInlineSnapshot(`
    "%0 = input "x"                        float32 (2, 3)
    %1 = input "w"                        float32 (3, 4)
    %2 = matmul(%0, %1)                   float32 (2, 4)
    %3 = gelu(%2)                         float32 (2, 4)
    %4 = sum(%3, axes=[0,1], keep=false)  float32 ()
    %5 = transpose(%0, axes=[1,0])        float32 (3, 2)
    %6 = reshape(1, shape=[1,1])          float32 (1, 1)
    %7 = normalDistribution(%2)           float32 (2, 4)
    %8 = mul(%2, 0.707107)                float32 (2, 4)
    %9 = mul(%8, %8)                      float32 (2, 4)
    %10 = sub(-0.918939, %9)              float32 (2, 4)
    %11 = exp(%10)                        float32 (2, 4)
    %12 = mul(%2, %11)                    float32 (2, 4)
    %13 = add(%7, %12)                    float32 (2, 4)
    %14 = mul(%6, %13)                    float32 (2, 4)
    %15 = matmul(%5, %14)                 float32 (3, 4)
    loss = %4
    slope = %15"
  `);
});

test("the gradient of a broadcast sum", () => {
  // guards: what was broadcast is summed back, over the added axis and over the axis of length 1
  const [x, column, row] = [input("x", [4, 2, 3]), input("column", [2, 1]), input("row", [3])];
  const loss = mean(mul(add(x, column), row));
  const slopes = grad(loss, { column, row });
  expect(print(slopes)).toMatchInlineSnapshot(`
    "%0 = reshape(1, shape=[1,1,1])        float32 (1, 1, 1)
    %1 = mul(%0, 0.0416667)               float32 (1, 1, 1)
    %2 = broadcastTo(%1, shape=[4,2,3])   float32 (4, 2, 3)
    %3 = input "row"                      float32 (3)
    %4 = mul(%2, %3)                      float32 (4, 2, 3)
    %5 = sum(%4, axes=[0,2], keep=false)  float32 (2)
    %6 = reshape(%5, shape=[2,1])         float32 (2, 1)
    %7 = constant                         float32 (1, 8)
    %8 = input "x"                        float32 (4, 2, 3)
    %9 = input "column"                   float32 (2, 1)
    %10 = add(%8, %9)                     float32 (4, 2, 3)
    %11 = mul(%1, %10)                    float32 (4, 2, 3)
    %12 = reshape(%11, shape=[8,3])       float32 (8, 3)
    %13 = matmul(%7, %12)                 float32 (1, 3)
    %14 = reshape(%13, shape=[3])         float32 (3)
    column = %6
    row = %14"
  `);
});

test("the gradient of a convolution", () => {
  // guards: with more than 8 channels the weight gradient is one matrix product for each pixel of the
  // kernel, over batch and positions together, none for each picture; the input gradient at stride 1
  // is a convolution with the turned kernel and not a ConvTranspose
  const [x, w] = [input("x", [2, 9, 4, 4]), input("w", [3, 9, 2, 2])];
  const slopes = grad(sum(relu(conv2d(x, w))), { x, w });
  expect(print(slopes)).toMatchInlineSnapshot(`
    "%0 = reshape(1, shape=[1,1,1,1])                                                    float32 (1, 1, 1, 1)
    %1 = input "x"                                                                      float32 (2, 9, 4, 4)
    %2 = input "w"                                                                      float32 (3, 9, 2, 2)
    %3 = conv(%1, %2, stride=[1,1], dilation=[1,1], padding=[[0,0],[0,0]], groups=1)    float32 (2, 3, 3, 3)
    %4 = relu(%3)                                                                       float32 (2, 3, 3, 3)
    %5 = greater(%4, 0)                                                                 bool (2, 3, 3, 3)
    %6 = cast(%5, dtype="float32")                                                      float32 (2, 3, 3, 3)
    %7 = mul(%0, %6)                                                                    float32 (2, 3, 3, 3)
    %8 = reshape(%2, shape=[27,4])                                                      float32 (27, 4)
    %9 = constant                                                                       float32 (4, 4)
    %10 = matmul(%8, %9)                                                                float32 (27, 4)
    %11 = reshape(%10, shape=[1,3,9,4])                                                 float32 (1, 3, 9, 4)
    %12 = transpose(%11, axes=[0,2,1,3])                                                float32 (1, 9, 3, 4)
    %13 = reshape(%12, shape=[9,3,2,2])                                                 float32 (9, 3, 2, 2)
    %14 = conv(%7, %13, stride=[1,1], dilation=[1,1], padding=[[1,1],[1,1]], groups=1)  float32 (2, 9, 4, 4)
    %15 = transpose(%7, axes=[1,0,2,3])                                                 float32 (3, 2, 3, 3)
    %16 = reshape(%15, shape=[3,18])                                                    float32 (3, 18)
    %17 = transpose(%1, axes=[1,0,2,3])                                                 float32 (9, 2, 4, 4)
    %18 = slice(%17, starts=[0,0,0,0], ends=[9,2,3,3], steps=[1,1,1,1])                 float32 (9, 2, 3, 3)
    %19 = reshape(%18, shape=[9,18])                                                    float32 (9, 18)
    %20 = transpose(%19, axes=[1,0])                                                    float32 (18, 9)
    %21 = matmul(%16, %20)                                                              float32 (3, 9)
    %22 = reshape(%21, shape=[1,27])                                                    float32 (1, 27)
    %23 = slice(%17, starts=[0,0,0,1], ends=[9,2,3,4], steps=[1,1,1,1])                 float32 (9, 2, 3, 3)
    %24 = reshape(%23, shape=[9,18])                                                    float32 (9, 18)
    %25 = transpose(%24, axes=[1,0])                                                    float32 (18, 9)
    %26 = matmul(%16, %25)                                                              float32 (3, 9)
    %27 = reshape(%26, shape=[1,27])                                                    float32 (1, 27)
    %28 = slice(%17, starts=[0,0,1,0], ends=[9,2,4,3], steps=[1,1,1,1])                 float32 (9, 2, 3, 3)
    %29 = reshape(%28, shape=[9,18])                                                    float32 (9, 18)
    %30 = transpose(%29, axes=[1,0])                                                    float32 (18, 9)
    %31 = matmul(%16, %30)                                                              float32 (3, 9)
    %32 = reshape(%31, shape=[1,27])                                                    float32 (1, 27)
    %33 = slice(%17, starts=[0,0,1,1], ends=[9,2,4,4], steps=[1,1,1,1])                 float32 (9, 2, 3, 3)
    %34 = reshape(%33, shape=[9,18])                                                    float32 (9, 18)
    %35 = transpose(%34, axes=[1,0])                                                    float32 (18, 9)
    %36 = matmul(%16, %35)                                                              float32 (3, 9)
    %37 = reshape(%36, shape=[1,27])                                                    float32 (1, 27)
    %38 = concat(%22, %27, %32, %37, axis=0)                                            float32 (4, 27)
    %39 = transpose(%38, axes=[1,0])                                                    float32 (27, 4)
    %40 = constant                                                                      float32 (4, 4)
    %41 = matmul(%39, %40)                                                              float32 (27, 4)
    %42 = reshape(%41, shape=[3,9,2,2])                                                 float32 (3, 9, 2, 2)
    x = %14
    w = %42"
  `);
});

test("several outputs, a large constant, an output that is an input", () => {
  // guards: a node with several outputs takes one line and names each; large constants are not spelled out
  const x = input("x", [2, 3]);
  const scale = constant(randomNormal(createRandom(1), [3]));
  const [, rowMean] = layerNorm(x, scale, scale).node.outputs;
  expect(print({ x, mean: rowMean!, one: constant(1) })).toMatchInlineSnapshot(`
    "%0 = input "x"                                       float32 (2, 3)
    %1 = constant                                        float32 (3)
    %2, %3, %4 = layerNorm(%0, %1, %1, epsilon=0.00001)  float32 (2, 3), float32 (2, 1), float32 (2, 1)
    x = %0
    mean = %3
    one = 1"
  `);
});

test("nothing at all", () => {
  expect(print({})).toBe("");
});

test("infinities are written as such", () => {
  // JSON turned the usual filling before a maximum into null
  const padded = pad(input("x", [2]), [[0, 1]], Number.NEGATIVE_INFINITY);
  expect(print({ padded })).toContain("pad(%0, widths=[[0,1]], value=-Infinity)");
});
