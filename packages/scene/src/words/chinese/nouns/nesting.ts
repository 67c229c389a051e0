/** Where a term stands in the descriptions of others. */
export interface Nesting {
  /** How many things it stands in the description of: 2 for 椅子 in 坐在放在椅子上的垫子上的猫. */
  readonly depth: number;
  /** Whether it ends before the first 的: 帽子 in 戴着帽子的男人. */
  readonly isPlain: boolean;
}

/** In no description. */
export const OUTERMOST: Nesting = { depth: 0, isPlain: false };
