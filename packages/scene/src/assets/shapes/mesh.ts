/** Triangles of a closed surface, counter-clockwise seen from outside. */
export interface Mesh {
  /** (N, 3) x, y, z of each vertex, in [-0.5, 0.5]. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** (N, 3) unit normals that point outwards. */
  readonly normals: Float32Array<ArrayBuffer>;
  /** (3 × triangles,) rows of `positions`. */
  readonly indices: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
}

/** The most vertices that 16-bit indices can tell apart. */
const MOST_SHORT = 65_535;

/** Collects vertices and triangles, then freezes them into a `Mesh`. */
export class MeshBuilder {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #indices: number[] = [];

  /** Add a vertex with its unit normal; the result is its row. */
  vertex(position: readonly number[], normal: readonly number[]): number {
    this.#positions.push(position[0]!, position[1]!, position[2]!);
    this.#normals.push(normal[0]!, normal[1]!, normal[2]!);
    return this.#positions.length / 3 - 1;
  }

  /** Add a triangle of three rows; one without area is left out. */
  triangle(a: number, b: number, c: number): void {
    if (this.#areaOf(a, b, c) > 1e-9) this.#indices.push(a, b, c);
  }

  /** The finished mesh. */
  build(): Mesh {
    return {
      positions: new Float32Array(this.#positions),
      normals: new Float32Array(this.#normals),
      indices: new (this.#positions.length > 3 * MOST_SHORT ? Uint32Array : Uint16Array)(
        this.#indices,
      ),
    };
  }

  #areaOf(a: number, b: number, c: number): number {
    const [ab, ac] = [this.#between(a, b), this.#between(a, c)];
    return Math.hypot(...cross(ab, ac)) / 2;
  }

  #between(a: number, b: number): readonly [number, number, number] {
    const p = this.#positions;
    return [p[3 * b]! - p[3 * a]!, p[3 * b + 1]! - p[3 * a + 1]!, p[3 * b + 2]! - p[3 * a + 2]!];
  }
}

/** The cross product `a × b`. */
export function cross(
  a: readonly number[],
  b: readonly number[],
): readonly [number, number, number] {
  return [
    a[1]! * b[2]! - a[2]! * b[1]!,
    a[2]! * b[0]! - a[0]! * b[2]!,
    a[0]! * b[1]! - a[1]! * b[0]!,
  ];
}

/** The same direction with length 1; a zero vector stays zero. */
export function unit(vector: readonly number[]): readonly [number, number, number] {
  const length = Math.hypot(vector[0]!, vector[1]!, vector[2]!) || 1;
  return [vector[0]! / length, vector[1]! / length, vector[2]! / length];
}
