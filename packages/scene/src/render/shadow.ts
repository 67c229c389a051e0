import type { Vector3 } from "../assets/vector.ts";
import { drawMesh, emptyShapeLayer } from "./raster.ts";
import type { WorldMesh } from "./world-mesh.ts";

/** Tells how much of the key light reaches a point. */
export interface Shadow {
  /**
   * The share of light in [0, 1] at a point.
   *
   * @param turn  one of `TURNS` numbers from 0: turns the sampling pattern, so that neighbours differ
   */
  lightAt(x: number, y: number, z: number, turn: number): number;
}

/** Towards the key light: from the upper left, in front. Unit length. */
export const LIGHT: Vector3 = normalized([-0.42, 0.8, 0.5]);

const MAP_SIZE = 512;
/** Radius of the soft edge, in cells of the map. */
const SOFTNESS = 4;
/** Points nearer to a surface than this are on it; a share of the map's depth. */
const BIAS = 0.012;
const TAPS = 12;
/** How many ways the pattern of taps is turned. */
export const TURNS = 8;
const PATTERNS = Array.from({ length: TURNS }, (_, turn) =>
  spiral(TAPS, (turn * 2 * Math.PI) / TURNS),
);

/** Draw the scene as the light sees it; what the light does not see is in shadow. */
export function shadowOf(meshes: readonly WorldMesh[]): Shadow {
  const mappings = mappingsOf(meshes);
  const { across, down, near } = mappings;
  const nearness = nearestToLight(meshes, mappings);
  return {
    lightAt(x, y, z, turn) {
      const column = across(x, y, z);
      const row = down(x, y, z);
      if (column < SOFTNESS || column >= MAP_SIZE - SOFTNESS) return 1;
      if (row < SOFTNESS || row >= MAP_SIZE - SOFTNESS) return 1;
      const limit = near(x, y, z) + BIAS * MAP_SIZE;
      const pattern = PATTERNS[turn]!;
      let lit = 0;
      for (let k = 0; k < 2 * TAPS; k += 2) {
        const cell = ((row + pattern[k + 1]!) | 0) * MAP_SIZE + ((column + pattern[k]!) | 0);
        if (nearness[cell]! <= limit) lit += 1;
      }
      return lit / TAPS;
    },
  };
}

/** The light's view of the scene: in each cell of the map how near the nearest surface is. */
function nearestToLight(
  meshes: readonly WorldMesh[],
  { across, down, near }: Mappings,
): Float32Array {
  const map = emptyShapeLayer(MAP_SIZE, MAP_SIZE);
  for (const { positions: p, normals, indices } of meshes) {
    const screen = new Float32Array(p.length);
    for (let i = 0; i < screen.length; i += 3) {
      screen[i] = across(p[i]!, p[i + 1]!, p[i + 2]!);
      screen[i + 1] = down(p[i]!, p[i + 1]!, p[i + 2]!);
      screen[i + 2] = near(p[i]!, p[i + 1]!, p[i + 2]!);
    }
    drawMesh(map, { screen, normals, indices }, 0, "front");
  }
  return map.nearness;
}

type Mapping = (x: number, y: number, z: number) => number;
type Mappings = Readonly<Record<"across" | "down" | "near", Mapping>>;

/** The place of a point along one of the light's axes, in cells of the map. */
function mapping([ax, ay, az]: Vector3, low: number, scale: number): Mapping {
  return (x, y, z) => (x * ax + y * ay + z * az - low) * scale;
}

/** From points in the room to the cells of the light's map, with room for the soft edge. */
function mappingsOf(meshes: readonly WorldMesh[]): Mappings {
  const right = normalized(cross([0, 1, 0], LIGHT));
  const axes = [right, cross(LIGHT, right), LIGHT] as const;
  const { low, scale } = frameOf(meshes, axes);
  const up = mapping(axes[1], low[1]!, scale);
  return {
    across: mapping(axes[0], low[0]!, scale),
    down: (x, y, z) => MAP_SIZE - up(x, y, z),
    near: mapping(axes[2], low[2]!, scale),
  };
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
  const scale = (MAP_SIZE - 6 * SOFTNESS) / extent;
  return { low: low.map((l) => l - (3 * SOFTNESS) / scale), scale };
}

/** Points spread evenly over a disc, flattened: x0, y0, x1, y1, ... */
function spiral(count: number, turn: number): Float32Array {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const points = Array.from({ length: count }, (_, i) => {
    const radius = SOFTNESS * Math.sqrt((i + 0.5) / count);
    return [radius * Math.cos(i * golden + turn), radius * Math.sin(i * golden + turn)];
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
