/** Tensors that do not fit together: `where: expected what, got what. What to do.` */
export class ShapeError extends Error {
  override name = "ShapeError";
}
