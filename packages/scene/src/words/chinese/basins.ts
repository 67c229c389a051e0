import type { Lexeme } from "./lex.ts";

/** Whose 水池 is a sink. */
const PLUMBED: ReadonlySet<string> = new Set(
  `kitchen,bathroom,stove,oven,microwave,refrigerator,dishwasher,washing machine,counter,kitchen island,
  range hood,faucet,toilet,bathtub,shower,mirror`.split(/,\s*/),
);

/** Names of a pond that a sink has too; 池塘 and 鱼池 are ponds everywhere. */
const BASIN = /^(?:水池|池子|小水池)$/u;

/**
 * Take 水池 for a sink where the text speaks of a kitchen or bathroom, or of what stands there.
 *
 * @param lexemes  of the whole text
 */
export function withSinks(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const isPlumbed = lexemes.some(({ entry }) => PLUMBED.has(entry.noun ?? ""));
  if (!isPlumbed) return lexemes;
  return lexemes.map((lexeme) =>
    BASIN.test(lexeme.text) ? { ...lexeme, entry: { ...lexeme.entry, noun: "sink" } } : lexeme,
  );
}
