import { add, constant, input } from "@syntopia/engine";
import { type CompileOptions, run } from "@syntopia/engine/node";
import { expect, test } from "vitest";

const y = { y: add(constant(1), 2) };

/** The text of the error of a run with these options. */
async function textOf(options: object): Promise<string> {
  return run(y, {}, options as CompileOptions).then(
    () => "no error",
    (error: Error) => error.message,
  );
}

test("a device or an option that does not exist is named with those that do", async () => {
  expect([await textOf({ device: "gpu" }), await textOf({ devise: "cpu" })]).toMatchInlineSnapshot(`
    [
      "compile: expected a device of cpu, webgpu, cuda, got "gpu"",
      "compile: expected options among device, strict, threads, profileTo, got "devise"",
    ]
  `);
});

test("a device that the machine has not is an error, not the processor", async () => {
  for (const device of ["webgpu", "cuda"]) {
    const text = await textOf({ device });
    // a machine that has the device runs; every other says what is missing and what to do
    expect(text).toMatch(/^no error$|^compile: expected the device "(webgpu|cuda)", got none: /);
    if (text !== "no error") expect(text).toMatch(/Install .*, or use the device "cpu"\.$/);
  }
});

test("strict on the processor is no restriction", async () => {
  const { y: sum } = await run(
    { y: add(input("x", []), 1) },
    { x: { data: new Float32Array([1]), shape: [], dtype: "float32" } },
    { strict: true },
  );
  expect(Array.from(sum!.data, Number)).toEqual([2]);
});
