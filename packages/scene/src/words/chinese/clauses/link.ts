import { isKnownCategory } from "../../../kinds/noun-table.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { isNounPart } from "../nouns/name.ts";
import { readTerm, type Term } from "../nouns/term.ts";
import { readForm } from "./formation.ts";

/** What stands between a place and the things there: 有, 整齐地摆着, 不是房子，而是. */
export interface Linking {
  /** The verb: 挂 of 挂着; undefined for 有 and 是. */
  readonly manner: string | undefined;
  /** 各: one thing for each. */
  readonly isEach: boolean;
  /** 从左到右 */
  readonly order: PredicateName | undefined;
  /** 排成一排 */
  readonly forms: readonly PredicateName[];
  /** 靠墙 */
  readonly against: Against | undefined;
  /** 紧靠着: what the things are to the place's own besides. */
  readonly touching: Alternatives | undefined;
  /** Whether all that is there is meant, so more than one: 全是. */
  readonly isAll: boolean;
  /** 都: what is there is there with every one of several. */
  readonly isOfAll: boolean;
  /** The tokens that count as understood. */
  readonly understood: readonly number[];
  readonly next: number;
}

/** What the things are against, or near, besides: 靠墙放着. */
interface Against {
  readonly verb: Alternatives;
  readonly term: Term;
}

/** No adverb and no unknown verb is longer than this many characters. */
const MAX_UNKNOWN = 6;

/** No link has more parts than this. */
const MAX_STEPS = 8;

interface State {
  manner: string | undefined;
  isEach: boolean;
  order: PredicateName | undefined;
  isLinked: boolean;
  against: Against | undefined;
  touching: Alternatives | undefined;
  isAll: boolean;
  isOfAll: boolean;
  readonly forms: PredicateName[];
  readonly understood: number[];
}

/** Read what links a place with the things there; undefined when nothing does. */
export function readLink(talk: Discourse, at: number): Linking | undefined {
  const state: State = {
    manner: undefined,
    isEach: false,
    order: undefined,
    isLinked: talk.lexemes[at]?.kind === "number",
    against: undefined,
    touching: undefined,
    isAll: false,
    isOfAll: false,
    forms: [],
    understood: [],
  };
  let next = afterComma(talk, at, state);
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const after =
      readAgainst(talk, next, state) ??
      readTouching(talk, next, state) ??
      readStep(talk, next, state) ??
      skipUnknown(talk, next, state);
    if (after === undefined) break;
    next = after;
  }
  if (state.forms.length > 0 && talk.lexemes[next]?.kind === "number") state.isLinked = true;
  if (!state.isLinked && !(next === at && isListed(talk, at))) return undefined;
  return { ...state, next };
}

/** 花瓶一个 in 桌上花瓶一个: a thing of the table alone behind a place, up to the next mark. */
function isListed({ lexemes, hasSubject }: Discourse, at: number): boolean {
  const term = hasSubject ? undefined : readTerm(lexemes, at);
  const [first, ...more] = term?.members ?? [];
  if (term === undefined || first === undefined || more.length + term.links.length > 0)
    return false;
  const isNamed = "reference" in first && isKnownCategory(first.category ?? "");
  return isNamed && /^(?:end|comma)$/.test(lexemes[term.next]?.kind ?? "end");
}

/** Whether 有 or 是 stands here, perhaps behind an adverb or a particle. */
export function isLink(talk: Discourse, at: number): boolean {
  return talk.lexemes[at]?.kind !== "number" && readLink(talk, at) !== undefined;
}

/** 在桌子上，有一只猫: the comma behind a place that opens a sentence. */
function afterComma(talk: Discourse, at: number, state: State): number {
  if (talk.started || talk.lexemes[at]?.kind !== "comma") return at;
  state.understood.push(at);
  return at + 1;
}

function readStep(talk: Discourse, at: number, state: State): number | undefined {
  const lexeme = talk.lexemes[at];
  if (lexeme === undefined) return undefined;
  if (state.isLinked && lexeme.kind === "quiet" && /^[：:]$/u.test(lexeme.text)) {
    state.understood.push(at);
    return at + 1;
  }
  if (isPutIs(talk, at)) return afterPutIs(talk, at, state);
  const { role, order } = lexeme.entry;
  const isVerb = isLinkingVerb(talk, at);
  const formed = isVerb ? undefined : readForm(talk.lexemes, at);
  if (formed !== undefined) state.forms.push(formed.predicate);
  else if (order !== undefined) state.order = order;
  else if (isVerb || role === "is") {
    state.isLinked = true;
    if (isVerb && !/有$/u.test(lexeme.text)) state.manner = lexeme.text;
  } else if (role === "not") return afterDenied(talk, at, state);
  else if (role !== "filler" && role !== "join") return undefined;
  if (/各/u.test(lexeme.text)) state.isEach = true;
  if (/^都(?!是)/u.test(lexeme.text)) state.isOfAll = true;
  if (ALL.test(lexeme.text) || isFull(talk, at)) state.isAll = true;
  const next = formed?.next ?? at + 1;
  for (let token = at; token < next; token++)
    if (!talk.lexemes[token]!.entry.general) state.understood.push(token);
  return next;
}

/** 有, 摆着, 放 before what is there. */
function isLinkingVerb(talk: Discourse, at: number): boolean {
  const { text, entry } = talk.lexemes[at]!;
  if (entry.role === "exist" || /^(?:围着|还有|除了)$/u.test(text)) return true;
  if (entry.role === "request") return talk.lexemes[at + 1]?.kind === "number";
  return entry.role === "posture" && isBarePosture(talk, at);
}

/** 全是玩具: there are several. */
const ALL = /^(?:全是|全都是|都是|满是|净是|尽是|全部是)$/u;

/** 坐满, 结满: there are many, unless the thing has no number. */
function isFull({ lexemes }: Discourse, at: number): boolean {
  if (!/.满了?$/u.test(lexemes[at]!.text)) return false;
  const [first] = readTerm(lexemes, at + 1)?.members ?? [];
  const phrase = first && "predication" in first ? first.phrase : first;
  return phrase !== undefined && "category" in phrase && !MASS.test(phrase.category ?? "");
}

/** What is not counted: 铺满雪, 装满水. */
const MASS =
  /(?:^| )(?:water|snow|grass|sand|soil|dust|milk|juice|tea|coffee|wine|beer|oil|rice|soup|smoke|ivy|vine|moss|ice|mud|hay|straw|flour|sugar|salt|trash|garbage|ash|coal|clothes|popcorn|noodles)$/;

/** 靠墙 in 右边靠墙放着一个柜子 */
function readAgainst(talk: Discourse, at: number, state: State): number | undefined {
  const { verb, role } = talk.lexemes[at]?.entry ?? {};
  if (verb === undefined || role === "exist" || !verb.every((name) => PREDICATES[name].symmetric))
    return undefined;
  const term = readTerm(talk.lexemes, at + 1, { depth: 0, isPlain: true });
  const isBefore = /^(?:exist|posture)$/.test((term && talk.role(term.next)) ?? "");
  if (term === undefined || !isBefore) return undefined;
  state.against = { verb, term };
  state.understood.push(at);
  return term.next;
}

/** 紧靠着 in 书桌左侧紧靠着一排书柜 */
function readTouching(talk: Discourse, at: number, state: State): number | undefined {
  const { verb, role } = talk.lexemes[at]?.entry ?? {};
  const isBeside = verb?.every(
    (name) => PREDICATES[name].symmetric && PREDICATES[name].objects === 1,
  );
  const { kind } = talk.lexemes[at + 1] ?? {};
  const leads = kind === "number" || isNounPart(talk.lexemes, at + 1);
  if (verb === undefined || role !== undefined || !isBeside || !leads) return undefined;
  state.touching = verb;
  state.isLinked = true;
  state.understood.push(at);
  return at + 1;
}

/** 摆的是 in 货架上摆的全是薯片, 放着的是 */
function isPutIs(talk: Discourse, at: number): boolean {
  const { role } = talk.lexemes[at]?.entry ?? {};
  const isVerb = role === "posture" || role === "exist";
  return isVerb && talk.role(at + 1) === "de" && talk.role(at + 2) === "is";
}

function afterPutIs({ lexemes }: Discourse, at: number, state: State): number {
  state.manner = lexemes[at]!.text;
  state.isLinked = true;
  if (ALL.test(lexemes[at + 2]!.text)) state.isAll = true;
  state.understood.push(at, at + 1, at + 2);
  return at + 3;
}

/** 放 in 桌子上放一个杯子; 飞 in 飞行 is only the start of another word. */
function isBarePosture(talk: Discourse, at: number): boolean {
  return talk.lexemes[at + 1]?.kind !== "unknown";
}

/** 不是房子，而是: what is not there is passed over, and reported. */
function afterDenied(talk: Discourse, at: number, state: State): number | undefined {
  const denied = readTerm(talk.lexemes, at + 1);
  if (denied === undefined) return undefined;
  const from = talk.lexemes[denied.next]?.kind === "comma" ? denied.next + 1 : denied.next;
  if (talk.role(from) !== "instead") return undefined;
  state.isLinked = true;
  state.understood.push(from);
  return from + 1;
}

/** 驶过, 走来 before what comes: 桥下驶过一艘船. */
function isComing({ lexemes }: Discourse, at: number): boolean {
  return /.[过来]$/u.test(lexemes[at]!.text) && lexemes[at + 1]?.kind === "number";
}

/** Past 整齐地, or a verb of no place (分布着) with 着 or 了 behind it; it is reported. */
function skipUnknown(talk: Discourse, at: number, state: State): number | undefined {
  let end = at;
  while (end < at + MAX_UNKNOWN && talk.lexemes[end]?.kind === "unknown") {
    if (end > at && talk.lexemes[end]!.text === "地") return end + 1;
    end += 1;
  }
  if (end === at && talk.role(at) === "deed") {
    if (/.[着了满]$/u.test(talk.lexemes[at]!.text) || isComing(talk, at)) {
      state.isLinked = true;
      return at + 1;
    }
    end = at + 1;
  }
  if (end === at || !/^[着了满]/u.test(talk.lexemes[end]?.text ?? "")) return undefined;
  state.isLinked = true;
  return end + 1;
}
