import { readFileSync } from "node:fs";
import { type PredicateName, parseText, type Relation, type Scene } from "@syntopia/scene";
import type { Failure, Score } from "./score.ts";

interface Caption {
  readonly caption: string;
  readonly relation: string;
}

/** What each of VSR's phrases says. Written by hand, so that the phrase tables are judged by something else. */
const MEANINGS: Readonly<Record<string, PredicateName | `not ${PredicateName}`>> = {
  "at the right side of": "right of",
  "at the left side of": "left of",
  "right of": "right of",
  "left of": "left of",
  "in front of": "in front of",
  "ahead of": "in front of",
  behind: "behind",
  "at the back of": "at the back of",
  past: "behind",
  beyond: "behind",
  under: "under",
  beneath: "under",
  below: "below",
  "down from": "below",
  on: "on",
  "on top of": "on",
  above: "above",
  over: "above",
  touching: "touching",
  "attached to": "touching",
  "connected to": "touching",
  against: "against",
  contains: "contains",
  "consists of": "contains",
  "has as a part": "contains",
  in: "inside",
  into: "inside",
  inside: "inside",
  within: "inside",
  "enclosed by": "inside",
  "next to": "next to",
  beside: "next to",
  "adjacent to": "next to",
  "at the side of": "next to",
  alongside: "next to",
  along: "next to",
  by: "next to",
  with: "next to",
  near: "near",
  "close to": "near",
  "far from": "far from",
  "far away from": "far from",
  "away from": "far from",
  "at the edge of": "at the edge of",
  "in the middle of": "at the centre of",
  "part of": "part of",
  facing: "facing",
  toward: "facing",
  "facing away from": "facing away from",
  "parallel to": "parallel to",
  "perpendicular to": "perpendicular to",
  "across from": "opposite",
  across: "opposite",
  "opposite to": "opposite",
  surrounding: "surrounding",
  congruent: "same size as",
  off: "not on",
  outside: "not inside",
  "out of": "not inside",
  "detached from": "not touching",
};

/** Read VSR's captions: the predicate and both noun phrases must be as written, and nothing left over. */
export function scoreVsr(file: URL): readonly Score[] {
  const captions = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Caption);
  const failures = captions.flatMap((caption) => judge(caption) ?? []);
  return [{ name: "VSR, all kinds", total: captions.length, failures }];
}

function judge({ caption, relation }: Caption): Failure | undefined {
  const [subject, object] = nounPhrases(caption, relation);
  const predicate = MEANINGS[relation];
  const wanted = `${subject} | ${predicate ?? `nothing for "${relation}"`} | ${object}`;
  const got = read(caption);
  return got === wanted ? undefined : { text: caption, wanted, got };
}

/** "The bench is at the right side of the train." has two: what stands before and behind. */
function nounPhrases(caption: string, relation: string): readonly [string, string] {
  const at = caption.indexOf(` ${relation} `);
  const before = caption.slice(0, at).replace(/ (?:is|are|has)$/, "");
  return [before, caption.slice(at + relation.length + 2).replace(/\s*\.?\s*$/, "")];
}

function read(caption: string): string {
  try {
    const { scene, unparsed } = parseText(caption);
    const said = scene.relations.map((relation) => spell(relation, scene)).join("; ");
    return unparsed.length === 0 ? said : `${said} (not read: ${unparsed.map(({ text }) => text)})`;
  } catch (error) {
    return (error as Error).message;
  }
}

function spell({ subject, predicate, object, negated }: Relation, { objects }: Scene): string {
  const words = (id: string) => objects.find((each) => each.id === id)!.mention!.text;
  return `${words(subject)} | ${negated ? "not " : ""}${predicate} | ${[object].flat().map(words).join(" + ")}`;
}
