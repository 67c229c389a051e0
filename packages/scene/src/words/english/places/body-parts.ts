import { isDoer } from "../../../kinds/animate.ts";
import { isEffigy } from "../../../kinds/effigies.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isClosed, isNoun, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { relationAt } from "./relation-phrases.ts";
import type { RelationPhrases } from "./relations.ts";

const PARTS =
  /^(?:heads?|hands?|paws?|mouth|beak|arms?|lap|back|shoulders?|feet|foot|legs?|knees?|face|nose|ears?|neck|chest|belly|stomach|tail|body|chin|teeth|fingers?|eyes?|elbows?|wings?|trunk|jaws?|hair|forehead|cheeks?|lips?|wrists?|waist|hips?|throat|thumbs?|toes?|snout|mane|beard)$/;

/** Whether a word names a part of a body: "head", "paws". */
export function isBodyPart(word: string): boolean {
  return PARTS.test(word);
}

/** "with her cat next to her LAPTOP": whether a word, or the next, names a thing of hers and no part of her body. */
export function isOwnThing(word: string, next: string): boolean {
  return isNoun(word) && !isBodyPart(word) && !isBodyPart(next);
}

/** Find whose feet or hands stand at a token, where somebody else is the subject: "his feet". */
export function ownBodyAt(
  talk: Discourse,
  at: number,
  subject: Group,
): { readonly owner: Group; readonly next: number } | undefined {
  if (!/^(?:its|his|her|their)$/.test(talk.word(at))) return undefined;
  if (/'s?$/.test(talk.word(at + 1))) return undefined;
  const part = [at + 1, at + 2].find((index) => PARTS.test(talk.word(index)));
  const owner = [talk.topic, talk.earlier, talk.object].find((group) => {
    if (group === undefined || group.ids.some((id) => subject.ids.includes(id))) return false;
    return talk.builder.categoriesOf(group.ids).every((each) => isDoer(each) || isEffigy(each));
  });
  return part === undefined || owner === undefined ? undefined : { owner, next: part + 1 };
}

/**
 * Read "over his head", "under its paw", which are places at whoever does something: what is held there is
 * there. Where nothing is held the words say how somebody stands or lies, and are reported.
 *
 * @returns  the first token after them; undefined for other places
 */
export function readAtBody(
  talk: Discourse,
  at: number,
  relations: RelationPhrases,
): number | undefined {
  const { phrases, next } = relations;
  const { topic, last, state } = talk;
  if (talk.relative !== undefined) return readAtAnothersBody(talk, at, relations, talk.relative);
  const stance = stanceEnd(talk, next);
  if (stance !== undefined && phrases.every(({ predicate }) => predicate === "on")) return stance;
  const hand = handEnd(talk, next);
  if (hand !== undefined) return readInHand(talk, at, hand, borneThere(relations, talk.word(next)));
  const possessed =
    /^(?:its|his|her|their|one's)$/.test(talk.word(next)) && talk.relative === undefined;
  if (!possessed || topic === undefined || state === "start" || talk.joined) return undefined;
  if (/'s?$/.test(talk.word(next + 1))) return undefined;
  const part = [next + 1, next + 2].find((index) => PARTS.test(talk.word(index)));
  if (part === undefined) return undefined;
  const others =
    ofOthers(talk, topic, next) ?? besideOwner(talk, topic, next) ?? ofParent(talk, topic, next);
  if (others !== undefined) {
    const predicates = phrases.map(({ predicate }) =>
      others.ids.length > 1 ? "near" : heldThere(predicate),
    );
    const range = talk.rangeOf(at, part + 1, topic);
    talk.relate({ subject: topic, predicates, objects: others, range, tokens: [at, part + 1] });
    return part + 1;
  }
  const held = last !== undefined && last !== topic && state === "object" ? last : undefined;
  if (held === undefined || held.ids.some((id) => topic.ids.includes(id))) return part + 1;
  const predicates = phrases.map(({ predicate }) => heldThere(predicate));
  const range = talk.rangeOf(at, part + 1, held);
  const lifeless = !talk.builder.categoriesOf(topic.ids).some(isDoer);
  const objects = (lifeless ? ownBodyAt(talk, next, held)?.owner : undefined) ?? topic;
  talk.relate({ subject: held, predicates, objects, range, tokens: [at, next + 1] });
  return part + 1;
}

/**
 * Find where "ONE HAND", "THE OTHER", "EACH HAND" ends: nobody's hand is named, for somebody is spoken of.
 *
 * @returns  undefined where no such words stand
 */
export function handEnd(talk: Discourse, at: number): number | undefined {
  const isHand = /^(?:hands?|arms?|paws?|shoulders?|knees?|wrists?)$/;
  const ofHand = /^the (?:palm|back|crook|tip|end) of (?:his|her|its|their)$/;
  const said = [0, 1, 2, 3].map((ahead) => talk.word(at + ahead)).join(" ");
  if (ofHand.test(said)) return PARTS.test(talk.word(at + 4)) ? at + 5 : undefined;
  if (/^(?:one|each|either|both)$/.test(talk.word(at)))
    return isHand.test(talk.word(at + 1)) ? at + 2 : undefined;
  if (isBodyAlone(talk, at)) return at + 1;
  if (talk.word(at) !== "the" || talk.word(at + 1) !== "other") return undefined;
  if (isHand.test(talk.word(at + 2))) return at + 3;
  return talk.tokens[at + 2]?.kind === "word" ? undefined : at + 2;
}

/** "phone in HAND", "stethoscope around NECK": a part of somebody that is named without an article. */
export function isBodyAlone(talk: Discourse, at: number): boolean {
  const { kind = "end", word = "" } = talk.tokens[at + 1] ?? {};
  if (!PARTS.test(talk.word(at)) || (/^(?:back|trunk)$/.test(talk.word(at)) && word === "of"))
    return false;
  return (
    kind !== "word" ||
    isClosed(word) ||
    isVerbAfterNoun(word) ||
    relationAt(talk.tokens, at + 1) !== undefined
  );
}

/** "stands on ONE LEG", "on all fours", "on tiptoe": how somebody stands; the words are reported. */
function stanceEnd(talk: Discourse, at: number): number | undefined {
  if (/^tiptoes?$/.test(talk.word(at))) return at + 1;
  const legs =
    /^(?:one|both|all|two|its|his|her) (?:hind )?(?:legs?|foot|feet|knees?|fours|toes|heels)$/;
  const long = talk.word(at + 1) === "hind" ? 3 : 2;
  const said = Array.from({ length: long }, (_, ahead) => talk.word(at + ahead)).join(" ");
  return legs.test(said) ? at + long : undefined;
}

/** "a man, BRIEFCASE IN ONE HAND": held by who was spoken of. */
function readInHand(
  talk: Discourse,
  at: number,
  end: number,
  predicate: PredicateName,
): number | undefined {
  const { last } = talk;
  const people = [talk.topic, talk.earlier, talk.object, talk.related?.objects];
  const owner = people.find(
    (group) => group && group !== last && talk.builder.categoriesOf(group.ids).every(isDoer),
  );
  if (last === undefined || owner === undefined) return undefined;
  const range = talk.rangeOf(at, end, last);
  talk.relate({
    subject: last,
    predicates: [predicate],
    objects: owner,
    range,
    tokens: [at, end],
  });
  talk.setTopic(owner, true);
  talk.setObject(owner);
  return end;
}

/** "a man reading to a child who sits on HIS KNEES": the child is there. */
function readAtAnothersBody(
  talk: Discourse,
  at: number,
  { phrases, next }: RelationPhrases,
  subject: Group,
): number | undefined {
  const body = ownBodyAt(talk, next, subject);
  if (body === undefined) return undefined;
  const predicates = phrases.map(({ predicate }) => heldThere(predicate));
  const range = talk.rangeOf(at, body.next, subject);
  talk.relate({ subject, predicates, objects: body.owner, range, tokens: [at, body.next] });
  return body.next;
}

/** "a man on a bench, a bag at HIS feet": of somebody else, where a thing is there. */
function besideOwner(talk: Discourse, topic: Group, at: number): Group | undefined {
  const lifeless = !talk.builder.categoriesOf(topic.ids).some(isDoer);
  return lifeless && talk.last === topic ? ownBodyAt(talk, at, topic)?.owner : undefined;
}

/** "a koala, ITS BABY on ITS back": whose baby it is, his is the back. */
function ofParent(talk: Discourse, topic: Group, at: number): Group | undefined {
  const whose = talk.tokens.find(({ start }) => start === topic.range.start)?.word;
  const verbless = talk.last === topic && !talk.acting;
  return verbless && whose === talk.word(at) ? ownBodyAt(talk, at, topic)?.owner : undefined;
}

/** "a dog lies at THEIR feet": those of several that were spoken of before, and not of the one that lies there. */
function ofOthers(talk: Discourse, topic: Group, at: number): Group | undefined {
  const single = talk.word(at) === "one's";
  if (!(single || talk.word(at) === "their") || topic.ids.length > 1) return undefined;
  const found = talk.pronoun("many", topic.ids);
  if (found === undefined || found.ids.length < 2) return undefined;
  return single ? { ...found, ids: found.ids.slice(0, 1) } : found;
}

/** "hat ON HEAD", "parrot on shoulder" are on whoever it is, "ring on finger" and "phone in hand" at them. */
function borneThere({ phrases }: RelationPhrases, part: string): PredicateName {
  const upon = /^(?:heads?|back|shoulders?|lap|knees?)$/.test(part);
  return upon && phrases.every(({ predicate }) => predicate === "on") ? "on" : "touching";
}

/** In a hand, a mouth, the arms. */
function heldThere(predicate: PredicateName): PredicateName {
  return predicate === "inside" ? "touching" : predicate;
}
