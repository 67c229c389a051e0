import type { Attributes } from "../../../scene.ts";
import { hasAttributes } from "../../attributes.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import type { Part } from "./part.ts";

/** Things spoken of together, and those of them that were spoken of apart since. */
export interface Partition extends Group {
  readonly taken: readonly string[];
}

/**
 * Find what 一只, 另一只, 第二个, 红色的 or 其余的 means: of the things last spoken of together those
 * that were not spoken of apart yet.
 *
 * @param avoid  objects that it cannot mean
 * @returns      undefined when nothing was spoken of together, or nothing is left
 */
export function resolvePart(
  talk: Discourse,
  part: Part,
  avoid: readonly string[],
): Group | undefined {
  const { partition } = talk;
  const range = { start: part.start, end: part.end };
  if (partition === undefined) return resolveAlike(talk, part, avoid);
  const ids = choose(talk, partition, part, avoid);
  if (ids.length === 0) return undefined;
  if (ids.length === 1) talk.builder.qualify(ids, missing(talk, ids[0]!, part.attributes), range);
  talk.partition = { ...partition, taken: [...partition.taken, ...ids] };
  talk.account.understand(...tokensOf(talk, part));
  return { ids, range };
}

/** 第一辆, 另一只, 那张, where nothing was spoken of together: one of the kind last spoken of. */
function resolveAlike(talk: Discourse, part: Part, avoid: readonly string[]): Group | undefined {
  const { ordinal, isPointed, attributes, start, end } = part;
  const category = talk.builder.categoryOf(avoid[0] ?? talk.topic?.ids[0]);
  const isAlike = isPointed || part.part === "other" || ordinal !== undefined;
  if (!isAlike || category === undefined || part.count !== 1) return undefined;
  const numbered = ordinal === undefined ? {} : { ordinal };
  const one = { category, attributes, count: 1, countIfNew: 1, start, end, ...numbered };
  const group = talk.builder.resolve(
    { ...one, reference: isPointed || ordinal !== undefined ? "known" : "new" },
    avoid,
  );
  talk.account.understand(...tokensOf(talk, part));
  return group;
}

function choose(
  talk: Discourse,
  { ids, taken }: Partition,
  { part, count, ordinal, attributes }: Part,
  avoid: readonly string[],
): readonly string[] {
  if (ordinal !== undefined) return ids.slice(ordinal - 1, ordinal);
  const of = (id: string) => talk.builder.attributesOf(id);
  const told = ids.filter((id) => hasAttributes(of(id), attributes) && !avoid.includes(id));
  const isTold = Object.keys(attributes).length > 0;
  if (isTold && told.length > 0) return told.slice(0, count);
  const free = ids.filter((id) => !taken.includes(id) && !avoid.includes(id));
  const open = free.filter((id) => Object.keys(attributes).every((name) => !of(id)[name]));
  return part === "rest" ? free : open.slice(0, count);
}

function missing(talk: Discourse, id: string, attributes: Attributes): Attributes {
  return hasAttributes(talk.builder.attributesOf(id), attributes) ? {} : attributes;
}

function tokensOf({ lexemes }: Discourse, { start, end }: Part): readonly [number, number] {
  const from = lexemes.findIndex((lexeme) => lexeme.start >= start);
  const to = lexemes.findIndex((lexeme) => lexeme.start >= end);
  return [from, to < 0 ? lexemes.length : to];
}
