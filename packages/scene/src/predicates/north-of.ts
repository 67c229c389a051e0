import { defineBearing } from "./_compass.ts";

/** The bearing from the object's centre to the subject's is within 22.5 degrees of 0; see `defineBearing`. */
export const northOf = defineBearing({
  name: "north of",
  converse: "south of",
  east: 0,
  south: -1,
  phrases: {
    en: ["north of", "to the north of", "due north of", "on the north side of"],
    zh: { place: ["北边", "北面", "北侧", "北方", "以北", "正北", "正北方", "北方向"], verb: [] },
  },
});
