import type { Token } from "../tokenise.ts";
import { numberOf } from "./numbers.ts";

/** Metres in each unit of length, by every spelling. */
const METRES: ReadonlyMap<string, number> = new Map(
  (
    [
      ["m meter meters metre metres", 1],
      ["cm centimeter centimeters centimetre centimetres", 0.01],
      ["mm millimeter millimeters millimetre millimetres", 0.001],
      ["km kilometer kilometers kilometre kilometres", 1000],
      ["foot feet ft", 0.3048],
      ["inch inches", 0.0254],
      ["yard yards yd", 0.9144],
      ["mile miles", 1609.344],
    ] as const
  ).flatMap(([names, metres]) => names.split(" ").map((name) => [name, metres] as const)),
);

/** A length and the first token after it. */
export interface ReadLength {
  readonly metres: number;
  readonly next: number;
}

/**
 * Read the length that starts at a token: "two metres", "2.5 m", "half a metre", "a couple of feet".
 *
 * @returns  in metres, above 0; undefined when no length starts there
 */
export function readLength(tokens: readonly Token[], at: number): ReadLength | undefined {
  const amount = readAmount(tokens, at);
  if (amount === undefined) return undefined;
  const metres = METRES.get(tokens[amount.next]?.word ?? "");
  if (metres === undefined || amount.value <= 0) return undefined;
  return { metres: amount.value * metres, next: amount.next + 1 };
}

interface Amount {
  readonly value: number;
  readonly next: number;
}

/** "two", "2.5", "a", "half a", "two and a half", "a few". */
function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const wordAt = (index: number) => tokens[index]?.word ?? "";
  if (wordAt(at) === "half")
    return { value: 0.5, next: /^an?$/.test(wordAt(at + 1)) ? at + 2 : at + 1 };
  const article = /^an?$/.test(wordAt(at)) ? at + 1 : at;
  const number = amountOf(tokens[article]);
  if (number === undefined) return article > at ? { value: 1, next: article } : undefined;
  const next = wordAt(article + 1) === "of" ? article + 2 : article + 1;
  const half = ["and", "a", "half"].every((word, index) => wordAt(next + index) === word);
  return half ? { value: number + 0.5, next: next + 3 } : { value: number, next };
}

function amountOf(token: Token | undefined): number | undefined {
  if (token?.kind === "number") return Number(token.word);
  return numberOf(token?.word ?? "");
}
