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
  readonly source: number | undefined;
}

/** The name of the objective among the rows, which are numbered from 0. */
const COST = -1;

/** The name of the row that says that a proof ends in a contradiction. */
const CONTRADICTION = -2;

/** A row without a source is used in a proof so much more willingly. */
const GIVEN_COST = 0.01;

/** What has less weight in a proof is rounding. */
const NO_WEIGHT = 1e-9;

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

  /**
   * Say that a sum is at least so much.
   *
   * @param source  who says so, for `sourcesAgainst`; left out for what is given
   */
  require(terms: readonly Term[], least: number, source?: number): void {
    const factors = new Map<number, number>();
    for (const { variable, factor } of terms)
      factors.set(variable, (factors.get(variable) ?? 0) + factor);
    this.#rows.push({ factors, least, source });
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

  /**
   * Tell who is to blame where no values keep to all rows: the sources of rows of which none could be
   * spared, for multiples of them add up to `0 >= 1` (Farkas; a corner of all such multiples is
   * irreducible: Gleeson and Ryan 1990, "Identifying minimally infeasible subsystems of inequalities").
   *
   * @returns  undefined where there are such values, or rounding got in the way
   */
  sourcesAgainst(): readonly number[] | undefined {
    const { status, variables } = solve<number, number>({
      direction: "minimize",
      objective: COST,
      constraints: [
        ...this.#wanted.map((_, variable) => [variable, { equal: 0 }] as const),
        [CONTRADICTION, { equal: 1 }] as const,
      ],
      variables: this.#rows.map(({ factors, least, source }, row) => {
        const cost: readonly [number, number] = [COST, source === undefined ? GIVEN_COST : 1];
        return [row, [...factors, [CONTRADICTION, least] as const, cost]] as const;
      }),
    });
    if (status !== "optimal") return undefined;
    const sources = variables.map(([row, weight]) =>
      weight > NO_WEIGHT ? this.#rows[row]!.source : undefined,
    );
    return [...new Set(sources)].filter((source) => source !== undefined);
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
