import { buildVocabulary, SPECIAL, splitWords, vocabularyOf, wordId } from "syntopia";
import { describe, expect, it } from "vitest";

describe("splitWords", () => {
  it("lowers, separates digits and Chinese characters, leaves punctuation out", () => {
    expect(splitWords("There is 1 Box.")).toEqual(["there", "is", "1", "box"]);
    expect(splitWords("红色的球,2个")).toEqual(["红", "色", "的", "球", "2", "个"]);
    expect(splitWords("?!")).toEqual([]);
  });
});

describe("buildVocabulary", () => {
  it("puts frequent words first and is restored from its words", () => {
    const vocabulary = buildVocabulary(["a box", "a ball a box"]);
    expect(vocabulary.words.slice(3)).toEqual(["a", "box", "ball"]);
    expect(wordId(vocabularyOf(vocabulary.words), "box")).toBe(4);
    expect(wordId(vocabulary, "tower")).toBe(SPECIAL.unknown);
  });
});
