import type { Furnished } from "../../assets/furnish.ts";
import { chineseOfCategory } from "../../kinds/noun-table.ts";
import type { PredicateName } from "../../predicate-names.ts";
import { PREDICATES } from "../../predicates/index.ts";
import type { Scene } from "../../scene.ts";
import { detectLanguage, type Language } from "../../words/language.ts";

/** With more things of a kind than this, only the first is named; the others are numbered. */
const MOST_NAMED = 6;

/** How things are called on a plan. */
export interface Names {
  readonly language: Language;
  /** A thing by its own name, as features of a map have one, else by its category, numbered where there are several. */
  of(furnished: Furnished): string;
  /** What a category is called. */
  ofCategory(category: string): string;
  /** What a relation is called. */
  ofRelation(predicate: PredicateName): string;
}

/** Name things in the language in which the scene's words were written; English where it has none. */
export function namesIn(scene: Scene, furniture: readonly Furnished[]): Names {
  const mentions = [...scene.objects, ...scene.relations].map(({ mention }) => mention?.text ?? "");
  const language = detectLanguage(mentions.join(" "));
  const ofCategory = (category: string) =>
    language === "zh" ? chineseOfCategory(category) : category;
  const { counts, ranks } = ranksOf(furniture);
  return {
    language,
    ofCategory,
    of(f) {
      const own = f.object.attributes.name?.trim();
      if (own) return own;
      const count = counts.get(f.object.category)!;
      const name = ofCategory(f.object.category);
      if (count === 1) return name;
      const rank = ranks.get(f)!;
      return count > MOST_NAMED && rank > 1 ? `${rank}` : `${name} ${rank}`;
    },
    ofRelation: (predicate) => relationName(predicate, language),
  };
}

/** How many there are of each category, and the which of them each thing is, from 1 up. */
function ranksOf(furniture: readonly Furnished[]) {
  const counts = new Map<string, number>();
  const ranks = new Map<Furnished, number>();
  for (const f of furniture) {
    const rank = (counts.get(f.object.category) ?? 0) + 1;
    counts.set(f.object.category, rank);
    ranks.set(f, rank);
  }
  return { counts, ranks };
}

function relationName(predicate: PredicateName, language: Language): string {
  if (language === "en") return predicate;
  const { place, verb } = PREDICATES[predicate].phrases.zh;
  return place[0] ?? verb[0] ?? predicate;
}
