/** A point, direction or size: x right, y up, z towards the viewer. */
export type Vector3 = readonly [number, number, number];

/** Red, green, blue in [0, 1]; whether sRGB or linear stands where it is used. */
export type Rgb = readonly [number, number, number];
