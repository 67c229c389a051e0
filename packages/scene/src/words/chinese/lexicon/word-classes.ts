/** The closed classes of Chinese: words that hold a sentence together and name nothing. */
import { DOINGS } from "./doings.ts";
import { PLACING, POSTURES } from "./verbs.ts";

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
  /** 了, 就: says nothing about space. */
  | "filler"
  /** 没有, 不: denies what follows. */
  | "not"
  /** 而是: what is there instead. */
  | "instead"
  /** 把: leads to what is put somewhere. */
  | "take"
  /** 被: what follows does it; or nothing does. */
  | "by"
  /** 比: leads to what something is compared with. */
  | "than"
  /** 一样: before a quality that two things share. */
  | "same"
  /** 约, 不到: before a length. */
  | "about"
  /** 以内: behind a length. */
  | "within"
  /** 处: behind a length that says how far. */
  | "spot"
  /** 相距 */
  | "apart"
  /** 排成: leads to the form of a group. */
  | "form"
  | "this"
  | "each"
  | "other"
  | "it"
  | "they"
  /** 们 */
  | "many"
  /** 前者 */
  | "former"
  | "latter"
  /** 其余: those of a group not spoken of yet. */
  | "rest"
  /** 其中: of those last spoken of. */
  | "ofThem"
  /** 我: no thing of the scene. */
  | "speaker"
  /** 从: leads to a viewpoint. */
  | "view"
  /** 的角度看: ends a viewpoint. */
  | "viewEnd"
  /** 第 */
  | "ordinal"
  /** 离: leads to what something is far from or near to. */
  | "from"
  /** 到: leads to where a length ends. */
  | "to"
  | "far"
  | "close"
  /** 吃: ends a noun phrase and is reported. */
  | "deed"
  /** 画, 生成: asks for things. */
  | "request"
  /** 图中: the scene itself. */
  | "framing"
  /** 放: brings up what is at the place before it. */
  | "posture"
  /** 风格: ends words that say how a picture is made. */
  | "style"
  /** 外面 */
  | "outside";

/** 放进, 放入: leads into what follows, even without 里. */
export const INWARD = ["进", "入", "进了", "入了"] as const;

/** 跳上: leads onto what follows, even without 上 behind it. */
export const ONWARD = ["上", "上了"] as const;

const LEADING = ["在", "到", "于", "在了", "到了", ...INWARD] as const;
const CLIMBING = "跳 爬 登 踏 踩 坐 骑 站 落 飞 走 跑 躺 攀 停 搬 蹦 放 摆".split(/\s+/);
const BRINGING = [
  "着",
  "有",
  "满",
  "了",
  "满了",
  "放着",
  "开",
  "开着",
  "开了",
  "放有",
  "出",
  "出来",
  "过来",
  "过去",
  "进来",
  "进去",
  "上来",
  "上去",
  "下来",
  "下去",
] as const;

/** 拿出来, 取走: from where a thing comes says nothing of where it is. */
const TAKING = "拿 取 掏 抽 端 捡 拔 叼 抱".split(/\s+/);
const AWAY = "出 出来 起 起来 走 开 过来 下 下来 回 回来".split(/\s+/);

const WORDS: Readonly<Record<Role, string>> = {
  at: "在 横跨在 横架在 位于 处于 处在 就在 正在 位在 落在 坐落于 置于 身处 地处 正位于 都在 全在 也在 则在 还在 分列 分立 分列在 分立在 分列于 分立于 分置于 分布在 分布于 分坐在 分站在 分坐 分站 举过 高举过 举到 正好在 刚好在 恰好在",
  exist: `亮着 亮起 亮起了 亮了 留 留着 留有 留出 只留 只留下 剩 剩下 只剩 只剩下 只放 只摆 只停着 只放着 只摆着 只挂着 只坐着 闪着 要有 需要有 应该有 隔着 有 存在 存在着 有着 则有 都有 也有 各有
      还有着 只有 仅有 另有 共有 一共有 总共有 有个 还有个 也有个 都有个 配 配有 配着 配备 配备着
      配了 各配 都配 出现 出现了 传来 露出 跟着 紧跟着 画满 画满了 涂满 涂满了 映出 映着 映出了`,
  is: "是 全是 全都是 满是 净是 尽是 全部是 就是 则是 便是 都是 也是 正是 分别是 依次是 为 即是",
  de: "的 之",
  and: "和 与 跟 及 以及 还有 同 、 加上 外加 或 或者",
  join: `先 去 接下来 随后 此时 这时 并且 而且 同时 而 且 并 也 还 又 然后 接着 最后 另外 此外 但
    但是 不过 还是 再 再把 因为 所以 那么 于是 以便 使 让 使得 当`,
  filler: `进来 进去 出来 出去 太 直径 长度 宽度 颜色 材质 形状 高度 既 什么 任何 除了 了 着 呢 吧 啊 呀
      嘛 哦 嗯 就 正 都 则 很 均 总是 正好 刚好 恰好 一起 一同 共同 随便 随手 随意 分别 各自 依次
      满满 满满地 紧紧 静静地 静静 安静地 慢慢 悄悄 整整齐齐地 好好 正 刚 刚刚 已经 曾 应该 应当 可能 似乎 好像
      大概是 可以 按顺序 按次序 按大小 按高低 按高矮 按颜色 按大小顺序 按照顺序 按照大小 按照高低
      按照颜色 必须 需要 要 稍微 稍 略 更 最 比较 非常 特别 十分 直接 住 过 起来 下来 过来 过去 看起来
      得多 得 一点 一点儿 部分 部分地 完全 互相 相互 彼此 各 左手 右手 双手 两手 单手 双臂 左手里
      右手里 双手里 左手上 右手上 左手中 右手中 双手中`,
  not: "没有 没 不 无 未 并没有 并不 不是 并不是 并非 不再 没有任何 而不 而不是 不存在 别 不要 不用 不需要 不必 不能 不可 不可以 不许 不准 不得 禁止 避免 切勿 勿 请勿 无需 看不到 看不见",
  instead: "而是 而是在 却是 倒是",
  take: "把 将",
  by: "被 由 让人",
  than: "比 比起 相比",
  same: "一样 同样 一般 相同 差不多一样",
  about: `至少 起码 最少 不少于 不小于 不低于 超过 多于 大于 约 大约 大概 差不多 约为 约有 不到 不足
      不超过 最多 至多 仅 只有 有 为 多 大致 几乎 将近 接近`,
  within: "以内 之内 内 范围内 范围之内 的范围内 以里",
  spot: "以上 处 远处 远的地方 的地方 地方 远的位置 的位置 位置 开外 外 之遥 左右 那么远 这么远 的空间 空间里 的空间里 的空地 空地上 的空地上 的区域",
  apart:
    "相距 相隔 间隔 之间的距离是 的距离是 的距离为 之间的距离为 彼此相距 相互距离 间距为 间距是 间距",
  form: "",
  this: "这 那 该 此 这些 那些 上述 刚才那 刚才的",
  each: "每 所有 所有的 全部 全部的 每一",
  other: "另 另外 另外一 另一 另外的 其他一",
  it: "它 他 她 其 该物 自己",
  they: "三者 四者 它们 他们 她们 二者 两者 这两者 彼此",
  many: "们 群",
  former: "前者",
  latter: "后者",
  rest: "其余 其余的 其他 其他的 其它 其它的 剩下 剩下的 剩余 剩余的 余下的",
  ofThem: "其中 其中的",
  speaker: "我 你 您 我们 你们 咱们 咱 大家 我的 你的 您的 我们的",
  view: "从 以",
  viewEnd: `看来 看去 看过去 望去 来看 来说 看 角度 视角 的角度 的视角 方向看 的方向看 的位置看 位置看
      的角度看 的视角看 角度看 视角看 的角度来看 的视角来看 角度来看 视角来看 的角度看去
      的角度看过去 的角度望去 的方向看去 的方向看过去 的位置看去 那边看 那边看去 的眼中 眼中 的眼里
      眼里 的视线 的视野里 的视野中 一侧看`,
  ordinal: "第",
  from: "离 距离 距 离着",
  to: "到 至",
  far: "远 很远 较远 比较远 非常远 不近 远的地方 很远的地方 很远的位置 远远的",
  close: "近 很近 较近 比较近 非常近 不远 不远处 很近的地方 不远的地方",
  deed: `往 隔 下雨 下着雨 下雪 下着雪 刮风 刮着风 量血压 通向 通往 吃饭 吃东西 喝水 喝茶 喝咖啡
    喝酒 放风筝 放羊 放牛 看报 觅食 招手 挥手 微笑 聊着天 钓着鱼 往左 往右 往前 往后 往上 往下 往里
    往外 向左 向右 向前 向后 向上 向下 卖 卖着 买 织 织着 织毛衣 打毛衣 钓 钓鱼 浇水 讲课 上课 画画
    下棋 打球 踢球 跑步 拍照 排队 晒太阳 看电视 发呆 弹着 弹琴 修理 打扫 吃 吃着 喝 喝着 看着 望着
    盯着 玩着 跳着 洗 喂 喂着 举起 开着车 打着 途经 经停 上游 下游 向东 向西 向南 向北 向东北 向东南
    向西北 向西南 接触过 支撑 支撑着 说话 聊天 打电话 读书 看书 写字 做饭 唱歌`,
  request: `按下面的要求 按以下要求 按照下面的要求 按照以下要求 按下列要求 按要求 请画 画 生成 绘制 创建
      请生成 请绘制 请放 展示 显示 我想要 我想 我要 请 帮我 请帮我 帮忙 麻烦 给我 能不能 可不可以
      可否 能否 请把 想要 需要 希望 我希望 我觉得 我认为 我看到 我看见 看到 看见 可以看到 可以看见
      能看到 能看见 想象 想像 假设 描述 来画 画出 画上 设计 设计一下 今天 现在 首先 你好 您好 大家好
      嗨 喂喂 谢谢`,
  framing: `画面 图像 画布 整个画面 图中 图里 图上 图片中 图片里 图片上 画面中 画面里 画面上 画中 画里
      照片中 照片里 照片上 场景中 场景里 场景内 家里 我家 我家里 蓝天下 星空下 空中 半空中 户外 室外
      室内 野外 这里 那里 这儿 那儿 这个场景中 这幅图中 这张图中 这张照片里 这张照片中 整个场景
      夕阳下 阳光下 月光下 落日余晖中 落日余晖下 夕阳余晖中 夕阳余晖下 余晖中 暮色中 晨光中 晨雾中
      薄雾中 夜色中 夜色里 夜幕下 夜空下 月色下 星光下 烛光下 烛光中 灯光下 阳光中 阳光里 雨后 雪后
      雨天 雪天 黄昏时分 清晨时分 夜晚 早上 清晨 傍晚 白天 夜里 雨中 雪中 一共 总共`,
  posture: PLACING,
  outside: "外面 外边 外侧 外头 之外 以外",
  style: `俯拍 仰拍 航拍 超写实 风格 电影感 广角镜头 超广角镜头 画风 质感 史诗感 氛围 气氛 光线 光影 光照
      高清 超高清 超清 画质 分辨率 渲染 细节 景深 构图 视角 特写 写真 色调 色彩 水彩 动漫 二次元
      像素 赛博朋克 极简 极简主义 写实 俯视图 俯视 俯瞰 仰视 全景 近景 远景 中景 广角 电影级 杰作
      最佳质量 超现实 超现实主义 印象派 油画风 水墨风 国风 虚化 背景虚化`,
};

/** 一张图 in 生成一张图：猫在椅子上, which is the scene itself. */
export const PICTURES_ASKED_FOR: readonly string[] = [
  "张图",
  "幅图",
  "张图片",
  "个场景",
  "幅场景",
  "张画",
  "幅画",
  "张照片",
  "个画面",
].map((words) => `一${words}`);

/** 水墨画： before what the picture shows. */
const PICTURE_KINDS = "水墨画 国画 水彩画 油画 素描 速写 漫画 插画 版画 照片 图片 海报".split(
  /\s+/,
);

/** Every word of the closed classes with its role. */
export function* closedWords(): Generator<readonly [word: string, role: Role]> {
  for (const [role, words] of Object.entries(WORDS) as [Role, string][]) {
    for (const word of words.split(/\s+/)) if (word !== "") yield [word, role];
  }
  for (const words of PICTURES_ASKED_FOR) yield [words, "framing"];
  for (const kind of PICTURE_KINDS) for (const mark of ["：", ":"]) yield [kind + mark, "framing"];
  for (const posture of POSTURES) {
    for (const way of LEADING) yield [`${posture}${way}`, "at"];
    for (const way of BRINGING) yield [`${posture}${way}`, "exist"];
  }
  for (const verb of TAKING) for (const way of AWAY) yield [verb + way, "deed"];
  for (const posture of POSTURES) if (posture.length > 1) yield [posture, "deed"];
  for (const verb of CLIMBING) for (const way of ONWARD) yield [`${verb}${way}`, "at"];
  for (const verb of "排 摆 围 站 坐 叠 摞 堆 停 放 种 挂 码 列 组 连 拼 分 布置 排列 摆放 堆放 聚 形".split(
    /\s+/,
  ))
    for (const way of ["成", "成了"]) yield [`${verb}${way}`, "form"];
  for (const words of DOINGS) yield [words, "deed"];
}

/** The room of the frame itself: with 里 behind it, at the head of a clause, it only frames. */
export const SETTINGS: ReadonlySet<string> = new Set("房间 屋子 屋".split(/\s+/));
