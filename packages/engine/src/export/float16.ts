const FLOAT = new Float32Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

/** The largest number that float16 holds. */
export const FLOAT16_MAX = 65504;

/**
 * Round numbers to float16: the nearest, and of two as near the even one.
 *
 * Small ones become subnormal or 0; infinities and NaN stay.
 *
 * @param values  numbers; what rounds beyond ±65504 becomes infinite
 * @returns       the bits of each number
 * @see IEEE 754-2019, binary16
 * @example
 * encodeFloat16(new Float32Array([1, -2])) // Uint16Array [0x3c00, 0xc000]
 */
export function encodeFloat16(values: Float32Array): Uint16Array {
  const bits = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) bits[i] = encodeOne(values[i]!);
  return bits;
}

function encodeOne(value: number): number {
  FLOAT[0] = value;
  const whole = BITS[0]!;
  const sign = (whole >>> 16) & 0x8000;
  const magnitude = whole & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00; // NaN
  if (magnitude >= 0x477ff000) return sign | 0x7c00; // 65520 and more: infinite
  if (magnitude >= 0x38800000) return sign | roundOff(magnitude - 0x38000000, 13); // 2^-14 and more
  if (magnitude <= 0x33000000) return sign; // 2^-25, half of the smallest one, and less: 0
  const fraction = (magnitude & 0x7fffff) | 0x800000;
  return sign | roundOff(fraction, 126 - (magnitude >>> 23)); // a multiple of 2^-24
}

/** Drop the last bits and round: up beyond the half, at the half to the even number. */
function roundOff(value: number, count: number): number {
  const half = 2 ** (count - 1);
  const kept = value >>> count;
  const rest = value - kept * 2 ** count;
  return rest > half || (rest === half && kept % 2 === 1) ? kept + 1 : kept;
}
