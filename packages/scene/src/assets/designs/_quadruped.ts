import { type Design, type Part, part } from "../design.ts";

/** How one kind of animal on four legs differs from another. */
interface Looks {
  readonly color: string;
  /** Share of the height that is legs, in (0, 0.6). */
  readonly legs: number;
  readonly ears: "up" | "down" | "round" | "long" | "horns";
  readonly tail: "up" | "down" | "short";
  readonly muzzle?: string;
  readonly coat?: Design["coat"];
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
    part("capsule", "left ear", [0.68, 0.86, 0.25, 0.78, 1.4, 0.44]),
    part("capsule", "right ear", [0.68, 0.86, 0.56, 0.78, 1.4, 0.75]),
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

/** Where each leg begins: along the body, and across it. */
const LEGS = [
  [0.08, 0.04],
  [0.08, 0.7],
  [0.55, 0.04],
  [0.55, 0.7],
] as const;

function legsOf(height: number): readonly Part[] {
  return LEGS.map(([x, z], i) =>
    part("capsule", `leg ${i + 1}`, [x, 0, z, x + 0.12, height + 0.15, z + 0.26], {
      tint: "main dark",
    }),
  );
}

function headWith(muzzle: string): readonly Part[] {
  return [
    part("sphere", "head", [0.64, 0.54, 0.14, 0.93, 0.92, 0.86]),
    part("sphere", "muzzle", [0.83, 0.57, 0.3, 0.99, 0.74, 0.7], { tint: muzzle }),
    part("sphere", "nose", [0.96, 0.66, 0.42, 1, 0.73, 0.58], { tint: "rubber" }),
    part("sphere", "left eye", [0.86, 0.74, 0.22, 0.91, 0.81, 0.34], { tint: "rubber" }),
    part("sphere", "right eye", [0.86, 0.74, 0.66, 0.91, 0.81, 0.78], { tint: "rubber" }),
  ];
}

/** An animal on four legs that looks towards +x. */
export function quadruped(looks: Looks): Design {
  const { color, legs, ears, tail, coat, muzzle = "main light", extra = [] } = looks;
  return {
    color,
    material: "fabric",
    along: "x",
    sideRatio: 1.3,
    ...(coat && { coat }),
    parts: pressed([
      ...legsOf(legs),
      part("capsule", "body", [0.04, legs, 0, 0.74, 0.72, 1], { axis: "x" }),
      ...headWith(muzzle),
      ...EARS[ears],
      TAILS[tail],
      ...extra,
    ]),
  };
}

/** As high as the unit box, which long ears would reach out of. */
function pressed(parts: readonly Part[]): readonly Part[] {
  const top = Math.max(...parts.map(({ to }) => to[1]));
  const low = ([x, y, z]: Part["from"]) => [x, y / top, z] as const;
  return parts.map((each) => ({ ...each, from: low(each.from), to: low(each.to) }));
}
