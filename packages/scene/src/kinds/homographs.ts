const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A word for two things: which one it means beside words of which company. */
interface Homograph {
  readonly word: string;
  readonly beside: ReadonlySet<string>;
  readonly as: string;
}

/** Words that mean something else, in some company, than what the tables of kinds have under them. */
const HOMOGRAPHS: readonly Homograph[] = [
  {
    word: "mouse",
    beside: set("computer laptop keyboard monitor screen printer desktop mousepad pc desk"),
    as: "computer mouse",
  },
  {
    word: "crane",
    beside: set("pond lake river marsh reed heron duck swan nest frog lotus pine"),
    as: "red-crowned crane",
  },
  { word: "island", beside: set("kitchen kitchenette"), as: "kitchen island" },
  {
    word: "pitcher",
    beside:
      set(`baseball softball bat batter catcher umpire mound glove mitt dugout stadium inning game
      throw throws throwing threw pitches pitching`),
    as: "baseball pitcher",
  },
];

/**
 * Tell what a word means in its company: a mouse beside a keyboard is no animal, and a pitcher who throws is
 * no jug.
 *
 * @param word     a category without other words
 * @param company  the last words of the other categories of the scene, or all words of the text
 * @returns        the category that is meant; the word itself where it has no second meaning there
 * @example
 * meaningOf("island", ["kitchen"]) // "kitchen island"
 */
export function meaningOf(word: string, company: Iterable<string>): string {
  const row = HOMOGRAPHS.find((each) => each.word === word);
  if (row === undefined) return word;
  for (const other of company) if (row.beside.has(other)) return row.as;
  return word;
}
