import { ndarray } from "../../array.ts";
import { broadcastTo } from "../../ops/broadcast.ts";
import { gather } from "../../ops/gather.ts";
import { matmulAlong } from "../../ops/matmul-along.ts";
import { reshape } from "../../ops/reshape.ts";
import { normalizeAxis } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";
import { integers } from "./numbers.ts";

/** What changes the number of pixels. */
export const resizeOperators = {
  Resize: { settings: [1, 2, 3], build: resize },
  Upsample: { settings: [1], build: upsample },
} as const satisfies Operators;

/** One axis before and after, and where its new pixels lie among the old. */
interface ResizedAxis {
  readonly axis: number;
  readonly length: number;
  readonly size: number;
  readonly scale: number;
}

const COORDINATES = [
  "half_pixel",
  "half_pixel_symmetric",
  "pytorch_half_pixel",
  "align_corners",
  "asymmetric",
] as const;
type Coordinates = (typeof COORDINATES)[number];

const NEAREST = ["round_prefer_floor", "round_prefer_ceil", "floor", "ceil"] as const;
type Nearest = (typeof NEAREST)[number];

/** How new pixels come from old ones. */
interface Sampling {
  readonly mode: "nearest" | "linear" | "cubic";
  readonly coordinates: Coordinates;
  readonly nearest: Nearest;
  /** The free number of cubic weights, and whether weights outside the picture are left out. */
  readonly cubic: number;
  readonly excludeOutside: boolean;
}

function resize(call: Call): Tensor {
  if (call.opset < 11) return upsample(call);
  const x = call.input(0);
  refuseRare(call);
  const mode = call.choice("mode", ["nearest", "linear", "cubic"], "nearest");
  const sampling: Sampling = {
    mode,
    coordinates: call.choice("coordinate_transformation_mode", COORDINATES, "half_pixel"),
    nearest: call.choice("nearest_mode", NEAREST, "round_prefer_floor"),
    cubic: call.float("cubic_coeff_a", -0.75),
    excludeOutside: call.flag("exclude_outside"),
  };
  return resizedAxes(call, x).reduce((y, axis) => resample(y, axis, sampling), x);
}

function refuseRare(call: Call): void {
  call.ignore("extrapolation_value");
  if (call.flag("antialias")) throw call.unsupported("antialias", "0", "1");
  call.choice("keep_aspect_ratio_policy", ["stretch"], "stretch");
}

/** Either sizes or scales, for all axes or those that an attribute names. */
function resizedAxes(call: Call, x: Tensor): readonly ResizedAxis[] {
  const scales = call.numbers(2) ?? [];
  const sizes = call.numbers(3) ?? [];
  const axes = call.ints("axes") ?? x.shape.map((_, axis) => axis);
  return axes.map((given, i) => {
    const axis = normalizeAxis(call.where, given, x.shape.length);
    const length = x.shape[axis]!;
    if (sizes.length > 0) return { axis, length, size: sizes[i]!, scale: sizes[i]! / length };
    return { axis, length, size: Math.floor(length * scales[i]!), scale: scales[i]! };
  });
}

/** Upsample, and Resize before version 11, go by scales alone and do not move by half a pixel. */
function upsample(call: Call): Tensor {
  const x = call.input(0);
  const mode = call.choice("mode", ["nearest", "linear"], "nearest");
  const scales = call.numbers(1, "scales") ?? [];
  const coordinates = "asymmetric";
  return scales.reduce((y, scale, axis) => {
    const length = x.shape[axis]!;
    const nearest = scale < 1 ? "ceil" : "floor";
    const sampling: Sampling = { mode, coordinates, nearest, cubic: 0, excludeOutside: false };
    return resample(y, { axis, length, size: Math.floor(length * scale), scale }, sampling);
  }, x);
}

function resample(x: Tensor, axis: ResizedAxis, sampling: Sampling): Tensor {
  if (axis.size === axis.length && axis.scale === 1) return x;
  const places = Array.from({ length: axis.size }, (_, i) => PLACES[sampling.coordinates](i, axis));
  if (sampling.mode === "nearest") {
    const last = axis.length - 1;
    const pixels = places.map((at) => clamp(ROUND[sampling.nearest](at), last));
    return takePixels(x, axis.axis, pixels);
  }
  const rows = places.map((at) => weightsAt(at, axis.length, sampling));
  const matrix = ndarray(Float32Array.from(rows.flat()), [axis.size, axis.length]);
  return matmulAlong(x, axis.axis, matrix);
}

/** Where pixel `i` of the new axis lies among the old ones. */
const PLACES: Readonly<Record<Coordinates, (i: number, axis: ResizedAxis) => number>> = {
  half_pixel: (i, { scale }) => (i + 0.5) / scale - 0.5,
  half_pixel_symmetric: (i, { length, size, scale }) => {
    const adjustment = size / (length * scale);
    const centre = length / 2;
    return centre * (1 - adjustment) + (i + 0.5) / scale - 0.5;
  },
  pytorch_half_pixel: (i, { size, scale }) => (size > 1 ? (i + 0.5) / scale - 0.5 : 0),
  align_corners: (i, { length, size }) => (size > 1 ? (i * (length - 1)) / (size - 1) : 0),
  asymmetric: (i, { scale }) => i / scale,
};

const ROUND: Readonly<Record<Nearest, (place: number) => number>> = {
  round_prefer_floor: (place) => Math.ceil(place - 0.5),
  round_prefer_ceil: (place) => Math.floor(place + 0.5),
  floor: Math.floor,
  ceil: Math.ceil,
};

function clamp(place: number, last: number): number {
  return Math.min(Math.max(place, 0), last);
}

/** The share of each old pixel in a new one. */
function weightsAt(at: number, length: number, sampling: Sampling): readonly number[] {
  const weights = new Array<number>(length).fill(0);
  if (sampling.mode === "linear") {
    const inside = clamp(at, length - 1);
    const first = Math.floor(inside);
    weights[first]! += 1 - (inside - first);
    if (first + 1 < length) weights[first + 1]! += inside - first;
    return weights;
  }
  const first = Math.floor(at) - 1;
  for (let pixel = first; pixel < first + 4; pixel++) {
    const isOutside = pixel < 0 || pixel >= length;
    if (isOutside && sampling.excludeOutside) continue;
    weights[clamp(pixel, length - 1)]! += cubicWeight(Math.abs(at - pixel), sampling.cubic);
  }
  const total = weights.reduce((a, b) => a + b);
  return sampling.excludeOutside ? weights.map((weight) => weight / total) : weights;
}

/** @see Keys 1981, https://doi.org/10.1109/TASSP.1981.1163711 */
function cubicWeight(distance: number, a: number): number {
  if (distance <= 1) return ((a + 2) * distance - (a + 3)) * distance * distance + 1;
  if (distance < 2) return ((distance - 5) * distance + 8) * distance * a - 4 * a;
  return 0;
}

/** Copy pixels along an axis; evenly repeated ones without a gather, whose gradient is serial. */
function takePixels(x: Tensor, axis: number, pixels: readonly number[]): Tensor {
  const times = pixels.length / x.shape[axis]!;
  if (!Number.isInteger(times) || pixels.some((pixel, i) => pixel !== Math.floor(i / times))) {
    return gather(x, integers(pixels), axis);
  }
  const apart = reshape(x, x.shape.toSpliced(axis + 1, 0, 1));
  const repeated = broadcastTo(apart, apart.shape.with(axis + 1, times));
  return reshape(repeated, x.shape.with(axis, pixels.length));
}
