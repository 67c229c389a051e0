import type { Edges } from "@syntopia/engine";
import type { Shape } from "../../src/shape.ts";
import { type Value, zeroValue } from "./value.ts";

interface Movement {
  readonly stride: readonly [number, number];
  readonly edges: Edges;
}

/** Where a pixel of the large side, a weight and a pixel of the small side meet, by their places. */
type Meeting = (large: number, weight: number, small: number) => void;

/** `y[b, o, i, j] = Σ x[b, c, s·i + u - top, s·j + v - left] w[o, c, u, v]`, pixels outside are 0. */
export function convolve(x: Value, w: Value, movement: Movement): Value {
  const y = zeroValue(smallShape(x.shape, w.shape, movement));
  eachMeeting(x.shape, w.shape, y.shape, movement, (large, weight, small) => {
    y.data[small]! += x.data[large]! * w.data[weight]!;
  });
  return y;
}

/** The transpose of `convolve`: from small pictures (B, O, i, j) to large ones (B, C, height, width). */
export function spread(
  y: Value,
  w: Value,
  { size, ...movement }: Movement & { readonly size: readonly [number, number] },
): Value {
  const x = zeroValue([y.shape[0]!, w.shape[1]!, ...size]);
  eachMeeting(x.shape, w.shape, y.shape, movement, (large, weight, small) => {
    x.data[large]! += y.data[small]! * w.data[weight]!;
  });
  return x;
}

function smallShape(x: Shape, w: Shape, { stride, edges }: Movement): Shape {
  let rows = 0;
  let columns = 0;
  while (rows * stride[0] + w[2]! <= x[2]! + edges.top + edges.bottom) rows++;
  while (columns * stride[1] + w[3]! <= x[3]! + edges.left + edges.right) columns++;
  return [x[0]!, w[0]!, rows, columns];
}

function eachMeeting(x: Shape, w: Shape, y: Shape, { stride, edges }: Movement, meet: Meeting) {
  const [batch, channels, height, width] = x as [number, number, number, number];
  const [outChannels, , rows, columns] = w as [number, number, number, number];
  const [, , down, across] = y as [number, number, number, number];
  for (let b = 0; b < batch; b++)
    for (let o = 0; o < outChannels; o++)
      for (let i = 0; i < down; i++)
        for (let j = 0; j < across; j++)
          for (let c = 0; c < channels; c++)
            for (let u = 0; u < rows; u++)
              for (let v = 0; v < columns; v++) {
                const [row, column] = [
                  i * stride[0] + u - edges.top,
                  j * stride[1] + v - edges.left,
                ];
                if (row < 0 || row >= height || column < 0 || column >= width) continue;
                meet(
                  ((b * channels + c) * height + row) * width + column,
                  ((o * channels + c) * rows + u) * columns + v,
                  ((b * outChannels + o) * down + i) * across + j,
                );
              }
}
