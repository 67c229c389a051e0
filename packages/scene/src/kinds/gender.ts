import { headOf } from "./category.ts";

/** People of whom one says "he". */
const MEN: ReadonlySet<string> = new Set(
  `man boy king prince grandfather father dad brother uncle husband son gentleman waiter policeman
  fireman postman cowboy knight monk fisherman groom wizard`.split(/\s+/),
);

/** People of whom one says "she". */
const WOMEN: ReadonlySet<string> = new Set(
  `woman girl queen princess grandmother mother mom sister aunt wife daughter lady bride waitress
  policewoman witch nun mermaid ballerina`.split(/\s+/),
);

/** Tell of whom a category speaks: a man, a woman, or somebody or something that may be either. */
export function genderOf(category: string): "man" | "woman" | undefined {
  const noun = headOf(category);
  return MEN.has(noun) ? "man" : WOMEN.has(noun) ? "woman" : undefined;
}
