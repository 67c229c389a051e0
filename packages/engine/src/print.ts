import { describeValue } from "./describe-value.ts";
import { ShapeError } from "./errors.ts";
import { nodesOf } from "./graph.ts";
import { formatShape } from "./shape.ts";
import { constantOf, type Node, type Tensor } from "./tensor.ts";

/**
 * Write a graph as text, a line for each node in the order of computation.
 *
 * @param outputs  the tensors to explain, by name
 * @example
 * print({ y: add(input("x", [2]), 1) })
 * // %0 = input "x"           float32 (2)
 * // %1 = add(%0, 1)          float32 (2)
 * // y = %1
 */
export function print(outputs: Readonly<Record<string, Tensor>>): string {
  if (typeof outputs !== "object" || outputs === null)
    throw new ShapeError(
      `print: expected tensors by name, got ${describeValue(outputs)}. Write { y }.`,
    );
  const names = new Map<Tensor, string>();
  const rows: (readonly [left: string, right: string])[] = [];
  let count = 0;
  for (const node of nodesOf(Object.values(outputs))) {
    const value = constantOf(node.outputs[0]!);
    if (value && value.data.length === 1) {
      names.set(node.outputs[0]!, shortNumber(Number(value.data[0])));
      continue;
    }
    for (const output of node.outputs) names.set(output, `%${count++}`);
    const left = node.outputs.map((output) => names.get(output)).join(", ");
    rows.push([`${left} = ${expression(node, names)}`, node.outputs.map(typeText).join(", ")]);
  }
  const width = Math.max(0, ...rows.map(([left]) => left.length)) + 2;
  const lines = rows.map(([left, right]) => left.padEnd(width) + right);
  const ends = Object.entries(outputs).map(([name, tensor]) => `${name} = ${names.get(tensor)}`);
  return [...lines, ...ends].join("\n");
}

function expression({ op, inputs, attributes }: Node, names: ReadonlyMap<Tensor, string>): string {
  if (op.name === "input") return `input "${attributes.name}"`;
  if (op.name === "constant") return "constant";
  const settings = Object.entries(attributes ?? {}).map(
    // JSON has no infinity, which is a common filling
    ([key, value]) => `${key}=${typeof value === "number" ? value : JSON.stringify(value)}`,
  );
  return `${op.name}(${[...inputs.map((x) => names.get(x)), ...settings].join(", ")})`;
}

function shortNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function typeText({ dtype, shape }: Tensor): string {
  return `${dtype} ${formatShape(shape)}`;
}
