import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, in its right third, or beside it on the right; see `definePlaceWithin`. */
export const atTheRightSideOf = definePlaceWithin({
  name: "at the right side of",
  zone: "right",
  phrases: {
    en: [
      "at the right side of",
      "at the right end of",
      "at the right edge of",
      "in the right part of",
      "in the right half of",
    ],
    zh: { place: ["右端", "右部", "右半边", "右半部分"], verb: [] },
  },
});
