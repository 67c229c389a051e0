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
];

describe("Chinese: lists without a verb, and what is said of several", () => {
  test.each(ROWS.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
