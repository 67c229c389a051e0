import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, in the third that is nearest to the viewer, or close in front of it; see `definePlaceWithin`. */
export const atTheFrontOf = definePlaceWithin({
  name: "at the front of",
  zone: "front",
  phrases: {
    en: ["at the front of", "in the front of", "in the front part of", "at the front end of"],
    zh: { place: ["前部", "前端", "最前面"], verb: [] },
  },
});
