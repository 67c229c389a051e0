import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, in its left third, or beside it on the left; see `definePlaceWithin`. */
export const atTheLeftSideOf = definePlaceWithin({
  name: "at the left side of",
  zone: "left",
  phrases: {
    en: [
      "at the left side of",
      "at the left end of",
      "at the left edge of",
      "in the left part of",
      "in the left half of",
    ],
    zh: { place: ["左端", "左部", "左半边", "左半部分"], verb: [] },
  },
});
