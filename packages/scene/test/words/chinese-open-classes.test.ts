import { describe, expect, test } from "vitest";
import { graphOf } from "./graph-of.ts";

/** Sentences with the relations that must be among those read; own words, one class a group. */
const TABLE: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  "places of the body": [
    ["水手肩上站着一只海鸥。", "seagull-1 on sailor-1"],
    ["雪人脖子上围着一条绿围巾。", "scarf-1 touching snowman-1"],
    ["猫睡在奶奶怀里。", "cat-1 touching grandmother-1"],
    ["女孩头上戴着一顶草帽，肩上停着一只蝴蝶。", "hat-1 on girl-1", "butterfly-1 on girl-1"],
    ["男孩右手拿着一面旗子。", "boy-1 touching flag-1"],
  ],
  "each has its own": [
    ["两个孩子每人手里拿着一个苹果。", "child-1 touching apple-1", "child-2 touching apple-2"],
    ["两张凳子上坐着客人。", "guest-1 on stool-1", "guest-2 on stool-2"],
    ["两张书桌，每张书桌配一把椅子。", "chair-1 around desk-1", "chair-2 around desk-2"],
    ["苹果和梨分别放在碗里和盘子上。", "apple-1 inside bowl-1", "pear-1 on plate-1"],
  ],
  "where the sentence takes place": [
    ["操场上，一个学生在跑步。", "student-1 on playground-1"],
    ["海滩上，一个女人躺在躺椅上。", "woman-1 on lounge-chair-1", "lounge-chair-1 on beach-1"],
  ],
  "what is done with a thing": [
    ["一个男孩坐在长椅上看书。", "boy-1 on bench-1", "boy-1 touching book-1"],
    ["老人在公园里放风筝。", "kite-1 above person-1"],
    ["女孩正在喂一只鸭子。", "girl-1 near duck-1"],
  ],
  "what one passes": [
    ["一只狗从商店前面跑过。", "dog-1 in front of shop-1"],
    ["一只鹰从屋顶上飞过。", "eagle-1 above roof-1"],
  ],
  "corners and storeys": [
    [
      "书桌的右上角放着一盏台灯。",
      "table-lamp-1 on desk-1",
      "table-lamp-1 at the right side of desk-1",
      "table-lamp-1 at the back of desk-1",
    ],
    ["书架最上面一层放着一个花瓶。", "vase-1 at the top of bookshelf-1"],
    [
      "门的一边是鞋柜，另一边是衣架。",
      "shoe-cabinet-1 left of door-1",
      "coat-rack-1 right of door-1",
    ],
  ],
  "routes on a map": [
    [
      "从车站往南走300米是学校，学校再往东100米是医院。",
      "school-1 south of station-1 (300 m)",
      "hospital-1 east of school-1 (100 m)",
    ],
  ],
};

describe.each(Object.entries(TABLE))("Chinese: %s", (_, rows) => {
  test.each(rows.map(([text, ...lines]) => [text, lines] as const))("%s", (text, lines) => {
    expect(graphOf(text).relations).toEqual(expect.arrayContaining([...lines]));
  });
});

describe("Chinese: how many, and what is written", () => {
  test.each([
    ["礼堂里摆着两排椅子，每排五把。", 11],
    ["凳子有三个，都在桌子旁边。", 4],
    ["一把椅子都没有，只有两个坐垫。", 2],
    ["桌子周围全是气球。", 3],
  ])("%s", (text, count) => {
    expect(graphOf(text).objects).toHaveLength(count);
  });

  test.each(["一块写着“出口”的牌子", "牌子上写着“出口”", "门旁边有一块牌子，上面写着“出口”。"])(
    "%s",
    (text) => {
      expect(graphOf(text).objects).toContainEqual("sign-1 text=出口");
    },
  );

  test("what is excepted is there too", () => {
    expect(graphOf("除了一架钢琴以外，舞台上什么也没有。").relations).toEqual([
      "piano-1 on stage-1",
    ]);
  });
});
