import type { Role } from "../../src/words/chinese/lexicon/word-classes.ts";
import { BARE_VERBS, MOTIONS, POSTURES } from "../../src/words/english/lexicon/word-classes.ts";

/**
 * Words that a reader of scenes may pass over, by the reason: without them a text says the same of what is
 * there, what it is like, how many there are and where. Every other word has to matter or to be reported.
 */
const PASSED_OVER: Readonly<Record<string, string>> = {
  "points to a thing, which its noun tells":
    "a an the teh this that these those some any another other each every all both such it its his her their my your our one them they",
  "to be and to have, and helpers of verbs":
    "is are was were be been being has have having had do does did can could may might must shall should will would there there's here exist exists",
  "joins sentences, things and qualities":
    "and or but then while as when where which who also too plus with else",
  "goes with a phrase that says the same alone":
    "of to from at in on by side away down up out back together around along filled",
  "asks for a scene, and is none of it":
    "put place add set hang move make sure draw show arrange create design generate give keep leave please let let's want need i we you me us for",
  "calls it a picture": "photo picture image scene view shot drawing rendering",
  "says how exactly or how much, and not otherwise where":
    "only just exactly directly right very quite about high far slightly fully",
  "a portion, drawn as the thing": "slice slices piece pieces",
  "heads what is to be made": "flat lay",
};

/** A thing is somewhere, in a pose that is not modelled: where it is follows. */
const POSES = [POSTURES, BARE_VERBS, MOTIONS];

const WORDS: ReadonlySet<string> = new Set(
  Object.values(PASSED_OVER).flatMap((words) => words.split(" ")),
);

/** Whether a word (lower-case) may be passed over. */
export function mayBePassedOver(word: string): boolean {
  return WORDS.has(word) || POSES.some((words) => words.has(word));
}

/** The same for Chinese words that name something elsewhere, by the role that they have here. */
const PASSED_OVER_ROLES: Readonly<Partial<Record<Role, string>>> = {
  exist: "a thing is somewhere, in a pose that is not modelled: 停着",
  posture: "the same without 着: 坐",
  at: "leads to a place, which tells the same alone: 挂在",
  filler: "how something is done, which is not modelled: 整齐地",
  request: "asks for a scene, and is none of it: 画",
  framing: "calls it a picture: 图中",
};

/** Whether a Chinese word may be passed over for its role. */
export function mayRoleBePassedOver(role: string | undefined): boolean {
  return role !== undefined && Object.hasOwn(PASSED_OVER_ROLES, role);
}
