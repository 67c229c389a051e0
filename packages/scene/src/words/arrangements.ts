import type { PredicateName } from "../predicate-names.ts";
import { isArrangement } from "../predicates/arrangement.ts";
import type { Rank } from "./noun-phrase.ts";

/** What several things are called by the way in which they are placed: "a row of", "form a circle". */
export const ARRANGEMENTS_BY_NAME: ReadonlyMap<string, PredicateName> = new Map([
  ["row", "in a row"],
  ["line", "in a row"],
  ["stack", "in a stack"],
  ["pile", "in a stack"],
  ["tower", "in a stack"],
  ["circle", "in a circle"],
  ["ring", "in a circle"],
  ["grid", "in a grid"],
]);

/** How the things of "a row", "a pile" are placed; undefined for other words. */
export function arrangementCalled(noun: string): PredicateName | undefined {
  return ARRANGEMENTS_BY_NAME.get(noun);
}

/** Ranks that only things on each other have. */
const UPRIGHT: ReadonlySet<Rank> = new Set(["top", "bottom"]);

/** Several things that are placed as a whole, in their order: from the left, or from the lowest. */
interface Arrangement {
  readonly predicate: PredicateName;
  readonly ids: readonly string[];
}

/** The rows, stacks, circles and grids that words speak of. */
export class Arrangements {
  readonly #all: Arrangement[] = [];

  /** Note how things are placed; other predicates and single things are none of it. */
  add(predicate: PredicateName, ids: readonly string[]): void {
    if (isArrangement(predicate) && ids.length > 1) this.#all.push({ predicate, ids });
  }

  /** All the things that "the stack", "the row" means; undefined without one. */
  called(noun: string): readonly string[] | undefined {
    const predicate = arrangementCalled(noun);
    return this.#all.findLast((each) => each.predicate === predicate)?.ids;
  }

  /**
   * The thing that "the top box", "the middle tile", "the last one" means.
   *
   * @param isMeant  whether a thing is of the kind that is spoken of
   * @returns        undefined where no arrangement has such a place
   */
  ranked(rank: Rank, isMeant: (id: string) => boolean): string | undefined {
    const found = this.#all.findLast(
      ({ predicate, ids }) =>
        ids.every(isMeant) &&
        (!UPRIGHT.has(rank) || predicate === "in a stack") &&
        (rank !== "middle" || ids.length % 2 === 1),
    );
    return found?.ids.at(indexOf(rank, found.ids.length));
  }

  /** Of every stack that is among the things as a whole, only the lowest thing: it is on what they are on. */
  lowestOf(ids: readonly string[]): readonly string[] {
    return this.#reduced(ids, (stack) => stack[0]!);
  }

  /** Of every stack that is among the things as a whole, only the highest thing: on it is what is on them. */
  highestOf(ids: readonly string[]): readonly string[] {
    return this.#reduced(ids, (stack) => stack.at(-1)!);
  }

  #reduced(ids: readonly string[], end: (stack: readonly string[]) => string): readonly string[] {
    const whole = this.#all.filter(
      ({ predicate, ids: stack }) =>
        predicate === "in a stack" && stack.every((id) => ids.includes(id)),
    );
    const left = new Set(
      whole.flatMap(({ ids: stack }) => stack.filter((id) => id !== end(stack))),
    );
    return left.size === 0 ? ids : ids.filter((id) => !left.has(id));
  }
}

function indexOf(rank: Rank, count: number): number {
  if (rank === "middle") return (count - 1) / 2;
  return rank === "top" || rank === "last" ? -1 : 0;
}
