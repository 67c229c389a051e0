/**
 * Read the layer that a node belongs to from the name that PyTorch gave it.
 *
 * Modules stand between slashes, each with the full name of the list that it is in; the last part is
 * the operator.
 *
 * @example
 * modulePath("/layer1/layer1.0/conv1/Conv") // "layer1.0.conv1"
 * modulePath("Conv_12") // ""
 */
export function modulePath(name: string): string {
  if (!name.startsWith("/")) return "";
  const path: string[] = [];
  for (const part of name.split("/").slice(1, -1)) {
    if (path.length > 0 && part.startsWith(`${path.at(-1)}.`)) path.pop();
    path.push(part);
  }
  return path.filter((part) => part !== "").join(".");
}

/** Where operators with a weight have their bias. */
const BIAS_POSITION = 2;

/**
 * The name that PyTorch has for an array, told from the node that reads it.
 *
 * @returns  such as "layer1.0.conv1.weight"; undefined where the node does not name its layer
 */
export function parameterName(
  { name }: { readonly name: string },
  position: number,
): string | undefined {
  const layer = modulePath(name);
  return layer === "" ? undefined : `${layer}.${position === BIAS_POSITION ? "bias" : "weight"}`;
}
