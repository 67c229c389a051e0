import {
  CARTESIAN_FRAMES,
  type CartesianFrame,
  LANGUAGES,
  type Language,
  type PredicateName,
  parseText,
  type Relation,
  type SceneObject,
  solveLayout,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../layout/_faults.ts";

/** A thing: its category, in Chinese, its measure word. */
type Thing = readonly [category: string, chinese: string, measure: string];

const LARGE: readonly Thing[] = [
  ["table", "桌子", "张"],
  ["bed", "床", "张"],
  ["desk", "书桌", "张"],
  ["cabinet", "柜子", "个"],
];
const STANDING: readonly Thing[] = [
  ["chair", "椅子", "把"],
  ["dog", "狗", "只"],
  ["piano", "钢琴", "架"],
  ["wardrobe", "衣柜", "个"],
  ["suitcase", "手提箱", "个"],
  ["basket", "篮子", "个"],
];
const SMALL: readonly Thing[] = [
  ["cup", "杯子", "个"],
  ["book", "书", "本"],
  ["apple", "苹果", "个"],
  ["vase", "花瓶", "个"],
];
const COLORS = [
  ["red", "红色"],
  ["blue", "蓝色"],
  ["green", "绿色"],
] as const;
const BESIDE: readonly (readonly [PredicateName, english: string, chinese: string])[] = [
  ["left of", "to the left of", "左边"],
  ["right of", "to the right of", "右边"],
  ["in front of", "in front of", "前面"],
  ["behind", "behind", "后面"],
  ["next to", "next to", "旁边"],
  ["near", "close to", "附近"],
];
const ON = ["on", "on", "上"] as const;

/** One sentence: a new thing, where it is, and which of those told of before (a large one) it is at. */
interface Told {
  readonly thing: Thing;
  readonly color: number | undefined;
  readonly where: readonly [PredicateName, english: string, chinese: string];
  readonly at: Thing;
}

const stories = fc
  .record({
    host: fc.constantFrom(...LARGE),
    small: fc.shuffledSubarray([...SMALL]),
    standing: fc.shuffledSubarray([...STANDING], { minLength: 1 }),
    color: fc.infiniteStream(fc.option(fc.nat(2), { nil: undefined })),
    where: fc.infiniteStream(fc.constantFrom(...BESIDE)),
  })
  .map(({ host, small, standing, color, where }): readonly Told[] => [
    ...small.map((thing): Told => ({ thing, color: color.next().value, where: ON, at: host })),
    ...standing.map((thing): Told => {
      return { thing, color: color.next().value, where: where.next().value!, at: host };
    }),
  ]);

function tell(story: readonly Told[], language: Language): string {
  const said = new Set<Thing>();
  const name = ([english, chinese, measure]: Thing, color: number | undefined, known: boolean) => {
    const [shade, tint] = color === undefined ? [] : COLORS[color]!;
    if (language === "zh") {
      return `${known ? "" : `一${measure}`}${tint === undefined ? "" : `${tint}的`}${chinese}`;
    }
    const words = [shade, english].filter((word) => word !== undefined).join(" ");
    return `${known ? "the" : /^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
  };
  const sentences = story.map(({ thing, color, where: [, english, chinese], at }) => {
    const [subject, place] = [name(thing, color, false), name(at, undefined, said.has(at))];
    said.add(at);
    if (language === "zh") return `${subject}在${place}${chinese}。`;
    return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} is ${english} ${place}.`;
  });
  return sentences.join(language === "zh" ? "" : " ");
}

/** What the words say, by ids as the parser gives them: of each category there is one. */
function meant(story: readonly Told[]): readonly Relation[] {
  return story.map(({ thing, where: [predicate], at }) => {
    return { subject: `${thing[0]}-1`, predicate, object: `${at[0]}-1` };
  });
}

function looks(objects: readonly SceneObject[]): readonly string[] {
  return objects.map(({ id, attributes }) => `${id} ${attributes.color ?? ""}`).sort();
}

const CASES = CARTESIAN_FRAMES.flatMap((frame) =>
  LANGUAGES.map((language): [CartesianFrame, Language] => [frame, language]),
);

describe.each(CASES)("sentences in frame %s in %s", (frame, language) => {
  test("end in places where all that they say holds, by plain inequalities", () => {
    fc.assert(
      fc.property(stories, fc.nat(9), (story, seed) => {
        const text = tell(story, language);
        const { scene, unparsed } = parseText(text, { frame });
        expect([text, unparsed]).toEqual([text, []]);
        const things = story.map(({ thing: [category], color }) => {
          return `${category}-1 ${color === undefined ? "" : COLORS[color]![0]}`;
        });
        expect([text, ...looks(scene.objects)]).toEqual([
          text,
          ...[...things, `${story[0]!.at[0]}-1 `].sort(),
        ]);
        const solved = solveLayout(scene, { seed });
        if (!solved.ok) throw new Error(solved.message);
        const gold = { ...scene, relations: meant(story) };
        const faults = faultsOf({ scene: gold, stands: true }, solved.scene);
        expect([text, seed, ...faults]).toEqual([text, seed]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
