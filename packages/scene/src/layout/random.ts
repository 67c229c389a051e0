/**
 * Give the pseudo-random number that belongs to a seed and an index, whatever was asked before.
 *
 * @param seed   any integer
 * @param index  any integer
 * @returns      in [0, 1)
 * @see the mixing steps of MurmurHash3's finaliser, https://github.com/aappleby/smhasher
 */
export function randomAt(seed: number, index: number): number {
  let bits = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
