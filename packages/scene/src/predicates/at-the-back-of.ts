import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, in the third that is farthest from the viewer, or close behind it; see `definePlaceWithin`. */
export const atTheBackOf = definePlaceWithin({
  name: "at the back of",
  zone: "back",
  phrases: {
    en: [
      "at the back of",
      "in the back of",
      "at the rear of",
      "in the back part of",
      "at the rear end of",
    ],
    zh: { place: ["后部", "后端", "最后面", "尾部"], verb: [] },
  },
});
