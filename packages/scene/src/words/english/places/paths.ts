import { isPlace, isRoomKind } from "../../../kinds/rooms.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";

/** Ways to go over a ground. */
const PATHS = /^(?:down|up|along|across|through|over|around)$/;

/** What one goes along that is no place to be in. */
const TRACKS =
  /(?:^| )(?:track|tracks|rail|railway|runway|trail|tunnel|hill|slope|mountain|stairs|bridge|ramp|pier|dock|jetty|quay|boardwalk|promenade|embankment|riverbank|shore|shoreline|coast|ridge|ledge|beam|branch|tightrope|plank|log)$/;

/** Grounds that one goes through, not over. */
const DEEP =
  /^(?:water|sea|lake|river|ocean|sky|stream|creek|pond|canal|puddle|mud|pool|forest|city|town|tunnel|valley|canyon|gorge|desert)$/;

function isGoneInto(category: string): boolean {
  return DEEP.test(category) || isRoomKind(category) || ENCLOSED.test(category);
}

/** Places with walls or hedges around them. */
const ENCLOSED =
  /(?:^| )(?:supermarket|market|mall|church|station|airport|park|garden|orchard|vineyard|jungle|woods|greenhouse|theat(?:er|re)|school|hospital|hotel)$/;

/** "people in a canoe paddle down a river": the canoe does, for nobody is in two places. */
function goer(talk: Discourse): Group | undefined {
  const subject = talk.subject();
  const { related } = talk;
  if (related === undefined || subject?.ids.join() !== related.subject.ids.join()) return subject;
  const borne = related.predicates.some((each) => each === "on" || each === "inside");
  const categories = talk.builder.categoriesOf(related.objects.ids);
  return borne && !categories.some(isPlace) ? related.objects : subject;
}

/** "kites flying high OVER a field", which is no way of going on it. */
function isInTheAir(talk: Discourse, at: number): boolean {
  return talk.word(at) === "over" && !AFOOT.test(talk.word(at - 1));
}

const AFOOT =
  /^(?:walk|run|ran|driv|drove|rid|rode|go|went|roll|march|crawl|hik|cycl|trot|gallop|travel|mov|rac|climb)/;

/** "driving down the street", "walking along a beach": what goes there is on it. */
export function readPath(talk: Discourse, at: number): number | undefined {
  if (!PATHS.test(talk.word(at)) || !talk.acting || isInTheAir(talk, at)) return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  const [first] = read?.members ?? [];
  const category = first !== undefined && "phrase" in first ? (first.phrase.category ?? "") : "";
  const subject = goer(talk);
  const goes =
    isPlace(category) || isGoneInto(category) || TRACKS.test(category) || DEEP.test(category);
  if (read === undefined || subject === undefined || !goes) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const isThrough = talk.frame === "map" && /^(?:through|across|over)$/.test(talk.word(at));
  const inPlace = isGoneInto(category) ? ("inside" as const) : ("on" as const);
  const predicates = [isThrough ? ("crosses" as const) : inPlace];
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({ subject, predicates, objects, range, tokens: [at, at + 1] });
  talk.setObject(objects);
  talk.grounded = true;
  return read.next;
}
