import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { besideOf, choosePredicate } from "../lexicon/place-words.ts";
import type { Selected } from "./selected-phrase.ts";

/** A thing told from others of its kind by its side. */
export interface Selection {
  readonly group: Group;
  readonly category: string | undefined;
}

/**
 * Find the thing that 左边的杯子 means: always the same, and never the one of 右边的杯子.
 *
 * Its side is of the whole scene, and says something once the opposite side is named; 旁边的 and
 * others without an opposite are of the host.
 *
 * @param avoid  objects that it cannot mean
 */
export function resolveSelected(
  talk: Discourse,
  selected: Selected,
  avoid: readonly string[],
): Group {
  const { phrase } = selected;
  const stacked = stackedAt(talk, selected);
  if (stacked !== undefined) return stacked;
  const predicates = predicatesOf(talk, selected);
  const category = phrase.category ?? kindOf(talk);
  const key = [...predicates, category].join(" ");
  const known = talk.selections.get(key);
  if (known !== undefined) {
    talk.account.understand(...selected.tokens);
    return { ...known.group, range: selected };
  }
  const taken = [...talk.selections.values()]
    .filter((each) => each.category === category)
    .flatMap(({ group }) => group.ids);
  const one = { ...phrase, category, count: phrase.count ?? 1 };
  const { ids } = talk.builder.resolve(one, [...avoid, ...taken]);
  const group = { ids, range: phrase };
  talk.selections.set(key, { group, category });
  place(talk, group, selected, avoid);
  tellFromOthers(talk, group, selected);
  return group;
}

const RANKS = [
  [/^最?[上顶]/u, "top"],
  [/^最?[下底]/u, "bottom"],
  [/^正?中[间央]/u, "middle"],
] as const;

/** 最上面的箱子, 中间的那辆, where boxes are stacked, or cars in a row. */
function stackedAt(talk: Discourse, { phrase, tokens, ...range }: Selected): Group | undefined {
  const { text } = talk.lexemes[tokens[0]]!;
  const rank = RANKS.find(([words]) => words.test(text))?.[1];
  const id = rank && talk.builder.ranked(rank, phrase.category);
  if (id === undefined) return undefined;
  if (phrase.count === undefined || phrase.count === 1) talk.account.understand(...tokens);
  return { ids: [id], range };
}

const ALONGSIDE: ReadonlySet<PredicateName> = new Set([
  "left of",
  "right of",
  "in front of",
  "behind",
]);

/** 三个雪人…左边的那个 is left of the others that are not at the opposite side. */
function tellFromOthers(talk: Discourse, { ids }: Group, selected: Selected): void {
  const { partition, selections } = talk;
  if (ids.length !== 1 || !partition?.ids.includes(ids[0]!)) return;
  const range = { start: selected.start, end: selected.end };
  for (const predicate of predicatesOf(talk, selected)) {
    const opposite = [...selections].filter(([key]) =>
      key.startsWith(PREDICATES[predicate].converse),
    );
    const told = [...ids, ...opposite.flatMap(([, { group }]) => group.ids)];
    const others = partition.ids.filter((id) => !told.includes(id));
    if (others.length === 0 || !ALONGSIDE.has(predicate)) continue;
    talk.builder.relate(ids, predicate, [{ ids: others, range }], range);
    talk.account.understand(...selected.tokens);
  }
}

/** 三个雪人…左边的那个: one of those last spoken of together, where they are of one kind. */
function kindOf({ partition, selections, builder }: Discourse): string | undefined {
  const kinds = new Set(partition?.ids.map((id) => builder.categoryOf(id)));
  const named = [...selections.values()].at(-1)?.category;
  return kinds.size === 1 ? [...kinds][0] : named;
}

function predicatesOf(talk: Discourse, { predicates }: Selected) {
  return predicates.map((each) => talk.seen(besideOf(choosePredicate(each, 1, 1))));
}

function place(talk: Discourse, group: Group, selected: Selected, avoid: readonly string[]): void {
  const host = hostOf(talk, selected, [...avoid, ...group.ids]);
  const { tokens, start, end } = selected;
  const range = { start, end };
  for (const predicate of predicatesOf(talk, selected)) {
    if (predicate === "between" || predicate === "at the centre of")
      talk.sides.push({ group, predicate: "left of", middle: true, range, tokens });
    const hasOpposite = PREDICATES[predicate].converse !== predicate && !WITHIN.has(predicate);
    if (hasOpposite) talk.sides.push({ group, predicate, range, tokens });
    else if (
      host !== undefined &&
      !areAlike(talk, host, group) &&
      talk.builder.relate(group.ids, predicate, [host], range)
    )
      talk.account.understand(...tokens);
  }
}

/** What a thing can be in or on, but not at a side of the scene. */
const WITHIN: ReadonlySet<PredicateName> = new Set(["inside", "on"]);

/** 里面的金鱼 are in what was last spoken of; 旁边的 is beside what the sentence is about. */
function hostOf(talk: Discourse, selected: Selected, avoid: readonly string[]) {
  const isWithin = predicatesOf(talk, selected).every((each) => WITHIN.has(each));
  const hosts = [...(isWithin ? [talk.object] : []), talk.host, talk.earlier];
  return (
    seatAcross(talk, selected) ??
    hosts.find((each) => each && !each.ids.some((id) => avoid.includes(id)))
  );
}

/** 对面的墙: across from where one sits or lies. */
function seatAcross(talk: Discourse, { phrase, start, end }: Selected): Group | undefined {
  if (phrase.category !== "wall" || !talk.lexemes.some(({ text }) => text === "对面"))
    return undefined;
  const seat = talk.builder
    .latestFirst()
    .find((id) => SEAT.test(talk.builder.categoryOf(id) ?? ""));
  return seat === undefined ? undefined : { ids: [seat], range: { start, end } };
}

const SEAT = /(?:^| )(?:sofa|couch|bed|armchair|desk|chair)$/;

/** 中间的 of three is in the midst of its like, not within one of them. */
function areAlike({ partition }: Discourse, ...groups: readonly Group[]): boolean {
  return groups.every(({ ids }) => ids.every((id) => partition?.ids.includes(id)));
}
