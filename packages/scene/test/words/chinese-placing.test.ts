import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** Every row once came to no relation, or to things that are not there. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "postures without 着": [
    [
      "桌子旁边放两把椅子",
      ["table-1", "chair-1", "chair-2"],
      ["chair-1 next to table-1", "chair-2 next to table-1"],
    ],
    ["在桌子上放一个杯子", ["table-1", "cup-1"], ["cup-1 on table-1"]],
    [
      "在椅子和桌子中间放一个垃圾桶",
      ["chair-1", "table-1", "trash-can-1"],
      ["trash-can-1 between chair-1+table-1"],
    ],
    ["床边有一个柜子", ["bed-1", "cabinet-1"], ["cabinet-1 next to bed-1"]],
    [
      "篮子里装满了苹果",
      ["basket-1", "apple-1", "apple-2"],
      ["apple-1 inside basket-1", "apple-2 inside basket-1"],
    ],
    ["一辆公交车后面跟着一辆出租车", ["bus-1", "taxi-1"], ["taxi-1 behind bus-1"]],
    ["我想在书桌左边放一个书架", ["desk-1", "bookshelf-1"], ["bookshelf-1 left of desk-1"]],
    ["墙上挂一幅画", ["wall-1", "painting-1"], ["painting-1 on wall-1"]],
    ["女孩坐沙发上", ["girl-1", "sofa-1"], ["girl-1 on sofa-1"]],
    [
      "我想要一架钢琴，钢琴前面放一个凳子，凳子上坐着一个女孩。",
      ["piano-1", "stool-1", "girl-1"],
      ["stool-1 in front of piano-1", "girl-1 on stool-1"],
    ],
    ["飞碟在云的上方飞行", ["ufo-1", "cloud-1"], ["ufo-1 above cloud-1"], ["飞行"]],
  ],
  "given names": [
    // 红 became the color of a thing called 小明.
    ["小明在小红前面", ["小明-1", "小红-1"], ["小明-1 in front of 小红-1"]],
    ["小红的左边是小明", ["小红-1", "小明-1"], ["小明-1 left of 小红-1"]],
    ["小狗在小明后面", ["puppy-1", "小明-1"], ["puppy-1 behind 小明-1"]],
    ["小红的球在盒子里", ["sphere-1 color=red size=small", "box-1"], ["sphere-1 inside box-1"]],
  ],
  "what is not there": [
    // The table went away with its chair, the box with its outside.
    ["没有椅子的桌子上有一台电脑", ["table-1", "computer-1"], ["computer-1 on table-1"]],
    ["球在盒子外面", ["sphere-1", "box-1"], ["sphere-1 not inside box-1"]],
  ],
  "rooms, and words that only frame": [
    // The sky and the rooms were dropped without a word.
    ["天空中飞着一只鸟", ["sky-1", "bird-1"], ["bird-1 inside sky-1"]],
    ["房间里有一张床", ["bed-1"], []],
    [
      "我家客厅里有一张灰色沙发，前面是茶几",
      ["living-room-1", "sofa-1 color=gray", "coffee-table-1"],
      ["sofa-1 inside living-room-1", "coffee-table-1 in front of sofa-1"],
    ],
    [
      "地上是一只猫，旁边是一个碗",
      ["ground-1", "cat-1", "bowl-1"],
      ["cat-1 on ground-1", "bowl-1 next to cat-1"],
    ],
    [
      "厨房里，桌子上放着一个碗",
      ["kitchen-1", "table-1", "bowl-1"],
      ["bowl-1 on table-1", "table-1 inside kitchen-1"],
    ],
    [
      "浴室的镜子在卧室的门旁边",
      ["bathroom-1", "mirror-1", "bedroom-1", "door-1"],
      ["mirror-1 inside bathroom-1", "door-1 part of bedroom-1", "mirror-1 next to door-1"],
    ],
    ["猫在厨房里", ["cat-1", "kitchen-1"], ["cat-1 inside kitchen-1"]],
  ],
  "things told by their sides": [
    // Both were one cup, red and blue.
    [
      "左边的杯子是红色的，右边的杯子是蓝色的",
      ["cup-1 color=red", "cup-2 color=blue"],
      ["cup-1 left of cup-2"],
    ],
    [
      "桌子上有两个杯子，左边的杯子是红色的，右边的杯子是蓝色的",
      ["table-1", "cup-1 color=red", "cup-2 color=blue"],
      ["cup-1 on table-1", "cup-2 on table-1", "cup-1 left of cup-2"],
    ],
    // Each cup was left of the other.
    [
      "有两个杯子，左边的是红色的，右边的是蓝色的",
      ["cup-1 color=red", "cup-2 color=blue"],
      ["cup-1 left of cup-2"],
    ],
    ["左边的盒子在右边的盒子上", ["box-1", "box-2"], ["box-1 on box-2", "box-1 left of box-2"]],
    [
      "桌子上有一个苹果，旁边的椅子是木质的",
      ["table-1", "apple-1", "chair-1 material=wood"],
      ["apple-1 on table-1", "chair-1 next to table-1"],
    ],
  ],
  "verbs of putting": [
    [
      "把杯子放到桌子上，再把勺子放进杯子里。",
      ["cup-1", "table-1", "spoon-1"],
      ["cup-1 on table-1", "spoon-1 inside cup-1"],
    ],
    ["把勺子放进杯子", ["spoon-1", "cup-1"], ["spoon-1 inside cup-1"]],
    ["把花瓶摆到书架上", ["vase-1", "bookshelf-1"], ["vase-1 on bookshelf-1"]],
    [
      "绿色立方体叠在红色立方体上，红色立方体叠在蓝色立方体上",
      ["cube-1 color=green", "cube-2 color=red", "cube-3 color=blue"],
      ["cube-1 on cube-2", "cube-2 on cube-3"],
    ],
  ],
  "what is put there": [
    // One cup was on every board.
    [
      "两块木板，每块上都放着一个杯子。",
      ["plank-1", "plank-2", "cup-1", "cup-2"],
      ["cup-1 on plank-1", "cup-2 on plank-2"],
    ],
    // The bridge lay on the river.
    ["一座桥横跨在河上。", ["bridge-1", "river-1"], ["bridge-1 crosses river-1"]],
    // The bed was between the door and its wall.
    [
      "东墙上有一扇窗，西墙上有一扇门，床摆在两者中间。",
      ["wall-1", "window-1", "wall-2", "door-1", "bed-1"],
      ["window-1 on wall-1", "door-1 on wall-2", "bed-1 between window-1+door-1"],
    ],
    // The black car was to the left.
    [
      "路边停着两辆车，左边一辆是白色的，右边一辆是黑色的。",
      ["road-1", "car-1 color=white", "car-2 color=black"],
      ["car-1 next to road-1", "car-2 next to road-1", "car-1 left of car-2"],
    ],
    // The room was large.
    ["次卧不大。", ["guest-room-1"], [], ["不大"]],
    // A thing called 够.
    ["猫去够杯子。桌上有零只狗。", ["cat-1", "cup-1", "table-1"], ["cat-1 near cup-1"]],
  ],
};

describe.each(Object.entries(TABLE))("Chinese: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
