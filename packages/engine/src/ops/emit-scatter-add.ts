import { sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { emitKnownScatter } from "./emit-known-scatter.ts";
import { ONNX_DTYPE } from "./onnx-types.ts";
import type { Emitter } from "./op.ts";

/** Elements to add at a time. */
const PART = 2 ** 21;

/**
 * Write `y = x; y[indices[m]] += updates[m]`, many rows in parts, one after the other.
 *
 * CONTRIBUTOR NOTES: ONNX Runtime copies a scatter's indices, of which each element has one, into
 * memory that it hands back afterwards: 51 MB for 6.4 million elements, whose pages cost more than
 * the sums. Parts reuse it, and the sums stay where they are. Best of 20 in turns, 2 threads:
 * 100,000 x 64 onto 50 rows in 1, 4, 8, 32 and 128 parts: 36, 16, 17, 17 and 20 ms; onto 10,000 rows:
 * 42, 24, 22, 24 and 23; 16,384 x 256 onto 30,522: 45, 26, 24, 29 and 37. Below 4 million elements
 * nothing is gained.
 *
 * @param inputs  the names of `x` (N, ...), `indices` (M) and `updates` (M, ...)
 * @param types   the tensors that they stand for
 * @returns       the name of `y`
 */
export function emitScatterAdd(
  emitter: Emitter,
  [x, indices, updates]: readonly [string, string, string],
  types: readonly [x: Tensor, indices: Tensor, updates: Tensor],
): string {
  const known = emitKnownScatter(emitter, [x, updates], types);
  if (known !== undefined) return known;
  const count = types[1].shape[0]!;
  const width = sizeOf(types[0].shape.slice(1));
  const rows = Math.max(1, Math.floor(PART / Math.max(1, width)));
  const isWhole = count <= rows;
  const places = wide(emitter, indices, types[1]);
  let sums = flat(emitter, x);
  for (let start = 0; start === 0 || start < count; start += rows) {
    const part = (name: string) =>
      isWhole ? name : rowsFrom(emitter, name, start, Math.min(count, start + rows));
    const at = emitPlaces(emitter, part(places), width);
    [sums] = emitter.node("ScatterElements", [sums, at, flat(emitter, part(updates))], {
      axis: 0,
      reduction: "add",
    }) as [string];
  }
  const shape = emitter.integers(types[0].shape);
  return emitter.node("Reshape", [sums, shape], { allowzero: 1 })[0]!;
}

function flat(emitter: Emitter, name: string): string {
  return emitter.node("Reshape", [name, emitter.integers([-1])])[0]!;
}

/** int64, where elements may be too many for int32 to count. */
function wide(emitter: Emitter, indices: string, { dtype }: Tensor): string {
  if (dtype === "int64") return indices;
  return emitter.node("Cast", [indices], { to: ONNX_DTYPE.int64 })[0]!;
}

function rowsFrom(emitter: Emitter, name: string, start: number, end: number): string {
  const range = [emitter.integers([start]), emitter.integers([end]), emitter.integers([0])];
  return emitter.node("Slice", [name, ...range])[0]!;
}

/** Write where each element of the named rows stands among all elements, (M D). */
function emitPlaces(emitter: Emitter, indices: string, width: number): string {
  const [upright] = emitter.node("Reshape", [indices, emitter.integers([-1, 1])]);
  const [starts] = emitter.node("Mul", [upright!, emitter.integers([width])]);
  const within = emitter.integers(Array.from({ length: width }, (_, i) => i));
  return flat(emitter, emitter.node("Add", [starts!, within])[0]!);
}
