import type { Token } from "../tokenise.ts";

/** What a picture is made of rather than shows, and how it is to look. */
const STYLE_NOUNS =
  /^(?:backgrounds?|backdrop|lighting|style|resolution|quality|bokeh|photorealistic|realistic|hyperrealistic|cinematic|detailed|masterpiece|hd|uhd|hdr|[248]k|render|rendering|composition|focus|depth|aesthetic|mood|colors|colours|photography|scenery|vibes?)$/;

/** How the picture is taken, alone or in a manner: "top view", and no "night view" from a tower. */
const VIEWS = /^(?:view|shot|angle|close-?up)$/;

/** Light of a kind is no thing; "a light" may be a lamp. */
const LIGHTS =
  /^(?:soft|natural|studio|warm|cold|dramatic|bright|dim|golden|ambient|diffuse|diffused|morning|evening)$/;

/** No such words are more than this many. */
const LONGEST = 5;

/**
 * Count the tokens of words of style that stand between commas: "plain background", "soft light", "on
 * a white background", "highly detailed".
 *
 * @returns  0 where there are none; they are reported, for nothing stands there
 */
export function styleAt(tokens: readonly Token[], at: number): number {
  if (at > 0 && !isBreak(tokens[at - 1])) return 0;
  let end = at;
  while (end < at + LONGEST && /^(?:word|number)$/.test(tokens[end]?.kind ?? "")) end += 1;
  if (end === at || !isBreak(tokens[end])) return 0;
  const [before, last] = [tokens[end - 2]?.word ?? "", tokens[end - 1]!.word];
  const inner = tokens.slice(at + 1, end - 1).map(({ word }) => word);
  if (/^(?:from|in|on|at|to|with)$/.test(tokens[at]!.word) && !/background|backdrop/.test(last))
    return 0;
  if (inner.some((word) => /^(?:in|of|with|the|on|at)$/.test(word))) return 0;
  if (VIEWS.test(last)) return end === at + 1 || MANNERS.has(before) ? end - at : 0;
  const isStyle = STYLE_NOUNS.test(last) || (/^lights?$/.test(last) && LIGHTS.test(before));
  return isStyle ? end - at : 0;
}

function isBreak(token: Token | undefined): boolean {
  return token === undefined || /^(?:end|comma)$/.test(token.kind) || token.word === "and";
}

/** How a picture was taken; words of which "of" makes a framing of the whole: "product photo of". */
const MANNERS: ReadonlySet<string> = new Set(
  `product studio stock top-down top aerial close close-up wide wide-angle side front macro overhead
  color colour professional realistic photorealistic hyperrealistic detailed high-quality 3d cinematic
  beautiful simple minimalist minimal digital isometric bird's-eye eye-level low-angle high-angle blurry
  candid outdoor indoor down view high quality low angle up black and white sepia vintage old faded grainy
  colorful colourful interesting nice funny blurred`.split(/\s+/),
);

/** Whether a word says how a picture is to look, of which nothing is drawn: "a MINIMALIST shot of". */
export function isManner(word: string): boolean {
  return (MANNERS.has(word) || MEDIA.test(word)) && !/^(?:and|view)$/.test(word);
}

const SHOTS =
  /^(?:photo|photograph|shot|image|picture|render|rendering|view|illustration|snapshot|close-?up|portrait)$/;

/** What a picture that is made by hand is made in. */
const MEDIA =
  /^(?:watercolou?r|oil|acrylic|digital|pencil|ink|charcoal|pastel|gouache|crayon|pixel|concept|line|vector|cartoon|anime|fantasy|impressionist)$/;
const WORKS = /^(?:painting|drawing|sketch|art|artwork|illustration|cartoon|print)$/;

/** What a picture is printed on: "vintage poster of", where no article makes a thing of it. */
const POSTERS = /^(?:poster|postcard|print|logo|icon|sticker|mural|tapestry|stamp)$/;

/** Count the tokens of "watercolor painting of", "a pencil sketch of"; 0 without them. */
function workAt(tokens: readonly Token[], at: number): number {
  const first = /^an?$/.test(tokens[at]?.word ?? "") ? at + 1 : at;
  const [medium, work, of] = [0, 1, 2].map((ahead) => tokens[first + ahead]?.word ?? "");
  return MEDIA.test(medium!) && WORKS.test(work!) && of === "of" ? first + 3 - at : 0;
}

/** Count the tokens of "a studio shot of", "top-down view of", which present the scene; 0 without them. */
export function shotAt(tokens: readonly Token[], at: number): number {
  let end = /^(?:an?|the)$/.test(tokens[at]?.word ?? "") ? at + 1 : at;
  const poster = end === at && POSTERS.test(tokens[end + 1]?.word ?? "") ? end + 1 : end;
  if (MANNERS.has(tokens[at]?.word ?? "") && poster > end && tokens[poster + 1]?.word === "of")
    return poster + 2 - at;
  const isFramed = () => SHOTS.test(tokens[end]?.word ?? "") && tokens[end + 1]?.word === "of";
  while (!isFramed() && MANNERS.has(tokens[end]?.word ?? "") && end < at + LONGEST) end += 1;
  return isFramed() ? end + 2 - at : workAt(tokens, at);
}
