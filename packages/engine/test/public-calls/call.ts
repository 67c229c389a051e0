import * as engine from "@syntopia/engine";

/** One call of a public function that works; the arguments that are options are marked by `options`. */
export type PublicCall = readonly [
  name: string,
  call: (...args: never[]) => unknown,
  ...args: readonly unknown[],
];

/** Arguments in which a name that nothing reads must be refused. */
export const OPTIONS = new WeakSet<object>();

/** Mark an argument as options. */
export function options<T extends object>(value: T): T {
  OPTIONS.add(value);
  return value;
}

export const tensor = (...shape: readonly number[]) => engine.input("x", shape);
export const whole = (...shape: readonly number[]) => engine.input("i", shape, "int32");
export const random = () => engine.createRandom(1);
