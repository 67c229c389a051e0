import type { Vector3 } from "../assets/vector.ts";
import { drawMesh, emptyLayer } from "./raster.ts";
import type { WorldMesh } from "./world-mesh.ts";

/** Tells how much of the key light reaches a point. */
export interface Shadow {
  /**
   * The share of light in [0, 1] at a point.
   *
   * @param shift  in [0, 1): moves the sampling pattern, so that neighbouring samples differ
   */
  lightAt(x: number, y: number, z: number, shift: number): number;
}

/** Towards the key light: from the upper left, in front. Unit length. */
export const LIGHT: Vector3 = normalized([-0.42, 0.8, 0.5]);

const MAP_SIZE = 512;
/** Radius of the soft edge, in cells of the map. */
const SOFTNESS = 4;
/** Points nearer to a surface than this are on it; a share of the map's depth. */
const BIAS = 0.012;
const TAPS = spiral(12);

/** Draw the scene as the light sees it; what the light does not see is in shadow. */
export function shadowOf(meshes: readonly WorldMesh[]): Shadow {
  const right = normalized(cross([0, 1, 0], LIGHT));
  const up = cross(LIGHT, right);
  const axes = [right, up, LIGHT];
  const { low, scale } = frameOf(meshes, axes);
  const toMap = (axis: number, x: number, y: number, z: number) => {
    const [ax, ay, az] = axes[axis]!;
    return (x * ax + y * ay + z * az - low[axis]!) * scale;
  };
  const map = emptyLayer(MAP_SIZE, MAP_SIZE);
  meshes.forEach((mesh) => {
    const screen = new Float32Array(mesh.positions.length);
    const p = mesh.positions;
    for (let i = 0; i < screen.length; i += 3) {
      screen[i] = toMap(0, p[i]!, p[i + 1]!, p[i + 2]!);
      screen[i + 1] = MAP_SIZE - toMap(1, p[i]!, p[i + 1]!, p[i + 2]!);
      screen[i + 2] = toMap(2, p[i]!, p[i + 1]!, p[i + 2]!);
    }
    drawMesh(map, { screen, normals: mesh.normals, indices: mesh.indices }, 0, "front");
  });
  return { lightAt };

  function lightAt(x: number, y: number, z: number, shift: number): number {
    const across = toMap(0, x, y, z);
    const down = MAP_SIZE - toMap(1, x, y, z);
    if (across < -SOFTNESS || across > MAP_SIZE + SOFTNESS) return 1;
    if (down < -SOFTNESS || down > MAP_SIZE + SOFTNESS) return 1;
    const nearness = toMap(2, x, y, z) + BIAS * MAP_SIZE;
    const [cos, sin] = [Math.cos(shift * 2 * Math.PI), Math.sin(shift * 2 * Math.PI)];
    let lit = 0;
    for (let k = 0; k < TAPS.length; k += 2) {
      const column = (across + TAPS[k]! * cos - TAPS[k + 1]! * sin) | 0;
      const row = (down + TAPS[k]! * sin + TAPS[k + 1]! * cos) | 0;
      const within = column >= 0 && column < MAP_SIZE && row >= 0 && row < MAP_SIZE;
      if (!within || map.nearness[row * MAP_SIZE + column]! <= nearness) lit += 1;
    }
    return (2 * lit) / TAPS.length;
  }
}

/** The cube in the light's axes that holds everything, with room for the soft edge. */
function frameOf(meshes: readonly WorldMesh[], axes: readonly Vector3[]) {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { positions: p } of meshes) {
    for (let i = 0; i < p.length; i += 3) {
      for (let axis = 0; axis < 3; axis += 1) {
        const [ax, ay, az] = axes[axis]!;
        const value = p[i]! * ax + p[i + 1]! * ay + p[i + 2]! * az;
        low[axis] = Math.min(low[axis]!, value);
        high[axis] = Math.max(high[axis]!, value);
      }
    }
  }
  const extent = Math.max(...high.map((h, i) => h - low[i]!), 1e-6);
  const scale = (MAP_SIZE - 4 * SOFTNESS) / extent;
  return { low: low.map((l) => l - (2 * SOFTNESS) / scale), scale };
}

/** Points spread evenly over a disc, flattened: x0, y0, x1, y1, ... */
function spiral(count: number): Float32Array {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const points = Array.from({ length: count }, (_, i) => {
    const radius = SOFTNESS * Math.sqrt((i + 0.5) / count);
    return [radius * Math.cos(i * golden), radius * Math.sin(i * golden)];
  });
  return new Float32Array(points.flat());
}

function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function normalized(v: Vector3): Vector3 {
  const length = Math.hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}
