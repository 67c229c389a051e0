import { defineBearing } from "./_compass.ts";

/** The bearing from the object's centre to the subject's is within 22.5 degrees of 180; see `defineBearing`. */
export const southOf = defineBearing({
  name: "south of",
  converse: "north of",
  east: 0,
  south: 1,
  phrases: {
    en: ["south of", "to the south of", "due south of", "on the south side of"],
    zh: { place: ["南边", "南面", "南侧", "南方", "以南", "正南", "正南方", "南方向"], verb: [] },
  },
});
