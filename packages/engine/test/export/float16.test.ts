import { expect, test } from "vitest";
import { encodeFloat16 } from "../../src/export/float16.ts";

/** The number that 16 bits stand for, straight from the standard's definition. */
function decode(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

const encode = (value: number) => encodeFloat16(new Float32Array([value]))[0]!;

test("each of the 65,536 float16 numbers stays itself", () => {
  const all = Array.from({ length: 65536 }, (_, bits) => bits);
  const encoded = encodeFloat16(Float32Array.from(all, decode));
  const isNaN16 = (bits: number) => Number.isNaN(decode(bits));
  const wrong = all.filter((bits) => encoded[bits] !== bits && !isNaN16(bits));
  expect(wrong).toEqual([]);
  expect(all.filter(isNaN16).every((bits) => isNaN16(encoded[bits]!))).toBe(true);
});

test("a number between two goes to the nearer, in the middle to the even one", () => {
  for (let low = 0; low < 0x7bff; low++) {
    const middle = (decode(low) + decode(low + 1)) / 2; // exact in float32
    const even = low % 2 === 0 ? low : low + 1;
    const bits = new Uint32Array(new Float32Array([middle]).buffer)[0]!;
    const [below, above] = new Float32Array(new Uint32Array([bits - 1, bits + 1]).buffer);
    const got = [encode(below!), encode(middle), encode(above!), encode(-middle)];
    if (got.join() !== [low, even, low + 1, even + 0x8000].join()) {
      expect.fail(`at ${middle}: got ${got}`);
    }
  }
});

test("what is too large becomes infinite, what is too small 0", () => {
  expect(encode(65519.99)).toBe(0x7bff);
  expect(encode(65520)).toBe(0x7c00);
  expect(encode(-3e38)).toBe(0xfc00);
  expect(encode(2 ** -25)).toBe(0);
  expect(encode(1e-45)).toBe(0);
  expect(encode(-0)).toBe(0x8000);
});
