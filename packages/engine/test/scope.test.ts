import {
  adamw,
  add,
  type Branch,
  constant,
  createRandom,
  grad,
  input,
  linear,
  matmul,
  mean,
  mul,
  type NdArray,
  ndarray,
  nodesOf,
  relu,
  scope,
  sum,
  type Tensor,
  trainingStep,
} from "@syntopia/engine";
import { expect, test } from "vitest";
import { stateScope } from "../src/scope.ts";

const placeOf = ({ node }: Tensor) => node.scope;

/** A weight as a program declares it. */
const weight = (path: string, ...shape: readonly number[]) =>
  stateScope(path, () => input(`state/${path}`, shape));

test("scopes nest, give back what was built, and end with a throw", () => {
  const x = input("x", [2]);
  const y = scope("encoder", () => scope("0", () => relu(x)));
  expect(placeOf(y)).toMatchObject({ path: "encoder.0", backward: false });
  expect(() =>
    scope("broken", () => {
      throw new Error("stop");
    }),
  ).toThrow("stop");
  expect(placeOf(relu(x)).path).toBe("");
});

test("a gradient belongs to the layer of its node, whatever scope asks for it", () => {
  const x = input("x", [2]);
  const y = scope("square", () => mul(x, x));
  const slope = scope("elsewhere", () => grad(sum(mul(y, 3)), x));
  const own = nodesOf([slope]).filter(({ op }) => op.name === "add");
  expect(own.map((node) => node.scope)).toEqual([
    { path: "square", backward: true, weights: false },
  ]);
  // the gradient of the gradient is the same layer's
  expect(placeOf(grad(sum(slope), x)).path).toBe("square");
});

test("without scopes a layer is known by the weights that are read", () => {
  const x = input("x", [4, 3]);
  const first = matmul(x, weight("params.blocks.0.expand.weight", 3, 3));
  expect(placeOf(first).path).toBe("blocks.0.expand");
  expect(placeOf(relu(first)).path).toBe("blocks.0.expand");
  const bias = weight("params.head.bias", 3);
  // a weight decides, even reshaped or scaled
  expect(placeOf(add(first, mul(bias, 2))).path).toBe("head");
  // a shortcut does not: what was made last is the longer way
  const second = add(relu(first), bias);
  expect(placeOf(add(second, first)).path).toBe("head");
  expect(placeOf(add(first, second)).path).toBe("head");
  expect(placeOf(relu(x)).path).toBe("");
  // a lone array is its own layer
  expect(placeOf(relu(weight("params.scale", 3))).path).toBe("scale");
  expect(placeOf(relu(weight("table", 3))).path).toBe("table");
});

test("a training step: forward, backward and optimizer of each layer", () => {
  const step = trainingStep({
    inputs: { x: { shape: [4, 3] } },
    params: { deep: { hidden: linear.init({ inputs: 3, outputs: 2 }, createRandom(1)) } },
    optimizer: adamw(),
    loss: ({ deep }, { x }) => ({ loss: mean(linear.apply(deep.hidden, x)) }),
  });
  const state = stateTensors(step.state);
  const built = step.build(
    { x: input("x", [4, 3]), learningRate: input("learningRate", []) },
    state as never,
  );
  const next = built.state as { params: { deep: { hidden: { weight: Tensor } } } };
  const nodes = nodesOf([built.outputs.loss!, next.params.deep.hidden.weight]);
  const places = nodes
    .filter(({ op }) => op.name !== "input" && op.name !== "constant")
    .map(({ scope: { path, backward } }) => `${path}${backward ? " backward" : ""}`);
  expect([...new Set(places)].sort()).toEqual(["deep.hidden", "deep.hidden backward", "optimizer"]);
});

function stateTensors(tree: Branch<NdArray>, path = ""): unknown {
  return Object.fromEntries(
    Object.entries(tree).map(([key, branch]) => {
      const name = path === "" ? key : `${path}.${key}`;
      const { shape } = branch as NdArray;
      return [key, shape ? weight(name, ...shape) : stateTensors(branch as Branch<NdArray>, name)];
    }),
  );
}

test("errors", () => {
  expect(() => scope("", () => constant(1))).toThrow(
    'scope: expected a name that is not empty, got ""',
  );
  expect(() => scope("a", async () => ndarray([1]))).toThrow(
    'scope: expected a function that returns at once, got a Promise in "a". Wait outside of it.',
  );
});
