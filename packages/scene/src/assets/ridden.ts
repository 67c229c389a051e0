import type { Part } from "./design.ts";

/** What one sits on: the body of an animal, the seat of a bicycle. */
const SADDLE = /^(?:body|seat)$/;
/** The head of an animal, or the handlebar, is in this share of its length. */
const FRONT = 0.5;

/**
 * Let the head of a mount come down in front of it until nothing of it is above its back, so that who
 * rides it, whose box is on top of its box, sits on its back.
 *
 * @param parts  in the unit box, looking towards +x
 * @returns      parts that end at the back, and no longer fill the unit box above it
 */
export function bowed(parts: readonly Part[]): readonly Part[] {
  const saddle = parts.find(({ name }) => SADDLE.test(name));
  if (!saddle) return parts;
  const isFront = ({ from, to }: Part) => from[0] >= FRONT && to[1] > saddle.to[1];
  const above = Math.max(...parts.map(({ to }) => to[1])) - saddle.to[1];
  const moved = parts.map((each) => (isFront(each) ? movedDown(each, above, saddle) : each));
  return moved
    .filter(({ from }) => from[1] < saddle.to[1])
    .map((each) => below(each, saddle.to[1]));
}

/** Lower, but not below the belly: a neck is folded into the chest. */
function movedDown(source: Part, by: number, saddle: Part): Part {
  const { from, to } = source;
  const lowest = Math.min(from[1], saddle.from[1]);
  return {
    ...source,
    from: [from[0], Math.max(lowest, from[1] - by), from[2]],
    to: [to[0], to[1] - by, to[2]],
  };
}

function below(source: Part, limit: number): Part {
  const { to } = source;
  return { ...source, to: [to[0], Math.min(to[1], limit), to[2]] };
}
