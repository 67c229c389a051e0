import type { NounPhrase } from "../../noun-phrase.ts";
import type { SceneBuilder } from "../../scene-builder.ts";
import type { Discourse } from "../discourse.ts";
import { countedSingularOf, isPaired } from "../lexicon/plural.ts";

/** Give a noun phrase the kind that it leaves to what was said before. */
export function ofKindMeant(talk: Discourse, phrase: NounPhrase): NounPhrase {
  return drunkFrom(talk.builder, ofKindPlaced(talk, phrase));
}

/** "three cats on a sofa and TWO under it": cats, which were just placed; "a zebra looks at TWO OTHERS". */
function ofKindPlaced({ builder, related, topic }: Discourse, phrase: NounPhrase): NounPhrase {
  const { category, reference, countIfNew, attributes } = phrase;
  const bare = category === undefined && Object.keys(attributes).length === 0;
  const [kind] = builder.categoriesOf((related?.subject ?? topic)?.ids ?? []);
  const more = bare && reference === "new" && countIfNew > 1 && kind !== undefined;
  return more ? { ...phrase, category: kind } : phrase;
}

/** "two glasses ...; THE GLASSES": those to drink from, where no spectacles were named. */
function drunkFrom(builder: SceneBuilder, phrase: NounPhrase): NounPhrase {
  const { category = "", reference } = phrase;
  if (reference !== "known" || !isPaired(category) || builder.has(phrase)) return phrase;
  const counted = { ...phrase, category: countedSingularOf(category), count: undefined };
  return builder.countOf(counted) > 1 ? { ...counted, countIfNew: 2 } : phrase;
}
