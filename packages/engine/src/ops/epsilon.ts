import { requireKnownOptions } from "../known-options.ts";

/** What a normalisation adds to the variance, or to the mean square, so as not to divide by 0. */
export interface EpsilonOptions {
  /** 0 or more; the normalisation says its default. */
  readonly epsilon?: number;
}

/**
 * Read the one option of a normalisation.
 *
 * @param where     the normalisation, for errors
 * @param fallback  its default
 * @throws Error    when there is another option, or epsilon is no number of 0 or more
 */
export function epsilonOf(where: string, options: EpsilonOptions, fallback: number): number {
  requireKnownOptions(where, options, ["epsilon"]);
  const { epsilon = fallback } = options;
  if (Number.isFinite(epsilon) && epsilon >= 0) return epsilon;
  throw new Error(
    `${where}: expected an epsilon of 0 or more, got ${epsilon}. PyTorch has ${fallback}.`,
  );
}
