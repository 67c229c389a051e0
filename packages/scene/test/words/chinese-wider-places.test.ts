import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** One class a group; every row once lost a word, or made a thing of what is none. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "what parts two things, and what joins them": [
    [
      "床和书桌被一个书架隔开。",
      ["bed-1", "desk-1", "bookshelf-1"],
      ["bookshelf-1 between bed-1+desk-1"],
    ],
    [
      "厨房和客厅之间用一道帘子隔开。",
      ["kitchen-1", "living-room-1", "curtain-1"],
      ["curtain-1 between kitchen-1+living-room-1"],
    ],
    ["小镇被一条河分成两半。", ["town-1 size=small", "river-1"], ["river-1 crosses town-1"]],
    ["一座大桥连接河的两岸。", ["bridge-1", "river-1"], ["bridge-1 crosses river-1"]],
  ],
  "how far two things are apart": [
    // The hospital was "of the kind 学校到".
    [
      "学校到医院的直线距离不超过500米，到公园至少一公里。",
      ["school-1", "hospital-1", "park-1"],
      [
        "school-1 not within distance of park-1 (1000 m)",
        "school-1 within distance of hospital-1 (500 m)",
      ],
    ],
    ["沙发和电视的距离不超过三米。", ["sofa-1", "tv-1"], ["sofa-1 within distance of tv-1 (3 m)"]],
  ],
  "one for each of several": [
    // One lamp was on three tables.
    [
      "三张桌子上都有一盏灯。",
      ["table-1", "table-2", "table-3", "lamp-1", "lamp-2", "lamp-3"],
      ["lamp-1 on table-1", "lamp-2 on table-2", "lamp-3 on table-3"],
    ],
    [
      "两张圆桌都铺着桌布。",
      ["table-1 shape=round", "table-2 shape=round", "tablecloth-1", "tablecloth-2"],
      ["tablecloth-1 on table-1", "tablecloth-2 on table-2"],
    ],
    [
      "两个杯子装着橙汁。",
      ["cup-1", "cup-2", "juice-1", "juice-2"],
      ["cup-1 contains juice-1", "cup-2 contains juice-2"],
    ],
  ],
  "two that were named before": [
    // 两地 was two things of the kind 地.
    [
      "机场位于市中心东北，两地由一条公路相连。",
      ["airport-1", "downtown-1", "road-1"],
      [
        "airport-1 north-east of downtown-1",
        "road-1 touching airport-1",
        "road-1 touching downtown-1",
      ],
    ],
    [
      "图书馆在体育馆西边，两馆之间有一棵树。",
      ["library-1", "stadium-1", "tree-1"],
      ["library-1 west of stadium-1", "tree-1 between library-1+stadium-1"],
    ],
  ],
  "several sides at once": [
    [
      "学校的东、西、北三面都是公园。",
      ["school-1", "park-1", "park-2", "park-3"],
      ["park-1 east of school-1", "park-2 west of school-1", "park-3 north of school-1"],
    ],
    [
      "两个床头柜摆在床的两侧。",
      ["nightstand-1", "nightstand-2", "bed-1"],
      [
        "nightstand-1 left of bed-1",
        "nightstand-1 next to bed-1",
        "nightstand-2 next to bed-1",
        "nightstand-2 right of bed-1",
      ],
    ],
    [
      "两个音箱分别在电视左右。",
      ["speaker-1", "speaker-2", "tv-1"],
      ["speaker-1 left of tv-1", "speaker-2 right of tv-1"],
    ],
  ],
  "places that are full": [
    [
      "满地都是落叶。",
      ["ground-1", "leaf-1", "leaf-2"],
      ["leaf-1 on ground-1", "leaf-2 on ground-1"],
    ],
    [
      "桌子上摆了一桌子菜。",
      ["table-1", "vegetable-1", "vegetable-2"],
      ["vegetable-1 on table-1", "vegetable-2 on table-1"],
    ],
    // The wall was on the photo.
    ["照片贴满了墙。", ["photo-1", "wall-1"], ["photo-1 on wall-1"]],
    ["一桌两椅。", ["table-1", "chair-1", "chair-2"], []],
  ],
  "levels of one thing": [
    // There were four shelves.
    [
      "书架共有四层，最上层放奖杯。",
      ["bookshelf-1 other=四层", "trophy-1"],
      ["trophy-1 at the top of bookshelf-1"],
    ],
    [
      "上铺睡着哥哥，下铺睡着弟弟。",
      ["bunk-bed-1", "older-brother-1", "younger-brother-1"],
      ["older-brother-1 at the top of bunk-bed-1", "younger-brother-1 at the bottom of bunk-bed-1"],
    ],
  ],
  "a part that stands for the whole": [
    ["摩托车后座上绑着一个箱子。", ["motorcycle-1", "box-1"], ["box-1 on motorcycle-1"]],
    ["汽车后座上坐着一个孩子。", ["car-1", "child-1"], ["child-1 inside car-1"]],
    ["冰箱门上贴着一张海报。", ["refrigerator-1", "poster-1"], ["poster-1 on refrigerator-1"]],
    [
      "床的两边各有一个床头柜，右边的上面放着闹钟。",
      ["bed-1", "nightstand-1", "nightstand-2", "alarm-clock-1"],
      [
        "alarm-clock-1 on nightstand-2",
        "nightstand-1 left of bed-1",
        "nightstand-1 next to bed-1",
        "nightstand-2 next to bed-1",
        "nightstand-2 right of bed-1",
      ],
    ],
  ],
  "what somebody does": [
    // 农夫赶 was the name of a thing.
    [
      "农夫赶着两头牛穿过稻田。",
      ["farmer-1", "cow-1", "cow-2", "field-1"],
      ["farmer-1 crosses field-1"],
      ["赶着"],
    ],
    ["火车驶过石桥。", ["train-1", "bridge-1 material=stone"], ["train-1 on bridge-1"]],
    [
      "男孩把风筝举过头顶，身后跟着一只狗。",
      ["boy-1", "kite-1", "dog-1"],
      ["dog-1 behind boy-1", "kite-1 above boy-1"],
    ],
    // The teacher stood on the blackboard.
    [
      "老师在黑板上写字。",
      ["teacher-1", "blackboard-1"],
      ["teacher-1 near blackboard-1"],
      ["写字"],
    ],
    ["猫在桌上睡觉。", ["cat-1", "table-1"], ["cat-1 on table-1"], ["睡觉"]],
    ["书桌面朝门口。", ["desk-1", "door-1"], ["desk-1 facing door-1"]],
    [
      "货架上摆的全是薯片。",
      ["shelf-1", "chips-1", "chips-2"],
      ["chips-1 on shelf-1", "chips-2 on shelf-1"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("Chinese: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});

/** What should not be there was put into the scene. */
test.each([
  ["客厅不要放茶几，放一张沙发。", "coffee table", ["living-room-1", "sofa-1"]],
  ["别在桌子上摆花瓶。", "vase", ["table-1"]],
  ["卧室里放一张床，不需要窗帘。", "curtain", ["bedroom-1", "bed-1"]],
])("Chinese: nothing of what is forbidden: %s", (text, category, ids) => {
  const { scene, absent } = parseText(text);
  expect(scene.objects.map(({ id }) => id)).toEqual(ids);
  expect(absent.map((each) => each.category)).toEqual([category]);
});
