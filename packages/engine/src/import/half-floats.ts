/**
 * The value of a float16 from its bits: 1 sign, 5 exponent, 10 fraction.
 *
 * @see IEEE 754-2019, binary16
 */
export function floatOfHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = (bits & 0x3ff) / 1024;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -14;
  return sign * (1 + fraction) * 2 ** (exponent - 15);
}

const word = new DataView(new ArrayBuffer(4));

/** The value of a bfloat16 from its bits: the upper half of a float32. */
export function floatOfBfloat16(bits: number): number {
  word.setUint16(0, bits & 0xffff);
  word.setUint16(2, 0);
  return word.getFloat32(0);
}
