import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  adamw,
  createRandom,
  formatProfile,
  linear,
  mean,
  mul,
  ndarray,
  randomNormal,
  relu,
  scope,
  sub,
  trainingStep,
} from "@syntopia/engine";
import { profile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";

const random = createRandom(3);
const step = trainingStep({
  inputs: { x: { shape: [64, 32] }, y: { shape: [64, 4] } },
  params: {
    body: { hidden: linear.init({ inputs: 32, outputs: 48 }, random) },
    head: linear.init({ inputs: 48, outputs: 4 }, random),
  },
  optimizer: adamw(),
  loss: ({ body, head }, { x, y }) => {
    const predicted = linear.apply(head, relu(linear.apply(body.hidden, x)));
    const error = scope("error", () => sub(predicted, y));
    return { loss: scope("error", () => mean(mul(error, error))) };
  },
});
const batch = {
  x: randomNormal(random, [64, 32]),
  y: randomNormal(random, [64, 4]),
  learningRate: ndarray([1e-3], []),
};

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "profile-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test("times by op and by layer, forward and backward apart", async () => {
  const times = await profile(step, batch, { steps: 4, warmUpSteps: 1 });
  expect(times.steps).toBe(4);
  const layers = times.byLayer.map(({ name }) => name).sort();
  expect(layers).toEqual(["body.hidden", "error", "head", "optimizer"]);
  const row = (name: string) => times.byLayer.find((layer) => layer.name === name)!;
  expect(row("head").forwardMs).toBeGreaterThan(0);
  expect(row("head").backwardMs).toBeGreaterThan(0);
  expect(row("optimizer").backwardMs).toBe(0);
  for (const rows of [times.byOp, times.byLayer]) {
    const sum = rows.reduce((total, { timeMs }) => total + timeMs, 0);
    expect(sum).toBeCloseTo(times.totalMs, 6);
    expect(rows.map(({ timeMs }) => timeMs)).toEqual(
      rows.map(({ timeMs }) => timeMs).toSorted((a, b) => b - a),
    );
  }
  // the two layers forward: ONNX Runtime adds the bias inside the product
  const products = times.byOp.filter(({ name }) => /^(Fused)?Gemm$/.test(name));
  expect(products.reduce((sum, { calls }) => sum + calls, 0)).toBe(2);
  // at least the hidden layer, 64 x 48 floats
  expect(times.peakBytes).toBeGreaterThan(64 * 48 * 4);
  expect(times.arenaBytes).toBeGreaterThanOrEqual(times.peakBytes);
  expect("traceFile" in times).toBe(false);
});

test("a layer's path can be cut short", async () => {
  const { byLayer } = await profile(step, batch, { steps: 1, warmUpSteps: 0, depth: 1 });
  expect(byLayer.map(({ name }) => name).sort()).toEqual(["body", "error", "head", "optimizer"]);
});

test("the trace opens in a viewer, and nothing else is left behind", async () => {
  const folder = await emptyFolder();
  const before = await readdir(process.cwd());
  const traceFile = join(folder, "step.json");
  const times = await profile(step, batch, { steps: 2, warmUpSteps: 1, traceFile });
  expect(times.traceFile).toBe(traceFile);
  expect(await readdir(folder)).toEqual(["step.json"]);
  expect(await readdir(process.cwd())).toEqual(before);
  const { traceEvents } = JSON.parse(await readFile(traceFile, "utf8"));
  const ops = traceEvents.filter(({ cat }: { cat: string }) => cat === "op");
  expect(ops.length).toBe(2 * times.byOp.reduce((sum, { calls }) => sum + calls, 0));
  for (const { name, ph, ts, dur, args } of ops) {
    expect(name).toMatch(/^[A-Z]/);
    expect({ ph, timed: ts >= 0 && dur >= 0 }).toEqual({ ph: "X", timed: true });
    expect(Object.keys(args)).toEqual(["node", "layer", "backward", "inputs", "outputs"]);
  }
  const layers = traceEvents.filter(({ cat }: { cat: string }) => cat === "layer");
  const names = new Set(layers.map(({ name }: { name: string }) => name));
  expect(names).toContain("body.hidden");
  expect(names).toContain("body.hidden backward");
  expect(names).toContain("optimizer");
});

test("the printed tables", () => {
  const row = (name: string, timeMs: number) => ({ name, timeMs, share: timeMs / 10, calls: 2 });
  const text = formatProfile(
    {
      steps: 5,
      totalMs: 10,
      byOp: [row("Gemm", 7), row("Add", 2), row("Relu", 1)],
      byLayer: [
        { ...row("blocks.0.expand", 6), forwardMs: 2, backwardMs: 4 },
        { ...row("", 4), forwardMs: 4, backwardMs: 0 },
      ],
      peakBytes: 3_140_000,
      arenaBytes: 4_200_000,
    },
    { rows: 2 },
  );
  expect(text).toMatchInlineSnapshot(`
    "10.0 ms a step in ops, mean of 5; at most 3.1 MB of tensors at once, 4.2 MB reserved for them

    op       ms  share  calls
    Gemm    7.0   70 %      2
    Add     2.0   20 %      2
    1 more  1.0   10 %      2

    layer             ms  share  calls  forward  backward
    blocks.0.expand  6.0   60 %      2      2.0       4.0
    (none)           4.0   40 %      2      4.0       0.0"
  `);
});

test("options that are not understood are refused", async () => {
  await expect(
    profile(step, batch, { step: 3 } as never),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: profile: expected options among steps, warmUpSteps, depth, traceFile, device, strict, threads, got "step"]`,
  );
  await expect(profile(step, batch, { steps: 0 })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: profile: expected steps to be whole, 1 or more, got 0]`,
  );
  await expect(
    profile(step, batch, { warmUpSteps: 0.5 }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: profile: expected warmUpSteps to be whole, 0 or more, got 0.5]`,
  );
  await expect(profile(step, batch, { depth: 0 })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: profile: expected depth to be whole, 1 or more, got 0]`,
  );
});
