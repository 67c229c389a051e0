import { isAnimate } from "../../../kinds/animate.ts";
import { isClothing } from "../../../kinds/clothing.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { impliedAt } from "../lexicon/implied.ts";
import { POSTURES } from "../lexicon/word-classes.ts";
import { isNextDeedAt } from "../nouns/verbs-behind.ts";

const PUTS =
  /^(?:puts?|putting|sets?|setting|lays?|laid|laying|places?|placed|placing|hangs?|hung|hanging|drops?|dropped|dropping|leaves?|leaving|throws?|threw|throwing|sticks?|tosses|tossed|tossing|hides?|hid|hiding|pours?|poured|pouring|carries|carried|carrying)$/;

/**
 * Read "lit a candle and SET IT on the windowsill": what somebody did something with is brought to where it then is.
 *
 * @returns  the token behind the pronoun; undefined where nobody puts a thing named before anywhere
 */
export function readPutting(talk: Discourse, at: number): number | undefined {
  const { topic, state, builder } = talk;
  const pronoun = talk.word(at + 1);
  if (!PUTS.test(talk.word(at)) || !/^(?:it|them)$/.test(pronoun)) return undefined;
  if (state === "start" || topic === undefined || !builder.categoriesOf(topic.ids).every(isAnimate))
    return undefined;
  const many = pronoun === "them";
  const things =
    (many ? undefined : broughtBy(talk, topic)) ??
    talk.pronoun(many ? "many" : "one", topic.ids, at + 1);
  if (things === undefined) return undefined;
  talk.resumeTopic();
  talk.setObject({ ...things });
  talk.acting = true;
  talk.deed = talk.word(at);
  return talk.understood(at, at + 2);
}

/**
 * Read "opens a box and FINDS a cat": what the subject does next, where no relation is known of it.
 *
 * @returns  the token behind the verb, which stays reported
 */
export function readNextDeed(talk: Discourse, at: number): number | undefined {
  if (talk.state === "start" || !talk.conjoined || !isNextDeedAt(talk.tokens, at)) return undefined;
  if (impliedAt(talk.tokens, at) !== undefined || POSTURES.has(talk.word(at))) return undefined;
  talk.resumeTopic();
  talk.joined = false;
  talk.acting = true;
  talk.deed = talk.word(at);
  return at + 1;
}

/** "takes A PIE from the oven and sets it": the first small thing of the sentence. */
function broughtBy({ builder, since }: Discourse, { ids, range }: Group): Group | undefined {
  const named = builder.ids.slice(since).filter((id) => !ids.includes(id));
  const categories = builder.categoriesOf(named);
  const small = named.find(
    (_, index) => isTabletop(categories[index]!) && !isClothing(categories[index]!),
  );
  return small === undefined ? undefined : { ids: [small], range };
}
