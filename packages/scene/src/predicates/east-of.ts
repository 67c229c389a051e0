import { defineBearing } from "./_compass.ts";

/** The bearing from the object's centre to the subject's is within 22.5 degrees of 90; see `defineBearing`. */
export const eastOf = defineBearing({
  name: "east of",
  converse: "west of",
  east: 1,
  south: 0,
  phrases: {
    en: ["east of", "to the east of", "due east of", "on the east side of"],
    zh: { place: ["东边", "东面", "东侧", "东方", "以东", "正东", "正东方", "东方向"], verb: [] },
  },
});
