import { type Part, part, repeated } from "../design.ts";

/** How thick a fence is, and how wide its posts, as parts of its length. */
const THICK = 0.004;
const POST = 0.008;

/** Posts along one side. */
const PLACES = Array.from({ length: 13 }, (_, index) => (index * (1 - POST)) / 12);

/** A fence that goes all around something, along the four sides of its box. */
export const ENCLOSURE: readonly Part[] = [
  ...rails("upper", 0.68, 0.78),
  ...rails("lower", 0.25, 0.35),
  ...repeated(
    part("box", "back post", [0, 0, 0, POST, 1, POST]),
    PLACES.map((x) => [x, 0, 0] as const),
  ),
  ...repeated(
    part("box", "front post", [0, 0, 1 - POST, POST, 1, 1]),
    PLACES.map((x) => [x, 0, 0] as const),
  ),
  ...repeated(
    part("box", "left post", [0, 0, 0, POST, 1, POST]),
    PLACES.slice(1, -1).map((z) => [0, 0, z] as const),
  ),
  ...repeated(
    part("box", "right post", [1 - POST, 0, 0, 1, 1, POST]),
    PLACES.slice(1, -1).map((z) => [0, 0, z] as const),
  ),
];

function rails(name: string, low: number, high: number): readonly Part[] {
  const dark = { tint: "main dark" } as const;
  return [
    part("box", `${name} back rail`, [0, low, 0, 1, high, THICK], dark),
    part("box", `${name} front rail`, [0, low, 1 - THICK, 1, high, 1], dark),
    part("box", `${name} left rail`, [0, low, 0, THICK, high, 1], dark),
    part("box", `${name} right rail`, [1 - THICK, low, 0, 1, high, 1], dark),
  ];
}
