import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, near one of its sides: beyond the middle third of its extent along one horizontal axis (either axis, in `image`); see `definePlaceWithin`. */
export const atTheEdgeOf = definePlaceWithin({
  name: "at the edge of",
  zone: "edge",
  phrases: {
    en: [
      "at the edge of",
      "on the edge of",
      "along the edge of",
      "at the border of",
      "by the edge of",
      "near the edge of",
      "close to the edge of",
    ],
    zh: { place: ["边缘", "边沿", "边缘处"], verb: [] },
  },
});
