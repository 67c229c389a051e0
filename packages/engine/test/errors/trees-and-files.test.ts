/** What trees, files and seeds say of what does not fit. */
import {
  createRandom,
  decodeSafetensors,
  encodeSafetensors,
  type NdArray,
  ndarray,
  treeFrom,
  treeGet,
} from "@syntopia/engine";
import { expect, test } from "vitest";
import { textsOf } from "../error-texts.ts";

/** A safetensors file of one line of header. */
function file(header: string, data: readonly number[] = []): Uint8Array {
  const text = new TextEncoder().encode(header);
  return Uint8Array.of(text.length, 0, 0, 0, 0, 0, 0, 0, ...text, ...data);
}

test("trees, files and seeds", async () => {
  const cases = [
    () => treeGet<NdArray>({ a: ndarray([1]), b: { c: ndarray([2]) } }, "b"),
    () =>
      treeFrom([
        ["a", 1],
        ["a.b", 2],
      ]),
    () =>
      treeFrom([
        ["a.b", 1],
        ["a", 2],
      ]),
    () =>
      treeFrom([
        ["a", 1],
        ["a", 2],
      ]),
    () => createRandom(0.5),
    () => createRandom(1).integer(0),
    () => encodeSafetensors({ "a.b": ndarray([1]), a: { b: ndarray([2]) } }),
    () => decodeSafetensors(new Uint8Array(3)),
    () => decodeSafetensors(file("{}").subarray(0, 9)),
    () => decodeSafetensors(file("[]")),
    () => decodeSafetensors(file('{"__metadata__":{"steps":3}}')),
    () => decodeSafetensors(file('{"x":{"dtype":"F32"}}')),
    () => decodeSafetensors(file('{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}')),
    () => decodeSafetensors(file("{}", [1, 2])),
    () => decodeSafetensors(file('{"x":{"dtype":"F8","shape":[1],"data_offsets":[0,1]}}', [1])),
    () => decodeSafetensors(file('{"x":{"dtype":"F32","shape":[9],"data_offsets":[0,1]}}', [1])),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: treeGet: expected one of a, b.c, got "b"
    Error: treeFrom: expected each name to be one leaf or one branch, got "a.b" beside another. Rename one.
    Error: treeFrom: expected each name to be one leaf or one branch, got "a" beside another. Rename one.
    Error: treeFrom: expected each name to be one leaf or one branch, got "a" beside another. Rename one.
    Error: createRandom: expected a whole number as the seed, got the number 0.5
    Error: integer: expected a whole limit of 1 or more, got 0
    Error: encodeSafetensors: expected each name once, got "a.b" again. Rename it.
    Error: decodeSafetensors: expected a header within 3 bytes, got no length. The file is cut off or no safetensors file.
    Error: decodeSafetensors: expected a header within 9 bytes, got a length of 2. The file is cut off or no safetensors file.
    Error: decodeSafetensors: expected a JSON header, got "[]"
    Error: decodeSafetensors: expected texts by name in "__metadata__", got {"steps":3}
    Error: decodeSafetensors: expected "x" to have dtype, shape and data_offsets, got {"dtype":"F32"}
    Error: decodeSafetensors: expected "x" to start at 0 and end within 0, got [0, 4)
    Error: decodeSafetensors: expected arrays up to byte 2, got nothing after 0
    Error: decodeSafetensors: expected "x" of type F32, I32, I64, BOOL, got F8
    Error: decodeSafetensors: expected 9 elements of F32 in "x", got 1 bytes"
  `);
});
