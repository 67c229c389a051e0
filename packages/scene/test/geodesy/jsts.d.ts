// The two modules of jsts that the tests use; the package declares no types for them.
declare module "jsts/org/locationtech/jts/io/GeoJSONReader.js" {
  // biome-ignore lint/style/noDefaultExport: jsts exports it so
  export default class GeoJSONReader {
    read(geometry: unknown): object;
  }
}

declare module "jsts/org/locationtech/jts/operation/relate/RelateOp.js" {
  /** The DE-9IM matrix of two geometries; rows and columns: interior, boundary, exterior. */
  interface IntersectionMatrix {
    isIntersects(): boolean;
    isCoveredBy(): boolean;
    isCrosses(dimension: number, other: number): boolean;
    isTouches(dimension: number, other: number): boolean;
    /** -1 where the two parts have nothing in common. */
    get(row: number, column: number): number;
  }
  const RelateOp: { relate(one: object, other: object): IntersectionMatrix };
  // biome-ignore lint/style/noDefaultExport: jsts exports it so
  export default RelateOp;
}
