import { isPerson } from "../kinds/animate.ts";
import { headOf } from "../kinds/category.ts";
import { categoryOfChinese } from "../kinds/noun-table.ts";
import { synonymsOf } from "../kinds/synonyms.ts";
import { singularOf } from "../words/english/lexicon/plural.ts";

/** What a detector calls everybody. */
const ANYBODY: ReadonlySet<string> = new Set(synonymsOf("person"));

/** Compounds that are no kind of what their last word names. */
const NO_KIND: ReadonlySet<string> = new Set(
  `hot dog,teddy bear,rocking horse,hobby horse,toy horse,toy car,toy train,toy boat,
  paper airplane,paper boat,sea lion,sea horse,baseball bat,cricket bat,doll house,bird house,dog house,
  guinea pig,piggy bank,river bank,flower bed,ice cream cone`
    .split(",")
    .map((name) => name.trim()),
);

/**
 * Put a name into the form in which names are compared: lower case, single spaces for dashes and
 * underscores, one of the thing, English where the noun table has its Chinese name.
 *
 * @example
 * plainName("Potted_Plants") // "potted plant"
 */
export function plainName(name: string): string {
  const words = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ");
  return categoryOfChinese(words) ?? singularOf(words);
}

/**
 * The keys of a plain name: names that may speak of one kind of thing share at least one.
 *
 * @example
 * keysOfName("coffee table") // ["coffee table", "table"]
 */
export function keysOfName(name: string): readonly string[] {
  const somebody = ANYBODY.has(name) || isPerson(name) ? ["person"] : [];
  return [...new Set([firstSynonym(name), firstSynonym(headOf(name)), ...somebody])];
}

/** The one of a thing's names that stands for all of them. */
function firstSynonym(name: string): string {
  return [...synonymsOf(name)].sort()[0]!;
}

type Match = (one: string, other: string) => boolean;

const isEqual: Match = (one, other) => one === other;

const isSameThing: Match = (one, other) => synonymsOf(one).includes(other);

/** "man" and COCO's "person", whichever of the two was said. */
const isSomebody: Match = (one, other) =>
  (ANYBODY.has(one) && isPerson(other)) || (ANYBODY.has(other) && isPerson(one));

/** "coffee table" and "table", "sofa bed" and "bed"; of two compounds neither is a kind of the other. */
const isKindOf: Match = (one, other) => {
  const [general, special] = one.length < other.length ? [one, other] : [other, one];
  if (NO_KIND.has(special) || !special.includes(" ")) return false;
  return synonymsOf(general).includes(headOf(special));
};

const hasSameLastWord: Match = (one, other) =>
  !NO_KIND.has(one) && !NO_KIND.has(other) && headOf(one) === headOf(other);

/** How two plain names may speak of one kind of thing, the surest way first. */
export const NAME_MATCHES: readonly Match[] = [
  isEqual,
  isSameThing,
  isKindOf,
  hasSameLastWord,
  isSomebody,
];
