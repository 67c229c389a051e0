/** How far apart two things in contact may be on a map: what surveys and drawn lines differ by (metres). */
export const MAP_CONTACT_TOLERANCE = 1;

/** The widest gap between neighbours on a map: across a street (metres). */
export const MAP_NEXT_TO_LIMIT = 50;

/** The widest gap between places that are near each other: a walk of five minutes (metres). */
export const MAP_NEAR_LIMIT = 500;

/** The narrowest gap between places that are far apart: four times what is still near (metres). */
export const MAP_FAR_LIMIT = 2000;

/** How far a stated distance may be missed: "300 metres north of" is 285 to 315 metres. */
export const MAP_DISTANCE_TOLERANCE = 0.05;

/** Half of the sector that a bearing stands for, degrees: north is 337.5 to 22.5. */
export const HALF_SECTOR_DEG = 22.5;
