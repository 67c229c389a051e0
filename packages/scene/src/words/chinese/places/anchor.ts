import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isAreaName } from "../lexicon/areas.ts";
import { isBuilding } from "../lexicon/buildings.ts";
import type { Alternatives } from "../lexicon/place-words.ts";

/** What things stand on, or lie in. */
const CARRIERS: ReadonlySet<string> = new Set(
  `table,dining table,coffee table,side table,desk,nightstand,dresser,cabinet,shoe cabinet,tv stand,
  sideboard,wardrobe,shelf,bookshelf,bookcase,counter,island,kitchen island,chair,armchair,sofa,couch,
  stool,bench,bed,bunk bed,crib,rocking chair,lounge chair,ottoman,piano,piano bench,windowsill,fireplace,
  refrigerator,stove,oven,microwave,washing machine,plate,tray,bowl,basket,box,drawer,carpet,rug,mat,
  tablecloth,cutting board,stage,platform,cart,trolley,rack,stand,tea table,workbench,fruit bowl,
  pond,lake,river,swimming pool,bridge,roof,tree,bookcase,vase,bottle,cup,pot,suitcase,bag,aquarium,
  fishbowl,birdcage,cage,bathtub,sink,crate,bucket,bin,barrel,boat,truck,car,bus,train`.split(
    /,\s*/,
  ),
);

const WITHIN: ReadonlySet<PredicateName> = new Set(["on", "inside"]);

const SIDEWAYS: ReadonlySet<PredicateName> = new Set([
  "left of",
  "right of",
  "in front of",
  "behind",
]);

/**
 * Tell what a place without an object is a place of.
 *
 * 沙发前面放着茶几，左边是书架: of the sofa, like the place before it. 沙发前面放着茶几，上面摆着花:
 * of what just came up, where that carries things. 公园中央有一个湖，旁边是…: of the lake, as all is
 * in the park.
 *
 * @param isPut  whether a verb of putting follows: 旁边放着
 */
export function anchorOf(
  talk: Discourse,
  predicates: readonly Alternatives[],
  isPut = false,
): Group | undefined {
  const { topic, host, outer } = talk;
  if (host === undefined || topic === undefined) return host;
  if (talk.siblings < MANY && isOnTopic(talk, predicates)) return topic;
  if (isPut && isBesideTopic(talk, predicates)) return topic;
  const isSideways = predicates.every(([first]) => SIDEWAYS.has(first!));
  const isOuter = outer !== undefined && !isStructure(talk, outer) && !isOpen(talk, outer);
  if (isSideways && isOuter) return outer;
  if (isSideways && isStructure(talk, host)) return topic;
  if (isArea(talk, host) && predicates.every((each) => each.some((name) => /^at /.test(name))))
    return host;
  if (isCentred(talk) && isOpen(talk, host)) return topic;
  const isInArea = isArea(talk, host) && !isArea(talk, topic) && isWithin(talk);
  return isInArea ? topic : host;
}

/** 左边 behind 墙边立着一个衣柜 is of the wardrobe: walls and floors are on every side. */
function isStructure({ builder }: Discourse, { ids }: Group): boolean {
  return /^(?:wall|floor|ceiling|ground)$/.test(builder.categoryOf(ids[0]) ?? "");
}

/** What small things are put on side by side. */
const WORKTOP =
  /(?:table|desk|nightstand|counter|island|cabinet|dresser|sideboard|shelf|windowsill)$/;

/** 桌上有一台电脑，旁边放着鼠标: what is put beside is beside what was put there before. */
function isBesideTopic(talk: Discourse, predicates: readonly Alternatives[]): boolean {
  const { topic, host, front, builder } = talk;
  const isBeside = predicates.every(([first]) => first === "next to");
  const isOn = front?.predicates.every(([first]) => first === "on") ?? false;
  const isOne = topic?.ids.length === 1 && front?.objects === host;
  return isBeside && isOn && isOne && WORKTOP.test(builder.categoryOf(host?.ids[0]) ?? "");
}

/** Whether others are in a thing or walk on it, rather than sit at it: not a table. */
function isOpen({ builder }: Discourse, { ids }: Group): boolean {
  const category = builder.categoryOf(ids[0]) ?? "";
  return isAreaName(category) || /room$|^(?:carpet|rug|mat)$/.test(category);
}

/** 地毯中央坐着婴儿，周围…: around the baby. */
function isCentred({ front }: Discourse): boolean {
  return front?.predicates.some((each) => each.includes("at the centre of")) ?? false;
}

/** After so many places of one thing, the next is of it too: 左边是…，右边是…，上面是…. */
const MANY = 2;

/** Whether what just came up is in its host or on it, rather than beside it. */
export function isWithin({ front }: Discourse): boolean {
  return front?.predicates.every(([first]) => WITHIN.has(first!) || /^at /.test(first!)) ?? false;
}

/** Whether 上面 or 里面 is of what just came up. */
function isOnTopic(
  { topic, host, builder }: Discourse,
  predicates: readonly Alternatives[],
): boolean {
  if (topic === undefined || topic.ids.join() === host?.ids.join()) return false;
  const category = builder.categoryOf(topic.ids[0]) ?? "";
  const isIn = predicates.every(([first]) => first === "inside");
  if (isIn && (isAreaName(category) || isBuilding(builder.wordsOf(topic.ids[0])))) return true;
  return CARRIERS.has(category) && predicates.every(([first]) => WITHIN.has(first!));
}

/** Whether things are where others are, rather than beside them: a park. */
export function isArea({ builder }: Discourse, { ids }: Group): boolean {
  return isAreaName(builder.categoryOf(ids[0]) ?? "");
}
