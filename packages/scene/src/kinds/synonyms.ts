/** Different words for the same thing, one thing a line. Data; no word stands twice. */
const SAME: readonly (readonly string[])[] = [
  ["sofa", "couch", "settee", "loveseat"],
  ["bookcase", "bookshelf"],
  ["cupboard", "cabinet"],
  ["wardrobe", "closet", "armoire"],
  ["dresser", "chest of drawers"],
  ["nightstand", "bedside table", "night table"],
  ["rug", "carpet"],
  ["photo", "photograph"],
  ["tv", "television", "tv set", "television set"],
  ["monitor", "screen", "display", "computer monitor"],
  ["laptop", "notebook computer", "laptop computer"],
  ["phone", "smartphone", "cell phone", "mobile phone", "cellphone", "telephone"],
  ["refrigerator", "fridge"],
  ["oven", "stove", "cooker"],
  ["trash can", "trash bin", "bin", "garbage can", "dustbin", "rubbish bin", "wastebasket"],
  ["cup", "mug"],
  ["plate", "dish"],
  ["plant", "potted plant", "houseplant", "pot plant"],
  ["pine tree", "christmas tree", "fir", "conifer"],
  ["rock", "stone", "boulder"],
  ["bush", "shrub"],
  ["car", "automobile", "auto"],
  ["taxi", "cab"],
  ["truck", "lorry"],
  ["bicycle", "bike"],
  ["motorcycle", "motorbike"],
  ["airplane", "plane", "aeroplane", "aircraft"],
  ["boat", "rowboat"],
  ["ship", "vessel"],
  ["train", "locomotive", "train car"],
  ["house", "home", "cottage"],
  ["shop", "store"],
  ["street", "road"],
  ["sidewalk", "pavement"],
  ["street lamp", "street light", "lamppost", "lamp post", "streetlight"],
  ["person", "human", "people"],
  ["child", "kid"],
  ["rabbit", "bunny", "hare"],
  ["dog", "puppy"],
  ["cat", "kitten"],
  ["donut", "doughnut"],
  ["hot dog", "hotdog"],
  ["remote control", "remote"],
  ["hair dryer", "hair drier", "hairdryer"],
  ["hamburger", "burger", "cheeseburger"],
  ["soccer ball", "football"],
  ["ball", "sports ball"],
  ["teddy bear", "teddy"],
  ["bathtub", "bath", "tub"],
  ["sink", "washbasin", "basin"],
  ["curtain", "drapes"],
  ["box", "carton", "crate"],
  ["bag", "handbag", "purse"],
  ["backpack", "rucksack"],
  ["suitcase", "luggage"],
  ["gift", "present"],
  ["washing machine", "washer"],
  ["faucet", "tap"],
  ["sphere", "orb"],
  ["cuboid", "rectangular prism"],
];

/** Names that a text may call a thing by when it speaks of it again, of one thing or of a kind of it; one a line. */
const CALLED: readonly (readonly string[])[] = [
  ["picture", "photo", "photograph"],
  ["picture", "painting"],
  ["picture", "poster"],
  ["computer", "laptop", "notebook computer"],
  ["fire", "campfire", "bonfire"],
  ["boat", "sailboat", "sailing boat", "rowing boat", "rowboat", "ship"],
  ["basket", "hamper"],
  ["jar", "vase"],
];

const GROUP_OF: ReadonlyMap<string, readonly string[]> = new Map(
  SAME.flatMap((words) => words.map((word) => [word, words] as const)),
);

/** Every word for the same thing, the given one first. */
export function synonymsOf(words: string): readonly string[] {
  return [words, ...(GROUP_OF.get(words) ?? []).filter((other) => other !== words)];
}

/** Whether two categories may be names of one thing: a television is spoken of again as the TV. */
export function areSynonyms(one: string, other: string): boolean {
  if (one === other) return false;
  const isIn = (names: readonly string[]) => names.includes(one) && names.includes(other);
  return synonymsOf(one).includes(other) || CALLED.some(isIn);
}

/** The shortest word that a closed compound ends with. */
const LEAST_LENGTH = 3;

/** Whether a name is one word that ends with another: the bench may be a workbench, the board a chessboard. */
export function isClosedCompound(name: string, ending: string): boolean {
  if (ending.length < LEAST_LENGTH || name.length - ending.length < LEAST_LENGTH) return false;
  return /^\p{Script=Latin}+$/u.test(name) && name.endsWith(ending) && name !== "mushroom";
}
