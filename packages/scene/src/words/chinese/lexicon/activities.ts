import type { Deed } from "./verbs.ts";

/** Verbs that place things only before some nouns: 看书, but not 看海. Verbs, a bar, and the nouns. */
const ACTIVITIES: readonly (readonly [deed: Deed, lists: string])[] = [
  [
    { predicate: "touching", isWorn: true },
    `看,读,翻看|书,报纸,杂志,报,小说,漫画 玩,看|手机,平板 弹,弹奏|吉他,琵琶,古筝,吉它
      拉,演奏|小提琴,大提琴,二胡,手风琴 吹,吹奏|笛子,小号,口琴,长笛,萨克斯,气球 撑,打|伞,雨伞`,
  ],
  [{ predicate: "on", isWorn: true }, "荡|秋千 玩,踩|滑板 滑|滑板"],
  [{ predicate: "on" }, "滑|雪"],
  [{ predicate: "inside" }, "开|汽车,卡车,拖拉机 划|船 坐|船"],
  [{ predicate: "facing" }, "看,观看|电视,电影"],
  [{ predicate: "above", reversed: true }, "放|风筝"],
  [{ predicate: "next to" }, "遛|狗"],
  [
    { predicate: "near" },
    `弹,弹奏|钢琴 踢|足球,皮球,球 打|篮球,排球,网球,棒球,鼓,麻将 敲|鼓 玩|球,积木,玩具,拼图,滑梯
      堆|雪人,沙堡,积木,城堡 搭|帐篷,积木 放|羊,牛 下|象棋,围棋`,
  ],
];

/** Verbs of handling: who does it is near what it is done to. */
const HANDLING =
  `弹奏 演奏 吹奏 弹奏着 演奏着 吹奏着 拉奏 够 够着 喂 喂着 修 修理 修着 维修 洗 清洗 擦 擦着 擦拭
    浇 浇着 吃 吃着 喝着 切 切着 剪 修剪 摘 采摘 挖 检查 操作 照顾 逗 逗着 哄 刷 拆 组装 打扫 收拾
    整理 挑选 采访 搬 搬运 拖 拖着 拽 拽着 敲 敲着 砍 锯 抚摸 拍打 玩 玩着 踢 踢着 挖着 缝 熨 弹着
    画着`.split(/\s+/);

const BY_VERB: ReadonlyMap<string, readonly (readonly [noun: string, deed: Deed])[]> = gather();

function gather() {
  const gathered = new Map<string, (readonly [string, Deed])[]>();
  for (const [deed, lists] of ACTIVITIES)
    for (const list of lists.split(/\s+/)) {
      const [verbs, nouns] = list.split("|") as [string, string];
      for (const verb of verbs.split(",").flatMap((each) => [each, `${each}着`]))
        gathered.set(verb, [
          ...(gathered.get(verb) ?? []),
          ...nouns.split(",").map((noun) => [noun, deed] as const),
        ]);
    }
  return gathered;
}

/** No verb of the table has more characters. */
const MAX_VERB = 3;

/**
 * Tell what is done where a text goes on so: 看 with the deed of 看书 before 书.
 *
 * @param rest  the text from the verb on, in simplified characters
 * @returns     the verb's characters and what it says; undefined where no activity starts
 */
export function activityAt(rest: string): { length: number; deed: Deed } | undefined {
  for (let length = MAX_VERB; length > 0; length--) {
    const nouns = BY_VERB.get(rest.slice(0, length));
    const found = nouns?.find(([noun]) => rest.startsWith(noun, length));
    if (found !== undefined) return { length, deed: found[1] };
  }
  return undefined;
}

/** Verbs that place things before any noun, with what they say. */
export const HANDLING_DEEDS: readonly (readonly [verb: string, deed: Deed])[] = HANDLING.map(
  (verb) => [verb, { predicate: "near" }],
);
