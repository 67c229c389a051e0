import type { Box, CartesianFrame } from "../../scene.ts";
import { randomAt } from "../random.ts";
import { type Block, stepOf } from "./blocks.ts";

/** How far one of a loose crowd may be from the middle of its place, as a part of the free room there. */
const STRAY = 0.7;

/** The frame that a block is in, and what moves its members. */
export interface MemberOptions {
  readonly frame: CartesianFrame;
  /** Any integer; moves each of a loose crowd a little from the middle of its place. */
  readonly seed: number;
}

/**
 * Give every member of a block its place in it.
 *
 * @param box  of the block
 * @returns    boxes by the ids of the members; none overlap
 */
export function membersOf(
  block: Block,
  box: Box,
  { frame, seed }: MemberOptions,
): ReadonlyMap<string, Box> {
  const half = box.length / 2;
  const whole = box.slice(half).map((high, axis) => high - box[axis]!);
  const cells = whole.map((side, axis) => side / block.counts[axis]!);
  const scale = Math.min(
    ...cells.map((cell, axis) => cell / (block.sides[axis]! * stepOf(axis, frame, block))),
  );
  const sides = block.sides.map((side) => scale * side);
  return new Map(
    block.members.map(({ id }, rank) => {
      const cell = cellOf(block, rank, frame);
      const low = sides.map((side, axis) => {
        const free = cells[axis]! - side;
        const part = restsOnLine(axis, frame, block) ? 1 : 0.5 + strayOf(block, rank, axis, seed);
        const rests = frame === "room" && axis === 1;
        return box[axis]! + cell[axis]! * cells[axis]! + (rests ? 0 : free * part);
      });
      return [id, [...low, ...low.map((edge, axis) => edge + sides[axis]!)]];
    }),
  );
}

/** In how many cells from the low side a member is, along each axis; a circle has parts of cells. */
function cellOf({ form, counts, members }: Block, rank: number, frame: CartesianFrame): Box {
  const [x, deep] = [rank % counts[0]!, Math.floor(rank / counts[0]!)];
  if (form === "circle") {
    const angle = (2 * Math.PI * rank) / members.length;
    const at = [Math.sin(angle), -Math.cos(angle)].map((each, index) => {
      const count = counts[index === 0 ? 0 : counts.length - 1]!;
      return ((count - 1) * (1 + each)) / 2;
    });
    return frame === "image" ? at : [at[0]!, 0, at[1]!];
  }
  if (form === "stack") return frame === "image" ? [0, counts[1]! - 1 - rank] : [0, rank, 0];
  return frame === "image" ? [x, deep] : [x, 0, deep];
}

/** In a picture a single loose row stands on one line. */
function restsOnLine(axis: number, frame: CartesianFrame, { form, counts }: Block): boolean {
  return frame === "image" && axis === 1 && counts[1] === 1 && form === "loose";
}

function strayOf({ form }: Block, rank: number, axis: number, seed: number): number {
  return form === "loose" ? STRAY * (randomAt(seed, 7000 + 2 * rank + axis) - 0.5) : 0;
}
