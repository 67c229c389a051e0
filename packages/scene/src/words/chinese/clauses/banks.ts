import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";

/** What has two banks. */
const WATER =
  /(?:^| )(?:river|stream|brook|creek|canal|lake|pond|moat|strait|channel|valley|water)$/;

/** 两岸 */
export const BANKS = /^(?:[东西南北]*两岸|两[边侧头])$/u;

const JOINS = /^(?:连接|沟通|连通|贯通|连)(?:着|起|了)?$/u;

/** Read 三座桥连接两岸, 一座大桥连接河的两岸: what joins the two banks of a water leads across it. */
export function readBanks(talk: Discourse, at: number): number | undefined {
  const { topic: subject, hasSubject, lexemes } = talk;
  if (!hasSubject || subject === undefined || !JOINS.test(lexemes[at]!.text)) return undefined;
  const term = readTerm(lexemes, at + 1);
  const from = term?.next ?? at + 1;
  const banks = talk.role(from) === "de" ? from + 1 : from;
  if (!BANKS.test(lexemes[banks]?.text ?? "")) return undefined;
  const water = waterOf(talk);
  const objects = term === undefined ? water : talk.resolve(term, subject.ids);
  if (objects === undefined) return undefined;
  const range = talk.rangeBetween(at, banks + 1);
  const tokens = [at, banks + 1] as const;
  talk.relate({ subject, predicates: [["crosses"]], objects, range, tokens });
  return banks + 1;
}

/** The water that was spoken of last. */
function waterOf({ builder, topic }: Discourse) {
  const id = builder.latestFirst().find((each) => WATER.test(builder.categoryOf(each) ?? ""));
  return id === undefined ? undefined : { ids: [id], range: topic!.range };
}
