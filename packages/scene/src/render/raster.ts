/** What is nearest at each pixel; row by row from the top left. */
export interface Layer {
  readonly width: number;
  readonly height: number;
  /** Nearness: larger is nearer; -Infinity where nothing is. */
  readonly nearness: Float32Array;
  /** (3 per pixel) unit normals, in the room's axes. */
  readonly normals: Float32Array;
  /** The surface's number; -1 where nothing is. */
  readonly surface: Int32Array;
}

/** Triangles on the picture plane. */
export interface ScreenMesh {
  /** (3 per vertex) pixels right, pixels down, nearness (which must be linear on the picture). */
  readonly screen: Float32Array;
  /** (3 per vertex) unit normals in the room's axes. */
  readonly normals: Float32Array;
  readonly indices: Uint16Array | Uint32Array;
}

/** Which sides of a surface are drawn. */
export type Side = "front" | "back";

const EPSILON = 1e-5;

/** A layer on which nothing is drawn yet. */
export function emptyLayer(width: number, height: number): Layer {
  return {
    width,
    height,
    nearness: new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY),
    normals: new Float32Array(3 * width * height),
    surface: new Int32Array(width * height).fill(-1),
  };
}

/** Draw one side of a mesh; the nearest surface of each pixel stays. */
export function drawMesh(layer: Layer, mesh: ScreenMesh, surface: number, side: Side): void {
  const { screen, indices } = mesh;
  const triangle = new Int32Array(3);
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t]!;
    const b = indices[t + 1]!;
    const c = indices[t + 2]!;
    const area = doubleArea(screen, a, b, c);
    if (area === 0 || area < 0 !== (side === "front")) continue;
    triangle[0] = a;
    triangle[1] = area < 0 ? c : b;
    triangle[2] = area < 0 ? b : c;
    fillTriangle(layer, mesh, triangle, surface, Math.abs(area));
  }
}

/** Twice the signed area; negative for triangles that face the camera, because y grows downwards. */
function doubleArea(s: Float32Array, a: number, b: number, c: number): number {
  const ax = s[3 * a]!;
  const ay = s[3 * a + 1]!;
  return (s[3 * b]! - ax) * (s[3 * c + 1]! - ay) - (s[3 * c]! - ax) * (s[3 * b + 1]! - ay);
}

/**
 * Fill row by row: in each row the three edges leave one stretch of pixels, and all values are
 * linear along it.
 */
function fillTriangle(
  layer: Layer,
  { screen: s, normals: n }: ScreenMesh,
  [a, b, c]: Int32Array,
  surface: number,
  area: number,
): void {
  const ax = s[3 * a!]!;
  const ay = s[3 * a! + 1]!;
  const az = s[3 * a! + 2]!;
  const bx = s[3 * b!]!;
  const by = s[3 * b! + 1]!;
  const bz = s[3 * b! + 2]!;
  const cx = s[3 * c!]!;
  const cy = s[3 * c! + 1]!;
  const cz = s[3 * c! + 2]!;
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(layer.height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  // The weights of b and c at a point are (p - a) × edges; they change by these along x.
  const [bStep, cStep] = [(cy - ay) / area, (ay - by) / area];
  const zStep = bStep * (bz - az) + cStep * (cz - az);
  for (let y = top; y <= bottom; y += 1) {
    const py = y + 0.5;
    let low = 0;
    let high = layer.width - 1;
    for (let edge = 0; edge < 3; edge += 1) {
      const px = edge === 0 ? ax : edge === 1 ? bx : cx;
      const qx = edge === 0 ? bx : edge === 1 ? cx : ax;
      const pyy = edge === 0 ? ay : edge === 1 ? by : cy;
      const qy = edge === 0 ? by : edge === 1 ? cy : ay;
      const slope = qy - pyy;
      const rest = (qx - px) * (py - pyy);
      if (slope > 0) high = Math.min(high, Math.floor(px + rest / slope - 0.5 + EPSILON));
      else if (slope < 0) low = Math.max(low, Math.ceil(px + rest / slope - 0.5 - EPSILON));
      else if (rest < 0) high = -1;
    }
    if (low > high) continue;
    const dx = low + 0.5 - ax;
    const dy = py - ay;
    let wb = (dx * (cy - ay) - dy * (cx - ax)) / area;
    let wc = (dy * (bx - ax) - dx * (by - ay)) / area;
    let z = az + wb * (bz - az) + wc * (cz - az);
    let pixel = y * layer.width + low;
    for (let x = low; x <= high; x += 1) {
      if (z > layer.nearness[pixel]!) {
        layer.nearness[pixel] = z;
        layer.surface[pixel] = surface;
        const wa = 1 - wb - wc;
        for (let k = 0; k < 3; k += 1)
          layer.normals[3 * pixel + k] =
            wa * n[3 * a! + k]! + wb * n[3 * b! + k]! + wc * n[3 * c! + k]!;
      }
      wb += bStep;
      wc += cStep;
      z += zStep;
      pixel += 1;
    }
  }
}
