import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { NOUNS } from "../../src/kinds/nouns.ts";
import { ADJECTIVE_LISTS } from "../../src/words/attributes.ts";
import { numberOf, numeralInChinese } from "../../src/words/chinese/lexicon/numbers.ts";

/** The 80 object names of COCO (https://cocodataset.org). */
const COCO =
  "person,bicycle,car,motorcycle,airplane,bus,train,truck,boat,traffic light,fire hydrant,stop sign,parking meter,bench,bird,cat,dog,horse,sheep,cow,elephant,bear,zebra,giraffe,backpack,umbrella,handbag,tie,suitcase,frisbee,skis,snowboard,sports ball,kite,baseball bat,baseball glove,skateboard,surfboard,tennis racket,bottle,wine glass,cup,fork,knife,spoon,bowl,banana,apple,sandwich,orange,broccoli,carrot,hot dog,pizza,donut,cake,chair,couch,potted plant,bed,dining table,toilet,tv,laptop,mouse,remote,keyboard,cell phone,microwave,oven,toaster,sink,refrigerator,book,clock,vase,scissors,teddy bear,hair drier,toothbrush".split(
    ",",
  );

describe("the noun table", () => {
  test("holds COCO's names and no name twice", () => {
    const categories = NOUNS.map(([category]) => category);
    const chinese = NOUNS.flatMap(([, names]) => names);
    expect(COCO.filter((name) => !categories.includes(name))).toEqual([]);
    expect(new Set(categories).size).toBe(categories.length);
    expect(new Set(chinese).size).toBe(chinese.length);
  });

  test("every category is read in English", () => {
    // What only Chinese has a word for is an adjective and a noun here.
    const own = NOUNS.map(([category]) => category).filter((name) => !/^(?:old|long) /.test(name));
    expect(own.length).toBeGreaterThan(NOUNS.length - 5);
    const read = own.map((name) => parseText(`one ${name}`).scene.objects[0]?.category);
    expect(read).toEqual(own);
  });

  test("every Chinese name is read, counted and placed", () => {
    for (const [category, names, measure] of NOUNS) {
      // 地 alone is also a particle; it is the ground only in 地上 and its like.
      for (const name of names.filter((each) => each !== "地")) {
        const { scene, unparsed } = parseText(`两${measure}${name}在一个盒子旁边`);
        expect([name, ...scene.objects.slice(0, 2).map((object) => object.category)]).toEqual([
          name,
          category,
          category,
        ]);

        expect([name, scene.relations.length, unparsed.length]).toEqual([name, 2, 0]);
      }
    }
  });
});

describe("the adjectives", () => {
  test("no word stands twice in one language", () => {
    const rows = ADJECTIVE_LISTS.flatMap(([, list]) => list);
    const twice = (words: readonly string[]) =>
      words.filter((word, index) => words.indexOf(word) !== index);
    expect(twice(rows.flatMap(([, english]) => english))).toEqual([]);
    expect(twice(rows.flatMap(([, , chinese]) => chinese))).toEqual([]);
  });

  test("every English word is read into its value", () => {
    for (const [name, rows] of ADJECTIVE_LISTS) {
      for (const [value, words] of rows) {
        for (const word of words) {
          expect([word, parseText(`one ${word} cube`).scene.objects[0]!.attributes]).toEqual([
            word,
            { [name]: value },
          ]);
        }
      }
    }
  });

  test("every Chinese word is read into its value", () => {
    for (const [name, rows] of ADJECTIVE_LISTS) {
      for (const [value, , words] of rows) {
        for (const word of words) {
          expect([word, parseText(`一个${word}的立方体`).scene.objects[0]!.attributes]).toEqual([
            word,
            { [name]: value },
          ]);
        }
      }
    }
  });
});

test("Chinese numerals go both ways", () => {
  for (let number = 1; number < 100; number++)
    expect(numberOf(numeralInChinese(number))).toBe(number);
  expect([numberOf("一百二十"), numberOf("两"), numberOf("１２")]).toEqual([120, 2, 12]);
});
