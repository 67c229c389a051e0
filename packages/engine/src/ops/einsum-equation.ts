import { ShapeError } from "../errors.ts";
import { formatShape, type Shape } from "../shape.ts";

/** An equation read for given shapes: the label of each axis of each operand, and of the result. */
export interface Equation {
  readonly operands: readonly (readonly string[])[];
  readonly output: readonly string[];
}

/** What stands for one tensor: letters, and at most one "...". */
const TERM = /^[A-Za-z]*(\.\.\.[A-Za-z]*)?$/;

/**
 * Read an equation such as `"bij,bjk->bik"`.
 *
 * The axes under "..." are labelled from the last: "...1", "...0". Without "->", the result has
 * them and then the letters that occur once, in alphabetical order.
 *
 * @throws ShapeError  when the equation is malformed or does not fit the shapes
 */
export function parseEquation(text: string, shapes: readonly Shape[]): Equation {
  const compact = String(text).replaceAll(" ", "");
  const [left, right, ...more] = compact.split("->");
  const terms = left!.split(",");
  const isWellFormed = more.length === 0 && [...terms, right ?? ""].every((t) => TERM.test(t));
  if (!isWellFormed) {
    throw new ShapeError(
      `einsum: expected letters, "...", "," and one "->", got "${text}". Write it like "bij,bjk->bik".`,
    );
  }
  if (terms.length !== shapes.length) {
    throw new ShapeError(
      `einsum: expected ${terms.length} operands for "${text}", got ${shapes.length}`,
    );
  }
  const operands = terms.map((term, i) => labelsOf(term, shapes[i]!));
  const output = right === undefined ? impliedOutput(operands) : outputOf(right, operands);
  return { operands, output };
}

function labelsOf(term: string, shape: Shape): readonly string[] {
  const [before, after] = term.split("...");
  const named = before!.length + (after?.length ?? 0);
  if (after === undefined ? shape.length !== named : shape.length < named) {
    throw new ShapeError(
      `einsum: expected ${named} axes${after === undefined ? "" : " or more"} for "${term}", got ${formatShape(shape)}`,
    );
  }
  return [...before!, ...covered(shape.length - named), ...(after ?? "")];
}

/** The labels of `count` axes under "...". */
function covered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `...${count - 1 - i}`);
}

/** The axes under "..." of the operand that has the most of them. */
function allCovered(operands: Equation["operands"]): readonly string[] {
  const counts = operands.map((labels) => labels.filter((label) => label.length > 1).length);
  return covered(Math.max(0, ...counts));
}

function impliedOutput(operands: Equation["operands"]): readonly string[] {
  const letters = operands.flat().filter((label) => label.length === 1);
  const once = letters.filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter));
  return [...allCovered(operands), ...once.sort()];
}

function outputOf(term: string, operands: Equation["operands"]): readonly string[] {
  const [before, after] = term.split("...");
  const labels = [
    ...before!,
    ...(after === undefined ? [] : allCovered(operands)),
    ...(after ?? ""),
  ];
  const known = new Set(operands.flat());
  const wrong = labels.find((label, i) => !known.has(label) || labels.indexOf(label) !== i);
  if (wrong === undefined) return labels;
  throw new ShapeError(
    `einsum: expected each label of the result once and in an operand, got "${wrong}" in "${term}"`,
  );
}
