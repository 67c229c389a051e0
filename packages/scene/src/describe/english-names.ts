import { headOf } from "../kinds/category.ts";
import type { Attributes } from "../scene.ts";
import { ADJECTIVE_LISTS, CONTENT, COURSE, KIND, OF, separatorOf } from "../words/attributes.ts";
import { englishNumber, englishOrdinal } from "../words/english/lexicon/numbers.ts";
import { isPaired, pluralOf } from "../words/english/lexicon/plural.ts";
import { DEPICTIONS } from "../words/english/lexicon/word-classes.ts";
import type { Mentions } from "./mentions.ts";
import { ownName } from "./own-name.ts";
import type { Term } from "./terms.ts";

/** How a value is said before a noun, where that differs from the value: "wooden" for wood. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  ADJECTIVE_LISTS.flatMap(([name, rows]) =>
    rows.map(([value, [word]]) => [`${name} ${value}`, word!]),
  ),
);

/** Attributes in the order in which English says them. */
const ORDER = [...ADJECTIVE_LISTS.map(([name]) => name), KIND];

/** Words that are written in capitals. */
const INITIALS = /\b(?:tv|cd|dvd|pc|suv|ufo|atm|usb|led)\b/g;

/** What is called after a land, a people or a feast is written with a capital, and so is a letter's shape. */
const PROPER =
  /\b(?:[a-z](?=-shaped\b|-shirt\b)|african|american|arabic|asian|australian|brazilian|british|chinese|christmas|dutch|easter|egyptian|english|european|french|german|greek|halloween|indian|irish|italian|japanese|korean|mexican|persian|roman|russian|spanish|swiss|thai|turkish|victorian)(?![a-z])/g;

/** Letters whose names begin with a vowel. */
const VOWEL_NAMED = /^(?:[aefhilmnorsx](?=-|$)|[AEFHILMNORSX](?=[A-Z]{1,3}(?![a-z])|-))/;

/** Furniture and the like is low where people are short. */
const LOW: ReadonlySet<string> = new Set(
  `bed bench bookcase bookshelf building bush cabinet chair couch cupboard desk dresser fence hedge hill
  house mountain nightstand ottoman platform seat shelf sideboard sofa stage stand stool table tree wall
  wardrobe`.split(/\s+/),
);

/** What there is but one of, or no number of: it takes "the" from the first. */
const DEFINITE: ReadonlySet<string> = new Set(
  "sky sun moon ground floor ceiling wall room grass sea ocean snow sand water rain fog horizon".split(
    " ",
  ),
);

/** How a noun phrase is used. */
interface Use {
  /** Whether the thing is merely there: "there is a sky". */
  readonly there?: boolean;
}

/**
 * Name a term in English, and take it up among what was spoken of: "a red cube" at first, then "the
 * red cube"; of several that look alike "a red cube", "another red cube", then "the first red cube".
 */
export function nameInEnglish(term: Term, said: Mentions, { there = false }: Use = {}): string {
  const known = said.has(term);
  if (term.each) return ofEach(term, said, known);
  const ordinal = term.ordinal === undefined ? undefined : ordinalOf(term, said, known);
  said.add(term);
  return phraseOf(term, { known, there, ...(ordinal !== undefined && { ordinal }) });
}

/** "each desk", and before one has spoken of them "each of six desks". */
function ofEach(term: Term, said: Mentions, known: boolean): string {
  said.add(term);
  if (!known) return `each of ${phraseOf(term, { known, there: false })}`;
  const one = phraseOf({ ...term, count: 1 }, { known, there: false });
  return one.replace(/^the /, "each ");
}

/** "three red books", of which one then speaks one by one. */
export function nameTogether(terms: readonly Term[], said: Mentions): string {
  const known = terms.some((term) => said.has(term));
  for (const term of terms) said.add(term);
  return phraseOf({ ...terms[0]!, count: terms.length }, { known, there: false });
}

/** "another" for the second of two, "third"; "first" once there is a second. */
function ordinalOf(term: Term, said: Mentions, known: boolean): string | undefined {
  const place = said.placeOf(term);
  if (!known && place === 2 && term.alike === 2) return "another";
  const isOnly = place === 1 && said.countOf(term) <= 1;
  return isOnly ? undefined : englishOrdinal(place);
}

interface Wording {
  readonly known: boolean;
  readonly there: boolean;
  readonly ordinal?: string;
}

function phraseOf(term: Term, { known, there, ordinal }: Wording): string {
  const { category, count, alike } = term;
  const own = ownName(term);
  if (own !== undefined) return own;
  const attributes = known && term.alone ? {} : term.attributes;
  const isPair = isPaired(category);
  const before = [...adjectives(attributes, category), ...owner(category, attributes)];
  const thing = (isPair ? category : noun(term)) + tail(category, attributes);
  const words = capitalised([...before, thing].join(" "));
  const number = englishNumber(count);
  if (count > 1) return `${known ? "the " : ""}${number} ${isPair ? "pairs of " : ""}${words}`;
  if (ordinal === "another") return `another ${isPair ? "pair of " : ""}${words}`;
  const first = ordinal === undefined ? "" : `${ordinal} `;
  if (known || (!there && alike === 1 && DEFINITE.has(category))) return `the ${first}${words}`;
  const phrase = `${first}${isPair ? "pair of " : ""}${words}`;
  return `${articleFor(phrase)} ${phrase}`;
}

function capitalised(words: string): string {
  return words.replace(PROPER, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** The category of a term, in capitals where it is written so: "TVs". */
function noun({ category, count }: Term): string {
  const one = category.replace(INITIALS, (word) => word.toUpperCase());
  // a word of another script has no plural: "two 鸳鸯"
  if (count === 1 || !/[a-z]$/i.test(category)) return one;
  return /[A-Z]$/.test(one) ? `${one}s` : pluralOf(one);
}

/** The adjectives of a thing of some category, in the order in which English says them. */
export function adjectives(attributes: Attributes, category = ""): readonly string[] {
  const names = Object.keys(attributes).filter(
    (name) => name !== CONTENT && name !== OF && name !== COURSE,
  );
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : 1);
  return names
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => {
      const values = attributes[name]!.split(separatorOf(name));
      const isLow = name === "size" && LOW.has(headOf(category));
      const words = values.map((value) =>
        isLow && value === "short" ? "low" : (ADJECTIVES.get(`${name} ${value}`) ?? value),
      );
      return words.join(separatorOf(name));
    });
}

/** "teacher's", of a desk; of a statue the tail says whom it shows. */
function owner(category: string, { [OF]: of }: Attributes): readonly string[] {
  return of === undefined || DEPICTIONS.has(category) ? [] : [`${of}'s`];
}

/** " of coffee", " of a horse", " running from north to south". */
function tail(category: string, attributes: Attributes): string {
  const { [CONTENT]: content, [OF]: of, [COURSE]: course } = attributes;
  if (content !== undefined) return ` of ${content}`;
  if (course !== undefined) return ` running from ${course}`;
  return of === undefined || !DEPICTIONS.has(category) ? "" : ` of ${articleFor(of)} ${of}`;
}

/** The article that goes before a phrase, by how it begins: "an hour", "a unicorn". */
export function articleFor(phrase: string): "a" | "an" {
  if (VOWEL_NAMED.test(phrase)) return "an";
  if (/^[A-Z](?=[A-Z]|-)/.test(phrase)) return "a";
  if (/^(?:uni(?![nm])|us[eu]|eu|ewe|one\b|once|uku|ura|uti)/i.test(phrase)) return "a";
  return /^(?:[aeiou]|hour|honest|heir|8|11(?!\d)|18(?!\d))/i.test(phrase) ? "an" : "a";
}
