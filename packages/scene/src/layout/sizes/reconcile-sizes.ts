import { SAME_SIZE } from "../../predicates/_comparison.ts";
import type { CartesianScene } from "../../scene.ts";
import { isLocked } from "../fixtures.ts";
import { LinearProgram, type Term, type Wanted } from "../search/linear-program.ts";
import { containments, type SizeStatement, sizeStatements } from "./size-statements.ts";

/** A thing changes its shape so much less willingly than its size. */
const RESHAPE_COST = 3;

/** What is locked keeps its sides if anything does. */
const LOCKED_COST = 1e4;

/** Two sizes are the same up to this difference of their logarithms. */
const SAME = -Math.log(1 - SAME_SIZE);

/** How much larger is larger, how different is still the same, how much smaller is inside: as logarithms. */
interface Clearness {
  readonly more: number;
  readonly same: number;
  readonly inside: number;
}

/** What is tried, the clearest first. */
const CLEARNESS: readonly Clearness[] = [
  { more: Math.log(1.1), same: SAME / 2, inside: 0.05 },
  { more: 0.01, same: 0.9 * SAME, inside: 0.02 },
  { more: 1e-4, same: 0.99 * SAME, inside: 0.002 },
];

type Sides = ReadonlyMap<string, readonly number[]>;

/**
 * Choose sides for which all that is said of sizes holds at once, also of sizes and heights of the same
 * things, and of what is inside what, which scaling things by pairs does not find.
 *
 * In logarithms all of it is linear: of each thing one variable scales it, and one for each of its sides
 * changes its shape.
 *
 * @param sides  preferred, by id; kept to as nearly as possible
 * @returns      undefined where there are none
 */
export function reconcileSizes(scene: CartesianScene, sides: Sides): Sides | undefined {
  for (const clearness of CLEARNESS) {
    const program = sizeProgram(scene, sides, clearness);
    const changes = program.solve();
    if (typeof changes !== "string") return scaledBy(sides, changes);
  }
  return undefined;
}

function sizeProgram(
  scene: CartesianScene,
  sides: Sides,
  { more, same, inside }: Clearness,
): LinearProgram {
  const locked = new Set(scene.objects.filter(isLocked).map(({ id }) => id));
  const logs = new Logarithms(sides, locked);
  const program = new LinearProgram(logs.wanted);
  const require = (larger: Sum, smaller: Sum, gap: number) =>
    program.require(
      [...larger.terms, ...smaller.terms.map((term) => ({ ...term, factor: -term.factor }))],
      gap - larger.constant + smaller.constant,
    );
  for (const { subject, object, extent, order } of sizeStatements(scene)) {
    if (subject === object) continue;
    const [one, other] = [subject, object].map((id) => logs.extent(id, extent));
    require(one!, other!, order === "more" ? more : -same);
    if (order === "same") require(other!, one!, -same);
  }
  for (const { outer, inner } of containments(scene)) {
    if (outer === inner) continue;
    for (const axis of sides.get(outer)!.keys())
      require(logs.side(outer, axis), logs.side(inner, axis), inside);
  }
  return program;
}

/** A linear expression. */
interface Sum {
  readonly constant: number;
  readonly terms: readonly Term[];
}

/** The logarithms of sides, as what they are plus what is changed. */
class Logarithms {
  readonly wanted: readonly Wanted[];
  readonly #sides: Sides;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #dimensions: number;

  constructor(sides: Sides, locked: ReadonlySet<string>) {
    this.#sides = sides;
    this.#rows = new Map([...sides.keys()].map((id, row) => [id, row]));
    this.#dimensions = [...sides.values()][0]!.length;
    this.wanted = [...sides].flatMap(([id, each]) => {
      const cost = locked.has(id) ? LOCKED_COST : 1;
      return [{ value: 0, cost }, ...each.map(() => ({ value: 0, cost: cost * RESHAPE_COST }))];
    });
  }

  /** Of one side. */
  side(id: string, axis: number): Sum {
    const first = this.#rows.get(id)! * (this.#dimensions + 1);
    const terms = [first, first + 1 + axis].map((variable) => ({ variable, factor: 1 }));
    return { constant: Math.log(this.#sides.get(id)![axis]!), terms };
  }

  /** Of the height, or of the size, which is the geometric mean of the sides. */
  extent(id: string, extent: SizeStatement["extent"]): Sum {
    if (extent === "height") return this.side(id, 1);
    const sides = this.#sides.get(id)!.map((_, axis) => this.side(id, axis));
    const share = 1 / sides.length;
    return {
      constant: share * sides.reduce((sum, { constant }) => sum + constant, 0),
      terms: sides.flatMap(({ terms }) =>
        terms.map(({ variable, factor }) => ({ variable, factor: share * factor })),
      ),
    };
  }
}

function scaledBy(sides: Sides, changes: readonly number[]): Sides {
  return new Map(
    [...sides].map(([id, each], row) => {
      const first = row * (each.length + 1);
      const factor = (axis: number) => Math.exp(changes[first]! + changes[first + 1 + axis]!);
      return [id, each.map((side, axis) => side * factor(axis))];
    }),
  );
}
