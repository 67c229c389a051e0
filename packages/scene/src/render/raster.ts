/** What is nearest at each pixel; row by row from the top left. */
export interface Layer {
  readonly width: number;
  readonly height: number;
  /** Nearness: larger is nearer; -Infinity where nothing is. */
  readonly nearness: Float32Array;
  /** (3 per pixel) unit normals, in the room's axes; none where nobody asks how it is lit. */
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
  return cleared({ ...shapeLayer(width, height), normals: new Float32Array(3 * width * height) });
}

/** One that tells which surface is nearest, and not how it is lit: a fifth of the memory, and faster. */
export function emptyShapeLayer(width: number, height: number): Layer {
  return cleared(shapeLayer(width, height));
}

function shapeLayer(width: number, height: number): Layer {
  const size = width * height;
  return {
    width,
    height,
    nearness: new Float32Array(size),
    normals: new Float32Array(0),
    surface: new Int32Array(size),
  };
}

/** Take everything off a layer, so that it need not be made anew. */
export function cleared(layer: Layer): Layer {
  layer.nearness.fill(Number.NEGATIVE_INFINITY);
  layer.surface.fill(-1);
  return layer;
}

/** What a mesh is drawn with. One for all its triangles, for a picture has a hundred thousand of them. */
interface Brush {
  readonly layer: Layer;
  readonly mesh: ScreenMesh;
  readonly surface: number;
  readonly triangle: Triangle;
  readonly stretch: Stretch;
  readonly sample: Sample;
}

/** A vertex on the picture plane. */
interface Corner {
  vertex: number;
  x: number;
  y: number;
  z: number;
}

/** Its corners go round it in the sense in which `area`, twice what it covers, is positive. */
interface Triangle {
  readonly a: Corner;
  readonly b: Corner;
  readonly c: Corner;
  area: number;
}

/** The pixels of a row that are drawn, from the first to the last. */
interface Stretch {
  row: number;
  low: number;
  high: number;
}

/** A pixel of a triangle, and the weights of the corners `b` and `c` there; those of all three add up to 1. */
interface Sample {
  pixel: number;
  b: number;
  c: number;
}

/** Draw one side of a mesh; the nearest surface of each pixel stays. */
export function drawMesh(layer: Layer, mesh: ScreenMesh, surface: number, side: Side): void {
  const { screen, indices } = mesh;
  const brush = brushFor(layer, mesh, surface);
  const { triangle } = brush;
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t]!;
    const b = indices[t + 1]!;
    const c = indices[t + 2]!;
    const area = doubleArea(screen, a, b, c);
    if (area === 0 || area < 0 !== (side === "front")) continue;
    placeCorner(triangle.a, screen, a);
    placeCorner(triangle.b, screen, area < 0 ? c : b);
    placeCorner(triangle.c, screen, area < 0 ? b : c);
    triangle.area = Math.abs(area);
    fillTriangle(brush);
  }
}

function brushFor(layer: Layer, mesh: ScreenMesh, surface: number): Brush {
  const corner = (): Corner => ({ vertex: 0, x: 0, y: 0, z: 0 });
  return {
    layer,
    mesh,
    surface,
    triangle: { a: corner(), b: corner(), c: corner(), area: 0 },
    stretch: { row: 0, low: 0, high: 0 },
    sample: { pixel: 0, b: 0, c: 0 },
  };
}

function placeCorner(corner: Corner, screen: Float32Array, vertex: number): void {
  const at = 3 * vertex;
  corner.vertex = vertex;
  corner.x = screen[at]!;
  corner.y = screen[at + 1]!;
  corner.z = screen[at + 2]!;
}

/** Twice the signed area; negative for triangles that face the camera, because y grows downwards. */
function doubleArea(s: Float32Array, a: number, b: number, c: number): number {
  const ax = s[3 * a]!;
  const ay = s[3 * a + 1]!;
  return (s[3 * b]! - ax) * (s[3 * c + 1]! - ay) - (s[3 * c]! - ax) * (s[3 * b + 1]! - ay);
}

/** Fill row by row: in each row the three edges leave one stretch of pixels. */
function fillTriangle(brush: Brush): void {
  const { width, height } = brush.layer;
  const { a, b, c } = brush.triangle;
  const { stretch } = brush;
  const top = Math.max(0, Math.ceil(Math.min(a.y, b.y, c.y) - 0.5));
  const bottom = Math.min(height - 1, Math.floor(Math.max(a.y, b.y, c.y) - 0.5));
  for (let row = top; row <= bottom; row += 1) {
    stretch.row = row;
    stretch.low = 0;
    stretch.high = width - 1;
    cutAtEdge(stretch, a, b);
    cutAtEdge(stretch, b, c);
    cutAtEdge(stretch, c, a);
    if (stretch.low <= stretch.high) fillRow(brush);
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

/** Along a row the weights of the corners are linear, and so is the nearness. */
function fillRow({ layer, mesh, surface, triangle, stretch, sample }: Brush): void {
  const { a, b, c, area } = triangle;
  const { row, low, high } = stretch;
  const dx = low + 0.5 - a.x;
  const dy = row + 0.5 - a.y;
  // The weights of b and c at a point are (p - a) × edges; they change by these along x.
  const bStep = (c.y - a.y) / area;
  const cStep = (a.y - b.y) / area;
  const zStep = bStep * (b.z - a.z) + cStep * (c.z - a.z);
  sample.b = (dx * (c.y - a.y) - dy * (c.x - a.x)) / area;
  sample.c = (dy * (b.x - a.x) - dx * (b.y - a.y)) / area;
  let z = a.z + sample.b * (b.z - a.z) + sample.c * (c.z - a.z);
  const last = row * layer.width + high;
  for (let pixel = row * layer.width + low; pixel <= last; pixel += 1) {
    if (z > layer.nearness[pixel]!) {
      layer.nearness[pixel] = z;
      layer.surface[pixel] = surface;
      sample.pixel = pixel;
      if (layer.normals.length > 0) blendNormals(layer.normals, mesh.normals, triangle, sample);
    }
    sample.b += bStep;
    sample.c += cStep;
    z += zStep;
  }
}

function blendNormals(out: Float32Array, n: Float32Array, { a, b, c }: Triangle, at: Sample): void {
  const ofA = 1 - at.b - at.c;
  for (let k = 0; k < 3; k += 1)
    out[3 * at.pixel + k] =
      ofA * n[3 * a.vertex + k]! + at.b * n[3 * b.vertex + k]! + at.c * n[3 * c.vertex + k]!;
}
