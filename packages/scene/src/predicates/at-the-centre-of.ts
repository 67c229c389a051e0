import { definePlaceWithin } from "./_place-within.ts";

/** The subject is on or in the object, in its middle: in the middle third of its extent along both horizontal axes (both axes, in `image`); see `definePlaceWithin`. */
export const atTheCentreOf = definePlaceWithin({
  name: "at the centre of",
  zone: "centre",
  phrases: {
    en: [
      "at the centre of",
      "at the center of",
      "in the centre of",
      "in the center of",
      "in the middle of",
      "on the middle of",
      "at the middle of",
    ],
    zh: { place: ["中央", "中间", "中心", "正中", "正中央", "正中间", "正中心"], verb: [] },
  },
});
