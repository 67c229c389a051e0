import { type Absence, parseText } from "@syntopia/scene";
import { expect, test } from "vitest";

/** What is absent, in short: "cup on table-1", "thing", and what is there after all. */
function line({ category, attributes, place, except }: Absence): string {
  const said = [...Object.values(attributes), category].join(" ");
  const where = place ? ` ${place.predicate} ${place.objects.join("+")}` : "";
  return `${said}${where}${except ? ` except ${except.join("+")}` : ""}`;
}

test.each([
  ["no chair", ["chair"], "no chair"],
  ["There are no chairs, but there is a stool.", ["chair"], "no chairs"],
  ["a table without a lamp", ["lamp on table-1"], "without a lamp"],
  ["A desk with no red lamp on it.", ["red lamp on desk-1"], "with no red lamp on it"],
  ["a vase without flowers on a tray", ["flower inside vase-1"], "without flowers"],
  ["There isn't a dog in the garden.", ["dog inside garden-1"], "isn't a dog in the garden"],
  ["No cats or dogs are in the yard.", ["cat inside yard-1", "dog inside yard-1"], ""],
  ["zero cats on a table", ["cat on table-1"], "zero cats on a table"],
  ["A desk is by a bed. Nothing is under it.", ["thing under desk-1"], "Nothing is under it"],
  ["Nobody is sitting on the bench.", ["person on bench-1"], "Nobody is sitting on the bench"],
  ["nothing on the shelf except a clock", ["thing on shelf-1 except clock-1"], ""],
  ["桌子上没有苹果", ["apple on table-1"], "没有苹果"],
  ["没有红椅子", ["red chair"], "没有红椅子"],
  ["一把椅子都没有", ["chair"], "一把椅子都没有"],
  ["没有椅子的桌子上有一台电脑", ["chair"], "没有椅子的"],
  ["桌子上什么都没有", ["thing on table-1"], "桌子上什么都没有"],
  ["广场上空无一人。", ["person on plaza-1"], "广场上空无一人"],
  ["除了一架钢琴以外，舞台上什么也没有。", ["thing on stage-1 except piano-1"], ""],
])(
  "what is said not to be there is told, and no object stands for it: %s",
  (text, lines, words) => {
    const { absent, unparsed, scene } = parseText(text);
    expect(absent.map(line)).toEqual(lines);
    expect(unparsed).toEqual([]);
    if (words !== "") expect(absent[0]!.mention.text).toBe(words);
    for (const { mention } of absent)
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const ids = new Set(scene.objects.map(({ id }) => id));
    for (const id of absent.flatMap(({ place, except = [] }) => [
      ...(place?.objects ?? []),
      ...except,
    ]))
      expect(ids).toContain(id);
  },
);

test("what is denied of things that are there is no absence", () => {
  const { absent, scene } = parseText("The cup is not on the table. The cat is not a dog.");
  expect(absent).toEqual([]);
  expect(scene.relations).toMatchObject([{ predicate: "on", negated: true }]);
});

test("'nothing but' takes nothing away", () => {
  const { absent, scene } = parseText("There is nothing but a vase on the table.");
  expect(absent).toEqual([]);
  expect(scene.relations).toMatchObject([{ subject: "vase-1", predicate: "on" }]);
});

test("a length below nothing is no length: its words are reported", () => {
  // The minus was dropped without a word.
  const { scene, unparsed } = parseText("A cat is -2 metres left of a dog.");
  expect(unparsed.map(({ text }) => text)).toEqual(["-2 metres"]);
  expect(scene.relations[0]).toMatchObject({ predicate: "left of" });
  expect(scene.relations[0]).not.toHaveProperty("distance");
});
