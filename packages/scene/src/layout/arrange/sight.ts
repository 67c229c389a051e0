import { openSpace } from "../../kinds/open-space.ts";
import type { Box } from "../../scene.ts";
import { overlaps } from "../search/apart.ts";
import type { Arrangeable, PairCost } from "./wish.ts";

/** How steeply one looks down on a room (radians): about as the pictures do. */
const PITCH = (25 * Math.PI) / 180;
const [COS, SIN] = [Math.cos(PITCH), Math.sin(PITCH)];

/** So much of a thing may be hidden by another before anybody minds, and what it costs if all is. */
const MINDED = 0.25;
const HIDDEN = 2.5;

/** What is no higher than where a thing begins hides nothing of it (m). */
const BORNE = 1e-3;

/** Wish that one sees everything from the front, past what stands before it; one sees through legs. */
export function sightCost({ objects }: Arrangeable): PairCost {
  const open = new Map(objects.map(({ id, category }) => [id, openSpace(category)]));
  return (one, other, poses) => {
    const [a, b] = [poses.get(one)!.box, poses.get(other)!.box];
    if (overlaps(a, b)) return 0;
    return middleDepth(a) < middleDepth(b)
      ? hiddenCost(a, b, open.get(other)!)
      : hiddenCost(b, a, open.get(one)!);
  };
}

function hiddenCost(box: Box, before: Box, open: number): number {
  const raised = before[1]! + open * (before[4]! - before[1]!);
  const [left, right] = [Math.max(box[0]!, before[0]!), Math.min(box[3]!, before[3]!)];
  if (left >= right || before[4]! <= box[1]! + BORNE) return 0;
  const [bottom, top] = [seenBottom(box, box[1]!), seenTop(box)];
  const covered = Math.min(top, seenTop(before)) - Math.max(bottom, seenBottom(before, raised));
  if (covered <= 0) return 0;
  const part = ((right - left) * covered) / ((box[3]! - box[0]!) * (top - bottom));
  return HIDDEN * Math.max(0, part - MINDED);
}

/** How far up a box begins and ends as one sees it (m). */
function seenBottom(box: Box, low: number): number {
  return low * COS - box[5]! * SIN;
}

function seenTop(box: Box): number {
  return box[4]! * COS - box[2]! * SIN;
}

function middleDepth(box: Box): number {
  return box[2]! + box[5]!;
}
