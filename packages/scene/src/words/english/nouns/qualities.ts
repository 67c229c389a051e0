import type { Attributes } from "../../../scene.ts";
import { withAttribute } from "../../attributes.ts";
import type { SaidAttribute } from "../../noun-phrase.ts";

/** Give what is said of a thing as its attributes, and one by one with the words. */
export function qualities(said: readonly SaidAttribute[]) {
  const attributes = said.reduce<Attributes>((all, each) => withAttribute(all, each), {});
  return { attributes, said };
}
