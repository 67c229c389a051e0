import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "tw", to: "cn" });

/**
 * Put a text into simplified characters, each in its old place, so that spans stay what they are.
 *
 * 一隻貓坐在沙發旁 becomes 一只猫坐在沙发旁; words are not replaced by others.
 *
 * @returns  as many UTF-16 units as `text` has
 */
export function simplify(text: string): string {
  const simplified = convert(text);
  return simplified.length === text.length ? simplified : [...text].map(simplifyOne).join("");
}

function simplifyOne(character: string): string {
  const simplified = convert(character);
  return simplified.length === character.length ? simplified : character;
}
