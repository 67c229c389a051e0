import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, in the lower third of its height, or standing at its foot; see `definePlaceWithin`. */
export const atTheBottomOf = definePlaceWithin({
  name: "at the bottom of",
  zone: "bottom",
  phrases: {
    en: [
      "at the bottom of",
      "in the bottom part of",
      "in the lower part of",
      "at the foot of",
      "near the bottom of",
      "in the bottom of",
    ],
    zh: { place: ["底部", "底端", "下端", "下部", "脚下", "最下面"], verb: [] },
  },
});
