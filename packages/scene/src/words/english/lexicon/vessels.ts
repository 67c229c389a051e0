import { CONTENT } from "../../attributes.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { VESSELS } from "./word-classes.ts";

/** Participles that name the vessel of what follows. */
const FILLED_INTO: ReadonlyMap<string, string> = new Map([
  ["bottled", "bottle"],
  ["canned", "can"],
]);

const DRINKS =
  /^(?:water|beer|drinks?|juice|wine|soda|milk|coffee|tea|cola|lemonade|soup|beverage|cocoa|champagne)$/;

/** The vessel that a name is of, and what it holds. */
export interface FilledVessel {
  readonly head: string;
  readonly content: { readonly name: string; readonly value: string } & ReturnType<
    typeof rangeOfTokens
  >;
}

/**
 * "bottled water" is a bottle, "a cup coffee" a cup: read the vessel of a drink where "of" is not said.
 *
 * @param tokens  the words of the name, at least one
 * @returns       undefined for other names
 */
export function vesselOf(tokens: readonly Token[]): FilledVessel | undefined {
  const [vessel, drink] = tokens.slice(-2);
  if (vessel === undefined || drink === undefined || !DRINKS.test(drink.word)) return undefined;
  const head = FILLED_INTO.get(vessel.word) ?? (VESSELS.has(vessel.word) ? vessel.word : undefined);
  if (head === undefined) return undefined;
  const range = rangeOfTokens(tokens, tokens.length - 1, tokens.length);
  return { head, content: { name: CONTENT, value: drink.word, ...range } };
}
