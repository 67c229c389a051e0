import { solve } from "yalps";

/** A multiple of a variable. */
export interface Term {
  readonly variable: number;
  readonly factor: number;
}

/** A number that is wanted for a variable, and what it costs to be off it by 1. */
export interface Wanted {
  readonly value: number;
  readonly cost: number;
}

/** An inequality: the sum of the terms is at least so much. */
interface Row {
  readonly factors: ReadonlyMap<number, number>;
  readonly least: number;
}

/** The name of the objective among the rows, which are numbered from 0. */
const COST = -1;

/** Linear inequalities between variables that should be as near as possible to what is wanted. */
export class LinearProgram {
  readonly #wanted: readonly Wanted[];
  readonly #rows: Row[] = [];

  /** @param wanted  of each variable */
  constructor(wanted: readonly Wanted[]) {
    this.#wanted = wanted;
  }

  /** How many numbers the table of the program has. */
  get cells(): number {
    return this.#rows.length * 2 * this.#wanted.length;
  }

  /** Say that a sum is at least so much. */
  require(terms: readonly Term[], least: number): void {
    const factors = new Map<number, number>();
    for (const { variable, factor } of terms)
      factors.set(variable, (factors.get(variable) ?? 0) + factor);
    this.#rows.push({ factors, least });
  }

  /** By how much the wanted values miss what a sum should be at least; not above 0 where they do not. */
  missing(terms: readonly Term[], least: number): number {
    return terms.reduce(
      (rest, { variable, factor }) => rest - factor * this.#wanted[variable]!.value,
      least,
    );
  }

  /**
   * Find the values that keep to all rows at the least cost, `sum of cost * |value - wanted|`.
   *
   * The program is written in what is added to the wanted values and what is taken off them: rows that
   * these fulfil already need no step of the simplex method.
   *
   * @returns  "impossible" where there are none; "unknown" where rounding got in the way
   */
  solve(): readonly number[] | "impossible" | "unknown" {
    const { status, variables } = solve<number, number>({
      direction: "minimize",
      objective: COST,
      constraints: this.#rows.map(({ factors, least }, row) => {
        const terms = [...factors].map(([variable, factor]) => ({ variable, factor }));
        return [row, { min: this.missing(terms, least) }] as const;
      }),
      variables: this.#columns(),
    });
    if (status === "infeasible") return "impossible";
    if (status !== "optimal") return "unknown";
    const values = this.#wanted.map(({ value }) => value);
    for (const [column, change] of variables)
      values[column >> 1]! += column % 2 === 0 ? change : -change;
    return values;
  }

  /** Of each variable two columns: `2k` is added to it, `2k + 1` taken off. */
  #columns(): readonly (readonly [number, readonly (readonly [number, number])[]])[] {
    const columns = this.#wanted.flatMap(({ cost }): [number, number][][] => [
      [[COST, cost]],
      [[COST, cost]],
    ]);
    for (const [row, { factors }] of this.#rows.entries()) {
      for (const [variable, factor] of factors) {
        columns[2 * variable]!.push([row, factor]);
        columns[2 * variable + 1]!.push([row, -factor]);
      }
    }
    return columns.map((column, index) => [index, column] as const);
  }
}
