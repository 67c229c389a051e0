import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group, Qualifiers } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import type { Lexeme } from "../lex.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { readRelationWord } from "../nouns/comparison.ts";
import { qualifiersOf } from "../places/reach.ts";

/** Forms of a group, behind 排成, 围成, 叠成, without their 一. */
const FORMS: readonly (readonly [form: RegExp, predicate: PredicateName])[] = [
  [/^(?:个?圆?圈|个?圆环?|个?圆形|个?环形?|弧形)$/u, "in a circle"],
  [
    /^(?:方阵|网格|方格|格子|矩阵|棋盘|阵列|[几两\p{N}二三四五六七八九]+排[^，。]*|.*行.+列|.*排.+列)$/u,
    "in a grid",
  ],
  [
    /^(?:横排|竖排|长排|排|行|列|队|长队|长龙|直线|条?直线|条?线|一线|字形|一?字形|人字形?|[vV]字?形|横列|纵队|长蛇阵)$/u,
    "in a row",
  ],
  [/^(?:摞|叠|堆|垛|高?塔|小山|柱|柱子)$/u, "in a stack"],
];

/** No form is longer than this many lexemes. */
const MAX_FORM = 6;

/** Read 排成一排, 摆成三行三列, 叠在一起: the form of a group; undefined when none stands here. */
export function readForm(lexemes: readonly Lexeme[], at: number) {
  const { verb, role } = lexemes[at]?.entry ?? {};
  const several = verb?.find((name) => PREDICATES[name].objects === "several");
  if (several !== undefined) return { predicate: several, next: afterParticle(lexemes, at + 1) };
  if (role !== "form") return undefined;
  const from = lexemes[at + 1]?.text === "一" ? at + 2 : at + 1;
  for (let next = Math.min(from + MAX_FORM, lexemes.length); next > from; next--) {
    const words = lexemes
      .slice(from, next)
      .map(({ text }) => text)
      .join("");
    const found = FORMS.find(([form]) => form.test(words));
    if (found !== undefined) return { predicate: found[1], next };
  }
  return undefined;
}

function afterParticle(lexemes: readonly Lexeme[], at: number): number {
  return /^[着了]$/u.test(lexemes[at]?.text ?? "") ? at + 1 : at;
}

/** Put a group into a form: its first with all the others. */
export function form(talk: Discourse, { ids, range }: Group, predicate: PredicateName): void {
  const [first, ...rest] = ids;
  if (first === undefined || rest.length === 0) return;
  talk.builder.relate([first], predicate, [{ ids: rest, range }], range);
}

/** Put each of a group in a relation to the next: 从左到右. */
export function chain(talk: Discourse, { ids, range }: Group, predicate: PredicateName): void {
  ids.slice(1).forEach((id, index) => {
    talk.builder.relate([ids[index]!], talk.seen(predicate), [{ ids: [id], range }], range);
  });
}

/** 排成一排, 平行, 一样大, 相距两米, 从左到右排列: what the things of the topic are to each other. */
export function readMutual(talk: Discourse, at: number): number | undefined {
  const isOrder = talk.lexemes[at]!.entry.order !== undefined;
  const topic = (isOrder && talk.listed) || togetherAt(talk, at);
  if (topic === undefined || topic.ids.length < 2 || !talk.started) return undefined;
  const { order } = talk.lexemes[at]!.entry;
  if (order !== undefined && talk.hasSubject) {
    chain(talk, topic, order);
    const isPlaced = /^(?:排列|排开|排好|摆放|摆开|放置)着?$/u.test(
      talk.lexemes[at + 1]?.text ?? "",
    );
    return talk.understood(at, isPlaced ? at + 2 : at + 1);
  }
  const said = readRelationWord(talk.lexemes, at);
  if (said !== undefined) {
    const qualifiers = "distance" in said ? qualifiersOf(said) : {};
    for (const alternatives of said.predicates) relateEach(talk, topic, alternatives, qualifiers);
    return talk.understood(at, said.next);
  }
  const formed = readForm(talk.lexemes, at);
  if (formed === undefined) return undefined;
  form(talk, topic, formed.predicate);
  return talk.understood(at, formed.next);
}

/** The things of the topic; at 相距五米 the two last related, where the topic is one alone. */
function togetherAt({ topic, pair, lexemes }: Discourse, at: number): Group | undefined {
  const isApart = lexemes[at]!.entry.role === "apart";
  if (!isApart || pair === undefined || (topic?.ids.length ?? 0) > 1) return topic;
  const [first, second] = pair;
  return { ids: [...first.ids, ...second.ids], range: first.range };
}

/** Up to so many things, each is related to every other; of more, each to the next. */
const MAX_PAIRED = 4;

/** Put all of a group in a relation to each other. */
export function relateEach(
  talk: Discourse,
  group: Group,
  alternatives: Alternatives,
  qualifiers: Qualifiers,
): void {
  const { ids, range } = group;
  const several = alternatives.find((name) => PREDICATES[name].objects === "several");
  const single = alternatives.find((name) => PREDICATES[name].objects === 1);
  if (several !== undefined && (ids.length > 2 || single === undefined)) {
    form(talk, group, several);
    return;
  }
  if (single === undefined) return;
  ids.forEach((id, index) => {
    const others = ids.slice(index + 1, ids.length > MAX_PAIRED ? index + 2 : undefined);
    const before = PREDICATES[single].symmetric ? [] : ids.slice(0, index);
    for (const other of [...before, ...others])
      talk.builder.relate([id], single, [{ ids: [other], range }], range, qualifiers);
  });
}
