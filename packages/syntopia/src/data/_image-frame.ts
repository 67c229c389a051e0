import { InputError, type Scene } from "@syntopia/scene";

/** Refuse scenes whose boxes are not `[x0, y0, x1, y1]`. Throws InputError. */
export function requireImageFrame(where: string, { frame }: Scene): void {
  if (frame === "image") return;
  throw new InputError(`${where}: expected a scene in the frame image, got ${frame}`);
}
