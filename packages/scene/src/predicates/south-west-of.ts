import { defineBearing } from "./_compass.ts";

/** The bearing from the object's centre to the subject's is within 22.5 degrees of 225; see `defineBearing`. */
export const southWestOf = defineBearing({
  name: "south-west of",
  converse: "north-east of",
  east: -1,
  south: 1,
  phrases: {
    en: [
      "south-west of",
      "southwest of",
      "to the south-west of",
      "to the southwest of",
      "south west of",
      "to the south west of",
    ],
    zh: { place: ["西南边", "西南面", "西南侧", "西南方", "西南方向", "西南角", "西南"], verb: [] },
  },
});
