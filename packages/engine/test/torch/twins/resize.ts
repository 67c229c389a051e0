import { resize } from "@syntopia/engine";
import type { Twin } from "../case.ts";

type ResizeOptions = Parameters<typeof resize>[1];

const OPTIONS: Readonly<Record<string, ResizeOptions>> = {
  "nearest, twice the size": { scale: 2 },
  "nearest, down to an odd size": { size: [3, 2] },
  "nearest, up to an odd size": { size: [7, 5] },
  "nearest, one and a half": { scale: 1.5 },
  "nearest, six tenths": { scale: 0.6 },
  "nearest, one axis": { size: [8] },
  "nearest, three axes": { size: [3, 4, 5] },
  "bilinear, up": { size: [7, 6], mode: "bilinear" },
  "bilinear, down": { size: [3, 4], mode: "bilinear" },
  "bilinear, twice the size": { scale: 2, mode: "bilinear" },
  "bilinear, one and a half": { scale: 1.5, mode: "bilinear" },
  "bilinear, corners aligned, up": { size: [7, 5], mode: "bilinear", alignCorners: true },
  "bilinear, corners aligned, down": { size: [3, 4], mode: "bilinear", alignCorners: true },
  "bilinear, corners aligned, to one pixel": { size: [1, 1], mode: "bilinear", alignCorners: true },
  "bilinear, from one pixel": { size: [3, 2], mode: "bilinear" },
  "bilinear, a scale that leaves a length as it is": { scale: [1.3, 2.5], mode: "bilinear" },
  "nearest-exact, six tenths": { scale: 0.6, mode: "nearest-exact" },
  linear: { size: 8, mode: "linear" },
  "trilinear, corners aligned": { size: [3, 2, 4], mode: "trilinear", alignCorners: true },
  "bicubic, up": { size: [5, 9], mode: "bicubic" },
  "bicubic, corners aligned, down": { size: [4, 3], mode: "bicubic", alignCorners: true },
};

export const RESIZE: Readonly<Record<string, Twin>> = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, options]) => [
    `resize: ${name}`,
    ({ x }) => resize(x, options),
  ]),
);
