import { expect, test } from "vitest";
import { placeOf } from "../../src/profile/trace.ts";
import { scopePrefix } from "../../src/scope.ts";

test("names in ONNX Runtime's profile are led back to layers", () => {
  const names = [
    "/MatMul_3",
    "/blocks.0.expand/MatMul_3",
    "/blocks.0.expand/backward/MatMul_3",
    "/backward/Mul_7",
    // ONNX Runtime fused these
    "/blocks.0.expand/MatMul_3/MatMulAddFusion",
    "/head/backward/MatMul_3/MatmulTransposeFusion/",
    "fused /head/MatMul_3/MatMulAddFusion",
    // scopes with names that look like others' parts
    "/Conv_1/MatMul_3",
    "/encoder/left/Add_1",
    // what ONNX Runtime inserts, and an output that is passed on
    "Transpose_token_3",
    "new/params.weight",
  ];
  expect(names.map((name) => placeOf(name))).toEqual([
    { path: "", backward: false },
    { path: "blocks.0.expand", backward: false },
    { path: "blocks.0.expand", backward: true },
    { path: "", backward: true },
    { path: "blocks.0.expand", backward: false },
    { path: "head", backward: true },
    { path: "head", backward: false },
    { path: "Conv_1", backward: false },
    { path: "encoder/left", backward: false },
    { path: "", backward: false },
    { path: "", backward: false },
  ]);
});

test("a prefix is read back as it was written", () => {
  for (const place of [
    { path: "", backward: false },
    { path: "", backward: true },
    { path: "a.0", backward: false },
    { path: "a.0", backward: true },
  ]) {
    expect(placeOf(`${scopePrefix(place)}Add_12`)).toEqual(place);
  }
});
