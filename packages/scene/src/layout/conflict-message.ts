import { objectIds } from "../placed.ts";
import type { Relation, SceneObject } from "../scene.ts";
import { detectLanguage, type Language } from "../words/language.ts";
import type { Statement } from "./statements.ts";

/** What is said of a conflict in a language, of phrases that are quoted already. */
interface Wording {
  readonly quote: (phrase: string) => string;
  readonly locked: (object: string) => string;
  readonly list: (phrases: readonly string[]) => string;
  readonly alone: (phrase: string) => string;
  readonly together: (list: string) => string;
}

const WORDINGS: Readonly<Record<Language, Wording>> = {
  en: {
    quote: (phrase) => `"${phrase}"`,
    locked: (object) => `the locked place of ${object}`,
    list: (phrases) => `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`,
    alone: (phrase) =>
      `expected relations that can hold, got ${phrase}, which cannot. Drop or change it.`,
    together: (list) => `${list} cannot hold together. Drop or change one of them.`,
  },
  zh: {
    quote: (phrase) => `“${phrase}”`,
    locked: (object) => `${object}的锁定位置`,
    list: (phrases) => `${phrases.slice(0, -1).join("、")}和${phrases.at(-1)}`,
    alone: (phrase) => `${phrase}无法成立。请去掉或修改它。`,
    together: (list) => `${list}不能同时成立。请去掉或修改其中之一。`,
  },
};

/**
 * Say which of the user's own phrases cannot hold together, in their language.
 *
 * @param conflict  minimal; what has no mention is named by the ids of its objects
 */
export function conflictMessage(conflict: readonly Statement[]): string {
  const words = WORDINGS[languageOf(conflict)];
  const phrases = conflict.map((statement) => phraseOf(statement, words));
  const said =
    phrases.length === 1 ? words.alone(phrases[0]!) : words.together(words.list(phrases));
  return `solveLayout: ${said}`;
}

/** The language of the mentions; English where there are none. */
function languageOf(conflict: readonly Statement[]): Language {
  const texts = conflict.map((each) =>
    each.kind === "relation" ? each.relation.mention?.text : each.object.mention?.text,
  );
  return detectLanguage(texts.filter((text) => text !== undefined).join(" "));
}

function phraseOf(statement: Statement, { quote, locked }: Wording): string {
  if (statement.kind === "locked") return locked(quote(nameOf(statement.object)));
  return quote(saidOf(statement.relation));
}

function nameOf({ id, mention }: SceneObject): string {
  return mention?.text ?? id;
}

function saidOf({ mention, subject, predicate, object, negated }: Relation): string {
  const others = objectIds({ subject, predicate, object }).join(" and ");
  return mention?.text ?? `${subject} ${negated ? "not " : ""}${predicate} ${others}`;
}
