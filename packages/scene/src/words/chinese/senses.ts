import type { Lexeme } from "./lex.ts";

/** Names that mean something else beside some things: 水池 is a sink in a kitchen, 餐厅 a room of a home. */
interface Sense {
  readonly names: RegExp;
  /** The categories beside which they mean it. */
  readonly beside: ReadonlySet<string>;
  readonly noun: string;
}

const SENSES: readonly Sense[] = [
  {
    // 池塘 and 鱼池 are ponds everywhere.
    names: /^(?:水池|池子|小水池)$/u,
    beside:
      named(`kitchen,bathroom,stove,oven,microwave,refrigerator,dishwasher,washing machine,counter,
      kitchen island,range hood,faucet,toilet,bathtub,shower,mirror`),
    noun: "sink",
  },
  {
    names: /^餐厅$/u,
    beside: named("living room,bedroom,study,entryway,sideboard,tv stand,children's room"),
    noun: "dining room",
  },
];

function named(list: string): ReadonlySet<string> {
  return new Set(list.split(/,\s*/));
}

/**
 * Take a name for what it means in the company of the text's other things.
 *
 * @param lexemes  of the whole text
 */
export function withSenses(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const meant = SENSES.filter(({ beside }) =>
    lexemes.some(({ entry }) => beside.has(entry.noun ?? "")),
  );
  if (meant.length === 0) return lexemes;
  return lexemes.map((lexeme) => {
    const sense = meant.find(({ names }) => names.test(lexeme.text));
    return sense ? { ...lexeme, entry: { ...lexeme.entry, noun: sense.noun } } : lexeme;
  });
}
