import { type Design, legs, part } from "../design.ts";

const sofa = (cushions: number): Design => {
  const width = 0.72 / cushions;
  return {
    color: "slategray",
    material: "fabric",
    parts: [
      ...legs(0.1, 0.06, { tint: "walnut" }),
      part("box", "base", [0, 0.08, 0, 1, 0.35, 1], { tint: "main dark" }),
      ...Array.from({ length: cushions }, (_, i) =>
        part("box", `cushion ${i + 1}`, [
          0.145 + i * width,
          0.35,
          0.22,
          0.135 + (i + 1) * width,
          0.55,
          1,
        ]),
      ),
      part("box", "back", [0, 0.35, 0, 1, 1, 0.22], { rises: true }),
      part("box", "left arm", [0, 0.35, 0.1, 0.135, 0.72, 0.97], { rises: true }),
      part("box", "right arm", [0.865, 0.35, 0.1, 1, 0.72, 0.97], { rises: true }),
    ],
  };
};

const chair: Design = {
  color: "oak",
  material: "wood",
  airy: true,
  parts: [
    ...legs(0.44, 0.1, { tint: "main dark" }),
    part("box", "seat", [0, 0.44, 0, 1, 0.52, 1]),
    part("box", "left post", [0, 0.52, 0, 0.1, 1, 0.1], { tint: "main dark", rises: true }),
    part("box", "right post", [0.9, 0.52, 0, 1, 1, 0.1], { tint: "main dark", rises: true }),
    part("box", "back", [0.1, 0.66, 0.01, 0.9, 0.97, 0.08], { rises: true }),
  ],
};

/** Everything to sit on. Backs and arms rise above the seat: they make way for what is put on it. */
export const SEATS: Readonly<Record<string, Design>> = {
  chair,
  sofa: sofa(3),
  armchair: sofa(1),
  stool: {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [
      part("cylinder", "seat", [0, 0.88, 0, 1, 1, 1]),
      ...[0.16, 0.72].flatMap((x, i) =>
        [0.16, 0.72].map((z, k) =>
          part("cylinder", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.12, 0.88, z + 0.12], {
            tint: "main dark",
          }),
        ),
      ),
    ],
  },
  bench: {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [
      part("box", "seat", [0, 0.8, 0, 1, 1, 1]),
      part("box", "left leg", [0.06, 0, 0.08, 0.14, 0.8, 0.92], { tint: "main dark" }),
      part("box", "right leg", [0.86, 0, 0.08, 0.94, 0.8, 0.92], { tint: "main dark" }),
    ],
  },
};
