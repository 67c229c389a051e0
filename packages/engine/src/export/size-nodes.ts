import { create } from "@bufbuild/protobuf";
import { type NodeProto, NodeProtoSchema, type TensorProto, TensorProtoSchema } from "onnx-buf";
import { type DType, ndarray } from "../array.ts";
import { attributeProto, bytesOf } from "../onnx-proto.ts";
import { ONNX_DTYPE } from "../ops/onnx-types.ts";
import type { OnnxAttribute } from "../ops/op.ts";
import type { Shape } from "../shape.ts";
import { formatPolynomial, type Polynomial, type Term } from "./polynomial.ts";
import type { SymbolicType } from "./symbolic.ts";

/**
 * Writes the nodes that compute lengths while a model runs, from the shapes of its inputs.
 *
 * Every value is an int64 vector with the formula for its name (`/sizes/2*length+1`), written once.
 */
export class SizeNodes {
  readonly nodes: NodeProto[] = [];
  readonly initializers: TensorProto[] = [];
  readonly #inputs: Readonly<Record<string, SymbolicType>>;
  readonly #known = new Set<string>();

  constructor(inputs: Readonly<Record<string, SymbolicType>>) {
    this.#inputs = inputs;
  }

  /** A vector, each element a number or a formula; as another element type or shape where asked for. */
  vector(
    elements: readonly (number | Polynomial)[],
    { dtype = "int64", shape }: { readonly dtype?: DType; readonly shape?: Shape } = {},
  ): string {
    const parts = joinNumbers(elements).map((part) =>
      Array.isArray(part) ? this.#numbers(part) : this.#formula(part as Polynomial),
    );
    const text = `[${elements.map(elementText).join(",")}]`;
    const whole = parts.length === 1 ? parts[0]! : this.#node(text, "Concat", parts, { axis: 0 });
    const shaped = !shape || shape.length === 1 ? whole : this.#reshaped(text, whole, shape);
    if (dtype === "int64") return shaped;
    return this.#node(`${text} ${shape ?? ""} ${dtype}`, "Cast", [shaped], {
      to: ONNX_DTYPE[dtype],
    });
  }

  /** The numbers `start, start + step, …` as a vector of the given length and type. */
  range(
    { start, step }: { readonly start: number; readonly step: number },
    length: Polynomial,
    dtype: DType,
  ): string {
    const text = `${start}+${step}*i<${formatPolynomial(length)}`;
    const limit = this.#node(`${text} span`, "Mul", [this.#formula(length), this.#numbers([step])]);
    const end = this.#node(`${text} end`, "Add", [limit, this.#numbers([start])]);
    const scalars = [this.#numbers([start]), end, this.#numbers([step])].map((name) =>
      this.#reshaped(name, name, []),
    );
    const whole = this.#node(text, "Range", scalars);
    if (dtype === "int64") return whole;
    return this.#node(`${text} ${dtype}`, "Cast", [whole], { to: ONNX_DTYPE[dtype] });
  }

  /** Repeat a constant along its axes of length 1. */
  expand(constant: TensorProto, lengths: readonly (number | Polynomial)[]): string {
    const text = `${constant.name} to [${lengths.map(elementText).join(",")}]`;
    if (!this.#known.has(constant.name)) this.initializers.push(constant);
    this.#known.add(constant.name);
    return this.#node(text, "Expand", [constant.name, this.vector(lengths)]);
  }

  #formula(polynomial: Polynomial): string {
    const text = formatPolynomial(polynomial);
    const { terms, divisor } = polynomial;
    const sum = formatPolynomial({ terms, divisor: 1 });
    const name = terms
      .toReversed()
      .map((term) => this.#term(term))
      .reduce((total, term, i) =>
        this.#node(i === terms.length - 1 ? sum : `${total} ${term}`, "Add", [total, term]),
      );
    return divisor === 1 ? name : this.#node(text, "Div", [name, this.#numbers([divisor])]);
  }

  #term({ coefficient, powers }: Term): string {
    if (powers.size === 0) return this.#numbers([coefficient]);
    const factors = [...powers].flatMap(([name, power]) => Array<string>(power).fill(name));
    const product = factors
      .map((name) => this.#length(name))
      .reduce((left, right, i) =>
        this.#node(factors.slice(0, i + 1).join("*"), "Mul", [left, right]),
      );
    if (coefficient === 1) return product;
    const text = formatPolynomial({ terms: [{ coefficient, powers }], divisor: 1 });
    return this.#node(text, "Mul", [product, this.#numbers([coefficient])]);
  }

  #length(symbol: string): string {
    for (const [name, { shape }] of Object.entries(this.#inputs)) {
      const axis = shape.indexOf(symbol);
      if (axis >= 0) return this.#node(symbol, "Shape", [name], { start: axis, end: axis + 1 });
    }
    throw new Error(`internal: no input has an axis "${symbol}"`);
  }

  #reshaped(text: string, name: string, shape: Shape): string {
    return this.#node(`${text} (${shape})`, "Reshape", [name, this.#numbers(shape)]);
  }

  #numbers(values: readonly number[]): string {
    const array = ndarray(values, [values.length], "int64");
    const name = `/sizes/constant [${values}]`;
    if (this.#known.has(name)) return name;
    this.#known.add(name);
    this.initializers.push(
      create(TensorProtoSchema, {
        name,
        dataType: ONNX_DTYPE.int64,
        dims: [BigInt(values.length)],
        rawData: bytesOf(array),
      }),
    );
    return name;
  }

  #node(
    text: string,
    opType: string,
    input: readonly string[],
    attributes: Readonly<Record<string, OnnxAttribute>> = {},
  ): string {
    const name = `/sizes/${text.replaceAll("/sizes/", "")}`;
    if (this.#known.has(name)) return name;
    this.#known.add(name);
    const attribute = Object.entries(attributes).map(([key, value]) => attributeProto(key, value));
    this.nodes.push(
      create(NodeProtoSchema, { opType, name, input: [...input], output: [name], attribute }),
    );
    return name;
  }
}

function elementText(element: number | Polynomial): string {
  return typeof element === "number" ? String(element) : formatPolynomial(element);
}

/** Numbers that stand side by side become one constant. */
function joinNumbers(
  elements: readonly (number | Polynomial)[],
): readonly (number[] | Polynomial)[] {
  const parts: (number[] | Polynomial)[] = [];
  for (const element of elements) {
    const last = parts.at(-1);
    if (typeof element !== "number") parts.push(element);
    else if (Array.isArray(last)) last.push(element);
    else parts.push([element]);
  }
  return parts;
}
