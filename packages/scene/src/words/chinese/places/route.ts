import type { PredicateName } from "../../../predicate-names.ts";
import type { Discourse } from "../discourse.ts";
import { readLength } from "../lexicon/length.ts";
import { readTerm } from "../nouns/term.ts";

/** Where one goes: 往东, 向北. */
const HEADINGS: ReadonlyMap<string, PredicateName> = new Map([
  ["东北", "north-east of"],
  ["西北", "north-west of"],
  ["东南", "south-east of"],
  ["西南", "south-west of"],
  ["东", "east of"],
  ["西", "west of"],
  ["南", "south of"],
  ["北", "north of"],
  ["左", "left of"],
  ["右", "right of"],
]);

/** Characters of what says that one goes there, and how. */
const GOING = /^[再继续一直接着走行前去大约是就到达有会看见方]+$/u;

/** What brings up the goal, where it is not said how far it is. */
const REACHED = /^(?:就?是|有|到|到达|会看见|会看到)$/u;

const TOWARDS = /^[往向朝]/u;

/** Read 从学校往东走500米是邮局, 再往北200米是银行: what one comes to is on that side of where one was. */
export function readRoute(talk: Discourse, at: number): number | undefined {
  const isFrom = /^[从由]$/u.test(talk.lexemes[at]!.text);
  const start = isFrom ? readTerm(talk.lexemes, at + 1) : undefined;
  if (isFrom && start === undefined) return undefined;
  const heading = headingAt(talk, afterGoing(talk, start?.next ?? at));
  const length = heading && readLength(talk.lexemes, afterGoing(talk, heading.next));
  const from = heading && afterGoing(talk, length?.next ?? heading.next);
  const goal = from === undefined ? undefined : readTerm(talk.lexemes, from);
  const isReached = length !== undefined || REACHED.test(talk.lexemes[from! - 1]?.text ?? "");
  if (heading === undefined || goal === undefined || !isReached) return undefined;
  const objects = start === undefined ? talk.topic : talk.resolve(start);
  if (objects === undefined) return undefined;
  const subject = talk.resolve(goal, objects.ids);
  const range = talk.rangeBetween(at, goal.next);
  const far = length === undefined ? {} : { distance: length.metres };
  const predicates = [[heading.predicate]] as const;
  talk.relate({ subject, predicates, objects, range, tokens: [at, from!], ...far });
  talk.setTopic(subject);
  return goal.next;
}

/** Past 再, 继续, 走, 是. */
function afterGoing({ lexemes }: Discourse, at: number): number {
  let next = at;
  while (GOING.test(lexemes[next]?.text ?? "") && lexemes[next]?.entry.noun === undefined)
    next += 1;
  return next;
}

/** The direction behind 往, whatever its characters were taken for. */
function headingAt({ lexemes }: Discourse, at: number) {
  const first = lexemes[at];
  if (first === undefined || !TOWARDS.test(first.text)) return undefined;
  const words = lexemes.slice(at, at + MAX_HEADING).map(({ text }) => text);
  for (let end = words.length; end > 0; end--) {
    const said = words
      .slice(0, end)
      .join("")
      .replace(TOWARDS, "")
      .replace(/[方边面走]+$/u, "");
    const predicate = HEADINGS.get(said);
    if (predicate !== undefined) return { predicate, next: at + end };
  }
  return undefined;
}

/** No heading is longer than this many lexemes: 往, 东, 北, 方. */
const MAX_HEADING = 4;
