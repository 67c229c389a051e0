/** Bad input from a person or a file: `where: expected what, got what. What to do.` */
export class InputError extends Error {
  override name = "InputError";
}
