import { describeValue } from "./describe-value.ts";
import type { Node, Tensor } from "./tensor.ts";

/** Where in a model a node belongs. */
export interface Scope {
  /** The layer's dotted path, such as "blocks.0.expand"; empty where none is known. */
  readonly path: string;
  /** Whether the node is part of a gradient. */
  readonly backward: boolean;
  /** Whether it is computed from nothing but state, as a turned kernel is. */
  readonly weights: boolean;
}

// graphs are built without waiting, so that one variable can serve all
let current: Scope | undefined;

/**
 * Name the layer of the nodes that are made inside: in profiles, memory estimates, errors and ONNX
 * names. Scopes nest: the paths are joined by dots.
 *
 * Programs need none where the tree of parameters says it all: a node that reads
 * `params.blocks.0.expand.weight` belongs to "blocks.0.expand", and what is computed from it too, as
 * far as the next parameter. A gradient belongs to the layer of the node that it is the gradient of.
 *
 * @param name   not empty
 * @param build  makes tensors and returns at once
 * @returns      what `build` returns
 * @throws Error  when the name is empty or `build` returns a Promise
 * @example
 * const y = scope("encoder", () => scope("0", () => relu(x)));
 * y.node.scope.path // "encoder.0"
 */
export function scope<T>(name: string, build: () => T): T {
  if (typeof name !== "string" || name === "") {
    throw new Error(`scope: expected a name that is not empty, got ${JSON.stringify(name)}`);
  }
  if (typeof build !== "function") {
    throw new Error(
      `scope: expected a function that makes tensors, got ${describeValue(build)}. Write scope("${name}", () => ...).`,
    );
  }
  const outer = current && !current.backward ? current.path : "";
  const path = outer === "" ? name : `${outer}.${name}`;
  const result = within({ path, backward: false, weights: false }, build);
  if (typeof (result as { then?: unknown } | null)?.then !== "function") return result;
  throw new Error(
    `scope: expected a function that returns at once, got a Promise in "${path}". Wait outside of it.`,
  );
}

/** Mark the nodes made inside as the gradient of a node. */
export function backwardScope<T>({ scope: { path } }: Node, build: () => T): T {
  return within({ path, backward: true, weights: false }, build);
}

/** Mark the nodes made inside as state: the last part of a dotted name is the array's own. */
export function stateScope<T>(path: string, build: () => T): T {
  const owner = path.replace(/^params\.(?=.)/, "").replace(/\.[^.]*$/, "");
  return within({ path: owner, backward: false, weights: true }, build);
}

function within<T>(inner: Scope, build: () => T): T {
  const outer = current;
  current = inner;
  try {
    return build();
  } finally {
    current = outer;
  }
}

/** Tell the scope of a node about to be made: the one around it, or else what its inputs suggest. */
export function scopeFor(inputs: readonly Tensor[]): Scope {
  return current ?? inherited(inputs.map((x) => x.node).filter(({ op }) => op.name !== "constant"));
}

const NOWHERE: Scope = { path: "", backward: false, weights: false };

/** A weight decides; without one, what was made last: of a sum with a shortcut the longer way. */
function inherited(nodes: readonly Node[]): Scope {
  const known = nodes.filter((node) => node.scope.path !== "");
  if (known.length === 0) {
    return nodes.some((node) => node.scope.backward) ? { ...NOWHERE, backward: true } : NOWHERE;
  }
  const latest = known.reduce((a, b) => (b.serial > a.serial ? b : a));
  const { path } = (known.find((node) => node.scope.weights) ?? latest).scope;
  return {
    path,
    backward: nodes.some((node) => node.scope.backward),
    weights: nodes.every((node) => node.scope.weights),
  };
}

const BACKWARD = "backward/";

/** Write a scope as the start of an ONNX name: `/blocks.0.expand/backward/`. */
export function scopePrefix({ path, backward }: Pick<Scope, "path" | "backward">): string {
  return `/${path === "" ? "" : `${path}/`}${backward ? BACKWARD : ""}`;
}
