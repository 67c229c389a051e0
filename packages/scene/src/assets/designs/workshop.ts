import { type Design, part, repeated } from "../design.ts";

const TEETH = [0, 0.07, 0.14, 0.21, 0.28, 0.35, 0.42, 0.49] as const;
const STEEL = { tint: "steel" } as const;

/** What hangs and lies about in a workshop or a laboratory, beside tools.ts. */
export const WORKSHOP: Readonly<Record<string, Design>> = {
  saw: {
    color: "crimson",
    lies: true,
    along: "x",
    parts: [
      part("box", "blade", [0.3, 0.3, 0.1, 1, 0.7, 0.72], STEEL),
      ...repeated(
        part("box", "tooth", [0.36, 0.3, 0.72, 0.4, 0.7, 0.84], STEEL),
        TEETH.map((x) => [1.15 * x, 0, 0] as const),
      ),
      part("softbox", "rear of the grip", [0, 0, 0, 0.12, 1, 1]),
      part("softbox", "upper grip", [0.06, 0, 0, 0.34, 1, 0.28]),
      part("softbox", "lower grip", [0.06, 0, 0.72, 0.34, 1, 1]),
      part("softbox", "front of the grip", [0.26, 0, 0.04, 0.36, 1, 0.96]),
    ],
  },
  drill: {
    color: "mustard",
    along: "x",
    parts: [
      part("cylinder", "motor", [0, 0.58, 0, 0.6, 1, 1], { axis: "x" }),
      part("cylinder", "chuck", [0.58, 0.66, 0.2, 0.78, 0.92, 0.8], {
        axis: "x",
        tint: "charcoal",
      }),
      part("cylinder", "bit", [0.76, 0.76, 0.42, 1, 0.82, 0.58], { axis: "x", ...STEEL }),
      part("softbox", "grip", [0.08, 0.12, 0.15, 0.34, 0.66, 0.85]),
      part("box", "trigger", [0.34, 0.42, 0.36, 0.4, 0.58, 0.64], { tint: "rubber" }),
      part("box", "battery", [0.02, 0, 0.05, 0.44, 0.16, 0.95], { tint: "charcoal" }),
    ],
  },
  screwdriver: {
    color: "crimson",
    along: "x",
    parts: [
      part("capsule", "grip", [0, 0, 0, 0.46, 1, 1], { axis: "x" }),
      part("cylinder", "collar", [0.42, 0.2, 0.2, 0.5, 0.8, 0.8], { axis: "x", tint: "rubber" }),
      part("cylinder", "shaft", [0.48, 0.38, 0.38, 0.94, 0.62, 0.62], { axis: "x", ...STEEL }),
      part("box", "blade", [0.92, 0.42, 0.3, 1, 0.58, 0.7], STEEL),
    ],
  },
  wrench: {
    color: "steel",
    material: "metal",
    lies: true,
    along: "x",
    parts: [
      part("box", "handle", [0.14, 0.1, 0.34, 0.78, 0.9, 0.66]),
      part("ring", "closed end", [0, 0, 0.14, 0.2, 1, 0.86]),
      part("box", "open end", [0.74, 0, 0.1, 0.86, 1, 0.9]),
      part("box", "upper jaw", [0.84, 0, 0, 1, 1, 0.34]),
      part("box", "lower jaw", [0.84, 0, 0.66, 1, 1, 1]),
    ],
  },
  toolbox: {
    color: "crimson",
    along: "x",
    parts: [
      part("box", "case", [0, 0, 0, 1, 0.5, 1]),
      part("box", "lid", [0.02, 0.52, 0.02, 0.98, 0.72, 0.96]),
      part("box", "seam", [0.01, 0.48, 0.01, 0.99, 0.53, 0.97], { tint: "rubber" }),
      part("box", "left clasp", [0.2, 0.42, 0.96, 0.3, 0.6, 1], { tint: "silver" }),
      part("box", "right clasp", [0.7, 0.42, 0.96, 0.8, 0.6, 1], { tint: "silver" }),
      part("ring", "handle", [0.28, 0.56, 0.44, 0.72, 1, 0.56], { axis: "z", tint: "rubber" }),
    ],
  },
  vise: {
    color: "royalblue",
    material: "metal",
    along: "x",
    parts: [
      part("box", "foot", [0.1, 0, 0.1, 0.6, 0.16, 0.9]),
      part("box", "body", [0.2, 0.14, 0.24, 0.62, 0.64, 0.76]),
      part("box", "fixed jaw", [0.4, 0.6, 0, 0.54, 1, 1], STEEL),
      part("box", "moving jaw", [0.62, 0.4, 0, 0.76, 1, 1], STEEL),
      part("cylinder", "screw", [0, 0.44, 0.4, 0.98, 0.58, 0.6], { axis: "x", ...STEEL }),
      part("cylinder", "bar", [0.94, 0.3, 0.46, 1, 0.72, 0.54], { tint: "charcoal" }),
    ],
  },
  barrel: {
    color: "#8a5a33",
    material: "wood",
    parts: [
      part("cylinder", "staves", [0.06, 0, 0.06, 0.94, 1, 0.94]),
      part("sphere", "belly", [0, 0.02, 0, 1, 0.98, 1]),
      ...[0.08, 0.3, 0.66, 0.86].map((y, i) => {
        const gap = i === 0 || i === 3 ? 0.045 : 0.012;
        return part("cylinder", `hoop ${i + 1}`, [gap, y, gap, 1 - gap, y + 0.06, 1 - gap], {
          tint: "charcoal",
        });
      }),
    ],
  },
  rope: {
    color: "tan",
    parts: [0, 0.33, 0.66].map((y, i) =>
      part("ring", `coil ${i + 1}`, [0.03 * i, y, 0.03 * i, 1 - 0.03 * i, y + 0.34, 1 - 0.03 * i], {
        ...(i === 1 ? { tint: "main dark" } : {}),
      }),
    ),
  },
  tripod: {
    color: "charcoal",
    airy: true,
    parts: tripodLegs(0.94),
  },
  telescope: {
    color: "ivory",
    airy: true,
    along: "z",
    parts: [
      ...tripodLegs(0.68),
      part("cylinder", "mount", [0.4, 0.64, 0.42, 0.6, 0.78, 0.58], { tint: "charcoal" }),
      part("cylinder", "eyepiece", [0.34, 0.66, 0, 0.66, 0.78, 0.2], {
        axis: "z",
        tint: "charcoal",
      }),
      part("cylinder", "rear tube", [0.26, 0.68, 0.16, 0.74, 0.86, 0.5], { axis: "z" }),
      part("cylinder", "front tube", [0.2, 0.76, 0.44, 0.8, 0.98, 0.96], { axis: "z" }),
      part("cylinder", "rim", [0.14, 0.74, 0.92, 0.86, 1, 1], { axis: "z", tint: "main dark" }),
    ],
  },
  microscope: {
    color: "white",
    parts: [
      part("softbox", "foot", [0, 0, 0.1, 1, 0.1, 1], { tint: "charcoal" }),
      part("box", "arm", [0.32, 0.08, 0.1, 0.68, 0.8, 0.34]),
      part("box", "stage", [0.1, 0.32, 0.3, 0.9, 0.38, 0.9], { tint: "charcoal" }),
      part("cylinder", "lens", [0.4, 0.42, 0.56, 0.6, 0.58, 0.72], STEEL),
      part("cylinder", "tube", [0.3, 0.56, 0.46, 0.7, 0.9, 0.8]),
      part("cylinder", "eyepiece", [0.36, 0.88, 0.5, 0.64, 1, 0.76], { tint: "charcoal" }),
      part("cylinder", "knob", [0.22, 0.44, 0, 0.78, 0.58, 0.22], { axis: "x", tint: "charcoal" }),
    ],
  },
};

/** Three legs that spread in steps, up to `height`, and a plate on them. */
function tripodLegs(height: number) {
  const steps = 6;
  const feet = [
    [0.06, 0.06],
    [0.94, 0.06],
    [0.5, 0.94],
  ] as const;
  const sections = feet.flatMap(([fx, fz], leg) =>
    Array.from({ length: steps }, (_, i) => {
      const share = i / (steps - 1);
      const [x, z] = [fx + (0.5 - fx) * share, fz + (0.5 - fz) * share];
      const [low, high] = [(height * i) / steps, (height * (i + 1)) / steps];
      return part("cylinder", `leg ${leg + 1} section ${i + 1}`, [
        x - 0.06,
        low,
        z - 0.06,
        x + 0.06,
        Math.min(high + 0.02, height),
        z + 0.06,
      ]);
    }),
  );
  if (height < 0.9) return sections;
  return [...sections, part("cylinder", "plate", [0.34, height - 0.04, 0.34, 0.66, 1, 0.66])];
}
