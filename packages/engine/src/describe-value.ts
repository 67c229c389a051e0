/** Say in an error what a value is that should have been something else: `the number 3`, `a list of 2`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "number" || typeof value === "bigint") return `the number ${value}`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (ArrayBuffer.isView(value)) return `a ${value.constructor.name}`;
  if ("node" in value && "index" in value) return "a tensor";
  if ("data" in value && "shape" in value) return "an array of numbers";
  if ("then" in value) return "a Promise";
  return `an object with ${Object.keys(value).slice(0, 3).join(", ") || "nothing in it"}`;
}
