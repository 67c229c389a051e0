import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** Every row once lost a thing or a relation without a word about it. */
const ROWS: readonly Row[] = [
  ["桌上花瓶一个", ["table-1", "vase-1"], ["vase-1 on table-1"]],
  [
    "沙发左边落地灯，右边茶几",
    ["sofa-1", "floor-lamp-1", "coffee-table-1"],
    ["floor-lamp-1 left of sofa-1", "coffee-table-1 right of sofa-1"],
  ],
  ["书店二楼是咖啡馆", ["bookstore-1", "cafe-1"], ["cafe-1 inside bookstore-1"]],
  [
    "男孩和女孩走在桥上，两个人都戴着帽子",
    ["boy-1", "girl-1", "bridge-1", "hat-1", "hat-2"],
    ["boy-1 on bridge-1", "girl-1 on bridge-1", "hat-1 on boy-1", "hat-2 on girl-1"],
  ],
  ["湖上有一只白天鹅", ["lake-1", "swan-1 color=white"], ["swan-1 on lake-1"]],
  [
    "举着手机拍照的游客站在门前",
    ["cell-phone-1", "person-1", "door-1"],
    ["person-1 touching cell-phone-1", "person-1 in front of door-1"],
  ],
  [
    "每张桌子上都有一个插着花的花瓶",
    ["table-1", "table-2", "flower-1", "vase-1", "flower-2", "vase-2"],
    ["flower-1 inside vase-1", "flower-2 inside vase-2", "vase-1 on table-1", "vase-2 on table-2"],
  ],
  [
    "每张床旁边有一个床头柜，上面有一盏灯",
    ["bed-1", "bed-2", "nightstand-1", "nightstand-2", "lamp-1", "lamp-2"],
    [
      "lamp-1 on nightstand-1",
      "lamp-2 on nightstand-2",
      "nightstand-1 next to bed-1",
      "nightstand-2 next to bed-2",
    ],
  ],
  [
    "蛋糕周围放着礼物盒",
    ["cake-1", "gift-1", "gift-2"],
    ["gift-1 around cake-1", "gift-2 around cake-1"],
  ],
  ["床周围铺着地毯", ["bed-1", "carpet-1"], ["carpet-1 around bed-1"]],
  [
    "骆驼队走在沙丘上",
    ["camel-1", "camel-2", "sand-dune-1"],
    ["camel-1 on sand-dune-1", "camel-2 on sand-dune-1"],
  ],
  ["屋檐下挂着一串风铃", ["eaves-1", "wind-chime-1"], ["wind-chime-1 hanging from eaves-1"]],
  [
    "设计一个书房：书桌对着门",
    ["study-1", "desk-1", "door-1"],
    ["desk-1 facing door-1", "desk-1 inside study-1"],
  ],
  ["灶台旁边有一个水池", ["stove-1", "sink-1"], ["sink-1 next to stove-1"]],
  [
    "客厅 圆桌 六把餐椅围着圆桌 桌上花瓶一个",
    [
      "living-room-1",
      "table-1 shape=round",
      ...[1, 2, 3, 4, 5, 6].map((number) => `chair-${number}`),
      "vase-1",
    ],
    [...[1, 2, 3, 4, 5, 6].map((number) => `chair-${number} around table-1`), "vase-1 on table-1"],
  ],
  [
    "两个 红色 杯子 放在 桌子 上面",
    ["cup-1 color=red", "cup-2 color=red", "table-1"],
    ["cup-1 on table-1", "cup-2 on table-1"],
  ],
  ["双人床 床头柜 台灯", ["double-bed-1", "nightstand-1", "table-lamp-1"], []],
  [
    "桌前放两把椅子，两把椅子相距半米",
    ["table-1", "chair-1", "chair-2"],
    [
      "chair-1 in front of table-1",
      "chair-1 not within distance of chair-2 (0.475 m)",
      "chair-1 within distance of chair-2 (0.5 m)",
      "chair-2 in front of table-1",
    ],
  ],
  ["沙发扶手上搭着一条格子毯", ["sofa-1", "blanket-1 pattern=checkered"], ["blanket-1 on sofa-1"]],
  ["桌子，桌头放一块白板", ["table-1", "whiteboard-1"], ["whiteboard-1 next to table-1"]],
  ["院子里有一个水池", ["yard-1", "pond-1"], ["pond-1 inside yard-1"]],
];

test("what is said of none, or places nothing, makes no thing and is reported", () => {
  expect(graphOf("零只猫在桌子上").objects).toEqual(["table-1"]);
  expect(parseText("零只猫在桌子上").absent.map(({ mention }) => mention.text)).toEqual([
    "零只猫在桌子上",
  ]);
  expect(graphOf("苹果切成两半放在盘子里")).toEqual({
    objects: ["apple-1", "plate-1"],
    relations: ["apple-1 inside plate-1"],
    unparsed: ["切成两半"],
  });
});

describe("Chinese: lists without a verb, and what is said of several", () => {
  test.each(ROWS.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
