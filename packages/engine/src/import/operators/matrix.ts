import { einsum } from "../../ops/einsum.ts";
import { add, mul } from "../../ops/elementwise.ts";
import { matmul } from "../../ops/matmul.ts";
import { transpose } from "../../ops/reshape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

/** Products of matrices. */
export const matrixOperators = {
  MatMul: { build: (call) => matmul(call.input(0), call.input(1)) },
  Gemm: { build: gemm },
  Einsum: { build: (call) => einsum(call.text("equation") ?? "", ...call.inputs) },
  "com.microsoft.FusedMatMul": {
    build: (call) => {
      const a = call.flag("transA") ? transpose(call.input(0)) : call.input(0);
      const b = call.flag("transB") ? transpose(call.input(1)) : call.input(1);
      if (call.flag("transBatchA") || call.flag("transBatchB")) {
        throw call.unsupported("transBatchA and transBatchB", "0", "1");
      }
      return scaled(matmul(a, b), call.float("alpha", 1));
    },
  },
} as const satisfies Operators;

function gemm(call: Call): Tensor {
  const a = call.flag("transA") ? transpose(call.input(0)) : call.input(0);
  const b = call.flag("transB") ? transpose(call.input(1)) : call.input(1);
  const y = scaled(matmul(a, b), call.float("alpha", 1));
  const beta = call.float("beta", 1);
  const c = call.optional(2);
  return c ? add(y, scaled(c, beta)) : y;
}

function scaled(x: Tensor, factor: number): Tensor {
  return factor === 1 ? x : mul(x, factor);
}
