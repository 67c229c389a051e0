import type { PredicateName } from "@syntopia/scene";

/**
 * What each predicate measures, in a line; the docstring of its entry in src/predicates has the whole.
 *
 * Words in capitals are the limits of the page.
 */
export const MEANINGS: Readonly<Record<PredicateName, string>> = {
  "left of": "its right edge is left of the other's left edge, seen by the viewer",
  "right of": "its left edge is right of the other's right edge",
  above:
    "its lower edge is higher than the other's upper edge, or all of it but its legs is above the other",
  below:
    "its upper edge is lower than the other's lower edge, or all of it is in the open space between legs",
  "in front of":
    "nearer to the viewer: before the other in depth; in a picture its lower edge is lower",
  behind: "farther from the viewer, the same the other way about",
  on: "rests on top (CONTACT), its centre over the other or, along an axis, the other's centre under it; or hangs at the side of a wall, under a ceiling",
  under:
    "lower and covered by the other at least in part, also between its legs; of what hangs on a wall: lower, and before it by at most AT WALL",
  inside: "its box lies within the other's; of open ground (a field, a pond): within its outline",
  "next to":
    "apart along one horizontal axis by at most NEXT TO, overlapping along the other and in height",
  between: "the one ends before it begins, it ends before the other begins, in the band of both",
  near: "the widest gap along an axis is at most NEAR",
  "far from": "the widest gap along an axis is at least FAR",
  contains: "the other's box lies within its box, or its outline if it is open ground",
  among: "its centre lies between the least and the greatest of theirs, on every ground axis",
  around: "at any side within NEAR, or all around",
  surrounding: "the other's footprint lies within its own, and they overlap in height",
  touching: "the gap is at most CONTACT on every axis",
  against: "a side of it is within CONTACT of a side of the other",
  overlapping: "the boxes share space",
  covering: "over the middle third of the other on both horizontal axes, and on top",
  "hanging from":
    "its upper edge is at the other's height, its centre lower and within the other's width",
  "part of": "its box lies within the other's, give or take CONTACT",
  "at the edge of": "on or in it, beyond the middle third along an axis",
  "at the corner of": "on or in it, beyond the middle third along both axes",
  "at the centre of": "on or in it, in the middle third along both axes",
  "at the left side of": "on or in its left third, or close beside it there",
  "at the right side of": "on or in its right third, or close beside it there",
  "at the top of": "on it, or in the upper third of its height",
  "at the bottom of": "in the lower third of its height, or beside its foot",
  "at the front of": "on or in the third nearest to the viewer, or close before it",
  "at the back of": "on or in the third farthest from the viewer, or close behind it",
  opposite: "apart along one horizontal axis, overlapping along the others",
  facing:
    "the other's centre is within 45° of straight ahead; in a picture: level, on that side of it, where its front is known",
  "facing away from":
    "the other's centre is within 45° of straight behind; in a picture: level, on the other side of it, where its front is known",
  "parallel to":
    "the longer sides (of what is nearly square: the widths) are at most 15° from parallel",
  "perpendicular to": "the longer sides are at most 15° from a right angle",
  "aligned with":
    "the centres are in line along an axis of the ground, in a picture of either; there also the lower edges (CONTACT)",
  "in a row": "one after the other, gaps of at most ROW, one line through all",
  "in a circle": "distances from the common centre within 20 %, no gap wider than two even shares",
  "in a grid": "rows and columns that are apart, at least two of each",
  "in a stack": "each on the one below it",
  "north of": "bearing within 22.5° of north",
  "south of": "bearing within 22.5° of south",
  "east of": "bearing within 22.5° of east",
  "west of": "bearing within 22.5° of west",
  "north-east of": "bearing within 22.5° of north-east",
  "north-west of": "bearing within 22.5° of north-west",
  "south-east of": "bearing within 22.5° of south-east",
  "south-west of": "bearing within 22.5° of south-west",
  "within distance of": "the shortest line between the two is at most the stated metres",
  "larger than": "the cube root of the volume (root of the area, in a picture) is greater",
  "smaller than": "the same is less",
  "taller than": "the height is greater",
  "shorter than": "the height is less",
  "same size as": "the sizes differ by at most a tenth of the larger",
  crosses:
    "each reaches beyond the other at both ends, along different axes; who walks or drives is on the way",
};
