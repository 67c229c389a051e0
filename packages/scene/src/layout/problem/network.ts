import { Effort } from "../effort.ts";

/** Two sums that should be equal may differ by this much (sides up to 1,000, double precision). */
const ROUNDING = 1e-9;

/**
 * A set of differences `x[high] - x[low] >= gap` between numbered unknowns, closed at all times.
 *
 * Whether one more difference is consistent with all that is known, and what range a difference
 * still has, are look-ups; adding one costs O(N^2). A consistent network can be made concrete
 * one unknown after the other, without ever going back (Dechter, Meiri and Pearl 1991, "Temporal
 * constraint networks", theorem 3.3).
 */
export class DifferenceNetwork {
  readonly #size: number;
  readonly #effort: Effort;
  /** `#most[i * N + j]` is the most that `x[j] - x[i]` may be. */
  readonly #most: Float64Array;
  /** What was overwritten since the first mark: index, old value, index, old value, ... */
  #trail: number[] | undefined;

  /**
   * @param size    how many unknowns there are
   * @param effort  is told of the steps that closing takes
   * @param most    what is known, else nothing is
   */
  constructor(size: number, effort = new Effort(), most?: Float64Array) {
    this.#size = size;
    this.#effort = effort;
    this.#most = most ?? unbounded(size);
  }

  /** Give an independent copy. */
  copy(): DifferenceNetwork {
    return new DifferenceNetwork(this.#size, this.#effort, this.#most.slice());
  }

  /** Remember the present, for `rewind`. */
  mark(): number {
    this.#trail ??= [];
    return this.#trail.length;
  }

  /** Forget all that was added since `mark`. */
  rewind(mark: number): void {
    const trail = this.#trail ?? [];
    while (trail.length > mark) {
      const value = trail.pop()!;
      this.#most[trail.pop()!] = value;
    }
  }

  /** Tell whether `x[high] - x[low] >= gap` is consistent with what is known. */
  allows(low: number, high: number, gap: number): boolean {
    return this.#most[low * this.#size + high]! >= gap - ROUNDING;
  }

  /** Tell whether `x[high] - x[low] >= gap` follows from what is known. */
  entails(low: number, high: number, gap: number): boolean {
    return -this.#most[high * this.#size + low]! >= gap;
  }

  /** Give the least and the most that `x[high] - x[low]` may be. */
  range(low: number, high: number): readonly [least: number, most: number] {
    return [-this.#most[high * this.#size + low]!, this.#most[low * this.#size + high]!];
  }

  /**
   * Add `x[high] - x[low] >= gap`; false, and nothing added, when that is inconsistent. A gap that is
   * too wide by no more than rounding is added as wide as it can be, or such errors would add up.
   */
  require(low: number, high: number, gap: number): boolean {
    if (!this.allows(low, high, gap)) return false;
    const possible = Math.min(gap, this.#most[low * this.#size + high]!);
    if (!this.entails(low, high, possible)) this.#tighten(high, low, -possible);
    return true;
  }

  /** Close again after `x[to] - x[from] <= most`. */
  #tighten(from: number, to: number, most: number): void {
    const size = this.#size;
    const bounds = this.#most;
    let rows = 1;
    for (let i = 0; i < size; i++) {
      const reach = bounds[i * size + from]! + most;
      if (reach >= bounds[i * size + to]!) continue;
      rows++;
      for (let j = 0; j < size; j++) {
        const through = reach + bounds[to * size + j]!;
        if (through >= bounds[i * size + j]!) continue;
        this.#trail?.push(i * size + j, bounds[i * size + j]!);
        bounds[i * size + j] = through;
      }
    }
    this.#effort.spend(rows * size);
  }
}

function unbounded(size: number): Float64Array {
  const most = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < size; i++) most[i * size + i] = 0;
  return most;
}
