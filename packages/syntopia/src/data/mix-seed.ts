/**
 * Make one seed of several numbers, so that neighbouring ones give unrelated sequences.
 *
 * @returns  a whole number of 32 bits
 * @see the finaliser of MurmurHash3, https://github.com/aappleby/smhasher
 */
export function mixSeed(...parts: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash | 0;
}
