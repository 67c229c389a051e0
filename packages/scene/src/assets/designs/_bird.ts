import { type Design, part } from "../design.ts";

/** A bird on two legs that looks towards +x. */
export const bird = (color: string, beak: string): Design => ({
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
