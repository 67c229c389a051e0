import type { NodeCase } from "../one-node.ts";
import { floats, ints, reals, truths, wholes } from "./inputs.ts";

const one = (low = -2, high = 2): readonly NodeCase[] => [
  { title: "a matrix", inputs: [floats([3, 4], low, high)] },
];

const two = (low = -2, high = 2): readonly NodeCase[] => [
  {
    title: "broadcasts",
    inputs: [floats([2, 1, 3]), floats([4, 1], low, high)],
    opsets: [7, 13, 17],
  },
];

const compared: readonly NodeCase[] = [
  { title: "floats", inputs: [floats([2, 3]), floats([3])], opsets: [11, 17] },
  { title: "integers", inputs: [wholes([4, 4], 0, 3), wholes([4, 1], 0, 3)] },
];

const joined: readonly NodeCase[] = [
  { title: "broadcasts", inputs: [truths([4, 3]), truths([3])] },
];

const any: readonly NodeCase[] = [
  { title: "three", inputs: [floats([2, 3]), floats([3]), floats([2, 1])], opsets: [8, 13] },
  { title: "one", inputs: [floats([2, 3])] },
];

/** Cases of operators that go element by element. */
export const ELEMENTWISE = {
  Abs: one(),
  Neg: one(),
  Sign: one(),
  Exp: one(),
  Log: one(0.2, 3),
  Sqrt: one(0.2, 3),
  Reciprocal: one(0.5, 3),
  Erf: one(),
  Floor: one(),
  Ceil: one(),
  Round: [
    { title: "halves go to the even one", inputs: [reals([-1.5, -0.5, 0.5, 1.5, 2.5, 0.7])] },
  ],
  Sin: one(),
  Cos: one(),
  Tan: one(-1, 1),
  Asin: one(-0.9, 0.9),
  Acos: one(-0.9, 0.9),
  Atan: one(),
  Sinh: one(),
  Cosh: one(),
  Asinh: one(),
  Acosh: one(1.1, 3),
  Atanh: one(-0.9, 0.9),
  Add: [...two(), { title: "integers", inputs: [wholes([2, 3], -5, 5), ints([7])] }],
  Sub: two(),
  Mul: two(),
  Div: [
    ...two(0.5, 2),
    { title: "integers", inputs: [wholes([6], -9, 9), ints([2, 3, 4, 2, 3, 4])] },
  ],
  Pow: [
    { title: "fed", inputs: [floats([2, 3], 0.2, 2), floats([3])], opsets: [12, 15] },
    { title: "a square", inputs: [floats([2, 3]), reals([2], [])], opsets: [11, 13] },
    { title: "a cube", inputs: [floats([2, 3]), reals([3], [])] },
    { title: "a root", inputs: [floats([2, 3], 0.2, 2), reals([0.5], [])] },
    { title: "itself", inputs: [floats([2, 3]), reals([1], [])] },
    { title: "an exponent of another type", inputs: [floats([2, 3]), ints([2], [])] },
    { title: "an exponent of higher rank", inputs: [floats([3]), reals([2], [1, 1])] },
  ],
  Mod: [
    {
      title: "the divisor's sign",
      inputs: [wholes([8], -9, 9), ints([4, -4, 3, -3, 4, -4, 3, -3])],
    },
    {
      title: "the dividend's sign",
      inputs: [floats([8], -9, 9), reals([4, -4, 3, -3, 4, -4, 3, -3])],
      attributes: { fmod: 1 },
    },
  ],
  Max: any,
  Min: any,
  Sum: any,
  Mean: any,
  Clip: [
    {
      title: "both limits",
      inputs: [floats([3, 4]), reals([-1], []), reals([0.5], [])],
      opsets: [11, 13],
    },
    { title: "one limit", inputs: [floats([3, 4]), null, reals([0.5], [])] },
    {
      title: "limits that are computed",
      inputs: [floats([3, 4]), floats([], -1, 0), floats([], 0, 1)],
    },
    { title: "no limit", inputs: [floats([3, 4])] },
    {
      title: "attributes",
      inputs: [floats([3, 4])],
      attributes: { min: { float: -1 }, max: { float: 1 } },
      opsets: [6 + 1],
    },
    { title: "crossed", inputs: [floats([3, 4]), reals([1], []), reals([-1], [])] },
  ],
  Equal: [...compared, { title: "truths", inputs: [truths([6]), truths([6])] }],
  Greater: compared,
  GreaterOrEqual: compared.map((each) => ({ ...each, opsets: [12, 17] })),
  Less: compared,
  LessOrEqual: compared.map((each) => ({ ...each, opsets: [12, 17] })),
  And: joined,
  Or: joined,
  Xor: joined,
  Not: [{ title: "a row", inputs: [truths([5])] }],
  IsNaN: [{ title: "a row", inputs: [reals([1, Number.NaN, Number.POSITIVE_INFINITY])] }],
  IsInf: [1, 0].flatMap((detect_negative) =>
    [1, 0].map((detect_positive) => ({
      title: `below ${detect_negative}, above ${detect_positive}`,
      inputs: [reals([1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])],
      attributes: { detect_negative, detect_positive },
    })),
  ),
  Where: [
    { title: "broadcasts", inputs: [truths([2, 1]), floats([3]), floats([2, 3])] },
    { title: "integers", inputs: [truths([6]), wholes([6], 0, 9), ints([-1])] },
  ],
  Cast: [
    {
      title: "to integers",
      inputs: [floats([6], -5, 5)],
      attributes: { to: 7 },
      opsets: [9, 13, 19],
    },
    { title: "from integers", inputs: [wholes([6], -5, 5)], attributes: { to: 1 } },
    { title: "to truths", inputs: [wholes([6], -1, 2)], attributes: { to: 9 } },
  ],
  CastLike: [{ title: "to integers", inputs: [floats([6], -5, 5), ints([0])] }],
} as const satisfies Readonly<Record<string, readonly NodeCase[]>>;
