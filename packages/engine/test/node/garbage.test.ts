import { add, mul, ndarray } from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";

// ONNX Runtime knows tensors by their addresses: nobody but the session held what was fed in place
test("what is fed and forgotten is still there when ONNX Runtime reads it", async () => {
  const program = await compile({
    inputs: { x: { shape: [200_000] } },
    state: { total: ndarray(new Float32Array(200_000)) },
    build: ({ x }, { total }) => {
      const next = add(total, x);
      return { outputs: { y: mul(x, 2) }, state: { total: next } };
    },
  });
  onTestFinished(() => program.close());
  for (let step = 1; step <= 40; step++) {
    const running = program.run({ x: ndarray(new Float32Array(200_000).fill(step)) });
    const garbage = Array.from({ length: 20 }, () => new Float32Array(200_000).fill(-1));
    const { y } = await running;
    expect([y!.data[0], y!.data[199_999], garbage.length]).toEqual([2 * step, 2 * step, 20]);
  }
  const { total } = program.state();
  expect([total.data[0], total.data[199_999]]).toEqual([820, 820]);
});
