import { COURSE } from "../../attributes.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";

const DIRECTIONS: Readonly<Record<string, string>> = {
  东: "east",
  西: "west",
  南: "south",
  北: "north",
  东北: "north-east",
  西北: "north-west",
  东南: "south-east",
  西南: "south-west",
};

const SIDE = "(东北|西北|东南|西南|东|西|南|北)";

/** 从北向南, 自西北往东南, 由东到西; 南北走向; 横贯东西. */
const FROM_TO = new RegExp(`^[从自由]${SIDE}[边方面]?[向往朝至到]${SIDE}[边方面]?`, "u");
const AXIS = /^(?:(?:呈|为)?(南北|东西)(?:走向|方向|向)|(?:横贯|横穿|贯穿|纵贯|连接)(南北|东西))/u;

/** What a road or river does there: 流, 延伸, 穿过. */
const GOING = /^(?:流淌|流向|延伸|流动|蜿蜒|流|走)/u;
const THROUGH = /^(?:流经|流过|流入|汇入|通往|通到|(?:中途|途中|沿途)?(?:途经|经停|经过))/u;

/** No such phrase has more characters. */
const LONGEST = 12;

/** Read 从北向南流过城市, 南北走向, 横贯东西: which way a road or river runs, its attribute `course`. */
export function readCourse(talk: Discourse, at: number): number | undefined {
  const { topic, lexemes } = talk;
  if (topic === undefined || !talk.hasSubject) return undefined;
  const words = textFrom(talk, at);
  const both = FROM_TO.exec(words);
  const axis = both ? undefined : AXIS.exec(words);
  const [from, to] = both ? both.slice(1) : [...(axis?.slice(1).find(Boolean) ?? "")];
  const said = both?.[0] ?? axis?.[0];
  const next = said === undefined ? undefined : afterText(talk, at, said);
  if (next === undefined || from === undefined || to === undefined) return undefined;
  const course = `${DIRECTIONS[from]} to ${DIRECTIONS[to]}`;
  const range = { start: lexemes[at]!.start, end: lexemes[next - 1]!.end };
  talk.builder.qualify(topic.ids, { [COURSE]: course }, range);
  talk.understood(at, next);
  const gone = GOING.exec(textFrom(talk, next))?.[0];
  const after = gone === undefined ? next : (afterText(talk, next, gone) ?? next);
  return readPassed(talk, talk.understood(next, after)) ?? after;
}

/** Read 流过城市, 流入大海, 途经工厂: it crosses what it passes through, touches what it leads to, is next to what it passes. */
export function readPassed(talk: Discourse, at: number): number | undefined {
  const { topic } = talk;
  const verb = THROUGH.exec(textFrom(talk, at))?.[0];
  const from = verb === undefined ? undefined : afterText(talk, at, verb);
  const goal = from === undefined ? undefined : readTerm(talk.lexemes, from);
  if (topic === undefined || goal === undefined || from === undefined) return undefined;
  const objects = talk.resolve(goal, topic.ids);
  const range = talk.rangeBetween(at, goal.next);
  const predicate = passing(verb!);
  talk.relate({
    subject: topic,
    predicates: [[predicate]],
    objects,
    range,
    tokens: [at, from],
  });
  return goal.next;
}

function passing(verb: string): "touching" | "near" | "crosses" {
  if (/[入向往到]$/u.test(verb)) return "touching";
  return /(?:途经|经停|经过)$/u.test(verb) ? "near" : "crosses";
}

function textFrom({ lexemes }: Discourse, at: number): string {
  return lexemes
    .slice(at, at + LONGEST)
    .map(({ text }) => text)
    .join("");
}

/** The lexeme after some text; undefined where it ends within one. */
function afterText({ lexemes }: Discourse, at: number, said: string): number | undefined {
  let length = 0;
  for (let next = at; next < lexemes.length && length <= said.length; next++) {
    if (length === said.length) return next;
    length += lexemes[next]!.text.length;
  }
  return length === said.length ? lexemes.length : undefined;
}
