import {
  type AsTensors,
  type Branch,
  type InputType,
  input,
  mapTree,
  type NdArray,
  type ProgramSource,
  type Tensor,
  type TrainingState,
  treeEntries,
} from "@syntopia/engine";
import type { Device } from "@syntopia/engine/node";
import { evaluate } from "../reference/evaluate.ts";
import { float64Of, type Value } from "../reference/value.ts";

/** A program, and what it is fed in each of its runs. */
export interface ConformanceCase {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: programs of every form stand in one list
  readonly source: ProgramSource<any, any>;
  readonly feeds: readonly Readonly<Record<string, NdArray>>[];
}

/** Numbers with their shape and type, in a form that JSON keeps. */
export interface PlainArray {
  readonly shape: readonly number[];
  readonly dtype: string;
  /** JSON knows no NaN and no infinity: those are texts. */
  readonly data: readonly (number | string)[];
}

/** What a case gave: the outputs of each run ("2/loss") and the last state ("state/w"), or an error. */
export type Outcome = Readonly<Record<string, PlainArray>> | { readonly error: string };

/** What a suite sets: a device, and in a page the place of ONNX Runtime's files. */
export interface DoorOptions {
  readonly device: Device;
  readonly wasmPaths?: string;
}

/** What is asked of a door. */
export interface Door {
  compile(
    source: ConformanceCase["source"],
    options: DoorOptions,
  ): Promise<{
    run(inputs: Readonly<Record<string, NdArray>>): Promise<Readonly<Record<string, NdArray>>>;
    state(): unknown;
    close(): Promise<void>;
  }>;
}

/** Run every case through a door, one after the other. */
export async function* runCases(
  cases: readonly ConformanceCase[],
  door: Door,
  options: DoorOptions,
): AsyncGenerator<readonly [name: string, outcome: Outcome]> {
  for (const each of cases) yield [each.name, await runCase(each, door, options)];
}

/** Run a case through a door. */
async function runCase(
  { source, feeds }: ConformanceCase,
  door: Door,
  options: DoorOptions,
): Promise<Outcome> {
  try {
    const program = await door.compile(source, options);
    const seen: [string, PlainArray][] = [];
    for (const [i, feed] of feeds.entries()) {
      const outputs = await program.run(feed);
      for (const [name, array] of Object.entries(outputs))
        seen.push([`${i}/${name}`, plain(array)]);
    }
    for (const [path, array] of treeEntries<NdArray>(program.state() as Branch<NdArray>))
      seen.push([`state/${path}`, plain(array)]);
    await program.close();
    return Object.fromEntries(seen);
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Compute by the naive rules in float64 what a case must give. */
export function expectedOutcome({
  source,
  feeds,
}: ConformanceCase): Readonly<Record<string, PlainArray>> {
  const { inputs, state, outputs, updates } = trace(source);
  let values = new Map(treeEntries<NdArray>(source.state).map(([path, a]) => [path, float64Of(a)]));
  const seen: [string, PlainArray][] = [];
  for (const [i, feed] of feeds.entries()) {
    const known: Record<string, Value> = {};
    for (const name of Object.keys(inputs)) known[name] = float64Of(feed[name]!);
    for (const path of state) known[`state/${path}`] = values.get(path)!;
    const wanted = [...outputs, ...updates];
    const results = evaluate(
      wanted.map(([, tensor]) => tensor),
      known,
    );
    for (const [k, [name]] of outputs.entries()) seen.push([`${i}/${name}`, plain(results[k]!)]);
    values = new Map([
      ...values,
      ...updates.map(([path], k) => [path, results[outputs.length + k]!] as const),
    ]);
  }
  for (const [path, value] of values) seen.push([`state/${path}`, plain(value)]);
  return Object.fromEntries(seen);
}

function trace(source: ConformanceCase["source"]) {
  const inputs = Object.fromEntries(
    Object.entries(source.inputs as Readonly<Record<string, InputType>>).map(
      ([name, { shape, dtype }]) => [name, input(name, shape, dtype)],
    ),
  );
  const state = mapTree<NdArray, Tensor>(source.state, ({ shape, dtype }, path) =>
    input(`state/${path}`, shape, dtype),
  );
  const built = source.build(inputs, state as AsTensors<TrainingState<Branch<NdArray>>>);
  return {
    inputs,
    state: treeEntries<NdArray>(source.state).map(([path]) => path),
    outputs: Object.entries(built.outputs),
    updates: built.state ? treeEntries<Tensor>(built.state) : [],
  };
}

function plain({ shape, dtype, data }: NdArray | Value): PlainArray {
  const numbers = Array.from(data as Float32Array, Number);
  return { shape, dtype, data: numbers.map((x) => (Number.isFinite(x) ? x : String(x))) };
}
