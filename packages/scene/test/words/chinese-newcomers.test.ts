import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** One class a group; every row once came to a wrong thing, a wrong place, or to leftovers. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "two kinds in one word": [
    [
      "一对老夫妻站在门前。",
      ["old-man-1", "old-woman-1", "door-1"],
      ["old-man-1 in front of door-1", "old-woman-1 in front of door-1"],
    ],
    [
      "桌上有两副碗筷。",
      ["table-1", "bowl-1", "bowl-2", "chopsticks-1", "chopsticks-2"],
      [
        "bowl-1 on table-1",
        "bowl-2 on table-1",
        "chopsticks-1 on table-1",
        "chopsticks-2 on table-1",
      ],
    ],
    [
      "坐在沙发上的父女",
      ["sofa-1", "father-1", "daughter-1"],
      ["father-1 on sofa-1", "daughter-1 on sofa-1"],
    ],
  ],
  "corners of the room": [
    // The plant stood on the bed, the lamp on the wall; the second room was not the bedroom.
    [
      "卧室里靠墙放着一张床，角落里有一盆绿植。",
      ["bedroom-1", "bed-1", "wall-1", "potted-plant-1"],
      [
        "bed-1 against wall-1",
        "bed-1 inside bedroom-1",
        "potted-plant-1 at the corner of bedroom-1",
      ],
    ],
    [
      "沙发靠墙，墙上挂着一幅画，角落里放着一盏落地灯。",
      ["sofa-1", "wall-1", "painting-1", "room-1", "floor-lamp-1"],
      ["floor-lamp-1 at the corner of room-1", "painting-1 on wall-1", "sofa-1 against wall-1"],
    ],
    [
      "桌子上有一台电脑，角落里有一个杯子。",
      ["table-1", "computer-1", "cup-1"],
      ["computer-1 on table-1", "cup-1 at the corner of table-1"],
    ],
    [
      "厨房里有一张桌子，墙角有一台冰箱。",
      ["kitchen-1", "table-1", "refrigerator-1"],
      ["refrigerator-1 at the corner of kitchen-1", "table-1 inside kitchen-1"],
    ],
  ],
  "on both sides": [
    [
      "小路两边种着松树。",
      ["path-1", "pine-tree-1", "pine-tree-2"],
      [
        "pine-tree-1 next to path-1",
        "pine-tree-2 next to path-1",
        "pine-tree-1 left of path-1",
        "pine-tree-2 right of path-1",
      ],
    ],
    // The lamp went onto whichever table came first.
    [
      "沙发两边各有一张边桌，右边的边桌上放着台灯。",
      ["sofa-1", "side-table-1", "side-table-2", "table-lamp-1"],
      [
        "side-table-1 next to sofa-1",
        "side-table-2 next to sofa-1",
        "side-table-1 left of sofa-1",
        "side-table-2 right of sofa-1",
        "table-lamp-1 on side-table-2",
      ],
    ],
    [
      "河的两岸各有一座塔。",
      ["river-1", "tower-1", "tower-2"],
      [
        "tower-1 next to river-1",
        "tower-2 next to river-1",
        "tower-1 left of river-1",
        "tower-2 right of river-1",
      ],
    ],
    // The river was lost.
    [
      "两座塔隔河相望。",
      ["tower-1", "tower-2", "river-1"],
      ["river-1 between tower-1+tower-2", "tower-1 opposite tower-2"],
    ],
  ],
  "places of what was spoken of": [
    [
      "床对面摆着一个衣柜，中间铺着一块地毯。",
      ["bed-1", "wardrobe-1", "carpet-1"],
      ["wardrobe-1 opposite bed-1", "carpet-1 between wardrobe-1+bed-1"],
    ],
    // The left side became another part of the corner, which nothing can be in.
    [
      "盘子右上角放着一个杯子，左边放着叉子。",
      ["plate-1", "cup-1", "fork-1"],
      ["cup-1 right of plate-1", "cup-1 behind plate-1", "fork-1 left of plate-1"],
    ],
    [
      "书桌上有一本书，旁边放着一支钢笔。",
      ["desk-1", "book-1", "pen-1"],
      ["book-1 on desk-1", "pen-1 next to book-1"],
    ],
    [
      "书桌上有一本书，旁边放着一把椅子。",
      ["desk-1", "book-1", "chair-1"],
      ["book-1 on desk-1", "chair-1 next to desk-1"],
    ],
    // A circle came up as a thing of its own.
    [
      "四个女孩围成一圈，圆圈中间放着一个足球。",
      ["girl-1", "girl-2", "girl-3", "girl-4", "football-1"],
      ["girl-1 in a circle girl-2+girl-3+girl-4", "football-1 among girl-1+girl-2+girl-3+girl-4"],
    ],
  ],
  "grounds and colors": [
    ["冰面上站着一只企鹅。", ["ice-1", "penguin-1"], ["penguin-1 on ice-1"]],
    ["山的上方有一朵白云。", ["mountain-1", "cloud-1 color=white"], ["cloud-1 above mountain-1"]],
    ["竹林前面有一座磨坊。", ["forest-1 kind=bamboo", "mill-1"], ["mill-1 in front of forest-1"]],
    ["红绿灯亮着绿灯。", ["traffic-light-1 color=green"], []],
  ],
  "words that place nothing": [
    ["椅子按顺序摆放在桌子周围。", ["chair-1", "table-1"], ["chair-1 around table-1"]],
    ["书桌靠窗摆放。", ["desk-1", "window-1"], ["desk-1 against window-1"]],
    ["小女孩一边唱一边跳舞。", ["girl-1 size=small"], [], ["唱", "跳舞"]],
    ["奶奶给玫瑰浇水。", ["grandmother-1", "rose-1"], ["grandmother-1 near rose-1"], ["浇水"]],
  ],
  "rooms, pictures and what lies between": [
    // Only one of the two was said; the park's light was a red lamp; the neck was a thing.
    [
      "坐在窗边穿白毛衣的女孩捧着花。",
      ["window-1", "sweater-1 color=white", "girl-1", "flower-1"],
      ["girl-1 next to window-1", "girl-1 touching sweater-1", "girl-1 touching flower-1"],
    ],
    [
      "十字路口亮着红灯。",
      ["intersection-1", "traffic-light-1 color=red"],
      ["traffic-light-1 on intersection-1"],
    ],
    ["长颈鹿的脖子旁边有一只鸟。", ["giraffe-1", "bird-1"], ["bird-1 next to giraffe-1"]],
    [
      "画面中间是一只猫，左下角是一只狗。",
      ["cat-1", "dog-1"],
      ["cat-1 above dog-1", "cat-1 right of dog-1"],
    ],
    ["大树下，一只猫趴着。", ["tree-1 size=large", "cat-1"], ["cat-1 under tree-1"]],
    [
      "墙边立着一个衣柜，左边是镜子，右边是窗户。",
      ["wall-1", "wardrobe-1", "mirror-1", "window-1"],
      ["wardrobe-1 next to wall-1", "mirror-1 left of wardrobe-1", "window-1 right of wardrobe-1"],
    ],
    [
      "每张桌子上都铺着桌布，还摆着一支蜡烛。",
      ["table-1", "table-2", "tablecloth-1", "tablecloth-2", "candle-1", "candle-2"],
      [
        "tablecloth-1 on table-1",
        "tablecloth-2 on table-2",
        "candle-1 on table-1",
        "candle-2 on table-2",
      ],
    ],
    [
      "床尾有一张长凳。",
      ["bed-1", "bench-1"],
      ["bench-1 next to bed-1", "bench-1 in front of bed-1"],
    ],
    [
      "左边是猫，中间是鸟，右边是狗。",
      ["cat-1", "bird-1", "dog-1"],
      ["cat-1 left of bird-1", "cat-1 left of dog-1", "bird-1 left of dog-1"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("Chinese: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
