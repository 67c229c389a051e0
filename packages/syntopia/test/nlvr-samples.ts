import { createRandom, type Random } from "@syntopia/engine";
import type { NlvrExample, NlvrItem } from "syntopia";

const SHAPES = ["circle", "square", "triangle"];
const COLORS = ["yellow", "blue", "black"];

/** Make up NLVR examples: is there an item of a colour? Every other sentence is true. */
export function makeExamples(count: number, seed: number): readonly NlvrExample[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => makeExample(random, i));
}

function makeExample(random: Random, index: number): NlvrExample {
  const color = COLORS[random.integer(3)]!;
  const label = index % 2 === 0;
  const others = COLORS.filter((other) => other !== color);
  const boxes = Array.from({ length: 3 }, () =>
    Array.from({ length: 1 + random.integer(3) }, (_, row) => makeItem(random, row, others)),
  );
  const [first, ...rest] = boxes[random.integer(3)]!.splice(0);
  const shown = label ? { ...first!, color } : first!;
  const emptied = boxes.find((items) => items.length === 0)!;
  emptied.push(shown, ...rest);
  return {
    id: `${Math.floor(index / 2)}-${index % 2}`,
    sentence: `There is a ${color} item.`,
    label,
    boxes,
  };
}

function makeItem(random: Random, row: number, colors: readonly string[]): NlvrItem {
  return {
    x: random.integer(80),
    y: 30 * row,
    size: [10, 20, 30][random.integer(3)]!,
    shape: SHAPES[random.integer(3)]!,
    color: colors[random.integer(colors.length)]!,
  };
}
