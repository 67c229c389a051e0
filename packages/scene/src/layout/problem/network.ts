import { Effort } from "../effort.ts";

/** Two sums that should be equal may differ by this much (sides up to 1,000, double precision). */
const ROUNDING = 1e-9;

/** The source of what is known from the start. */
export const GIVEN = -1;

/** How many numbers a difference takes in `#edges`: from, to, the most of `to - from`, its source. */
const EDGE = 4;

/** Where a network stood: how much was overwritten, and how many differences were added. */
export interface NetworkMark {
  readonly trail: number;
  readonly edges: number;
}

/**
 * A set of differences `x[high] - x[low] >= gap` between numbered unknowns, closed at all times.
 *
 * Whether one more difference is consistent with all that is known, and what range a difference
 * still has, are look-ups; adding one costs O(N^2). A consistent network can be made concrete
 * one unknown after the other, without ever going back (Dechter, Meiri and Pearl 1991, "Temporal
 * constraint networks", theorem 3.3). What was added is kept beside the closure, so that it can be told
 * why a difference is inconsistent.
 */
export class DifferenceNetwork {
  readonly #size: number;
  readonly #effort: Effort;
  /** `#most[i * N + j]` is the most that `x[j] - x[i]` may be. */
  readonly #most: Float64Array;
  /** What was added, four numbers each. */
  readonly #edges: number[];
  /** What was overwritten since the first mark: index, old value, index, old value, ... */
  #trail: number[] | undefined;

  /**
   * @param size    how many unknowns there are
   * @param effort  is told of the steps that closing takes
   * @param known   what is known and what it was made of, else nothing is
   */
  constructor(
    size: number,
    effort = new Effort(),
    known?: { readonly most: Float64Array; readonly edges: number[] },
  ) {
    this.#size = size;
    this.#effort = effort;
    this.#most = known?.most ?? unbounded(size);
    this.#edges = known?.edges ?? [];
  }

  /** Give an independent copy. */
  copy(): DifferenceNetwork {
    const known = { most: this.#most.slice(), edges: this.#edges.slice() };
    return new DifferenceNetwork(this.#size, this.#effort, known);
  }

  /** Remember the present, for `rewind` and `sourcesAgainst`. */
  mark(): NetworkMark {
    this.#trail ??= [];
    return { trail: this.#trail.length, edges: this.#edges.length };
  }

  /** Forget all that was added since `mark`. */
  rewind(mark: NetworkMark): void {
    const trail = this.#trail ?? [];
    while (trail.length > mark.trail) {
      const value = trail.pop()!;
      this.#most[trail.pop()!] = value;
    }
    this.#edges.length = mark.edges;
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
    return [this.least(low, high), this.most(low, high)];
  }

  /** Give the least that `x[high] - x[low]` may be. */
  least(low: number, high: number): number {
    return -this.#most[high * this.#size + low]!;
  }

  /** Give the most that `x[high] - x[low]` may be. */
  most(low: number, high: number): number {
    return this.#most[low * this.#size + high]!;
  }

  /**
   * Add `x[high] - x[low] >= gap`; false, and nothing added, when that is inconsistent. A gap that is
   * too wide by no more than rounding is added as wide as it can be, or such errors would add up.
   *
   * @param source  any number, for `sourcesAgainst`
   */
  require(low: number, high: number, gap: number, source = GIVEN): boolean {
    if (!this.allows(low, high, gap)) return false;
    const possible = Math.min(gap, this.#most[low * this.#size + high]!);
    if (this.entails(low, high, possible)) return true;
    this.#tighten(high, low, -possible);
    this.#edges.push(high, low, -possible, source);
    return true;
  }

  /**
   * Tell why `x[high] - x[low] >= gap` is inconsistent: the sources of differences that together are
   * against it, along one way from the low to the high unknown (Bellman and Ford).
   *
   * @param since  only what was known at this mark counts; default all
   * @returns      undefined where that is consistent, but for rounding
   */
  sourcesAgainst(
    low: number,
    high: number,
    gap: number,
    since?: NetworkMark,
  ): readonly number[] | undefined {
    const end = since?.edges ?? this.#edges.length;
    const reach = new Float64Array(this.#size).fill(Number.POSITIVE_INFINITY);
    const last = new Int32Array(this.#size).fill(-1);
    reach[low] = 0;
    for (let round = 0, changed = true; changed && round < this.#size; round++) {
      changed = false;
      for (let edge = 0; edge < end; edge += EDGE) {
        const to = this.#edges[edge + 1]!;
        const through = reach[this.#edges[edge]!]! + this.#edges[edge + 2]!;
        if (through >= reach[to]! - ROUNDING * ROUNDING) continue;
        reach[to] = through;
        last[to] = edge;
        changed = true;
      }
      this.#effort.spend(end / EDGE);
      if (reach[high]! < gap - ROUNDING) return this.#sourcesAlong(last, low, high);
    }
    return undefined;
  }

  /** The sources on the way back from one unknown to another. */
  #sourcesAlong(last: Int32Array, low: number, high: number): readonly number[] | undefined {
    const sources = new Set<number>();
    for (let at = high, steps = 0; at !== low; steps++) {
      if (steps > this.#size) return undefined;
      const edge = last[at]!;
      sources.add(this.#edges[edge + 3]!);
      at = this.#edges[edge]!;
    }
    sources.delete(GIVEN);
    return [...sources];
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
