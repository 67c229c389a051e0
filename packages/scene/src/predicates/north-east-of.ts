import { defineBearing } from "./_compass.ts";

/** The bearing from the object's centre to the subject's is within 22.5 degrees of 45; see `defineBearing`. */
export const northEastOf = defineBearing({
  name: "north-east of",
  converse: "south-west of",
  east: 1,
  south: -1,
  phrases: {
    en: [
      "north-east of",
      "northeast of",
      "to the north-east of",
      "to the northeast of",
      "north east of",
      "to the north east of",
    ],
    zh: { place: ["东北边", "东北面", "东北侧", "东北方", "东北方向", "东北角", "东北"], verb: [] },
  },
});
