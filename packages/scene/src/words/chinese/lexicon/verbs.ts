import type { PredicateName } from "../../../predicate-names.ts";

/** Verbs of being, moving or being put somewhere; with 在 behind them they lead to the place. */
export const POSTURES: ReadonlySet<string> = words(
  // Keeping a posture
  `坐 站 立 躺 趴 蹲 睡 卧 靠 倚 跪 蜷 蜷缩 缩 伏 倚靠 斜靠 背靠 依偎 端坐 站立 平躺 侧躺 仰卧 俯卧
    睡觉 休息 歇 歇息 坐落 竖立 矗立 耸立 屹立 伫立 落座 入座 住 待 呆 守 守候 等 等候 等待 躲 藏 栖
    栖息`,
  // Moving
  `飘 漂 浮 升 照 紧跟 紧随 飞 漂浮 悬浮 飘浮 飞行 飞翔 翱翔 盘旋 游 游泳 游动 爬 攀爬 跑 奔跑 走
    行走 散步 跳 跃 蹦 滚 落 降落 掉 散落 航行 行驶 驶 开 骑 玩 玩耍 嬉戏 吃草 工作 学习 跳舞 移动
    移`,
  // Being put
  `放 摆 摊 停 悬停 挂 停放 摆放 放置 悬挂 吊 吊挂 垂 垂挂 悬 安放 安装 安置 安 停靠 停泊 堆 堆放 码放 贴
    生长 长 种 种植 插 装 盛 盖 压 铺 铺设 罩 叠 叠放 摞 搁 搁置 架 陈列 布置 摆设 设置 设 搬 挪 推
    拉 扔 丢 抛 踢 投 递 送 倒 塞 关 收 收纳 存放 保存 平放 竖放 横放 斜放 倒扣 卡 夹 晾 晒 系 绑 拴
    粘 钉 镶 镶嵌 嵌 写 印 刻 绣 围坐 围站 围聚 聚集 聚 排列 围 撑 支 搭 披 戴 穿 蒙 撒 洒 举 举高 高举 建 修建
    立着 横 竖 斜 拦 堵 歪 露 环绕 围绕 排 码 窝 泡 浸 浸泡 钻 溜 挤 结 冲 闯 逃 窜 探 伸`,
);

/** Verbs that put things without 在 or 着: 桌子上放一个杯子, 桌子旁边加一把椅子. */
export const PLACING = `坐 站 躺 趴 放 摆 停 挂 蹲 睡 立 飞 飘 种 堆 叠 摞 搁 架 铺 贴 插 吊 安 加 添 装 搭 盖 罩 晾 披
    养 拴 系 钉 摊 扔 丢 停放 摆放 放置 悬挂 安放 堆放 添加 增加 布置 摆设 安装 设置 设`;

/** Verbs with which what is on a thing hangs from it, unless the thing is upright: 挂在树枝上. */
export const HANGING = /^(?:悬?挂|吊挂?|垂挂?|悬)/u;

/** Verbs with which what is tied to a thing is beside it: 拴在树上. */
export const TYING = /^拴/u;

/** Verbs with which a ship at a dock is beside it: 停靠在码头. */
export const MOORING = /^停[靠泊]/u;

/** Verbs with which what is over a river leads across it: 横跨在河上. */
export const SPANNING = /^横[跨架]/u;

/** Verbs with which what is on a line hangs from it: 晾在绳子上, but not 晾在阳台上. */
export const DRYING = /^[晾晒]/u;

/** Verbs with which what is on or by a thing leans against it: 靠在墙上. */
export const LEANING = /^(?:靠|倚|斜靠|倚靠)/u;

/** Verbs with which what is on a thing covers it: 盖在沙发上. */
export const COVERING = /^(?:盖|罩|蒙|披)/u;

/** Verbs with which several things around or beside one surround it: 围坐在桌子旁边. */
export const SURROUNDING = /^围/u;

/** How a deed places its two: the subject to the object, or the other way about. */
export interface Deed {
  readonly predicate: PredicateName;
  /** 男人戴着帽子: the hat is on the man. */
  readonly reversed?: true;
  /** 戴着帽子: a hat is on its wearer, other clothes touch them. */
  readonly isWorn?: true;
}

/** Deeds that say where one of the two is. */
export const DEEDS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ...deeds("共骑 合骑 骑着 骑 骑在 坐着 乘坐 乘着 踩着 踏着 枕着", { predicate: "on" }),
  ...deeds("头戴 头戴着 身穿 身穿着 身着 身披 脚穿 戴着 戴 戴上 戴了 穿着 穿 穿上 穿了 披着 系着", {
    predicate: "touching",
    isWorn: true,
  }),
  ...deeds("背着 扛着 驮着 载着 顶着 托着", {
    predicate: "on",
    reversed: true,
  }),
  ...deeds(
    `手握 手握着 手持 手持着 手拿 手拿着 手捧 手捧着 手提着 拄着 拄 捏着 夹着 攥着 捂着 共撑 合撑 撑
      撑着 打着 推 抱 拿 拎 捧 抱着 拿着 握着 举着 端着 提着 拎着 捧着 抓着 咬着 叼着 搂着 抚摸着
      摸着 扶着 推着 拉着`,
    {
      predicate: "touching",
    },
  ),
  ...deeds("牵 遛 遛着 牵着 跟着 陪着 陪伴着", { predicate: "next to" }),
  ...deeds("跃过 跳过 越过 飞越 掠过 飞跃 飞过 飘过", { predicate: "above" }),
  ...deeds("经过 路过", { predicate: "near" }),
  ...deeds("追着 追赶 追 追逐 追逐着 尾随", { predicate: "behind" }),
  ...deeds("正在过 在过 要过 横过", { predicate: "crosses" }),
  ...deeds(
    "看着 望着 盯着 瞪着 注视着 凝视着 凝望着 眺望着 遥望着 打量着 观察着 欣赏着 指着 瞄准 瞄准着 看向 望向",
    { predicate: "facing" },
  ),
  ...deeds("倒映着 倒映出 倒映出了 倒映 照着 照亮 照亮着 照亮了 照耀着 闻着 嗅着 听着", {
    predicate: "near",
  }),
  ...deeds("领着 带着", { predicate: "in front of" }),
]);

/** Verbs that say where two things are, which the table of predicates leaves to Chinese: 紧邻, 相望. */
const FURTHER_VERBS: readonly (readonly [predicate: PredicateName, words: string])[] = [
  ["opposite", "相望 对望 遥相望 遥遥相望"],
  ["next to", "紧邻 紧邻着 紧邻于 毗邻 毗邻着 毗邻于 紧挨 毗连 比邻 紧临 临着 挨 傍着"],
  ["around", "环抱 环抱着 簇拥 簇拥着"],
  ["covering", "遮挡 遮挡着 遮盖着"],
  ["against", "背靠 背靠着"],
  ["in a row", "排队 排着队 排着长队 排起长队 排起了长队 排成长队"],
  ["crosses", "纵贯 横亘"],
];

/** Those verbs with what each says. */
export const PLACING_VERBS: ReadonlyMap<string, readonly PredicateName[]> = new Map(
  FURTHER_VERBS.flatMap(([predicate, list]) =>
    list.split(" ").map((word) => [word, [predicate]] as const),
  ),
);

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)));
}

function deeds(list: string, deed: Deed): readonly (readonly [string, Deed])[] {
  return list.split(/\s+/).map((word) => [word, deed] as const);
}
