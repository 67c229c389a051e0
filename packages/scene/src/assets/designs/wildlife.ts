import { type Design, type Part, part } from "../design.ts";

/** Eyes on both sides of a head that looks towards +x. */
const eyes = (x: number, y: number, z: readonly [number, number], size = 0.06): readonly Part[] =>
  z.map((place, i) =>
    part("sphere", `eye ${i + 1}`, [x, y, place, x + size, y + size, place + size * 1.6], {
      tint: "rubber",
    }),
  );

/** Animals that do not walk on four legs, or not like a dog; most look towards +x. Data, long on purpose. */
export const WILDLIFE: Readonly<Record<string, Design>> = {
  penguin: {
    color: "#22262c",
    parts: [
      part("capsule", "body", [0.14, 0.04, 0.05, 0.86, 0.84, 0.85]),
      part("capsule", "belly", [0.24, 0.06, 0.4, 0.76, 0.66, 0.92], { tint: "white" }),
      part("sphere", "head", [0.24, 0.66, 0.14, 0.76, 1, 0.82]),
      part("cone", "beak", [0.42, 0.76, 0.76, 0.58, 0.86, 1], { axis: "z", tint: "orange" }),
      part("sphere", "left wing", [0, 0.26, 0.28, 0.24, 0.66, 0.68], { tint: "main dark" }),
      part("sphere", "right wing", [0.76, 0.26, 0.28, 1, 0.66, 0.68], { tint: "main dark" }),
      part("sphere", "left eye", [0.34, 0.82, 0.74, 0.42, 0.88, 0.84], { tint: "white" }),
      part("sphere", "right eye", [0.58, 0.82, 0.74, 0.66, 0.88, 0.84], { tint: "white" }),
      part("sphere", "left foot", [0.2, 0, 0.4, 0.46, 0.07, 0.98], { tint: "orange" }),
      part("sphere", "right foot", [0.54, 0, 0.4, 0.8, 0.07, 0.98], { tint: "orange" }),
      part("cone", "tail", [0.4, 0.02, 0, 0.6, 0.18, 0.2]),
    ],
  },
  owl: {
    color: "#8a6239",
    parts: [
      part("capsule", "body", [0.1, 0.02, 0.04, 0.9, 0.8, 0.9]),
      part("sphere", "head", [0.12, 0.54, 0.1, 0.88, 0.96, 0.92]),
      part("cone", "left ear", [0.16, 0.84, 0.4, 0.36, 1, 0.6]),
      part("cone", "right ear", [0.64, 0.84, 0.4, 0.84, 1, 0.6]),
      part("sphere", "left eye", [0.2, 0.66, 0.72, 0.5, 0.86, 0.96], { tint: "gold" }),
      part("sphere", "right eye", [0.5, 0.66, 0.72, 0.8, 0.86, 0.96], { tint: "gold" }),
      part("sphere", "left pupil", [0.29, 0.71, 0.9, 0.41, 0.81, 0.99], { tint: "rubber" }),
      part("sphere", "right pupil", [0.59, 0.71, 0.9, 0.71, 0.81, 0.99], { tint: "rubber" }),
      part("pyramid", "beak", [0.45, 0.58, 0.86, 0.55, 0.7, 1], { tint: "orange" }),
      part("sphere", "left wing", [0, 0.14, 0.2, 0.22, 0.62, 0.7], { tint: "main dark" }),
      part("sphere", "right wing", [0.78, 0.14, 0.2, 1, 0.62, 0.7], { tint: "main dark" }),
      part("sphere", "left foot", [0.26, 0, 0.5, 0.44, 0.06, 0.9], { tint: "orange" }),
      part("sphere", "right foot", [0.56, 0, 0.5, 0.74, 0.06, 0.9], { tint: "orange" }),
      part("box", "tail", [0.36, 0.02, 0, 0.64, 0.24, 0.12], { tint: "main dark" }),
    ],
  },
  turtle: {
    color: "seagreen",
    along: "x",
    parts: [
      part("dome", "shell", [0.1, 0.2, 0.06, 0.78, 1, 0.94], { tint: "main dark" }),
      part("cylinder", "rim", [0.06, 0.18, 0.02, 0.82, 0.34, 0.98]),
      part("sphere", "head", [0.76, 0.3, 0.36, 1, 0.74, 0.64]),
      ...eyes(0.92, 0.54, [0.36, 0.58], 0.05),
      ...[0.12, 0.58].flatMap((x, i) =>
        [0, 0.74].map((z, k) =>
          part("capsule", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.18, 0.34, z + 0.26]),
        ),
      ),
      part("cone", "tail", [0, 0.18, 0.46, 0.12, 0.3, 0.54], { axis: "x" }),
    ],
  },
  frog: {
    color: "limegreen",
    along: "x",
    parts: [
      part("sphere", "body", [0.08, 0.1, 0.14, 0.86, 0.78, 0.86]),
      part("sphere", "head", [0.5, 0.3, 0.14, 1, 0.84, 0.86]),
      part("sphere", "left eye", [0.64, 0.68, 0.16, 0.84, 1, 0.38]),
      part("sphere", "right eye", [0.64, 0.68, 0.62, 0.84, 1, 0.84]),
      part("sphere", "left pupil", [0.78, 0.78, 0.2, 0.87, 0.93, 0.34], { tint: "rubber" }),
      part("sphere", "right pupil", [0.78, 0.78, 0.66, 0.87, 0.93, 0.8], { tint: "rubber" }),
      part("sphere", "left thigh", [0, 0, 0, 0.5, 0.5, 0.3], { tint: "main dark" }),
      part("sphere", "right thigh", [0, 0, 0.7, 0.5, 0.5, 1], { tint: "main dark" }),
      part("capsule", "left arm", [0.68, 0, 0.08, 0.82, 0.44, 0.26], { tint: "main dark" }),
      part("capsule", "right arm", [0.68, 0, 0.74, 0.82, 0.44, 0.92], { tint: "main dark" }),
    ],
  },
  snake: {
    color: "limegreen",
    parts: [
      part("torus", "lower coil", [0, 0, 0, 1, 0.3, 1]),
      part("torus", "middle coil", [0.1, 0.22, 0.1, 0.9, 0.5, 0.9], { tint: "main dark" }),
      part("torus", "upper coil", [0.2, 0.42, 0.2, 0.8, 0.68, 0.8]),
      part("capsule", "neck", [0.42, 0.5, 0.55, 0.58, 0.96, 0.72]),
      part("sphere", "head", [0.36, 0.8, 0.56, 0.64, 1, 0.98]),
      part("sphere", "left eye", [0.38, 0.9, 0.84, 0.45, 0.97, 0.92], { tint: "rubber" }),
      part("sphere", "right eye", [0.55, 0.9, 0.84, 0.62, 0.97, 0.92], { tint: "rubber" }),
      part("box", "tongue", [0.48, 0.85, 0.95, 0.52, 0.88, 1], { tint: "red" }),
    ],
  },
  whale: {
    color: "steelblue",
    along: "x",
    sideRatio: 2,
    parts: [
      part("sphere", "body", [0.14, 0, 0.12, 1, 0.86, 0.88]),
      part("sphere", "belly", [0.3, 0.0, 0.18, 0.97, 0.5, 0.82], { tint: "whitesmoke" }),
      part("cone", "tail", [0.04, 0.36, 0.34, 0.4, 0.7, 0.66], { axis: "x" }),
      part("sphere", "left fluke", [0, 0.5, 0.08, 0.14, 0.66, 0.5], { tint: "main dark" }),
      part("sphere", "right fluke", [0, 0.5, 0.5, 0.14, 0.66, 0.92], { tint: "main dark" }),
      part("sphere", "left fin", [0.56, 0.1, 0, 0.74, 0.28, 0.24], { tint: "main dark" }),
      part("sphere", "right fin", [0.56, 0.1, 0.76, 0.74, 0.28, 1], { tint: "main dark" }),
      part("capsule", "spout", [0.66, 0.8, 0.46, 0.72, 1, 0.54], { tint: "lightcyan" }),
      ...eyes(0.88, 0.46, [0.14, 0.78], 0.05),
    ],
  },
  dolphin: {
    color: "slategray",
    along: "x",
    sideRatio: 2,
    parts: [
      part("sphere", "body", [0.14, 0.1, 0.2, 0.9, 0.8, 0.8]),
      part("cone", "beak", [0.84, 0.34, 0.4, 1, 0.54, 0.6], { axis: "x" }),
      part("wedge", "fin", [0.42, 0.7, 0.44, 0.6, 1, 0.56], { tint: "main dark" }),
      part("cone", "tail", [0.04, 0.3, 0.38, 0.36, 0.6, 0.62], { axis: "x" }),
      part("sphere", "flukes", [0, 0.38, 0, 0.12, 0.52, 1], { tint: "main dark" }),
      part("sphere", "left flipper", [0.54, 0, 0.12, 0.66, 0.3, 0.3], { tint: "main dark" }),
      part("sphere", "right flipper", [0.54, 0, 0.7, 0.66, 0.3, 0.88], { tint: "main dark" }),
      ...eyes(0.76, 0.5, [0.2, 0.72], 0.05),
    ],
  },
  crab: {
    color: "orangered",
    parts: [
      part("sphere", "shell", [0.2, 0.2, 0.1, 0.8, 0.8, 0.8]),
      part("sphere", "left claw", [0, 0.3, 0.56, 0.26, 0.74, 1]),
      part("sphere", "right claw", [0.74, 0.3, 0.56, 1, 0.74, 1]),
      ...[0.05, 0.3, 0.55].flatMap((z, i) => [
        part("box", `left leg ${i + 1}`, [0.04, 0, z, 0.3, 0.34, z + 0.1], { tint: "main dark" }),
        part("box", `right leg ${i + 1}`, [0.7, 0, z, 0.96, 0.34, z + 0.1], { tint: "main dark" }),
      ]),
      part("cylinder", "left stalk", [0.36, 0.7, 0.6, 0.4, 0.92, 0.66]),
      part("cylinder", "right stalk", [0.6, 0.7, 0.6, 0.64, 0.92, 0.66]),
      part("sphere", "left eye", [0.33, 0.86, 0.56, 0.43, 1, 0.7], { tint: "rubber" }),
      part("sphere", "right eye", [0.57, 0.86, 0.56, 0.67, 1, 0.7], { tint: "rubber" }),
      part("sphere", "back", [0.3, 0.3, 0, 0.7, 0.6, 0.3]),
    ],
  },
  octopus: {
    color: "mediumorchid",
    parts: [
      part("sphere", "head", [0.22, 0.26, 0.2, 0.78, 1, 0.8]),
      ...Array.from({ length: 8 }, (_, i) => {
        const angle = (i * Math.PI) / 4;
        const [x, z] = [0.5 + 0.38 * Math.sin(angle), 0.5 + 0.38 * Math.cos(angle)];
        return part("capsule", `arm ${i + 1}`, [x - 0.12, 0, z - 0.12, x + 0.12, 0.42, z + 0.12], {
          tint: i % 2 ? "main" : "main dark",
        });
      }),
      part("sphere", "left eye", [0.32, 0.52, 0.68, 0.46, 0.68, 0.82], { tint: "white" }),
      part("sphere", "right eye", [0.54, 0.52, 0.68, 0.68, 0.68, 0.82], { tint: "white" }),
      part("sphere", "left pupil", [0.36, 0.55, 0.78, 0.42, 0.63, 0.84], { tint: "rubber" }),
      part("sphere", "right pupil", [0.58, 0.55, 0.78, 0.64, 0.63, 0.84], { tint: "rubber" }),
    ],
  },
  butterfly: {
    color: "orange",
    parts: [
      part("capsule", "body", [0.46, 0.1, 0.2, 0.54, 0.84, 0.8], { tint: "rubber" }),
      part("sphere", "upper left wing", [0, 0.42, 0, 0.5, 1, 0.5]),
      part("sphere", "upper right wing", [0.5, 0.42, 0, 1, 1, 0.5]),
      part("sphere", "lower left wing", [0.08, 0, 0.1, 0.5, 0.5, 0.6], { tint: "main dark" }),
      part("sphere", "lower right wing", [0.5, 0, 0.1, 0.92, 0.5, 0.6], { tint: "main dark" }),
      part("sphere", "left spot", [0.14, 0.6, 0.2, 0.32, 0.82, 0.56], { tint: "white" }),
      part("sphere", "right spot", [0.68, 0.6, 0.2, 0.86, 0.82, 0.56], { tint: "white" }),
      part("sphere", "head", [0.44, 0.78, 0.3, 0.56, 0.92, 1], { tint: "rubber" }),
    ],
  },
  bee: {
    color: "gold",
    along: "x",
    parts: [
      part("sphere", "body", [0.08, 0, 0.2, 0.86, 0.72, 0.8]),
      part("cylinder", "rear stripe", [0.28, 0.02, 0.21, 0.38, 0.7, 0.79], {
        axis: "x",
        tint: "rubber",
      }),
      part("cylinder", "front stripe", [0.5, 0.0, 0.19, 0.6, 0.72, 0.81], {
        axis: "x",
        tint: "rubber",
      }),
      part("sphere", "head", [0.76, 0.16, 0.28, 1, 0.62, 0.72], { tint: "rubber" }),
      part("sphere", "left wing", [0.34, 0.6, 0, 0.62, 1, 0.48], { tint: "lightcyan" }),
      part("sphere", "right wing", [0.34, 0.6, 0.52, 0.62, 1, 1], { tint: "lightcyan" }),
      part("cone", "sting", [0, 0.3, 0.45, 0.12, 0.42, 0.55], { axis: "x", tint: "rubber" }),
    ],
  },
  spider: {
    color: "#2f2a2a",
    parts: [
      part("sphere", "abdomen", [0.28, 0.2, 0.06, 0.72, 1, 0.64]),
      part("sphere", "head", [0.36, 0.2, 0.54, 0.64, 0.66, 0.88]),
      ...[0, 0.26, 0.52, 0.78].flatMap((z, i) => [
        part("box", `left leg ${i + 1}`, [0, 0, z, 0.05, 0.6, z + 0.05]),
        part("box", `left knee ${i + 1}`, [0, 0.54, z, 0.4, 0.6, z + 0.05]),
        part("box", `right leg ${i + 1}`, [0.95, 0, z, 1, 0.6, z + 0.05]),
        part("box", `right knee ${i + 1}`, [0.6, 0.54, z, 1, 0.6, z + 0.05]),
      ]),
      part("sphere", "left eye", [0.4, 0.46, 0.82, 0.48, 0.58, 1], { tint: "red" }),
      part("sphere", "right eye", [0.52, 0.46, 0.82, 0.6, 0.58, 1], { tint: "red" }),
      part("box", "front legs", [0.1, 0.54, 0, 0.9, 0.58, 0.03]),
    ],
  },
  snail: {
    color: "peru",
    along: "x",
    parts: [
      part("capsule", "foot", [0, 0, 0.2, 0.9, 0.3, 0.8], { axis: "x", tint: "tan" }),
      part("cylinder", "shell", [0.1, 0.16, 0.04, 0.68, 1, 0.96], { axis: "z" }),
      part("cylinder", "whorl", [0.22, 0.36, 0, 0.56, 0.82, 1], { axis: "z", tint: "main dark" }),
      part("capsule", "neck", [0.76, 0.06, 0.3, 0.92, 0.6, 0.7], { tint: "tan" }),
      part("cylinder", "left horn", [0.84, 0.5, 0.3, 0.87, 0.86, 0.38], { tint: "tan" }),
      part("cylinder", "right horn", [0.84, 0.5, 0.62, 0.87, 0.86, 0.7], { tint: "tan" }),
      part("cone", "nose", [0.86, 0.2, 0.4, 1, 0.44, 0.6], { axis: "x", tint: "tan" }),
    ],
  },
  squirrel: {
    color: "chocolate",
    along: "x",
    parts: [
      part("sphere", "tail", [0, 0.1, 0.2, 0.42, 1, 0.8], { tint: "main light" }),
      part("sphere", "body", [0.28, 0.02, 0.1, 0.78, 0.62, 0.9]),
      part("sphere", "head", [0.58, 0.48, 0.2, 0.96, 0.84, 0.8]),
      part("cone", "left ear", [0.66, 0.8, 0.24, 0.76, 0.96, 0.4]),
      part("cone", "right ear", [0.66, 0.8, 0.6, 0.76, 0.96, 0.76]),
      part("sphere", "nose", [0.94, 0.6, 0.44, 1, 0.68, 0.56], { tint: "rubber" }),
      part("sphere", "left foot", [0.44, 0, 0, 0.84, 0.14, 0.34]),
      part("sphere", "right foot", [0.44, 0, 0.66, 0.84, 0.14, 1]),
      ...eyes(0.82, 0.66, [0.2, 0.7]),
    ],
  },
  monkey: {
    color: "#7b4f2c",
    parts: [
      part("sphere", "body", [0.22, 0.16, 0.2, 0.78, 0.64, 0.8]),
      part("sphere", "head", [0.26, 0.56, 0.2, 0.74, 0.98, 0.86]),
      part("sphere", "face", [0.34, 0.58, 0.6, 0.66, 0.88, 0.92], { tint: "burlywood" }),
      part("sphere", "left ear", [0.14, 0.7, 0.4, 0.32, 0.88, 0.6], { tint: "burlywood" }),
      part("sphere", "right ear", [0.68, 0.7, 0.4, 0.86, 0.88, 0.6], { tint: "burlywood" }),
      part("sphere", "left eye", [0.41, 0.74, 0.88, 0.47, 0.8, 0.95], { tint: "rubber" }),
      part("sphere", "right eye", [0.53, 0.74, 0.88, 0.59, 0.8, 0.95], { tint: "rubber" }),
      part("capsule", "left arm", [0, 0.1, 0.4, 0.22, 0.6, 0.64], { tint: "main dark" }),
      part("capsule", "right arm", [0.78, 0.1, 0.4, 1, 0.6, 0.64], { tint: "main dark" }),
      part("sphere", "left leg", [0.14, 0, 0.36, 0.46, 0.26, 1]),
      part("sphere", "right leg", [0.54, 0, 0.36, 0.86, 0.26, 1]),
      part("capsule", "tail", [0.45, 0.1, 0, 0.55, 1, 0.2]),
    ],
  },
  dinosaur: {
    color: "olivedrab",
    along: "x",
    sideRatio: 1.4,
    parts: [
      part("cone", "tail", [0, 0.22, 0.3, 0.48, 0.6, 0.7], { axis: "x" }),
      part("sphere", "body", [0.24, 0.2, 0.1, 0.76, 0.72, 0.9]),
      part("capsule", "neck", [0.6, 0.44, 0.36, 0.78, 0.98, 0.64]),
      part("sphere", "head", [0.62, 0.78, 0.28, 1, 1, 0.72]),
      ...eyes(0.8, 0.9, [0.28, 0.64], 0.05),
      ...[0.32, 0.58].flatMap((x, i) =>
        [0, 0.68].map((z, k) =>
          part("capsule", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.15, 0.46, z + 0.32], {
            tint: "main dark",
          }),
        ),
      ),
      ...[0.3, 0.42, 0.54].map((x, i) =>
        part("pyramid", `plate ${i + 1}`, [x, 0.64, 0.44, x + 0.12, 0.84, 0.56], {
          tint: "orange",
        }),
      ),
    ],
  },
  swan: {
    color: "white",
    along: "x",
    parts: [
      part("sphere", "body", [0.06, 0, 0.06, 0.84, 0.56, 0.94]),
      part("sphere", "left wing", [0.1, 0.14, 0, 0.62, 0.56, 0.26], { tint: "main dark" }),
      part("sphere", "right wing", [0.1, 0.14, 0.74, 0.62, 0.56, 1], { tint: "main dark" }),
      part("cone", "tail", [0, 0.24, 0.36, 0.24, 0.46, 0.64], { axis: "x" }),
      part("capsule", "neck", [0.68, 0.28, 0.42, 0.8, 0.98, 0.58]),
      part("sphere", "head", [0.68, 0.8, 0.38, 0.9, 1, 0.62]),
      part("cone", "beak", [0.86, 0.84, 0.43, 1, 0.93, 0.57], { axis: "x", tint: "orange" }),
      ...eyes(0.82, 0.89, [0.37, 0.57], 0.04),
    ],
  },
  crocodile: {
    color: "darkolivegreen",
    along: "x",
    sideRatio: 3,
    parts: [
      part("cone", "tail", [0, 0.2, 0.3, 0.42, 0.8, 0.7], { axis: "x" }),
      part("capsule", "body", [0.26, 0.16, 0.14, 0.76, 0.86, 0.86], { axis: "x" }),
      part("box", "upper jaw", [0.7, 0.44, 0.3, 1, 0.66, 0.7]),
      part("box", "teeth", [0.74, 0.4, 0.32, 0.99, 0.44, 0.68], { tint: "white" }),
      part("box", "lower jaw", [0.7, 0.2, 0.32, 0.98, 0.4, 0.68], { tint: "main dark" }),
      part("sphere", "left eye", [0.7, 0.62, 0.3, 0.78, 1, 0.44], { tint: "gold" }),
      part("sphere", "right eye", [0.7, 0.62, 0.56, 0.78, 1, 0.7], { tint: "gold" }),
      ...[0.32, 0.62].flatMap((x, i) =>
        [0, 0.78].map((z, k) =>
          part("capsule", `leg ${2 * i + k + 1}`, [x, 0, z, x + 0.1, 0.4, z + 0.22], {
            tint: "main dark",
          }),
        ),
      ),
    ],
  },
};
