import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { add, matmul, ndarray } from "@syntopia/engine";
import { placement } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { softwareGpu } from "../conformance/software-gpu.ts";

test("counts the nodes of each type by the device that runs them", async () => {
  const counts = await placement({
    inputs: { x: { shape: [2, 2] }, y: { shape: [2, 2] } },
    state: { w: ndarray([1, 2, 3, 4], [2, 2]) },
    build: ({ x, y }, { w }) => ({ outputs: { one: matmul(add(x, 1), w), two: matmul(y, w) } }),
  });
  expect(counts).toEqual({ cpu: { Add: 1, MatMul: 2 } });
});

test("on a graphics card, tells what stays on the processor, and strict refuses it", async (context) => {
  const script = join(import.meta.dirname, "placement-child.ts");
  const [software = {}] = softwareGpu();
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, ...software },
  });
  const answers = JSON.parse(stdout);
  if (answers.missing) {
    console.log(`placement on webgpu: skipped: ${answers.missing}`);
    return context.skip();
  }
  expect(answers.plain).toEqual({ webgpu: { MatMul: 1 } });
  expect(answers.grouped).toMatchObject({ cpu: { ConvTranspose: 1 }, webgpu: { Mul: 1 } });
  expect(answers.strictPlain).toBe("ran");
  expect(answers.strictGrouped).toMatch(/^compile: expected every node on the device "webgpu"/);
});
