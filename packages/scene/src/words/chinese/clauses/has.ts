import type { PredicateName } from "../../../predicate-names.ts";
import { placeWith } from "../../english/lexicon/company.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isAreaName } from "../lexicon/areas.ts";
import { readTerm } from "../nouns/term.ts";

/** Verbs of having. */
const HAVING =
  /^(?:有|有个|还有个|都有|各有|也有|还有|共有|一共有|有着|带有|配有|配着?|配了|配备|各配|都配|设有)$/u;

/** Read 有两扇窗户 behind 房子: what the thing spoken of has, as a part, in it or beside it. */
export function readHas(talk: Discourse, at: number): number | undefined {
  const topic = ownerOf(talk, at);
  if (topic === undefined || !HAVING.test(talk.lexemes[at]!.text)) return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  const [owned] = term?.members ?? [];
  if (term === undefined || owned === undefined || !("reference" in owned)) return undefined;
  const predicate = placeOf(talk, topic.ids[0], owned.category ?? "");
  if (predicate === undefined) return undefined;
  const predicates = [[predicate]] as const;
  const range = talk.rangeBetween(at, term.next);
  const made: string[] = [];
  for (const objects of ownersOf(talk, topic, at)) {
    const subject = talk.resolve(term, [...topic.ids, ...made]);
    made.push(...subject.ids);
    talk.relate({ subject, predicates, objects, range, tokens: [at, at + 1], implied: true });
  }
  talk.front = { predicates, objects: topic, manner: undefined };
  talk.host = topic;
  return term.next;
}

/** The subject; of 各配 behind a clause about one thing, the several that were spoken of before it. */
function ownerOf({ topic, earlier, hasSubject, lexemes }: Discourse, at: number) {
  if (hasSubject) return topic;
  const isOfSeveral = lexemes[at]!.text.startsWith("各") && topic?.ids.length === 1;
  return isOfSeveral && earlier !== undefined && earlier.ids.length > 1 ? earlier : undefined;
}

/** Each of 每张桌子配两把椅子 has its own. */
function ownersOf(talk: Discourse, { ids, range }: Group, at: number): readonly Group[] {
  const isEach = talk.isEach || talk.lexemes[at]!.text.startsWith("各");
  return isEach ? ids.map((id) => ({ ids: [id], range })) : [{ ids, range }];
}

/** Where a thing is that another has; undefined where having says nothing of it. */
function placeOf(
  { builder }: Discourse,
  host: string | undefined,
  owned: string,
): PredicateName | undefined {
  const category = builder.categoryOf(host);
  return category !== undefined && isAreaName(category) ? "inside" : placeWith(category, owned);
}
