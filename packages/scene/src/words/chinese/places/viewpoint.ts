import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";

/** Those who only look at the scene: what is left from their viewpoint is left. */
const VIEWERS: ReadonlySet<string> = new Set(
  "镜头 相机 照相机 摄像机 观众 观察者 读者 画面 摄影师 正面 玩家 观看者 屏幕 外面 这里 上面 远处".split(
    " ",
  ),
);

/**
 * Read 从司机的角度看, 在女孩看来: who of the scene tells the sentence. They face the viewer as
 * people in a scene do, so what is to their left the viewer sees to the right.
 */
export function readViewpoint(talk: Discourse, at: number): number | undefined {
  const leads = talk.role(at) === "view" || (talk.role(at) === "at" && talk.role(at) !== undefined);
  if (!leads || talk.started) return undefined;
  const speaker = talk.role(at + 1) === "speaker";
  const term = speaker ? undefined : readTerm(talk.lexemes, at + 1);
  const from = speaker ? at + 2 : term?.next;
  const end = from === undefined ? undefined : afterView(talk, from);
  if (from === undefined || end === undefined) return readPlainView(talk, at);
  const isViewer = speaker || VIEWERS.has(wordsBetween(talk, at + 1, from));
  if (!isViewer) talk.isMirrored = true;
  return talk.understood(at, end);
}

/** 从正面看: no thing of the scene looks. */
function readPlainView(talk: Discourse, at: number): number | undefined {
  for (let end = at + 1; end < at + MAX_PLAIN && end < talk.lexemes.length; end++) {
    if (!VIEWERS.has(wordsBetween(talk, at + 1, end))) continue;
    const after = afterView(talk, end);
    if (after !== undefined) return talk.understood(at, after);
  }
  return undefined;
}

/** No name of a viewer is longer than this many lexemes. */
const MAX_PLAIN = 5;

/** Past 的角度看, 的方向看去, with its comma. */
function afterView(talk: Discourse, at: number): number | undefined {
  let next = at;
  while (
    talk.role(next) === "viewEnd" ||
    /^[的方向位置处来去]+$/u.test(talk.lexemes[next]?.text ?? "")
  )
    next += 1;
  const isView = talk.lexemes.slice(at, next).some(({ entry }) => entry.role === "viewEnd");
  return isView ? next : undefined;
}

function wordsBetween({ lexemes }: Discourse, from: number, to: number): string {
  return lexemes
    .slice(from, to)
    .map(({ text }) => text)
    .join("");
}
