import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, near one of its corners: beyond the middle third of its extent along both horizontal axes (both axes, in `image`); see `definePlaceWithin`. */
export const atTheCornerOf = definePlaceWithin({
  name: "at the corner of",
  zone: "corner",
  phrases: {
    en: [
      "at the corner of",
      "in the corner of",
      "on the corner of",
      "in a corner of",
      "in one corner of",
      "in another corner of",
      "in the other corner of",
      "at a corner of",
    ],
    zh: {
      place: ["角落", "角落里", "拐角", "拐角处", "角上", "一角", "四个角上", "四个角", "四角"],
      verb: [],
    },
  },
});
