import { longestPhrase, phraseTrie } from "../phrase-trie.ts";
import type { Token } from "./tokenise.ts";

/** Words around the scene that ask for it or present it; they say nothing about what is in it. */
const FRAMING = [
  "a photo of",
  "a photograph of",
  "a picture of",
  "an image of",
  "an image with",
  "an image showing",
  "an image containing",
  "a picture with",
  "a picture showing",
  "a photo with",
  "a photo showing",
  "a scene of",
  "a scene with",
  "a scene showing",
  "a room with",
  "a room containing",
  "this is a photo of",
  "this is a picture of",
  "this is an image of",
  "in the image",
  "in this image",
  "in the picture",
  "in this picture",
  "in the photo",
  "in this photo",
  "in the scene",
  "in this scene",
  "in the room",
  "in a room",
  "in this room",
  "in color",
  "in colour",
  "in shape",
  "in size",
  "i want",
  "i see",
  "i would like",
  "we see",
  "we can see",
  "you can see",
  "show me",
  "give me",
  "draw me",
  "please",
  "let there be",
];

/** Verbs that ask for things; they count only where a clause starts. */
const REQUESTS = new Set(
  "place put draw show create generate render add make paint imagine depict produce arrange set position build design have picture".split(
    " ",
  ),
);

const FRAMING_TRIE = phraseTrie(FRAMING.map((phrase) => [phrase.split(" "), true] as const));
const JOINING_TRIE = phraseTrie(
  ["as well as", "along with", "together with"].map((phrase) => [phrase.split(" "), true] as const),
);

/** How many tokens of framing start here ("a photo of"): 0 when there are none. */
export function framingAt(tokens: readonly Token[], at: number): number {
  return longestPhrase(FRAMING_TRIE, (index) => tokens[index]?.word, at)?.length ?? 0;
}

/** How many tokens of "as well as" and its like start here: 0 when there are none. */
export function joiningAt(tokens: readonly Token[], at: number): number {
  return longestPhrase(JOINING_TRIE, (index) => tokens[index]?.word, at)?.length ?? 0;
}

/** Whether a word asks for things at the start of a clause: "place", "draw". */
export function isRequest(word: string): boolean {
  return REQUESTS.has(word);
}
