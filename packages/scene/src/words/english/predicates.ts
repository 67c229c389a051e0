import type { Attributes } from "../../scene.ts";
import { withAttribute } from "../attributes.ts";
import type { Discourse } from "./discourse.ts";
import { adjectiveAt, isFiniteVerb, isMotionAt } from "./lexicon.ts";
import { type ReadGroup, readGroup } from "./noun-group.ts";
import { COPULAS, MODALS, POSTURES } from "./word-classes.ts";

/** "is", "stands", "sitting": a verb, and after "is" what the subject is like. */
export function readVerb(talk: Discourse, at: number): number | undefined {
  const word = talk.word(at);
  const links = COPULAS.has(word) || MODALS.has(word);
  if (!links && !POSTURES.has(word) && !isMotionAt(talk.tokens, at)) return undefined;
  if (isFiniteVerb(word) && talk.state === "object" && talk.relative !== talk.last)
    talk.resumeTopic();
  if (!links && talk.state === "subject") talk.acting = true;
  talk.joined &&= !isFiniteVerb(word);
  talk.account.understand(at);
  return links ? readPredicate(talk, at + 1) : at + 1;
}

/** "is red", "is large and green"; "is a lamp" says nothing about space. */
function readPredicate(talk: Discourse, at: number): number {
  const subject = talk.relative ?? talk.topic;
  if (subject === undefined || talk.existential || talk.state === "start") return at;
  const whole = readGroup(talk.tokens, at, "subject");
  let attributes: Attributes = {};
  let next = at;
  for (;;) {
    const from = next > at && /^(?:and|,)$/.test(talk.word(next)) ? next + 1 : next;
    const adjective = adjectiveAt(talk.tokens, from);
    if (adjective === undefined || POSTURES.has(talk.word(from))) break;
    attributes = withAttribute(attributes, adjective.value);
    next = from + adjective.length;
  }
  if (next > at && (whole === undefined || whole.next <= next)) {
    talk.builder.qualify(subject.ids, attributes);
    return talk.understood(at, next);
  }
  const sameSubject = talk.state === "subject" && whole !== undefined && !isPronoun(whole);
  return sameSubject ? whole.next : at;
}

/** "made of wood". */
export function readMadeOf(talk: Discourse, at: number): number | undefined {
  const of = talk.word(at + 1) === "out" ? at + 2 : at + 1;
  if (talk.word(at) !== "made" || !/^(?:of|from)$/.test(talk.word(of))) return undefined;
  const material = adjectiveAt(talk.tokens, of + 1);
  if (material?.value.name !== "material" || talk.last === undefined) return undefined;
  const { name, value } = material.value;
  talk.builder.qualify(talk.last.ids, { [name]: value });
  return talk.understood(at, of + 1 + material.length);
}

/** Whether a group is a mere "it" or "they". */
export function isPronoun({ members: [first] }: ReadGroup): boolean {
  return first !== undefined && "pronoun" in first;
}
