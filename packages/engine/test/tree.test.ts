import { mapTree, ndarray, treeEntries, treeFrom, treeGet, treeLeaves } from "@syntopia/engine";
import { describe, expect, test } from "vitest";

const a = ndarray([1]);
const b = ndarray([2]);
const tree = { block: { weight: a, bias: b }, scale: a };

test("entries carry dotted names, in the order of the tree, and treeFrom is the inverse", () => {
  expect(treeEntries(tree)).toEqual([
    ["block.weight", a],
    ["block.bias", b],
    ["scale", a],
  ]);
  expect(treeLeaves(tree)).toEqual([a, b, a]);
  expect(treeFrom(treeEntries(tree))).toEqual(tree);
});

test("a tree of one leaf has the empty name, both ways", () => {
  expect(treeEntries(a)).toEqual([["", a]]);
  expect(treeFrom(treeEntries(a))).toBe(a);
});

test("mapTree keeps the form and tells the names", () => {
  expect(mapTree(tree, (_, path) => path)).toEqual({
    block: { weight: "block.weight", bias: "block.bias" },
    scale: "scale",
  });
});

test("a leaf may be called shape", () => {
  expect(treeEntries({ shape: a })).toEqual([["shape", a]]);
});

test("treeGet finds a leaf", () => {
  expect(treeGet(tree, "block.bias")).toBe(b);
});

describe("names of Object.prototype", () => {
  test.each(["__proto__", "constructor", "toString"])("%s is a name like any other", (name) => {
    // "__proto__.polluted" was written to Object.prototype, "constructor.x" to Object itself
    const entries = [
      [`${name}.polluted`, a],
      [`deep.${name}.polluted`, b],
      [`deep.last.${name}`, a],
    ] as const;
    expect(treeEntries(treeFrom(entries))).toEqual(entries);
    expect("polluted" in {}).toBe(false);
    expect("polluted" in Object).toBe(false);
  });
});
