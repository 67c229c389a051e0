import * as engine from "@syntopia/engine";
import { expect, test } from "vitest";
import { PUBLIC_CALLS, type PublicCall } from "./public-calls/index.ts";

/** What a slip of the pen, or a program without types, puts in the place of an argument. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  3,
  Number.NaN,
  "text",
  [1],
  {},
  engine.ndarray([1, 2]),
];

/** What takes any value by design, or is tested with files. */
const ELSEWHERE = [
  ...["mapTree", "treeEntries", "treeLeaves", "numbered"],
  ...[
    "ShapeError",
    "NO_DECAY_ON_NORMS_AND_BIASES",
    "createOptimizer",
    "importOnnx",
    "readModelMetadata",
    "verifyModel",
  ],
];

/** `where: expected what, got what`; where may name a part: `trainingStep: average`, `input "x"`. */
const FORM = /^[\w.]+( "[^"]*")?(: [^:]+)*: expected [\s\S]*, got /;

async function textOf(row: PublicCall, place: number, value: unknown): Promise<string | undefined> {
  const [, call, ...args] = row;
  try {
    await call(...(args.with(place, value) as never[]));
    return undefined; // some take more than their types say, such as numbers for tensors
  } catch (error) {
    return error instanceof TypeError ? `${error}` : (error as Error).message;
  }
}

test("every public function is called here", () => {
  const called = new Set(PUBLIC_CALLS.map(([name]) => name.split(/[. ]/)[0]));
  const functions = Object.entries(engine).filter(
    ([name, value]) =>
      typeof value === "function" ||
      (name !== "OPS" && typeof Object.values(value)[0] === "function"),
  );
  const forgotten = functions.filter(([name]) => !called.has(name) && !ELSEWHERE.includes(name));
  expect(forgotten.map(([name]) => name)).toEqual([]);
});

test.each(PUBLIC_CALLS.map((row) => ({ name: row[0], row })))(
  "$name works, and tells what it expected in the place of anything else",
  async ({ row }) => {
    const [, call, ...args] = row;
    await call(...(args as never[]));
    for (const place of args.keys()) {
      for (const value of WRONG) {
        const text = await textOf(row, place, value);
        if (text !== undefined) expect(text).toMatch(FORM);
      }
    }
  },
);
