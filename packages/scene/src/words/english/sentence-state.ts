import type { Group } from "../group.ts";
import type { Statement } from "../statement.ts";
import type { RelationPhrases } from "./places/relations.ts";
import type { Shares } from "./shares.ts";

/** A place that words list the things of: "a kitchen with a table, two chairs around it and a lamp". */
export interface Listing {
  readonly place: Group;
  /** Whether the things are in the place. */
  readonly contains: boolean;
  /** Whether the clause still lacks its verb, which is then said of the place. */
  readonly verbless: boolean;
  /** The first token of the item last read. */
  readonly item: number;
}

/** What is known of the sentence that is being read; the next one begins with all of it anew. */
export class SentenceState {
  /** What was last read in this clause. */
  state: "start" | "subject" | "object" = "start";
  /** Whether a comma or conjunction has just been read. */
  joined = false;
  /** Whether a verb follows the subject. */
  acting = false;
  /** Whether this sentence began with a place: "left of the sofa is a lamp". */
  fronted = false;
  /** Whether the sentence denies what it says of its subject: "neither the dog nor the cat is". */
  denying = false;
  /** Whether "there is" has just been read. */
  existential = false;
  /** How many things there were when this sentence began. */
  since = 0;
  /** What this sentence named as subjects of which no verb was said yet. */
  verbless: readonly Group[] = [];
  /** The last statement of this sentence. */
  related: Statement | undefined = undefined;
  /** The noun that "which" means, while its clause lasts. */
  relative: Group | undefined = undefined;
  /** What the text goes on about behind a sentence that only tells what is beside it. */
  kept: Group | undefined = undefined;
  /** What "it" last meant in this sentence. */
  it: Group | undefined = undefined;
  /** The place whose things are being listed; a list of lines goes on over their ends. */
  listing: Listing | undefined = undefined;
  /** The several things of which each is spoken: "two beds, EACH with a pillow". */
  eachOf: Group | undefined = undefined;
  /** The verb of doing that the subject was last said to do something by. */
  deed: string | undefined = undefined;
  /** Where something was said not to be, of which "except" goes on: "nothing on the table". */
  denied: { readonly relations: RelationPhrases; readonly objects: Group } | undefined = undefined;
  /** What was last dealt out, one to each of several: the lamps of "a lamp with a shade is on each table". */
  copies: Group | undefined = undefined;
  /** A place that opened the sentence, of which what is there was not told yet. */
  awaited: Omit<Statement, "subject"> | undefined = undefined;
  /** The place of which "where" goes on to tell what is there. */
  where: Group | undefined = undefined;
  /** What the things of this sentence are on the sides of: the village of "a village, a lake to the north, a hill to the east". */
  aside: Group | undefined = undefined;
  /** Several things of which some were already said to be here, others there. */
  dealing: Shares | undefined = undefined;
}
