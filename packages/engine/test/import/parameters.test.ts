import { importOnnx, type NdArray, treeEntries } from "@syntopia/engine";
import { describe, expect, test } from "vitest";
import { reals } from "./cases/inputs.ts";
import { modelBytes, nodeProto, tensorProto } from "./one-node.ts";
import { parameterPaths } from "./run-model.ts";

describe("parameters", () => {
  const weights = (names: readonly string[], arrays: readonly NdArray[]) =>
    modelBytes({
      nodes: [nodeProto("Sum", ["x", ...names], ["y"])],
      inputs: { x: { shape: [2] } },
      initializers: names.map((name, i) => tensorProto(name, arrays[i]!)),
      outputs: ["y"],
    });
  const row = reals([1, 2]);

  test("the dots of their names make the tree; names that cannot be in one are changed", () => {
    const names = ["a.b", "a", "a.b.c", "..", "__proto__", "a_"];
    expect(parameterPaths(weights(names, [row, row, row, row, row, row]))).toEqual([
      "a.b_",
      "a.b.c",
      "a_",
      "_._._",
      "__proto__",
      "a__",
    ]);
  });

  test("initialisers that old files list among the inputs are not fed", () => {
    const bytes = modelBytes({
      nodes: [nodeProto("Add", ["x", "w"], ["y"])],
      inputs: { x: { shape: [2] }, w: { shape: [2] } },
      initializers: [tensorProto("w", row)],
      outputs: ["y"],
    });
    expect(Object.keys(importOnnx(bytes).inputs)).toEqual(["x"]);
    expect(parameterPaths(bytes)).toEqual(["w"]);
  });

  test("scalars are constants, unless they are asked for", () => {
    const bytes = weights(["weight", "scale"], [row, reals([2], [])]);
    expect(parameterPaths(bytes)).toEqual(["weight"]);
    expect(parameterPaths(bytes, { trainable: (name) => name === "scale" })).toEqual(["scale"]);
    const { buffers } = importOnnx(bytes, { trainable: () => false });
    expect(treeEntries(buffers).map(([path]) => path)).toEqual(["weight", "scale"]);
  });

  // symptom: in a fresh ResNet all norms were one, and none could be trained; in a fresh
  // nn.TransformerEncoder, whose layers begin as copies of the first, all layers were one
  test("arrays that PyTorch joined are taken apart, those that modules share stay tied", () => {
    const bytes = modelBytes({
      nodes: [
        nodeProto("Identity", ["bn1.weight"], ["bn1.running_var"]),
        nodeProto("Identity", ["bn1.running_var"], ["bn2.weight"]),
        nodeProto("Identity", ["layers.0.weight"], ["layers.1.weight"]),
        nodeProto("BatchNormalization", ["x", "bn1.weight", "b", "mean", "bn1.running_var"], ["y"]),
        nodeProto("Sum", ["y", "bn2.weight", "layers.0.weight", "layers.1.weight"], ["sum"]),
        nodeProto("Sum", ["sum", "tied", "tied"], ["z"]),
      ],
      inputs: { x: { shape: [4, 2] } },
      initializers: [
        tensorProto("bn1.weight", reals([1, 1])),
        tensorProto("b", reals([1, 2])),
        tensorProto("mean", reals([3, 4])),
        tensorProto("layers.0.weight", row),
        tensorProto("tied", row),
      ],
      outputs: ["z"],
    });
    expect(parameterPaths(bytes)).toEqual([
      "bn1.weight",
      "b",
      "layers.0.weight",
      "layers.1.weight",
      "tied",
      "bn2.weight",
    ]);
    const { buffers } = importOnnx(bytes);
    expect(treeEntries(buffers).map(([path]) => path)).toEqual(["mean", "bn1.running_var"]);
    expect(parameterPaths(bytes, { outputs: ["bn2.weight"] })).toEqual(["bn2.weight"]);
  });

  test("what settings are computed from is no parameter", () => {
    const bytes = modelBytes({
      nodes: [
        nodeProto("Concat", ["ones", "twos"], ["scales"], { axis: 0 }),
        nodeProto("Resize", ["x", "", "scales"], ["y"]),
      ],
      inputs: { x: { shape: [1, 1, 2, 2] } },
      initializers: [tensorProto("ones", reals([1, 1])), tensorProto("twos", reals([2, 2]))],
      outputs: ["y"],
    });
    const model = importOnnx(bytes);
    expect(treeEntries(model.params)).toEqual([]);
    expect(model.outputs).toEqual({ y: { shape: [1, 1, 4, 4], dtype: "float32" } });
  });
});
