import { create } from "@bufbuild/protobuf";
import { importOnnx, input, ndarray, toOnnx } from "@syntopia/engine";
import { AttributeProtoSchema, FunctionProtoSchema, OperatorSetIdProtoSchema } from "onnx-buf";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";
import { ints, reals } from "./cases/inputs.ts";
import { graphProto, modelBytes, nodeProto, tensorProto } from "./one-node.ts";
import { parameterPaths, runModel } from "./run-model.ts";

/** `y = (x + a) * b`, with a tensor between them, and an operator that nobody knows beside. */
const twoSteps = modelBytes({
  nodes: [
    nodeProto("Add", ["x", "a"], ["between"]),
    nodeProto("Mul", ["between", "b"], ["y"]),
    nodeProto("Foo", ["between"], ["odd"], {}, "the odd one"),
  ],
  inputs: { x: { shape: [2] } },
  initializers: [tensorProto("a", reals([1, 2])), tensorProto("b", reals([3, 4]))],
  outputs: ["y", "odd"],
});

describe("cutting", () => {
  const feeds = { x: reals([10, 20]) };

  test("an unknown operator outside the cut is not looked at", async () => {
    const { y } = await runModel(twoSteps, feeds, { outputs: ["y"] });
    expect(numbersOf(y)).toEqual([33, 88]);
  });

  test("at a tensor in between: what comes after is gone", async () => {
    expect(parameterPaths(twoSteps, { outputs: ["between"] })).toEqual(["a"]);
    const { between } = await runModel(twoSteps, feeds, { outputs: ["between"] });
    expect(numbersOf(between)).toEqual([11, 22]);
  });

  test("from a tensor in between: what comes before is gone", async () => {
    const options = { inputs: ["between"], outputs: ["y"], shapes: { between: [2] } };
    expect(importOnnx(twoSteps, options).inputs).toEqual({
      between: { shape: [2], dtype: "float32" },
    });
    const { y } = await runModel(twoSteps, { between: reals([1, 1]) }, options);
    expect(numbersOf(y)).toEqual([3, 4]);
  });

  test("an initialiser may be fed instead", () => {
    const options = { inputs: ["b"], outputs: ["y"], shapes: { b: [2] } };
    expect(Object.keys(importOnnx(twoSteps, options).inputs)).toEqual(["x", "b"]);
    expect(parameterPaths(twoSteps, options)).toEqual(["a"]);
  });
});

describe("graphs inside graphs", () => {
  test("a condition that the shapes decide is decided while the graph is built", async () => {
    // the untaken branch has an operator that nobody knows
    const bytes = modelBytes({
      nodes: [
        nodeProto("Size", ["x"], ["size"]),
        nodeProto("Equal", ["size", "two"], ["isTwo"]),
        nodeProto("If", ["isTwo"], ["y"], {
          then_branch: {
            graph: graphProto({
              nodes: [nodeProto("Mul", ["x", "weight"], ["inner"])],
              outputs: ["inner"],
            }),
          },
          else_branch: {
            graph: graphProto({ nodes: [nodeProto("Foo", ["x"], ["inner"])], outputs: ["inner"] }),
          },
        }),
      ],
      inputs: { x: { shape: [2] } },
      initializers: [tensorProto("two", ints([2], [])), tensorProto("weight", reals([3, 4]))],
      outputs: ["y"],
    });
    expect(parameterPaths(bytes)).toEqual(["weight"]);
    expect(numbersOf((await runModel(bytes, { x: reals([1, 2]) })).y)).toEqual([3, 8]);
  });

  test("functions of the model's own are written out, each call by itself", async () => {
    const scaled = create(FunctionProtoSchema, {
      domain: "own",
      name: "Leak",
      input: ["a"],
      output: ["b"],
      attribute: ["slope"],
      opsetImport: [create(OperatorSetIdProtoSchema, { domain: "", version: 17n })],
      node: [
        nodeProto("Neg", ["a"], ["inner"]),
        {
          ...nodeProto("LeakyRelu", ["inner"], ["b"]),
          attribute: [
            create(AttributeProtoSchema, { name: "alpha", refAttrName: "slope", type: 1 }),
          ],
        },
      ],
    });
    const bytes = modelBytes(
      {
        nodes: [
          nodeProto("own.Leak", ["x"], ["mid"], { slope: { float: 0.5 } }, "first"),
          nodeProto("own.Leak", ["mid"], ["y"], { slope: { float: 0.25 } }, "second"),
        ],
        inputs: { x: { shape: [2] } },
        outputs: ["y"],
      },
      { functions: [scaled] },
    );
    // 4 -> -4 -> -2 -> 2 -> 2;  -4 -> 4 -> -4 -> -1
    expect(numbersOf((await runModel(bytes, { x: reals([4, -4]) })).y)).toEqual([2, -1]);
  });
});

test("a graph of this engine comes back through its file", async () => {
  const x = input("x", [2]);
  const { bytes } = toOnnx({ y: x });
  const { y } = await runModel(bytes, { x: ndarray([1, 2]) });
  expect(numbersOf(y)).toEqual([1, 2]);
});
