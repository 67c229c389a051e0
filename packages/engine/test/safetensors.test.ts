import {
  type DType,
  decodeSafetensors,
  encodeSafetensors,
  ndarray,
  treeEntries,
  zerosArray,
} from "@syntopia/engine";
import { describe, expect, test } from "vitest";

/** A file as the format's description says: length of the header, header, data. */
function fileOf(header: unknown, data: readonly number[] = []): Uint8Array {
  const text = new TextEncoder().encode(
    typeof header === "string" ? header : JSON.stringify(header),
  );
  const length = new DataView(new ArrayBuffer(8));
  length.setBigUint64(0, BigInt(text.length), true);
  return Uint8Array.of(...new Uint8Array(length.buffer), ...text, ...data);
}

const FLOAT = { dtype: "F32", shape: [1], data_offsets: [0, 4] };

describe("the format", () => {
  test("is written byte for byte as described", () => {
    const bytes = encodeSafetensors(
      { layer: { weight: ndarray([1, -2], [1, 2]) }, on: ndarray([1], [], "bool") },
      { made: "by hand" },
    );
    const header =
      '{"__metadata__":{"made":"by hand"},' +
      '"layer.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},' +
      '"on":{"dtype":"BOOL","shape":[],"data_offsets":[8,9]}}';
    const padded = header.padEnd(Math.ceil(header.length / 8) * 8, " ");
    // 1 is 0x3f800000 and -2 is 0xc0000000, lowest byte first
    expect(bytes).toEqual(fileOf(padded, [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0, 1]));
  });

  test("is read, in any order of the data and from any place in memory", () => {
    const header = {
      second: { dtype: "I64", shape: [1], data_offsets: [4, 12] },
      first: { dtype: "I32", shape: [1], data_offsets: [0, 4] },
      none: { dtype: "F32", shape: [0, 3], data_offsets: [4, 4] },
    };
    const file = fileOf(header, [5, 0, 0, 0, 0xfe, 255, 255, 255, 255, 255, 255, 255]);
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(decodeSafetensors(shifted.subarray(3)).tensors).toEqual({
      second: ndarray([-2], [1], "int64"),
      first: ndarray([5], [1], "int32"),
      none: zerosArray([0, 3]),
    });
  });
});

describe("round trip", () => {
  test.each<DType>(["float32", "int32", "int64", "bool"])("%s", (dtype) => {
    const tree = {
      a: { b: ndarray([0, 1, 1, 0, 1, 0], [2, 3], dtype), c: ndarray([1], [], dtype) },
    };
    expect(decodeSafetensors(encodeSafetensors(tree))).toEqual({ tensors: tree, metadata: {} });
  });

  test("keeps notes, extreme numbers and empty arrays", () => {
    const numbers = [Number.NaN, Number.POSITIVE_INFINITY, -0, 1e-45, 3.4028234663852886e38];
    const tree = { x: ndarray(numbers), empty: zerosArray([0]) };
    const notes = { 名: '值 "quoted"', constructor: "x" };
    expect(decodeSafetensors(encodeSafetensors(tree, notes))).toEqual({
      tensors: tree,
      metadata: notes,
    });
  });

  test("keeps a part of larger storage, and copies", () => {
    const storage = new Float32Array([9, 1, 2, 9]);
    const bytes = encodeSafetensors({ x: ndarray(storage.subarray(1, 3)) });
    const { tensors } = decodeSafetensors(bytes);
    bytes.fill(0);
    expect(tensors).toEqual({ x: ndarray([1, 2]) });
  });

  test("loses no array to names that objects inherit, and changes no prototype", () => {
    const names = ["__proto__", "constructor", "a.__proto__.polluted", "a.constructor.polluted"];
    const header = Object.fromEntries(
      names.map((name, i) => [name, { ...FLOAT, data_offsets: [4 * i, 4 * i + 4] }]),
    );
    const { tensors } = decodeSafetensors(fileOf(header, Array(16).fill(0)));
    expect(
      treeEntries(tensors)
        .map(([name]) => name)
        .sort(),
    ).toEqual(names.toSorted());
    expect("polluted" in {}).toBe(false);
    expect(treeEntries(decodeSafetensors(encodeSafetensors(tensors)).tensors).length).toBe(4);
  });
});

describe("what is no safetensors file is refused", () => {
  const cases: Readonly<Record<string, Uint8Array>> = {
    "an empty file": new Uint8Array(),
    "a file cut off in the length": Uint8Array.of(8, 0, 0),
    "a file cut off in the header": fileOf({ x: FLOAT }, [0, 0, 0, 0]).subarray(0, 20),
    "a file cut off in the data": fileOf({ x: FLOAT }, [0, 0]),
    "an absurd length": Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 123),
    "a header that is no JSON": fileOf("{x: 1}"),
    "a header that is a list": fileOf([FLOAT]),
    "a header that is null": fileOf("null"),
    "notes that are no texts": fileOf({ __metadata__: { steps: 3 } }),
    "an entry that is null": fileOf({ x: null }),
    "an entry without a shape": fileOf({ x: { dtype: "F32", data_offsets: [0, 4] } }, [0, 0, 0, 0]),
    "a negative shape": fileOf({ x: { ...FLOAT, shape: [-1, -1] } }, [0, 0, 0, 0]),
    "a fractional shape": fileOf({ x: { ...FLOAT, shape: [0.5, 2] } }, [0, 0, 0, 0]),
    "a shape beyond memory": fileOf({ x: { ...FLOAT, shape: [2 ** 40, 2 ** 40] } }, [0, 0, 0, 0]),
    "a shape of another size": fileOf({ x: { ...FLOAT, shape: [2] } }, [0, 0, 0, 0]),
    "a negative offset": fileOf({ x: { ...FLOAT, data_offsets: [-4, 0] } }, [0, 0, 0, 0]),
    "offsets in reverse": fileOf({ x: { ...FLOAT, data_offsets: [4, 0] } }, [0, 0, 0, 0]),
    "offsets beyond the file": fileOf({ x: { ...FLOAT, data_offsets: [0, 400] } }, [0, 0, 0, 0]),
    "offsets as text": fileOf({ x: { ...FLOAT, data_offsets: ["0", "4"] } }, [0, 0, 0, 0]),
    "overlapping arrays": fileOf({ x: FLOAT, y: FLOAT }, [0, 0, 0, 0]),
    "bytes that belong to no array": fileOf({ x: FLOAT }, [0, 0, 0, 0, 1]),
    "an unknown type": fileOf({ x: { ...FLOAT, dtype: "F16", data_offsets: [0, 2] } }, [0, 0]),
    "a type that objects inherit": fileOf({ x: { ...FLOAT, dtype: "constructor" } }, [0, 0, 0, 0]),
    "a name that is leaf and branch": fileOf(
      { x: FLOAT, "x.y": { ...FLOAT, data_offsets: [4, 8] } },
      Array(8).fill(0),
    ),
  };
  test.each(Object.entries(cases))("%s", (_, bytes) => {
    expect(() => decodeSafetensors(bytes)).toThrow(
      /^(decodeSafetensors|treeFrom): expected .*, got /s,
    );
  });
});

test("two arrays of one dotted name are refused", () => {
  const twice = { "a.b": ndarray([1]), a: { b: ndarray([2]) } };
  expect(() => encodeSafetensors(twice)).toThrow('got "a.b" again');
  expect(() => encodeSafetensors({ __metadata__: ndarray([1]) })).toThrow("__metadata__");
});
