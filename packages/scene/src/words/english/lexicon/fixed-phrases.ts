import { longestPhrase, phraseTrie } from "../../phrase-trie.ts";
import type { Token } from "../tokenise.ts";
import { shotAt, styleAt } from "./styles.ts";
import { PREPOSITIONS } from "./word-classes.ts";

const PICTURES = [
  "photo",
  "photograph",
  "picture",
  "image",
  "scene",
  "close up",
  "close-up",
  "closeup",
  "view",
];

/** Words that present the scene where a sentence starts: "a photo of". */
const OPENINGS = [
  ...PICTURES.flatMap((picture) => [`${picture} of`, `a ${picture} of`, `an ${picture} of`]),
  ...PICTURES.flatMap((picture) =>
    ["with", "showing", "containing"].flatMap((verb) => [
      `a ${picture} ${verb}`,
      `an ${picture} ${verb}`,
    ]),
  ),
  ...["photo", "picture", "image"].map((picture) => `this is a ${picture} of`),
  "this is an image of",
  "int",
  "ext",
  "a room with",
  "a map with",
  "a map of",
  "a map showing",
  "a room containing",
  ...["scene", "picture", "image", "room"].flatMap((whole) =>
    ["where", "in which"].map((link) => `a ${whole} ${link}`),
  ),
  "still life",
  "still life of",
  "a still life",
  "a still life of",
  "a still life with",
  "flat lay",
  "flat lay of",
  "make sure",
  "make sure that",
  "ensure",
  "ensure that",
  "show me",
  "give me",
  "draw me",
  "please",
  "let there be",
  ...["someone", "somebody"].flatMap((who) =>
    ["left", "put", "placed", "forgot", "forgotten", "set", "dropped", "parked"].flatMap((did) => [
      `${who} ${did}`,
      `${who} has ${did}`,
      `${who} had ${did}`,
    ]),
  ),
  "once upon a time",
  "once upon a time there was",
  "once upon a time there were",
];

/** Words that mean the whole scene wherever they stand. */
const WHOLE = [
  ...["image", "picture", "photo", "scene", "room"].flatMap((whole) => [
    `in the ${whole}`,
    `in this ${whole}`,
  ]),
  "in a room",
  "please",
  "in color",
  "in colour",
  "in shape",
  "in size",
  "in total",
  "in all",
  "altogether",
];

/** When, and in what light: nothing stands there, and the words are reported. */
const CIRCUMSTANCES = [
  ...["night", "dawn", "dusk", "noon", "sunset", "sunrise", "nighttime", "daytime"].map(
    (time) => `at ${time}`,
  ),
  ...["rain", "dark", "sun", "sunlight", "sunshine", "daylight", "fog", "morning", "evening"].map(
    (light) => `in the ${light}`,
  ),
  "during the day",
  "at the same time",
  "at work",
  "at rest",
  "at once",
  ...["different", "various", "many", "all", "varying", "several", "matching", "assorted"].flatMap(
    (which) =>
      [
        "colors",
        "colours",
        "sizes",
        "shapes",
        "kinds",
        "types",
        "heights",
        "ages",
        "styles",
        "breeds",
      ].flatMap((what) => ["of", "in"].map((link) => `${link} ${which} ${what}`)),
  ),
  ...[
    "day",
    "daytime",
    "afternoon",
    "night",
    "winter",
    "summer",
    "spring",
    "autumn",
    "fall",
  ].flatMap((time) => [`in the ${time}`, `during the ${time}`, `for the ${time}`]),
  ...["taking", "takes", "take", "having"].flatMap((verb) =>
    ["nap", "rest", "break", "walk", "stroll", "look", "snooze", "swim", "conversation"].map(
      (deed) => `${verb} a ${deed}`,
    ),
  ),
  ...["having", "has", "have", "enjoying", "enjoy", "enjoys"].flatMap((verb) =>
    ["breakfast", "lunch", "dinner", "brunch", "supper", "tea", "a picnic", "fun", "a meal"].map(
      (meal) => `${verb} ${meal}`,
    ),
  ),
  ...["looking", "looks", "feeling", "being"].flatMap((verb) =>
    "sad happy bored tired sleepy angry mad curious confused scared lazy cute great content relaxed upset lost"
      .split(" ")
      .flatMap((mood) => [`${verb} ${mood}`, `${verb} very ${mood}`]),
  ),
  ...["on end", "on its end", "on its side", "on his side", "on her side", "on their sides"],
  ...["in half", "in two", "into pieces", "into slices", "into wedges"].flatMap((parts) =>
    ["cut", "sliced"].map((done) => `${done} ${parts}`),
  ),
  ..."rainy sunny cloudy snowy foggy clear nice beautiful bright hot cold warm windy overcast gloomy summer winter spring fall"
    .split(" ")
    .flatMap((kind) =>
      ["day", "night", "morning", "evening"].map((time) => `on a ${kind} ${time}`),
    ),
  "face down",
  "face up",
  ...["vacation", "holiday", "safari", "display"].map((state) => `on ${state}`),
  "in mid-air",
  "in mid air",
  "in midair",
  "in the air",
  ...["twice", "half", "double"].flatMap((times) =>
    ["its", "his", "her", "the"].map((whose) => `${times} ${whose} size`),
  ),
];

const OPENING_TRIE = trieOf(OPENINGS);
const WHOLE_TRIE = trieOf(WHOLE);
const JOINING_TRIE = trieOf(["as well as", "along with", "together with"]);

const CIRCUMSTANCE_TRIE = trieOf(CIRCUMSTANCES);

function trieOf(phrases: readonly string[]) {
  return phraseTrie(phrases.map((phrase) => [phrase.split(" "), true] as const));
}

function lengthOf(trie: ReturnType<typeof trieOf>, tokens: readonly Token[], at: number): number {
  return longestPhrase(trie, (index) => tokens[index]?.word, at)?.length ?? 0;
}

/**
 * How many tokens of framing stand here ("in the picture"): 0 when there are none.
 *
 * @param starts  whether a sentence starts here, so that "a photo of" is framing too
 */
export function framingAt(tokens: readonly Token[], at: number, starts: boolean): number {
  const opening = starts ? Math.max(lengthOf(OPENING_TRIE, tokens, at), shotAt(tokens, at)) : 0;
  return opening > 0 ? opening : lengthOf(WHOLE_TRIE, tokens, at);
}

/** How many tokens of "as well as" and its like start here: 0 when there are none. */
export function joiningAt(tokens: readonly Token[], at: number): number {
  return lengthOf(JOINING_TRIE, tokens, at);
}

/** How many tokens of "at night", "plain background" and their like start here: 0 when there are none. */
export function circumstanceAt(tokens: readonly Token[], at: number): number {
  const told = Math.max(lengthOf(CIRCUMSTANCE_TRIE, tokens, at), timeAt(tokens, at));
  return Math.max(told, styleAt(tokens, at), poseAt(tokens, at), lightAt(tokens, at));
}

/** "in yoga pose", "in full bloom", "in mid flight", "in chalk": how somebody or something is there. */
function poseAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== "in") return 0;
  if (
    DECADES.test(tokens[at + 2]?.word ?? "") &&
    /^(?:his|her|their|the)$/.test(tokens[at + 1]!.word)
  )
    return 3;
  if (
    /^(?:chalk|ink|pencil|crayon|charcoal|pastels?|marker|watercolou?rs?)$/.test(
      tokens[at + 1]?.word ?? "",
    )
  )
    return 2;
  const ahead = [1, 2, 3, 4].find((each) => POSES.test(tokens[at + each]?.word ?? ""));
  const words = tokens.slice(at + 1, at + (ahead ?? 0));
  const plain = words.every(({ kind, word }) => kind === "word" && !PREPOSITIONS.has(word));
  return ahead !== undefined && plain ? ahead + 1 : 0;
}

const DECADES = /^(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;

const POSES =
  /^(?:pose|bloom|blossom|flight|mid-flight|motion|mid-motion|prayer|thought|conversation|formation|unison|silence|silhouette|profile|action|progress)$/;

/** "sunlight streaming", "soft light shining": no thing, whatever it falls on. */
function lightAt(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (before?.kind === "word" && !/^(?:and|with|as|while)$/.test(before.word)) return 0;
  const light = [at, at + 1].find((index) => LIGHT.test(tokens[index]?.word ?? ""));
  const falls = light !== undefined && FALLING.test(tokens[light + 1]?.word ?? "");
  const plain =
    light === at ||
    /^(?:the|its|soft|warm|golden|bright|pale|cold|morning|evening)$/.test(tokens[at]!.word);
  return falls && plain ? light + 2 - at : 0;
}

const LIGHT =
  /^(?:light|sunlight|moonlight|sunshine|daylight|lamplight|candlelight|firelight|lightning|sunbeams?)$/;
const FALLING =
  /^(?:shin|stream|filter|pour|glow|com|fall|flood|spill|reflect|glint|flash|strik)(?:ing|s|es)$/;

/** "LIVING ROOM - NIGHT": when, as the headings of a script say it. */
function timeAt(tokens: readonly Token[], at: number): number {
  const isTime = /^(?:day|night|morning|evening|dawn|dusk|continuous)$/.test(
    tokens[at]?.word ?? "",
  );
  const apart = tokens[at - 1]?.kind === "quiet";
  return isTime && apart && (tokens[at + 1]?.kind ?? "end") === "end" ? 1 : 0;
}
