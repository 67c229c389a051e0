import { isAnimate } from "../../../kinds/animate.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { naturalPlace } from "../lexicon/areas.ts";
import { readTerm, type Term } from "../nouns/term.ts";

/** What is on a thing by a verb of putting: 铺着, 摆满了. */
const CARRIED = /(?:着|满|满了|有)$/u;

/** Verbs with which a thing is in another: 装着. */
const HELD = /^[装盛养关塞插种]/u;

/** Read 一张圆桌，铺着白色桌布, 书架摆满了书: what is on the thing spoken of, or in it. */
export function readCarried(talk: Discourse, at: number): number | undefined {
  const lexeme = talk.lexemes[at]!;
  const isPut = talk.role(at) === "exist" && lexeme.text.length > 1 && CARRIED.test(lexeme.text);
  if (!isPut || !talk.started || talk.topic === undefined || !carries(talk, talk.topic, at))
    return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  if (term === undefined) return undefined;
  const [objects, subject] = inOrder(talk, talk.topic, carriedBy(talk, talk.topic, term));
  const range = talk.rangeBetween(at, term.next);
  const predicates = [[HELD.test(lexeme.text) ? "inside" : "on"]] as const;
  const each = objects.ids.length > 1 && subject.ids.length === objects.ids.length;
  const said = { subject, predicates, objects, manner: lexeme.text, each };
  talk.relate({ ...said, range, tokens: [at, at + 1] });
  talk.host = objects;
  talk.setTopic(subject);
  return term.next;
}

/** What is named; of 两个杯子都装着橙汁 as much as there are cups. */
function carriedBy(talk: Discourse, { ids: hosts }: Group, term: Term): Group {
  const first = talk.resolve(term, hosts);
  const ids = [...first.ids];
  while (first.ids.length === 1 && ids.length < hosts.length) {
    const { ids: further } = talk.resolve(term, [...hosts, ...ids]);
    if (further.length === 0) break;
    ids.push(...further);
  }
  return { ids, range: first.range };
}

/** What bears, and what it bears: 墙 in 墙贴满了照片 and in 照片贴满了整面墙. */
function inOrder({ builder }: Discourse, topic: Group, named: Group): readonly [Group, Group] {
  const bears = ({ ids }: Group) => {
    const category = builder.categoryOf(ids[0]) ?? "";
    return SURFACE.test(category) || naturalPlace(category) !== undefined;
  };
  return bears(named) && !bears(topic) ? [named, topic] : [topic, named];
}

const SURFACE = /(?:^| )(?:wall|floor|ground|ceiling|roof|window|door)$/;

/** Whether the thing is no actor, and the verb says how things are put: not 传来, 还有. */
function carries({ builder, lexemes }: Discourse, { ids }: Group, at: number): boolean {
  const verb = lexemes[at]!.text.replace(CARRIED, "").replace(/满$/u, "");
  const isActor = ids.some((id) => isAnimate(builder.categoryOf(id) ?? ""));
  return !isActor && PUTTING.test(verb);
}

const PUTTING =
  /^(?:放|摆|铺|挂|悬挂|堆|盖|插|贴|装|盛|停|种|长|印|写|刻|绣|画|绑|系|搭|摆放|停放|堆放|陈列|镶|镶嵌|坐|趴|躺|站|晾|晒|拴|架|爬|缠|落|结|挤|布|撒|立|点缀|养|关|塞|罩)$/u;
