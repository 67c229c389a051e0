import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, in the upper third of its height, or standing on it; see `definePlaceWithin`. */
export const atTheTopOf = definePlaceWithin({
  name: "at the top of",
  zone: "top",
  phrases: {
    en: [
      "at the top of",
      "in the top part of",
      "in the upper part of",
      "at the upper end of",
      "near the top of",
    ],
    zh: { place: ["顶端", "上端", "上部", "最上面"], verb: [] },
  },
});
