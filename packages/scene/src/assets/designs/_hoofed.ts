import { type Design, type Part, part } from "../design.ts";

/** Animals with hooves, a neck that is held up, and a long face. */
interface HoofedLooks {
  readonly color: string;
  readonly horns?: "none" | "short" | "antlers";
  /** The colour of the mane; none where there is none. */
  readonly mane?: string;
  readonly tail: "long" | "short";
  readonly muzzle?: string;
  readonly coat?: Design["coat"];
  readonly extra?: readonly Part[];
}

const HORNS: Readonly<Record<"none" | "short" | "antlers", readonly Part[]>> = {
  none: [],
  short: [
    part("cone", "left horn", [0.7, 0.9, 0.34, 0.75, 1, 0.44], { tint: "#8b7a5e" }),
    part("cone", "right horn", [0.7, 0.9, 0.56, 0.75, 1, 0.66], { tint: "#8b7a5e" }),
  ],
  antlers: [0, 1].flatMap((i) => {
    const [near, far] = i === 0 ? [0.16, 0.42] : [0.58, 0.84];
    const name = i === 0 ? "left" : "right";
    return [
      part("capsule", `${name} antler`, [0.68, 0.84, near, 0.72, 1, far], { tint: "tan" }),
      part("capsule", `${name} tine`, [0.6, 0.93, near, 0.82, 0.97, near + 0.1], {
        axis: "x",
        tint: "tan",
      }),
    ];
  }),
};

const LEGS: readonly Part[] = [0.08, 0.56].flatMap((x, i) =>
  [0.08, 0.68].flatMap((z, k) => [
    part("capsule", `leg ${2 * i + k + 1}`, [x, 0.02, z, x + 0.1, 0.6, z + 0.24]),
    part("cylinder", `hoof ${2 * i + k + 1}`, [x, 0, z, x + 0.1, 0.06, z + 0.24], {
      tint: "charcoal",
    }),
  ]),
);

/** From the neck, which rises in steps, to the eyes. */
function headWith(muzzle: string): readonly Part[] {
  return [
    part("capsule", "lower neck", [0.52, 0.46, 0.2, 0.74, 0.84, 0.8]),
    part("capsule", "upper neck", [0.6, 0.58, 0.28, 0.78, 0.94, 0.72]),
    part("capsule", "head", [0.64, 0.76, 0.3, 0.96, 0.92, 0.7], { axis: "x" }),
    part("sphere", "muzzle", [0.86, 0.755, 0.32, 1, 0.885, 0.68], { tint: muzzle }),
    part("cone", "left ear", [0.64, 0.88, 0.32, 0.7, 1, 0.44]),
    part("cone", "right ear", [0.64, 0.88, 0.56, 0.7, 1, 0.68]),
    part("sphere", "left eye", [0.76, 0.84, 0.3, 0.8, 0.88, 0.38], { tint: "rubber" }),
    part("sphere", "right eye", [0.76, 0.84, 0.62, 0.8, 0.88, 0.7], { tint: "rubber" }),
  ];
}

function maneOf(tint: string | undefined): readonly Part[] {
  if (tint === undefined) return [];
  return [
    part("softbox", "mane", [0.55, 0.6, 0.42, 0.64, 0.95, 0.58], { tint }),
    part("softbox", "forelock", [0.64, 0.9, 0.42, 0.76, 0.96, 0.58], { tint }),
  ];
}

function tailOf({ tail, mane = "main dark" }: HoofedLooks): Part {
  return tail === "long"
    ? part("capsule", "tail", [0, 0.2, 0.42, 0.07, 0.66, 0.58], { tint: mane })
    : part("sphere", "tail", [0, 0.52, 0.38, 0.1, 0.66, 0.62], { tint: "main light" });
}

/** An animal with hooves that looks towards +x: its neck rises in steps, its face is long. */
export function hoofed(looks: HoofedLooks): Design {
  const { color, horns = "none", mane, muzzle = "main dark", coat, extra = [] } = looks;
  return {
    color,
    along: "x",
    sideRatio: 1.2,
    ...(coat && { coat }),
    parts: [
      ...LEGS,
      part("capsule", "body", [0.03, 0.4, 0, 0.72, 0.7, 1], { axis: "x" }),
      ...headWith(muzzle),
      ...HORNS[horns],
      ...maneOf(mane),
      tailOf(looks),
      ...extra,
    ],
  };
}
