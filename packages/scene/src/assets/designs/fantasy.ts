import { type Design, part } from "../design.ts";

/** What is told of in tales, and wonders of nature. */
export const FANTASY: Readonly<Record<string, Design>> = {
  dragon: {
    color: "#3f8f3f",
    along: "x",
    sideRatio: 1.3,
    parts: [
      part("cone", "tail", [0, 0.14, 0.42, 0.46, 0.44, 0.58], { axis: "x" }),
      part("sphere", "body", [0.26, 0.16, 0.34, 0.74, 0.6, 0.66]),
      part("sphere", "belly", [0.32, 0.15, 0.37, 0.68, 0.48, 0.63], { tint: "gold" }),
      part("capsule", "neck", [0.62, 0.36, 0.43, 0.76, 0.86, 0.57]),
      part("sphere", "head", [0.62, 0.72, 0.38, 0.92, 0.9, 0.62]),
      part("softbox", "jaws", [0.8, 0.72, 0.41, 1, 0.82, 0.59], { tint: "main dark" }),
      part("sphere", "left eye", [0.8, 0.82, 0.38, 0.85, 0.88, 0.44], { tint: "gold" }),
      part("sphere", "right eye", [0.8, 0.82, 0.56, 0.85, 0.88, 0.62], { tint: "gold" }),
      part("cone", "left horn", [0.64, 0.86, 0.4, 0.7, 1, 0.46], { tint: "ivory" }),
      part("cone", "right horn", [0.64, 0.86, 0.54, 0.7, 1, 0.6], { tint: "ivory" }),
      part("pyramid", "left wing", [0.24, 0.5, 0, 0.64, 0.98, 0.42], { tint: "crimson" }),
      part("pyramid", "right wing", [0.24, 0.5, 0.58, 0.64, 0.98, 1], { tint: "crimson" }),
      ...[0.32, 0.56].flatMap((x, i) =>
        [0.3, 0.56].map((z, k) =>
          part("capsule", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.11, 0.36, z + 0.14], {
            tint: "main dark",
          }),
        ),
      ),
      ...[0.12, 0.24, 0.36, 0.48].map((x, i) =>
        part(
          "pyramid",
          `spike ${i + 1}`,
          [x, 0.28 + 0.09 * i, 0.47, x + 0.1, 0.44 + 0.09 * i, 0.53],
          {
            tint: "crimson",
          },
        ),
      ),
    ],
  },
  ufo: {
    color: "silver",
    material: "metal",
    parts: [
      part("dome", "cabin", [0.28, 0.46, 0.28, 0.72, 1, 0.72], { tint: "lightblue" }),
      part("sphere", "disc", [0, 0.12, 0, 1, 0.62, 1]),
      part("cylinder", "hatch", [0.34, 0, 0.34, 0.66, 0.2, 0.66], { tint: "charcoal" }),
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => {
        const angle = (i * Math.PI) / 4 + 0.2;
        const [x, z] = [0.5 + 0.42 * Math.cos(angle), 0.5 + 0.42 * Math.sin(angle)];
        return part(
          "sphere",
          `light ${i + 1}`,
          [x - 0.05, 0.3, z - 0.05, x + 0.05, 0.46, z + 0.05],
          {
            tint: "gold",
          },
        );
      }),
    ],
  },
  igloo: {
    color: "aliceblue",
    parts: [
      part("dome", "dome", [0, 0, 0, 1, 1, 0.86]),
      part("arch", "porch", [0.3, 0, 0.6, 0.7, 0.5, 1]),
      part("box", "entrance", [0.36, 0, 0.7, 0.64, 0.34, 0.97], { tint: "#3b4654" }),
      part("ring", "lower course", [0.01, 0.26, 0.01, 0.99, 0.29, 0.85], {
        tint: "lightsteelblue",
      }),
      part("ring", "upper course", [0.12, 0.58, 0.1, 0.88, 0.61, 0.76], { tint: "lightsteelblue" }),
    ],
  },
  volcano: {
    color: "#6b5a50",
    parts: [
      part("shade", "slopes", [0, 0, 0, 1, 0.9, 1]),
      part("cylinder", "crater", [0.21, 0.88, 0.21, 0.79, 0.93, 0.79], { tint: "charcoal" }),
      part("cylinder", "lava", [0.25, 0.9, 0.25, 0.75, 0.95, 0.75], { tint: "orangered" }),
      part("sphere", "eruption", [0.36, 0.86, 0.36, 0.64, 1, 0.64], { tint: "orange" }),
      part("capsule", "stream", [0.44, 0.3, 0.76, 0.58, 0.94, 0.9], { tint: "orangered" }),
    ],
  },
  carousel: {
    color: "crimson",
    airy: true,
    parts: [
      part("cylinder", "floor", [0, 0, 0, 1, 0.06, 1], { tint: "oak" }),
      part("cylinder", "pillar", [0.42, 0.06, 0.42, 0.58, 0.62, 0.58], { tint: "gold" }),
      part("cylinder", "edge", [0, 0.6, 0, 1, 0.68, 1], { tint: "gold" }),
      part("cone", "roof", [0.01, 0.68, 0.01, 0.99, 0.95, 0.99]),
      part("sphere", "knob", [0.47, 0.92, 0.47, 0.53, 1, 0.53], { tint: "gold" }),
      ...[0, 1, 2, 3, 4, 5].flatMap((i) => {
        const angle = (i * Math.PI) / 3 + 0.3;
        const [x, z] = [0.5 + 0.36 * Math.cos(angle), 0.5 + 0.36 * Math.sin(angle)];
        return [
          part("cylinder", `pole ${i + 1}`, [x - 0.01, 0.06, z - 0.01, x + 0.01, 0.62, z + 0.01], {
            tint: "gold",
          }),
          part("capsule", `horse ${i + 1}`, [x - 0.09, 0.24, z - 0.04, x + 0.09, 0.36, z + 0.04], {
            axis: "x",
            tint: i % 2 === 0 ? "white" : "peru",
          }),
          part("capsule", `head ${i + 1}`, [x + 0.04, 0.3, z - 0.03, x + 0.1, 0.44, z + 0.03], {
            tint: i % 2 === 0 ? "white" : "peru",
          }),
        ];
      }),
    ],
  },
};
