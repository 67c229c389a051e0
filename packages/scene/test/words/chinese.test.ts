import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "several at once": [
    // Each chair was put on both sides; 椅子分别 became the name of a thing.
    [
      "两把椅子分别在桌子的左边和右边。",
      ["chair-1", "chair-2", "table-1"],
      ["chair-1 left of table-1", "chair-2 right of table-1"],
    ],
    // The sides (两边) became two things.
    [
      "门的两边各有一棵树。",
      ["door-1", "tree-1", "tree-2"],
      [
        "tree-1 next to door-1",
        "tree-2 next to door-1",
        "tree-1 left of door-1",
        "tree-2 right of door-1",
      ],
    ],
    [
      "桌子和椅子上各有一个杯子",
      ["table-1", "chair-1", "cup-1", "cup-2"],
      ["cup-1 on table-1", "cup-2 on chair-1"],
    ],
    // Four boxes came of it.
    [
      "有两个盒子，大盒子在小盒子后面。",
      ["box-1 size=large", "box-2 size=small"],
      ["box-1 behind box-2"],
    ],
    [
      "猫在狗旁边，它们都在地毯上。",
      ["cat-1", "dog-1", "carpet-1"],
      ["cat-1 next to dog-1", "cat-1 on carpet-1", "dog-1 on carpet-1"],
    ],
    // The second name brought up a second computer.
    [
      "桌上有一台笔记本电脑，电脑左侧有一个鼠标。",
      ["table-1", "laptop-1", "mouse-1"],
      ["laptop-1 on table-1", "mouse-1 left of laptop-1"],
    ],
  ],
  "words that name no thing": [
    // 飞行 and 整齐地 became things.
    ["飞机在云的上方飞行", ["airplane-1", "cloud-1"], ["airplane-1 above cloud-1"], ["飞行"]],
    [
      "书架上整齐地摆放着两本书",
      ["bookshelf-1", "book-1", "book-2"],
      ["book-1 on bookshelf-1", "book-2 on bookshelf-1"],
      ["整齐地"],
    ],
    // 放到 and 再 were no words, and became part of names.
    [
      "把杯子放到盘子上，再把盘子放到桌子上。",
      ["cup-1", "plate-1", "table-1"],
      ["cup-1 on plate-1", "plate-1 on table-1"],
    ],
    ["鸟站在牛的背上", ["bird-1", "cow-1"], ["bird-1 on cow-1"]],
    ["大象比老鼠大", ["elephant-1", "mouse-1"], ["elephant-1 larger than mouse-1"]],
    ["请把方块放在盒子的上面", ["cube-1", "box-1"], ["cube-1 on box-1"]],
    // 左上 was read as left of and on, which no layout can have.
    ["猫在狗的左上方", ["cat-1", "dog-1"], ["cat-1 above dog-1", "cat-1 left of dog-1"]],
    ["钟在门的左上", ["clock-1", "door-1"], ["clock-1 above door-1", "clock-1 left of door-1"]],
  ],
  "relation phrases": [
    [
      "红色立方体在蓝色球的左边",
      ["cube-1 color=red", "sphere-1 color=blue"],
      ["cube-1 left of sphere-1"],
    ],
    ["猫在狗的左侧", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    ["猫在狗左面", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    ["猫位于狗的右方", ["cat-1", "dog-1"], ["cat-1 right of dog-1"]],
    ["风筝在房子上方", ["kite-1", "house-1"], ["kite-1 above house-1"]],
    ["书在架子上面", ["book-1", "shelf-1"], ["book-1 on shelf-1"]],
    ["书在架子上", ["book-1", "shelf-1"], ["book-1 on shelf-1"]],
    ["地毯在灯的下方", ["carpet-1", "lamp-1"], ["carpet-1 below lamp-1"]],
    ["鞋子在床底下", ["shoe-1", "bed-1"], ["shoe-1 under bed-1"]],
    ["鞋子在床下面", ["shoe-1", "bed-1"], ["shoe-1 under bed-1"]],
    ["鸟在笼子里", ["bird-1", "cage-1"], ["bird-1 inside cage-1"]],
    ["鸟在笼子里面", ["bird-1", "cage-1"], ["bird-1 inside cage-1"]],
    ["鱼在水中", ["fish-1", "water-1"], ["fish-1 inside water-1"]],
    ["凳子在钢琴旁边", ["stool-1", "piano-1"], ["stool-1 next to piano-1"]],
    ["船在小岛附近", ["boat-1", "island-1"], ["boat-1 near island-1"]],
    ["汽车在车库前面", ["car-1", "garage-1"], ["car-1 in front of garage-1"]],
    ["汽车在车库前方", ["car-1", "garage-1"], ["car-1 in front of garage-1"]],
    ["马在谷仓后面", ["horse-1", "barn-1"], ["horse-1 behind barn-1"]],
    ["马在谷仓背后", ["horse-1", "barn-1"], ["horse-1 behind barn-1"]],
    ["树在两栋房子之间", ["tree-1", "house-1", "house-2"], ["tree-1 between house-1+house-2"]],
    ["女孩在男孩和老师中间", ["girl-1", "boy-1", "teacher-1"], ["girl-1 between boy-1+teacher-1"]],
    ["船远离小岛", ["boat-1", "island-1"], ["boat-1 far from island-1"]],
    ["船离小岛很远", ["boat-1", "island-1"], ["boat-1 far from island-1"]],
    ["自行车靠近大门", ["bicycle-1", "gate-1"], ["bicycle-1 near gate-1"]],
    ["自行车挨着大门", ["bicycle-1", "gate-1"], ["bicycle-1 next to gate-1"]],
    ["球在盒子的左上方", ["sphere-1", "box-1"], ["sphere-1 above box-1", "sphere-1 left of box-1"]],
  ],
  "nouns and attributes": [
    ["一个大的红色木质立方体", ["cube-1 color=red material=wood size=large"], []],
    ["一辆深蓝色的汽车", ["car-1 color=dark blue"], []],
    ["一只黑白相间的猫", ["cat-1 color=black and white"], []],
    ["一个小红球", ["sphere-1 color=red size=small"], []],
    ["玻璃杯在玻璃桌子上", ["glass-1", "table-1 material=glass"], ["glass-1 on table-1"]],
    ["漂亮的女孩", ["girl-1 other=beautiful"], []],
    ["一座里程碑在飞碟旁边", ["里程碑-1", "ufo-1"], ["里程碑-1 next to ufo-1"]],
    ["一杯咖啡在茶几上", ["cup-1 content=coffee", "coffee-table-1"], ["cup-1 on coffee-table-1"]],
    ["一座马的雕像", ["statue-1 of=horse"], []],
    ["一张厨房桌子", ["table-1 kind=kitchen"], []],
    ["球是绿色的", ["sphere-1 color=green"], []],
    ["箱子很大", ["box-1 size=large"], []],
    ["一个iPad在书桌上", ["ipad-1", "desk-1"], ["ipad-1 on desk-1"]],
  ],
  counts: [
    [
      "三个红色的立方体在球的左边",
      ["cube-1 color=red", "cube-2 color=red", "cube-3 color=red", "sphere-1"],
      ["cube-1 left of sphere-1", "cube-2 left of sphere-1", "cube-3 left of sphere-1"],
    ],
    ["两只猫", ["cat-1", "cat-2"], []],
    ["3个红色的球", ["sphere-1 color=red", "sphere-2 color=red", "sphere-3 color=red"], []],
    ["十二个苹果", Array.from({ length: 12 }, (_, index) => `apple-${index + 1}`), []],
    ["一双鞋在床下", ["shoe-1", "shoe-2", "bed-1"], ["shoe-1 under bed-1", "shoe-2 under bed-1"]],
    [
      "两把刀在两个盘子上",
      ["knife-1", "knife-2", "plate-1", "plate-2"],
      ["knife-1 on plate-1", "knife-2 on plate-2"],
    ],
    ["猫和狗并排坐着", ["cat-1", "dog-1"], ["cat-1 next to dog-1"]],
  ],
  "sentence forms": [
    ["桌子上有一个苹果", ["table-1", "apple-1"], ["apple-1 on table-1"]],
    ["沙发左边是一盏灯", ["sofa-1", "lamp-1"], ["lamp-1 left of sofa-1"]],
    ["在桌子上，有一只猫", ["table-1", "cat-1"], ["cat-1 on table-1"]],
    ["谷仓后面站着一匹马", ["barn-1", "horse-1"], ["horse-1 behind barn-1"]],
    ["一只猫坐在垫子上", ["cat-1", "mat-1"], ["cat-1 on mat-1"]],
    ["一辆汽车停在房子前面", ["car-1", "house-1"], ["car-1 in front of house-1"]],
    [
      "杯子、叉子和勺子在托盘上",
      ["cup-1", "fork-1", "spoon-1", "tray-1"],
      ["cup-1 on tray-1", "fork-1 on tray-1", "spoon-1 on tray-1"],
    ],
    [
      "桌子上的苹果在盘子的左边",
      ["table-1", "apple-1", "plate-1"],
      ["apple-1 left of plate-1", "apple-1 on table-1"],
    ],
    [
      "球在沙发左边的箱子里",
      ["sphere-1", "sofa-1", "box-1"],
      ["box-1 left of sofa-1", "sphere-1 inside box-1"],
    ],
    [
      "猫在桌子上，并且在花瓶的后面",
      ["cat-1", "table-1", "vase-1"],
      ["cat-1 behind vase-1", "cat-1 on table-1"],
    ],
    [
      "灯在沙发左边和桌子后面",
      ["lamp-1", "sofa-1", "table-1"],
      ["lamp-1 behind table-1", "lamp-1 left of sofa-1"],
    ],
    ["把苹果放在桌子上", ["apple-1", "table-1"], ["apple-1 on table-1"]],
    ["请画一只狗在树下", ["dog-1", "tree-1"], ["dog-1 under tree-1"]],
    ["图中有一只狗", ["dog-1"], []],
    ["猫在左边，狗在右边", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    ["A在B的左边，B在A的左边", ["a-1", "b-1"], ["a-1 left of b-1", "b-1 left of a-1"]],
    ["墙上挂着一幅画", ["wall-1", "painting-1"], ["painting-1 on wall-1"]],
  ],
  "what was spoken of before": [
    [
      "桌子上有一个苹果，旁边有一把椅子",
      ["table-1", "apple-1", "chair-1"],
      ["apple-1 on table-1", "chair-1 next to table-1"],
    ],
    ["图中有一只狗，它在长椅下面", ["dog-1", "bench-1"], ["dog-1 under bench-1"]],
    [
      "书架前有一把扶手椅，扶手椅上放着一个枕头",
      ["bookshelf-1", "armchair-1", "pillow-1"],
      ["armchair-1 in front of bookshelf-1", "pillow-1 on armchair-1"],
    ],
    [
      "有一个红色的球和一个绿色的盒子。球在盒子里。",
      ["sphere-1 color=red", "box-1 color=green"],
      ["sphere-1 inside box-1"],
    ],
    ["第一个立方体在第二个立方体的左边", ["cube-1", "cube-2"], ["cube-1 left of cube-2"]],
    [
      "有三把椅子和一张桌子。椅子在桌子周围。",
      ["chair-1", "chair-2", "chair-3", "table-1"],
      ["chair-1 around table-1", "chair-2 around table-1", "chair-3 around table-1"],
    ],
  ],
  "what is not understood": [
    ["红色立方体在蓝色球的佐边", ["cube-1 color=red", "sphere-1 color=blue"], [], ["在", "的佐边"]],
    ["猫不在桌子上", ["cat-1", "table-1"], ["cat-1 not on table-1"]],
    ["一只猫正在吃鱼", ["cat-1", "fish-1"], ["cat-1 near fish-1"]],
    ["球在左边", ["sphere-1"], [], ["在左边"]],
  ],
};

describe.each(Object.entries(TABLE))("Chinese: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
