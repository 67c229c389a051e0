import { parseText } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

const read = (words: string) => {
  const { scene, unparsed } = parseText(words);
  return {
    objects: scene.objects.map(({ category, attributes }) => [category, attributes.text]),
    relations: scene.relations.map(({ subject, predicate, object }) =>
      [subject, predicate, object].join(" "),
    ),
    unparsed: unparsed.map(({ text }) => text),
  };
};

describe("what is quoted", () => {
  it.each([
    ['the book "Dune" is on the bed', "dune"],
    ['a book, "War and Peace", lies on the bed', "war and peace"],
    ['a book titled "Two Cats" is on a bed', "two cats"],
    ['a book with "CATS" on it is on a bed', "cats"],
  ])("is writing on what it stands behind: %s", (words, text) => {
    expect(read(words)).toEqual({
      objects: [
        ["book", text],
        ["bed", undefined],
      ],
      relations: ["book-1 on bed-1"],
      unparsed: [],
    });
  });

  it.each([
    '"a cat" on top of "a dog"',
    'the "cat" is on the red "dog"',
    '"cat" on top of a big “dog”.',
  ])("is a thing where things are named: %s", (words) => {
    expect(read(words)).toEqual({
      objects: [
        ["cat", undefined],
        ["dog", undefined],
      ],
      relations: ["cat-1 on dog-1"],
      unparsed: [],
    });
  });
});
