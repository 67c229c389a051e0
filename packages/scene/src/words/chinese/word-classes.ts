/** The closed classes of Chinese: words that hold a sentence together and name nothing. */

/** What a word of a closed class does. */
export type Role =
  /** 在: leads to a place. */
  | "at"
  /** 有: brings up what is at a place. */
  | "exist"
  /** 是 */
  | "is"
  /** 的 */
  | "de"
  /** 和 */
  | "and"
  /** 并且, 也: joins clauses, says nothing about space. */
  | "join"
  /** 了, 被: says nothing about space. */
  | "filler"
  | "not"
  | "this"
  | "each"
  | "other"
  | "it"
  | "they"
  /** 第 */
  | "ordinal"
  /** 离: leads to what something is far from or near to. */
  | "from"
  | "far"
  | "close"
  /** 并排: next to each other. */
  | "mutual"
  /** 吃: ends a noun phrase and is reported. */
  | "deed"
  /** 画, 生成: asks for things. */
  | "request"
  /** 图中: the scene itself. */
  | "framing"
  /** 放: brings up what is at the place before it. */
  | "posture";

/** How something is at its place; with 在 behind it leads there, with 着 it brings up what is there. */
const POSTURES =
  "坐 站 立 躺 趴 放 摆 停 挂 蹲 睡 卧 靠 飘 漂 浮 飞 停放 摆放 放置 悬挂 漂浮 悬浮 坐落 安放 停靠 栖息 堆 堆放 贴 生长 种 插 装 盛 藏 躲 盖 压 竖立 矗立 倚 伫立 休息 睡觉 铺 罩 叠 叠放 摞 搁 架".split(
    " ",
  );

/** 放进, 放入: leads into what follows, even without 里. */
export const INWARD = ["进", "入"] as const;

const WORDS: Readonly<Record<Role, string>> = {
  at: "在 位于 处于 处在 就在 正在 位在 落在 坐落于 放于 置于",
  exist: "有 存在 存在着 有着 则有 都有 也有 各有 跟着",
  is: "是 就是 则是 便是 都是",
  de: "的 之",
  and: "和 与 跟 及 以及 还有 同 、",
  join: "并且 而且 同时 而 且 并 也 还 又 然后 另外 此外 其中 但 但是 还是 再",
  filler: "了 着 呢 吧 就 正 被 把 将 都 则 很 一起 分别 各自",
  not: "没有 没 不 无 未 并没有 并不 不是 不在 没在",
  this: "这 那 该 此 这些 那些",
  each: "每 所有 所有的 全部",
  other: "另 另外一 另一",
  it: "它 他 她 其",
  they: "它们 他们 她们 二者 两者",
  ordinal: "第",
  from: "离 距离 距",
  far: "远 很远 较远 比较远 非常远 不近",
  close: "近 很近 较近 比较近 非常近 不远",
  mutual: "并排 并列 相邻 挨在一起 靠在一起 彼此相邻 并排放着 并排摆放 并排站着 并排坐着",
  deed: "吃 吃着 喝 喝着 看 看着 望着 盯着 拿着 抱着 骑 骑着 追 追着 追赶 咬 咬着 推着 拉着 玩 玩着 穿着 戴着 跑 走 跳 游泳 奔跑 走路 背着 举着 踢 踢着 牵着 开着 接触 碰到 面向 面对 朝向 包围 围绕 支撑 覆盖 盖着 叼着 比 喂 洗 中央 正中央 房间中央 房间正中央 角落 左上角 右上角 左下角 右下角 外面 外边 外侧 外头 之外 以外",
  request: "请画 画 生成 绘制 创建 请生成 请绘制 请放 展示 显示 我想要 我想 我要 请",
  framing:
    "图中 图片中 图片里 画面中 画面里 画面上 照片中 照片里 场景中 场景里 房间里 房间中 房间内 屋子里 屋里 家里 我家 我家里 天空中 天空里 天空上 天上 空中 半空中 户外 室外 室内 野外",
  posture:
    "坐 站 躺 趴 放 摆 停 挂 蹲 睡 立 飞 飘 种 堆 叠 摞 搁 架 铺 贴 插 停放 摆放 放置 悬挂 安放 堆放",
};

/** Every word of the closed classes with its role. */
export function* closedWords(): Generator<readonly [word: string, role: Role]> {
  for (const [role, words] of Object.entries(WORDS) as [Role, string][]) {
    for (const word of words.split(" ")) yield [word, role];
  }
  for (const posture of POSTURES) {
    for (const way of ["在", "到", "于", ...INWARD]) yield [`${posture}${way}`, "at"];
    yield [`${posture}着`, "exist"];
    yield [`${posture}有`, "exist"];
    yield [`${posture}满`, "exist"];
  }
}

/** Where scenes take place: with 里 or 上 behind it, at the head of a clause, it only frames. */
export const SETTINGS: ReadonlySet<string> = new Set(
  "客厅 起居室 卧室 厨房 书房 餐厅 浴室 卫生间 房间 屋子 屋 办公室 教室 会议室 宿舍 大厅 地 地面 地板 天空 天".split(
    " ",
  ),
);

/** 边 in 床边, 窗边: what is right by a thing. */
export const BESIDE: readonly string[] = ["边", "边上"];

/** Words that count, and what one of each holds: 1 thing, or several. */
export const MEASURES: ReadonlyMap<string, number> = new Map([
  ..."个 只 条 张 把 辆 台 盏 本 棵 朵 块 片 头 匹 座 架 艘 部 件 支 枝 根 颗 粒 副 套 位 名 口 扇 面 幅 顶 株 栋 幢 间 列 节 份 封 枚 卷 道 丛 段 盆 家 所 滴 团 层 束 艇 尊 具 门 种"
    .split(" ")
    .map((word) => [word, 1] as const),
  ..."双 对".split(" ").map((word) => [word, 2] as const),
  ..."群 堆 排 些 组 串".split(" ").map((word) => [word, 3] as const),
]);

/** Vessels that count what they hold: 一杯咖啡 is a cup with coffee. */
export const VESSELS: ReadonlyMap<string, string> = new Map([
  ["杯", "cup"],
  ["碗", "bowl"],
  ["瓶", "bottle"],
  ["盘", "plate"],
  ["碟", "plate"],
  ["盒", "box"],
  ["箱", "box"],
  ["桶", "bucket"],
  ["篮", "basket"],
  ["袋", "bag"],
  ["壶", "kettle"],
  ["罐", "jar"],
  ["锅", "pot"],
]);

/** Things that two parts make: 一副眼镜, 一双筷子 is one. */
export const PAIRED: ReadonlySet<string> = new Set([
  "scissors",
  "glasses",
  "sunglasses",
  "chopsticks",
  "pants",
  "jeans",
  "headphones",
  "skis",
]);
