import { headOf, isKindOf } from "./category.ts";

/** What sits on the head of its wearer. */
const HEADGEAR: ReadonlySet<string> = new Set(
  "hat cap helmet crown beanie tiara wig turban bonnet beret".split(" "),
);

/** What else is worn, by the part of the body that it covers as the named garment does. */
const GARMENTS = {
  shirt: `shirt t-shirt blouse jacket sweater hoodie bikini turtleneck jersey cardigan poncho cape outfit
    clothes clothing`,
  vest: "vest waistcoat gilet apron swimsuit",
  dress: "dress gown robe kimono sari tunic toga bathrobe coat raincoat overcoat cloak",
  suit: "suit tuxedo uniform costume wetsuit pajamas overalls",
  trousers: "pants jeans trousers leggings stocking tights",
  shorts: "shorts",
  skirt: "skirt tutu",
  shoe: "shoe boot sandal slipper sneaker sock",
  glove: "glove mitten",
  bracelet: "bracelet watch",
  glasses: "glasses sunglasses goggles",
  mask: "mask",
  scarf: "scarf shawl bandana necklace hijab earring",
  tie: "tie",
  belt: "belt",
} as const;

/** Garments that lie on different parts of the body. */
export type Garment = keyof typeof GARMENTS;

const GARMENT_OF: ReadonlyMap<string, Garment> = new Map(
  Object.entries(GARMENTS).flatMap(([garment, nouns]) =>
    nouns.split(/\s+/).map((noun) => [noun, garment as Garment] as const),
  ),
);

const NAMES: ReadonlySet<string> = new Set(GARMENT_OF.keys());

/**
 * Tell where on the body something is worn, by the garment that is worn there; a compound follows its
 * last word, and what is no garment is worn as shirts are.
 */
export function garmentOf(category: string): Garment {
  const noun = headOf(category);
  return GARMENT_OF.get(noun) ?? GARMENT_OF.get(noun.replace(/s$/, "")) ?? "shirt";
}

/** Whether a thing is worn on the head. */
export function isHeadgear(category: string): boolean {
  return isKindOf(category, HEADGEAR) && !UNWORN.test(category);
}

/** What is called after clothes and is not worn. */
const UNWORN = /^(?:bottle|hub|mushroom|ice|lens|pen|conveyor|seat|fan|railroad|sea|salad|body) /;

/** Whether a thing is worn, on the head or elsewhere. */
export function isClothing(category: string): boolean {
  const named = isKindOf(category, NAMES) || NAMES.has(`${headOf(category)}s`);
  return isHeadgear(category) || (named && !UNWORN.test(category));
}
