/** Names of one kind of thing, under any of which a text may speak of it again; one line a kind. */
const SAME: readonly string[] = [
  "tv, television, tv set, television set",
  "couch, sofa, settee",
  "fridge, refrigerator",
  "stove, cooker",
  "cupboard, cabinet",
  "bathtub, tub",
  "bicycle, bike",
  "motorcycle, motorbike",
  "airplane, plane, aeroplane",
  "phone, cell phone, mobile phone, smartphone, telephone",
  "laptop, computer, notebook computer",
  "monitor, screen",
  "mug, cup",
  "rug, carpet",
  "photo, photograph, picture",
  "painting, picture",
  "kid, child",
  "puppy, dog",
  "kitten, cat",
  "trash can, bin, garbage can, trash bin, rubbish bin, dustbin",
  "bush, shrub",
  "street, road",
  "sidewalk, pavement",
  "shop, store",
  "nightstand, bedside table, night table",
  "bookcase, bookshelf",
  "wardrobe, closet",
  "washing machine, washer",
  "lamppost, street lamp, street light, streetlight, lamp post",
  "campfire, bonfire, fire",
  "sailboat, sailing boat, rowing boat, rowboat, boat, ship",
  "truck, lorry",
  "cab, taxi",
  "automobile, car",
  "rock, boulder, stone",
  "box, crate",
  "basket, hamper",
  "soccer ball, football",
  "vase, jar",
];

const GROUPS: ReadonlyMap<string, readonly number[]> = groupsByName();

function groupsByName(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  SAME.forEach((line, index) => {
    for (const name of line.split(", ")) groups.set(name, [...(groups.get(name) ?? []), index]);
  });
  return groups;
}

/** Whether two categories may be names of one thing: a television is spoken of again as the TV. */
export function areSynonyms(one: string, other: string): boolean {
  const groups = GROUPS.get(other) ?? [];
  return one !== other && (GROUPS.get(one) ?? []).some((index) => groups.includes(index));
}

/** The shortest word that a closed compound ends with. */
const LEAST_LENGTH = 3;

/** Whether a name is one word that ends with another: the bench may be a workbench, the board a chessboard. */
export function isClosedCompound(name: string, ending: string): boolean {
  if (ending.length < LEAST_LENGTH || name.length - ending.length < LEAST_LENGTH) return false;
  return /^\p{Script=Latin}+$/u.test(name) && name.endsWith(ending) && name !== "mushroom";
}
