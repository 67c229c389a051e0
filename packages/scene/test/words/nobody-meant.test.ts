import { FRAMES, parseText } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

describe("words that speak of what was never named", () => {
  it.each([
    "it with a cat",
    "them from red to the door",
    "every its at not room facing a place are first her behind place",
    "上张他有墙",
    "三椅子房间三着旁边有他里",
    "一后一圈满将门两是离右边",
  ])("are no reason to fail: %s", (words) => {
    for (const frame of FRAMES) {
      const { scene } = parseText(words, { frame });
      const ids = new Set(scene.objects.map(({ id }) => id));
      const named = scene.relations.flatMap(({ subject, object }) => [subject, object].flat());
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});
