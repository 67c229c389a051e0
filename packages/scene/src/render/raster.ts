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

/** What a mesh is drawn with: on which layer, with which normals, as which surface. */
interface Brush {
  readonly layer: Layer;
  readonly normals: Float32Array;
  readonly surface: number;
}

/** A vertex on the picture plane. */
interface Corner {
  readonly vertex: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Its corners go round it in the sense in which `area`, twice what it covers, is positive. */
interface Triangle {
  readonly a: Corner;
  readonly b: Corner;
  readonly c: Corner;
  readonly area: number;
}

/** The pixels of a row that are drawn, from the first to the last. */
interface Stretch {
  row: number;
  low: number;
  high: number;
}

/** Draw one side of a mesh; the nearest surface of each pixel stays. */
export function drawMesh(layer: Layer, mesh: ScreenMesh, surface: number, side: Side): void {
  const { screen, normals, indices } = mesh;
  const brush: Brush = { layer, normals, surface };
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const area = doubleArea(screen, a, b, c);
    if (area === 0 || area < 0 !== (side === "front")) continue;
    const [second, third] = area < 0 ? [c, b] : [b, c];
    fillTriangle(brush, {
      a: cornerOf(screen, a),
      b: cornerOf(screen, second),
      c: cornerOf(screen, third),
      area: Math.abs(area),
    });
  }
}

function cornerOf(screen: Float32Array, vertex: number): Corner {
  const at = 3 * vertex;
  return { vertex, x: screen[at]!, y: screen[at + 1]!, z: screen[at + 2]! };
}

/** Twice the signed area; negative for triangles that face the camera, because y grows downwards. */
function doubleArea(s: Float32Array, a: number, b: number, c: number): number {
  const ax = s[3 * a]!;
  const ay = s[3 * a + 1]!;
  return (s[3 * b]! - ax) * (s[3 * c + 1]! - ay) - (s[3 * c]! - ax) * (s[3 * b + 1]! - ay);
}

/** Fill row by row: in each row the three edges leave one stretch of pixels. */
function fillTriangle(brush: Brush, triangle: Triangle): void {
  const { width, height } = brush.layer;
  const { a, b, c } = triangle;
  const top = Math.max(0, Math.ceil(Math.min(a.y, b.y, c.y) - 0.5));
  const bottom = Math.min(height - 1, Math.floor(Math.max(a.y, b.y, c.y) - 0.5));
  for (let row = top; row <= bottom; row += 1) {
    const stretch: Stretch = { row, low: 0, high: width - 1 };
    cutAtEdge(stretch, a, b);
    cutAtEdge(stretch, b, c);
    cutAtEdge(stretch, c, a);
    if (stretch.low <= stretch.high) fillRow(brush, triangle, stretch);
  }
}

/** Leave of a row what is on the inner side of the edge from `p` to `q`. */
function cutAtEdge(stretch: Stretch, p: Corner, q: Corner): void {
  const slope = q.y - p.y;
  const rest = (q.x - p.x) * (stretch.row + 0.5 - p.y);
  if (slope > 0) {
    stretch.high = Math.min(stretch.high, Math.floor(p.x + rest / slope - 0.5 + EPSILON));
  } else if (slope < 0) {
    stretch.low = Math.max(stretch.low, Math.ceil(p.x + rest / slope - 0.5 - EPSILON));
  } else if (rest < 0) stretch.high = -1;
}

/** A pixel of a triangle, and the weights of the corners `b` and `c` there; those of all three add up to 1. */
interface Sample {
  pixel: number;
  b: number;
  c: number;
}

/** Along a row the weights of the corners are linear, and so is the nearness. */
function fillRow(brush: Brush, triangle: Triangle, { row, low, high }: Stretch): void {
  const { nearness, surface, width } = brush.layer;
  const { a, b, c, area } = triangle;
  const dx = low + 0.5 - a.x;
  const dy = row + 0.5 - a.y;
  // The weights of b and c at a point are (p - a) × edges; they change by these along x.
  const [bStep, cStep] = [(c.y - a.y) / area, (a.y - b.y) / area];
  const zStep = bStep * (b.z - a.z) + cStep * (c.z - a.z);
  const at: Sample = {
    pixel: row * width + low,
    b: (dx * (c.y - a.y) - dy * (c.x - a.x)) / area,
    c: (dy * (b.x - a.x) - dx * (b.y - a.y)) / area,
  };
  let z = a.z + at.b * (b.z - a.z) + at.c * (c.z - a.z);
  for (const last = row * width + high; at.pixel <= last; at.pixel += 1) {
    if (z > nearness[at.pixel]!) {
      nearness[at.pixel] = z;
      surface[at.pixel] = brush.surface;
      blendNormals(brush, triangle, at);
    }
    at.b += bStep;
    at.c += cStep;
    z += zStep;
  }
}

function blendNormals({ layer, normals: n }: Brush, { a, b, c }: Triangle, at: Sample): void {
  const ofA = 1 - at.b - at.c;
  for (let k = 0; k < 3; k += 1)
    layer.normals[3 * at.pixel + k] =
      ofA * n[3 * a.vertex + k]! + at.b * n[3 * b.vertex + k]! + at.c * n[3 * c.vertex + k]!;
}
