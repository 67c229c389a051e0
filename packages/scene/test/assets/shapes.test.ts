import { describe, expect, it } from "vitest";
import { isRound, meshOf, SHAPE_NAMES } from "../../src/assets/shapes/index.ts";

/** Float32 keeps about 7 digits. */
const TOLERANCE = 1e-6;

const CASES = SHAPE_NAMES.flatMap((name) => [
  [name, "fine"] as const,
  ...(isRound(name) ? [[name, "coarse"] as const] : []),
]);

describe.each(CASES)("shape %s, %s", (name, detail) => {
  const { positions, normals, indices } = meshOf(name, detail);
  const point = (row: number) => [...positions.subarray(3 * row, 3 * row + 3)];

  it("fills the unit box exactly", () => {
    for (let axis = 0; axis < 3; axis += 1) {
      const values = [...positions].filter((_, i) => i % 3 === axis);
      expect(Math.abs(Math.min(...values) + 0.5)).toBeLessThan(TOLERANCE);
      expect(Math.abs(Math.max(...values) - 0.5)).toBeLessThan(TOLERANCE);
    }
  });

  it("is closed: every edge is walked once in each direction", () => {
    const seen = new Map<string, number>();
    const key = (row: number) =>
      point(row)
        .map((v) => Math.round(v * 1e5))
        .join(",");
    for (let t = 0; t < indices.length; t += 3) {
      const corners = [0, 1, 2].map((k) => key(indices[t + k]!));
      corners.forEach((a, k) => {
        const b = corners[(k + 1) % 3]!;
        const [edge, step] = a < b ? [`${a}|${b}`, 1] : [`${b}|${a}`, -1];
        seen.set(edge, (seen.get(edge) ?? 0) + step);
      });
    }
    expect([...seen.values()].filter((n) => n !== 0)).toEqual([]);
  });

  it("has unit normals on the outer side of its triangles", () => {
    for (let t = 0; t < indices.length; t += 3) {
      const rows = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const;
      const [a, b, c] = rows.map(point) as [number[], number[], number[]];
      const ab = a.map((v, i) => b[i]! - v) as [number, number, number];
      const ac = a.map((v, i) => c[i]! - v) as [number, number, number];
      const face = [
        ab[1] * ac[2] - ab[2] * ac[1],
        ab[2] * ac[0] - ab[0] * ac[2],
        ab[0] * ac[1] - ab[1] * ac[0],
      ];
      for (const row of rows) {
        const normal = [...normals.subarray(3 * row, 3 * row + 3)];
        expect(Math.abs(Math.hypot(...normal) - 1)).toBeLessThan(1e-5);
        expect(normal.reduce((sum, v, i) => sum + v * face[i]!, 0)).toBeGreaterThan(0);
      }
    }
  });

  it("encloses a positive volume", () => {
    let volume = 0;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => point(indices[t + k]!)) as [
        number[],
        number[],
        number[],
      ];
      volume +=
        (a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) +
          a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!) +
          a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)) /
        6;
    }
    expect(volume).toBeGreaterThan(0.05);
    expect(volume).toBeLessThanOrEqual(1 + TOLERANCE);
  });
});

describe("volumes", () => {
  const volumeOf = (name: (typeof SHAPE_NAMES)[number]) => {
    const { positions: p, indices } = meshOf(name);
    let volume = 0;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
      volume +=
        (p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
          p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
          p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)) /
        6;
    }
    return volume;
  };

  // 40 segments lose about 1 % of a circle's area, and a sphere loses a little more.
  it.each([
    ["box", 1],
    ["sphere", Math.PI / 6],
    ["cylinder", Math.PI / 4],
    ["cone", Math.PI / 12],
    ["pyramid", 1 / 3],
    ["wedge", 1 / 2],
    ["prism", 1 / 2],
    ["octahedron", 1 / 6],
    ["dome", Math.PI / 6],
  ] as const)("of the %s is %f of its box", (name, share) => {
    expect(volumeOf(name) / share).toBeGreaterThan(0.985);
    expect(volumeOf(name) / share).toBeLessThan(1.000001);
  });
});
