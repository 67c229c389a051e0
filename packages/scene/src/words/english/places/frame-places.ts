import { isPlace } from "../../../kinds/rooms.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import type { Side } from "../../sides.ts";
import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { relationAt } from "./relation-phrases.ts";

/** A side of the whole scene, or the middle between it and the opposite one. */
interface Place {
  readonly predicate: PredicateName;
  readonly middle?: true;
}

const SIDES: ReadonlyMap<string, PredicateName> = new Map([
  ["left", "left of"],
  ["right", "right of"],
  ["top", "above"],
  ["upper", "above"],
  ["bottom", "below"],
  ["lower", "below"],
  ["foreground", "in front of"],
  ["background", "behind"],
  ["distance", "behind"],
]);

const MIDDLE = /^(?:middle|cent(?:er|re)|midground)$/;

const REGION = /^(?:corner|side|part|half|third|edge|area|hand|quarter|portion|end)$/;

const WHOLE =
  /^(?:picture|image|photo|photograph|scene|frame|view|screen|canvas|shot|composition)$/;

/** The words of a place in the whole scene, and the first token after them. */
interface ReadPlace {
  readonly places: readonly Place[];
  /** Whether the words can mean nothing but the whole scene. */
  readonly sure: boolean;
  readonly next: number;
}

/**
 * Read where something is in the whole scene: "in the top left corner of the picture", "at the bottom
 * right", "in the foreground"; with something else in the middle, "in the middle".
 */
export function readFramePlace(talk: Discourse, at: number): number | undefined {
  const place = placeAt(talk, at);
  if (place === undefined) return undefined;
  const { places, sure, next } = place;
  if (!sure && !places.some((each) => talk.sides.some((side) => areAcross(each, side))))
    return undefined;
  const fronted = talk.state === "start" || talk.joined;
  const from = fronted ? afterLink(talk, next) : next;
  const read = fronted ? readGroup(talk.tokens, from, "object") : undefined;
  const { topic, earlier } = talk;
  const own = isDepth(places) ? lastAdded(talk) : undefined;
  const group = read === undefined ? (own ?? talk.subject()) : talk.resolve(read, []);
  if (group === undefined || (fronted && read === undefined)) return undefined;
  if (read !== undefined) {
    talk.account.understand(next, from);
    talk.setTopic(group);
  }
  const others = isDepth(places) ? seenWith(talk, topic === group ? earlier : topic) : undefined;
  const ofPicture =
    sure && talk.frame === "image" && !isDepth(places) ? { ofPicture: true as const } : {};
  note(talk, { group, ...(others && { others }), ...ofPicture }, places, [at, next]);
  return read?.next ?? next;
}

/** Whether "in the background", "in foreground" stands at a token. */
export function isDepthAt(talk: Discourse, at: number): boolean {
  const place = placeAt(talk, at);
  return place !== undefined && isDepth(place.places);
}

function isDepth(places: readonly Place[]): boolean {
  return places.every(({ predicate }) => /^(?:in front of|behind)$/.test(predicate));
}

/** "a boat WITH MOUNTAINS in the background": what was added is there. */
function lastAdded(talk: Discourse): Group | undefined {
  const { last, topic, tokens } = talk;
  if (last === undefined || last === topic) return undefined;
  if (last === talk.done && WATCHING.test(talk.deed ?? "")) return last;
  const noun = tokens.findIndex(({ start }) => start >= last.range.start);
  const joint = /^(?:an?|the|some)$/.test(talk.word(noun - 1)) ? noun - 2 : noun - 1;
  if (!/^(?:with|and)$/.test(talk.word(joint))) return undefined;
  talk.account.understand(joint, noun);
  return last;
}

/** "watching A HERD in the distance": who is watched is there. */
const WATCHING = /^(?:look|watch|star(?:e|es|ing)$|gaz|peer|glanc|photograph|film)/;

/** What the background is behind: what is below a thing in the air; else no place, which is around everything. */
function seenWith(talk: Discourse, group: Group | undefined): Group | undefined {
  const below = talk.builder.belowOf(group?.ids ?? []);
  if (group !== undefined && below.length > 0) return { ...group, ids: below };
  const kinds = talk.builder.categoriesOf(group?.ids ?? []);
  return kinds.length === 0 || kinds.some(isPlace) ? undefined : group;
}

/** Whether two places lie across from each other, or one between. */
function areAcross({ predicate, middle }: Place, other: Place): boolean {
  if (middle) return true;
  return other.middle || PREDICATES[predicate].converse === other.predicate;
}

function note(
  talk: Discourse,
  said: Pick<Side, "group" | "others" | "ofPicture">,
  places: readonly Place[],
  tokens: readonly [number, number],
): void {
  const range = { start: talk.tokens[tokens[0]]!.start, end: talk.tokens[tokens[1] - 1]!.end };
  for (const place of places) talk.sides.push({ ...said, ...place, range, tokens });
}

function placeAt(talk: Discourse, at: number): ReadPlace | undefined {
  const links =
    /^(?:in|on|at|to|near|towards?)$/.test(talk.word(at)) ||
    isFillingAt(talk, at) ||
    isComingFrom(talk, at);
  const from = links ? at + 1 : isFillingAt(talk, at - 1) ? at : undefined;
  if (from === undefined) return undefined;
  let next = talk.word(from) === "the" ? from + 1 : from;
  const words: string[] = [];
  for (; words.length < 2 && sideWords(talk.word(next)).length > 0; next++)
    words.push(...sideWords(talk.word(next)));
  if (words.length === 0) return undefined;
  while (REGION.test(talk.word(next))) next += 1;
  const corner = talk.frame === "image" && talk.word(next - 1) === "corner";
  const whole = wholeAt(talk, next);
  const depth = /^(?:foreground|background|distance)$/.test(words[0]!);
  const placed = depth && relationAt(talk.tokens, next) !== undefined;
  const apart = depth ? talk.word(next) !== "of" : closes(talk, next);
  if (whole === next && !placed && !apart) return undefined;
  const sure = whole > next || depth || corner || new Set(words.map(axisOf)).size > 1;
  return { places: words.flatMap((word) => placesOf(word, words)), sure, next: whole };
}

/** "a dog enters FROM the left": there, while "lit from the left" says nothing of where a thing is. */
function isComingFrom(talk: Discourse, at: number): boolean {
  return (
    talk.word(at) === "from" &&
    !/^(?:lit|seen|viewed|shot|taken|photographed|illuminated)$/.test(talk.word(at - 1))
  );
}

/** "OCCUPIES the left half", "takes UP the right side": there. */
function isFillingAt(talk: Discourse, at: number): boolean {
  const verb = talk.word(at) === "up" ? talk.word(at - 1) : talk.word(at);
  return /^(?:takes?|taking|fills?|filling|occup(?:y|ies|ying))$/.test(verb);
}

/** "top-left" is two words. */
function sideWords(word: string): readonly string[] {
  const parts = word.split("-").filter((part) => part !== "hand");
  return parts.length > 0 && parts.every((part) => SIDES.has(part) || MIDDLE.test(part))
    ? parts
    : [];
}

/** Past "of the picture". */
function wholeAt(talk: Discourse, at: number): number {
  if (talk.word(at) !== "of") return at;
  const noun = /^(?:the|this)$/.test(talk.word(at + 1)) ? at + 2 : at + 1;
  return WHOLE.test(talk.word(noun)) ? noun + 1 : at;
}

/** Whether no noun follows that the side would belong to. */
function closes(talk: Discourse, at: number): boolean {
  const token = talk.tokens[at];
  if (token === undefined || token.kind !== "word") return true;
  if (token.word === "of") return false;
  return (
    isFiniteVerb(token.word) || /^(?:there|an?|and|while|with|the|two|three)$/.test(token.word)
  );
}

function axisOf(word: string): string {
  if (/^(?:left|right)$/.test(word)) return "x";
  return MIDDLE.test(word) ? "any" : "y";
}

/** "middle" is so between left and right, unless that axis is spoken for. */
function placesOf(word: string, words: readonly string[]): readonly Place[] {
  const predicate = SIDES.get(word);
  if (predicate !== undefined) return [{ predicate }];
  const across = words.some((each) => axisOf(each) === "x") ? "above" : "left of";
  return [{ predicate: across, middle: true }];
}

function afterLink(talk: Discourse, at: number): number {
  let next = at;
  const isLink = (index: number) =>
    /^(?:comma|quiet)$/.test(talk.tokens[index]?.kind ?? "") ||
    talk.word(index) === "there" ||
    isFiniteVerb(talk.word(index));
  while (isLink(next)) next += 1;
  return next;
}
