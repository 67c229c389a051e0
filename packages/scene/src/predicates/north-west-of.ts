import { defineBearing } from "./_compass.ts";

/** The bearing from the object's centre to the subject's is within 22.5 degrees of 315; see `defineBearing`. */
export const northWestOf = defineBearing({
  name: "north-west of",
  converse: "south-east of",
  east: -1,
  south: -1,
  phrases: {
    en: [
      "north-west of",
      "northwest of",
      "to the north-west of",
      "to the northwest of",
      "north west of",
      "to the north west of",
    ],
    zh: { place: ["西北边", "西北面", "西北侧", "西北方", "西北方向", "西北角", "西北"], verb: [] },
  },
});
