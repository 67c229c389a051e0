import { type Design, legs, part, repeated } from "../design.ts";

const sofa = (cushions: number): Design => {
  const width = 0.98 / cushions;
  return {
    color: "slategray",
    material: "fabric",
    parts: [
      ...legs(0.1, 0.06, { tint: "walnut" }),
      part("box", "base", [0, 0.08, 0, 1, 0.35, 1], { tint: "main dark" }),
      ...Array.from({ length: cushions }, (_, i) =>
        part("softbox", `cushion ${i + 1}`, [
          0.015 + i * width,
          0.35,
          0.02,
          0.005 + (i + 1) * width,
          0.55,
          1,
        ]),
      ),
      part("softbox", "back", [0, 0.3, 0, 1, 1, 0.24], { rises: true }),
      part("softbox", "left arm", [0, 0.3, 0.1, 0.135, 0.72, 0.97], { rises: true }),
      part("softbox", "right arm", [0.865, 0.3, 0.1, 1, 0.72, 0.97], { rises: true }),
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

/** Everything to sit on. Backs and arms make way for what is put on it; cushions reach under them. */
export const SEATS: Readonly<Record<string, Design>> = {
  chair,
  "rocking chair": {
    color: "oak",
    material: "wood",
    airy: true,
    parts: [
      ...[0, 0.92].flatMap((x, i) => [
        part("box", `runner ${i + 1}`, [x, 0, 0.24, x + 0.08, 0.06, 0.76], { tint: "main dark" }),
        part("box", `front tip ${i + 1}`, [x, 0.03, 0.74, x + 0.08, 0.1, 1], { tint: "main dark" }),
        part("box", `rear tip ${i + 1}`, [x, 0.03, 0, x + 0.08, 0.1, 0.26], { tint: "main dark" }),
        part("box", `front leg ${i + 1}`, [x + 0.01, 0.06, 0.74, x + 0.07, 0.62, 0.8]),
        part("box", `rear leg ${i + 1}`, [x + 0.01, 0.06, 0.2, x + 0.07, 0.42, 0.26]),
        part("box", `arm ${i + 1}`, [x, 0.6, 0.14, x + 0.08, 0.65, 0.84], { rises: true }),
        part("box", `post ${i + 1}`, [x, 0.4, 0.14, x + 0.08, 1, 0.2], { rises: true }),
      ]),
      part("box", "seat", [0.03, 0.38, 0.14, 0.97, 0.44, 0.84]),
      ...repeated(part("box", "slat", [0.13, 0.44, 0.15, 0.2, 0.9, 0.19], { rises: true }), [
        [0, 0, 0],
        [0.165, 0, 0],
        [0.335, 0, 0],
        [0.5, 0, 0],
        [0.67, 0, 0],
      ]),
      part("box", "head rail", [0.08, 0.88, 0.14, 0.92, 0.98, 0.2], { rises: true }),
    ],
  },
  sofa: sofa(2),
  armchair: sofa(1),
  "office chair": {
    color: "charcoal",
    material: "fabric",
    airy: true,
    parts: [
      ...[
        [0, 0.42, 1, 0.58],
        [0.42, 0, 0.58, 1],
      ].map(([x0, z0, x1, z1], i) =>
        part("box", `foot ${i + 1}`, [x0!, 0.03, z0!, x1!, 0.08, z1!], { tint: "steel" }),
      ),
      ...[
        [0, 0.44],
        [0.88, 0.44],
        [0.44, 0],
        [0.44, 0.88],
      ].map(([x, z], i) =>
        part("sphere", `castor ${i + 1}`, [x!, 0, z!, x! + 0.12, 0.07, z! + 0.12], {
          tint: "rubber",
        }),
      ),
      part("cylinder", "post", [0.45, 0.06, 0.45, 0.55, 0.4, 0.55], { tint: "steel" }),
      part("softbox", "seat", [0.08, 0.38, 0.08, 0.92, 0.48, 0.96]),
      part("box", "stem", [0.44, 0.42, 0.06, 0.56, 0.66, 0.12], { tint: "steel", rises: true }),
      part("softbox", "back", [0.12, 0.56, 0.04, 0.88, 1, 0.16], { rises: true }),
      part("box", "left arm", [0.02, 0.6, 0.24, 0.1, 0.64, 0.74], { tint: "rubber", rises: true }),
      part("box", "right arm", [0.9, 0.6, 0.24, 0.98, 0.64, 0.74], { tint: "rubber", rises: true }),
    ],
  },
  wheelchair: {
    color: "royalblue",
    airy: true,
    parts: [
      part("ring", "left wheel", [0, 0, 0.06, 0.1, 0.64, 0.7], { axis: "x", tint: "rubber" }),
      part("ring", "right wheel", [0.9, 0, 0.06, 1, 0.64, 0.7], { axis: "x", tint: "rubber" }),
      part("sphere", "left castor", [0.12, 0, 0.76, 0.2, 0.16, 0.92], { tint: "rubber" }),
      part("sphere", "right castor", [0.8, 0, 0.76, 0.88, 0.16, 0.92], { tint: "rubber" }),
      part("softbox", "seat", [0.12, 0.4, 0.14, 0.88, 0.5, 0.84]),
      part("softbox", "back", [0.12, 0.46, 0.1, 0.88, 0.96, 0.2], { rises: true }),
      part("box", "left grip", [0.12, 0.94, 0, 0.18, 1, 0.16], { tint: "rubber", rises: true }),
      part("box", "right grip", [0.82, 0.94, 0, 0.88, 1, 0.16], { tint: "rubber", rises: true }),
      part("box", "footrest", [0.24, 0.08, 0.84, 0.76, 0.12, 1], { tint: "steel" }),
      part("box", "left leg", [0.2, 0.1, 0.8, 0.25, 0.44, 0.86], { tint: "steel" }),
      part("box", "right leg", [0.75, 0.1, 0.8, 0.8, 0.44, 0.86], { tint: "steel" }),
    ],
  },
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
