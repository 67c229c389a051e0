import { einsum } from "../../ops/einsum.ts";
import { add, mul } from "../../ops/elementwise.ts";
import { matmul } from "../../ops/matmul.ts";
import { reshape, transpose } from "../../ops/reshape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

/** Products of matrices. */
export const matrixOperators = {
  MatMul: { build: (call) => product(call.input(0), call.input(1)) },
  Gemm: { build: gemm },
  Einsum: { build: (call) => einsum(call.text("equation") ?? "", ...call.inputs) },
  "com.microsoft.FusedMatMul": {
    build: (call) => {
      const a = call.flag("transA") ? transpose(call.input(0)) : call.input(0);
      const b = call.flag("transB") ? transpose(call.input(1)) : call.input(1);
      if (call.flag("transBatchA") || call.flag("transBatchB")) {
        throw call.unsupported("transBatchA and transBatchB", "0", "1");
      }
      return scaled(product(a, b), call.float("alpha", 1));
    },
  },
} as const satisfies Operators;

/** As NumPy's: a vector on the left is a row, on the right a column, and that axis goes afterwards. */
function product(a: Tensor, b: Tensor): Tensor {
  const left = a.shape.length === 1 ? reshape(a, [1, -1]) : a;
  const right = b.shape.length === 1 ? reshape(b, [-1, 1]) : b;
  const y = matmul(left, right);
  const rows = a.shape.length === 1 ? [] : [y.shape.at(-2)!];
  const columns = b.shape.length === 1 ? [] : [y.shape.at(-1)!];
  return reshape(y, [...y.shape.slice(0, -2), ...rows, ...columns]);
}

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
