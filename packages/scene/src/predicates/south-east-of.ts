import { defineBearing } from "./_compass.ts";

/** The bearing from the object's centre to the subject's is within 22.5 degrees of 135; see `defineBearing`. */
export const southEastOf = defineBearing({
  name: "south-east of",
  converse: "north-west of",
  east: 1,
  south: 1,
  phrases: {
    en: [
      "south-east of",
      "southeast of",
      "to the south-east of",
      "to the southeast of",
      "south east of",
      "to the south east of",
    ],
    zh: { place: ["东南边", "东南面", "东南侧", "东南方", "东南方向", "东南角", "东南"], verb: [] },
  },
});
