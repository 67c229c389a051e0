import { defineBearing } from "./_compass.ts";

/** The bearing from the object's centre to the subject's is within 22.5 degrees of 270; see `defineBearing`. */
export const westOf = defineBearing({
  name: "west of",
  converse: "east of",
  east: -1,
  south: 0,
  phrases: {
    en: ["west of", "to the west of", "due west of", "on the west side of"],
    zh: { place: ["西边", "西面", "西侧", "西方", "以西", "正西", "正西方", "西方向"], verb: [] },
  },
});
