/** What sits on the head of its wearer. */
const HEADGEAR: ReadonlySet<string> = new Set(
  "hat cap helmet crown beanie tiara wig turban bonnet beret".split(" "),
);

const CLOTHING: ReadonlySet<string> = new Set(
  `shirt t-shirt blouse coat jacket sweater hoodie suit tuxedo uniform dress skirt gown robe pants jeans
  shorts trousers leggings shoe boot sandal slipper sneaker sock glove mitten scarf tie belt glasses
  sunglasses goggles watch necklace bracelet earring apron vest costume swimsuit bikini wetsuit
  kimono pajamas sari turtleneck jersey cardigan poncho cape cloak overalls tunic toga hijab bathrobe raincoat stocking mask outfit clothes clothing`.split(
    /\s+/,
  ),
);

/** Whether a thing is worn on the head. */
export function isHeadgear(category: string): boolean {
  return HEADGEAR.has(category);
}

/** Whether a thing is worn, on the head or elsewhere. */
export function isClothing(category: string): boolean {
  return CLOTHING.has(category) || HEADGEAR.has(category);
}
