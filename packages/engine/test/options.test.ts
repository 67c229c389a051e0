import { linear } from "@syntopia/engine";
import { expect, test } from "vitest";
import { requireKnownOptions } from "../src/known-options.ts";
import { OPTIONS, PUBLIC_CALLS, type PublicCall } from "./public-calls/index.ts";

const withOptions = PUBLIC_CALLS.filter(([, , ...args]) =>
  args.some((arg) => OPTIONS.has(arg as object)),
);

/** Every argument of the call that is options, and the call with another in its place. */
function places([, call, ...args]: PublicCall) {
  return args.flatMap((arg, i) =>
    OPTIONS.has(arg as object)
      ? [
          {
            given: arg as object,
            put: async (other: unknown) => call(...(args.with(i, other) as never[])),
          },
        ]
      : [],
  );
}

test.each(withOptions)(
  "%s refuses an option that it does not read, and what is none",
  async (...row) => {
    for (const { given, put } of places(row as unknown as PublicCall)) {
      await put(given);
      await expect(put({ ...given, misspelt: 1 })).rejects.toThrow(
        / expected options among .*, got "misspelt"$/,
      );
      for (const odd of [true, 3, "same", [2, 2], null])
        await expect(put(odd)).rejects.toThrow(
          / expected (options as an object|\{ inputs, state, build \}), got /,
        );
    }
  },
);

test("the texts", () => {
  const texts = [{ keepdim: true }, true, null, [1]].map((given) => {
    try {
      requireKnownOptions("sum", given as object, ["keep", "axis"]);
      return "nothing thrown";
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(texts.join("\n")).toMatchInlineSnapshot(`
    "sum: expected options among keep, axis, got "keepdim"
    sum: expected options as an object, got a boolean. Write { keep: ... }; there are keep, axis.
    sum: expected options as an object, got null. Write { keep: ... }; there are keep, axis.
    sum: expected options as an object, got a list of 1. Write { keep: ... }; there are keep, axis."
  `);
  expect(() => linear.init({ inputs: 3, output: 2 } as never, undefined as never)).toThrow(
    'linear.init: expected options among inputs, outputs, bias, got "output"',
  );
});
