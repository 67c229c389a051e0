import { type Design, type Part, part } from "../design.ts";

interface Looks {
  readonly color: string;
  /** Share of the height that is legs, in (0, 0.6). */
  readonly legs: number;
  readonly ears: "up" | "down" | "round" | "long" | "horns";
  readonly tail: "up" | "down" | "short";
  readonly muzzle?: string;
  readonly extra?: readonly Part[];
}

const EARS: Readonly<Record<Looks["ears"], readonly Part[]>> = {
  up: [
    part("cone", "left ear", [0.72, 0.84, 0.2, 0.82, 1, 0.4]),
    part("cone", "right ear", [0.72, 0.84, 0.6, 0.82, 1, 0.8]),
  ],
  down: [
    part("sphere", "crown", [0.7, 0.8, 0.25, 0.86, 1, 0.75]),
    part("capsule", "left ear", [0.7, 0.6, 0.12, 0.79, 0.93, 0.26], { tint: "main dark" }),
    part("capsule", "right ear", [0.7, 0.6, 0.74, 0.79, 0.93, 0.88], { tint: "main dark" }),
  ],
  round: [
    part("sphere", "left ear", [0.68, 0.84, 0.1, 0.8, 1, 0.4], { tint: "main dark" }),
    part("sphere", "right ear", [0.68, 0.84, 0.6, 0.8, 1, 0.9], { tint: "main dark" }),
  ],
  long: [
    part("capsule", "left ear", [0.68, 0.75, 0.25, 0.76, 1, 0.42]),
    part("capsule", "right ear", [0.68, 0.75, 0.58, 0.76, 1, 0.75]),
  ],
  horns: [
    part("cone", "left horn", [0.74, 0.86, 0.2, 0.8, 1, 0.32], { tint: "ivory" }),
    part("cone", "right horn", [0.74, 0.86, 0.68, 0.8, 1, 0.8], { tint: "ivory" }),
  ],
};

const TAILS: Readonly<Record<Looks["tail"], Part>> = {
  up: part("capsule", "tail", [0, 0.5, 0.45, 0.08, 0.95, 0.55]),
  down: part("capsule", "tail", [0, 0.2, 0.45, 0.08, 0.68, 0.55], { tint: "main dark" }),
  short: part("sphere", "tail", [0, 0.5, 0.38, 0.14, 0.68, 0.62], { tint: "main light" }),
};

/** An animal on four legs that looks towards +x. */
function quadruped({ color, legs, ears, tail, muzzle = "main light", extra = [] }: Looks): Design {
  const leg = ([x, z]: readonly [number, number], i: number) =>
    part("capsule", `leg ${i + 1}`, [x, 0, z, x + 0.12, legs + 0.15, z + 0.26], {
      tint: "main dark",
    });
  return {
    color,
    material: "fabric",
    along: "x",
    sideRatio: 1.3,
    parts: [
      ...(
        [
          [0.08, 0.04],
          [0.08, 0.7],
          [0.55, 0.04],
          [0.55, 0.7],
        ] as const
      ).map(leg),
      part("capsule", "body", [0.04, legs, 0, 0.74, 0.72, 1], { axis: "x" }),
      part("sphere", "head", [0.64, 0.54, 0.14, 0.93, 0.92, 0.86]),
      part("sphere", "muzzle", [0.83, 0.57, 0.3, 0.99, 0.74, 0.7], { tint: muzzle }),
      part("sphere", "nose", [0.96, 0.66, 0.42, 1, 0.73, 0.58], { tint: "rubber" }),
      part("sphere", "left eye", [0.86, 0.74, 0.22, 0.91, 0.81, 0.34], { tint: "rubber" }),
      part("sphere", "right eye", [0.86, 0.74, 0.66, 0.91, 0.81, 0.78], { tint: "rubber" }),
      ...EARS[ears],
      TAILS[tail],
      ...extra,
    ],
  };
}

/** Dark bands round the trunk of a quadruped. */
function bands(color: string): readonly Part[] {
  return [0.16, 0.3, 0.44, 0.58].map((x, i) =>
    part("cylinder", `band ${i + 1}`, [x, 0.3, 0.0, x + 0.05, 0.725, 1], {
      axis: "x",
      tint: color,
    }),
  );
}

const bird = (color: string, beak: string): Design => ({
  color,
  along: "x",
  sideRatio: 1,
  parts: [
    part("cylinder", "left leg", [0.42, 0, 0.3, 0.47, 0.3, 0.38], { tint: beak }),
    part("cylinder", "right leg", [0.42, 0, 0.62, 0.47, 0.3, 0.7], { tint: beak }),
    part("sphere", "body", [0.1, 0.2, 0.06, 0.75, 0.76, 0.94]),
    part("sphere", "left wing", [0.15, 0.32, 0, 0.6, 0.66, 0.2], { tint: "main dark" }),
    part("sphere", "right wing", [0.15, 0.32, 0.8, 0.6, 0.66, 1], { tint: "main dark" }),
    part("cone", "tail", [0, 0.4, 0.32, 0.22, 0.62, 0.68], { axis: "x", tint: "main dark" }),
    part("sphere", "head", [0.54, 0.58, 0.22, 0.88, 1, 0.78]),
    part("cone", "beak", [0.82, 0.7, 0.38, 1, 0.84, 0.62], { axis: "x", tint: beak }),
    part("sphere", "left eye", [0.75, 0.8, 0.2, 0.81, 0.88, 0.3], { tint: "rubber" }),
    part("sphere", "right eye", [0.75, 0.8, 0.7, 0.81, 0.88, 0.8], { tint: "rubber" }),
  ],
});

/** Animals; they look to the right, or at the viewer when their box is deeper than wide. */
export const ANIMALS: Readonly<Record<string, Design>> = {
  cat: quadruped({ color: "sandybrown", legs: 0.3, ears: "up", tail: "up" }),
  dog: quadruped({ color: "#a9713f", legs: 0.36, ears: "down", tail: "up" }),
  horse: quadruped({ color: "saddlebrown", legs: 0.48, ears: "up", tail: "down" }),
  cow: quadruped({ color: "whitesmoke", legs: 0.34, ears: "horns", tail: "down", muzzle: "pink" }),
  sheep: quadruped({
    color: "linen",
    legs: 0.28,
    ears: "round",
    tail: "short",
    muzzle: "charcoal",
  }),
  pig: quadruped({ color: "lightpink", legs: 0.2, ears: "up", tail: "short", muzzle: "pink" }),
  bear: quadruped({ color: "#5a3b22", legs: 0.24, ears: "round", tail: "short" }),
  mouse: quadruped({ color: "gray", legs: 0.12, ears: "round", tail: "down" }),
  rabbit: quadruped({ color: "gainsboro", legs: 0.16, ears: "long", tail: "short" }),
  zebra: quadruped({
    color: "white",
    legs: 0.46,
    ears: "up",
    tail: "down",
    muzzle: "charcoal",
    extra: bands("rubber"),
  }),
  lion: quadruped({
    color: "#d19a48",
    legs: 0.34,
    ears: "round",
    tail: "down",
    extra: [part("sphere", "mane", [0.56, 0.42, 0.06, 0.84, 1, 0.94], { tint: "chocolate" })],
  }),
  tiger: quadruped({
    color: "darkorange",
    legs: 0.32,
    ears: "up",
    tail: "up",
    extra: bands("rubber"),
  }),
  fox: quadruped({ color: "#c8571b", legs: 0.3, ears: "up", tail: "short", muzzle: "white" }),
  wolf: quadruped({ color: "slategray", legs: 0.38, ears: "up", tail: "down" }),
  goat: quadruped({ color: "linen", legs: 0.4, ears: "horns", tail: "short" }),
  deer: quadruped({ color: "sienna", legs: 0.46, ears: "horns", tail: "short" }),
  panda: quadruped({
    color: "white",
    legs: 0.24,
    ears: "round",
    tail: "short",
    extra: [
      part("sphere", "left patch", [0.84, 0.7, 0.2, 0.9, 0.84, 0.38], { tint: "rubber" }),
      part("sphere", "right patch", [0.84, 0.7, 0.62, 0.9, 0.84, 0.8], { tint: "rubber" }),
      part("capsule", "shoulders", [0.5, 0.2, 0.01, 0.68, 0.73, 0.99], { tint: "rubber" }),
    ],
  }),
  camel: quadruped({
    color: "#c69a5d",
    legs: 0.44,
    ears: "round",
    tail: "down",
    extra: [
      part("sphere", "rear hump", [0.14, 0.58, 0.24, 0.36, 0.96, 0.76]),
      part("sphere", "front hump", [0.38, 0.58, 0.24, 0.6, 0.98, 0.76]),
    ],
  }),
  unicorn: quadruped({
    color: "white",
    legs: 0.46,
    ears: "up",
    tail: "down",
    muzzle: "pink",
    extra: [
      part("cone", "horn", [0.84, 0.84, 0.44, 0.9, 1, 0.56], { tint: "gold" }),
      part("sphere", "mane", [0.56, 0.5, 0.34, 0.74, 0.96, 0.66], { tint: "hotpink" }),
    ],
  }),
  elephant: quadruped({
    color: "slategray",
    legs: 0.34,
    ears: "round",
    tail: "down",
    extra: [part("capsule", "trunk", [0.92, 0.05, 0.4, 1, 0.72, 0.6])],
  }),
  giraffe: {
    color: "#dba344",
    along: "x",
    parts: [
      ...[0.1, 0.5].flatMap((x, i) =>
        [0.08, 0.66].map((z, k) =>
          part("capsule", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.11, 0.45, z + 0.26], {
            tint: "sienna",
          }),
        ),
      ),
      part("capsule", "body", [0, 0.34, 0, 0.68, 0.58, 1], { axis: "x" }),
      part("capsule", "neck", [0.56, 0.42, 0.3, 0.74, 0.92, 0.7]),
      part("sphere", "head", [0.6, 0.84, 0.25, 0.92, 0.96, 0.75]),
      part("sphere", "muzzle", [0.82, 0.83, 0.32, 1, 0.91, 0.68], { tint: "main light" }),
      part("cone", "horn", [0.66, 0.93, 0.42, 0.72, 1, 0.58], { tint: "sienna" }),
    ],
  },
  bird: bird("dodgerblue", "orange"),
  duck: bird("gold", "darkorange"),
  chicken: bird("whitesmoke", "orange"),
  fish: {
    color: "darkorange",
    along: "x",
    sideRatio: 2,
    parts: [
      part("sphere", "body", [0.2, 0.08, 0, 1, 0.9, 1]),
      part("cone", "tail", [0, 0, 0.3, 0.34, 1, 0.7], { axis: "x", tint: "main dark" }),
      part("sphere", "left eye", [0.82, 0.52, 0.1, 0.9, 0.64, 0.28], { tint: "rubber" }),
      part("sphere", "right eye", [0.82, 0.52, 0.72, 0.9, 0.64, 0.9], { tint: "rubber" }),
    ],
  },
  "teddy bear": {
    color: "#b07a48",
    material: "fabric",
    parts: [
      part("sphere", "body", [0.18, 0.1, 0.1, 0.82, 0.66, 0.9]),
      part("sphere", "head", [0.2, 0.54, 0.14, 0.8, 0.96, 0.86]),
      part("sphere", "left ear", [0.14, 0.82, 0.35, 0.38, 1, 0.6], { tint: "main dark" }),
      part("sphere", "right ear", [0.62, 0.82, 0.35, 0.86, 1, 0.6], { tint: "main dark" }),
      part("sphere", "muzzle", [0.38, 0.58, 0.72, 0.62, 0.74, 0.96], { tint: "main light" }),
      part("sphere", "nose", [0.46, 0.67, 0.9, 0.54, 0.73, 1], { tint: "rubber" }),
      part("sphere", "left eye", [0.33, 0.74, 0.76, 0.4, 0.8, 0.86], { tint: "rubber" }),
      part("sphere", "right eye", [0.6, 0.74, 0.76, 0.67, 0.8, 0.86], { tint: "rubber" }),
      part("capsule", "left arm", [0, 0.34, 0.35, 0.3, 0.56, 0.7], { axis: "x" }),
      part("capsule", "right arm", [0.7, 0.34, 0.35, 1, 0.56, 0.7], { axis: "x" }),
      part("sphere", "left leg", [0.1, 0, 0.4, 0.44, 0.28, 1]),
      part("sphere", "right leg", [0.56, 0, 0.4, 0.9, 0.28, 1]),
      part("sphere", "tail", [0.4, 0.1, 0, 0.6, 0.3, 0.2]),
    ],
  },
};
