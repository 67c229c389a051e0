import { ShapeError } from "../errors.ts";
import { broadcastShapes, type Shape } from "../shape.ts";
import { applyOp, type Operand, type Tensor } from "../tensor.ts";
import { sumTo, withoutBroadcast } from "./broadcast.ts";
import type { OnnxAttribute, Op } from "./op.ts";
import { asTensors } from "./source.ts";
import type { Domain } from "./unary.ts";

type Broadcast = readonly [title: string, a: Shape, b: Shape];

// a function: entries are made while modules that depend on each other are still loading
function broadcasts(): readonly Broadcast[] {
  return [
    ["same shape", [2, 3], [2, 3]],
    ["row", [2, 3], [3]],
    ["column", [2, 3], [2, 1]],
    ["scalar", [2, 3], []],
    ["both ways", [4, 1, 3], [2, 1]],
  ];
}

/** What is special about a binary op beside its gradient. */
interface BinaryOptions {
  /** Where the samples of each operand are drawn from. */
  readonly first?: Domain;
  readonly second?: Domain;
  /** Attributes of the ONNX node. */
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>;
}

/**
 * Make the entry of an op on two numbers, with broadcasting.
 *
 * @param vjp  the cotangents of both operands, before broadcasts are summed back
 */
export function binary(
  name: string,
  onnx: string,
  vjp: (dy: Tensor, a: Tensor, b: Tensor, y: Tensor) => readonly [Tensor, Tensor],
  { first = {}, second = {}, attributes = {} }: BinaryOptions = {},
): Op<null> {
  const op: Op<null> = {
    name,
    infer: ([a, b]) => {
      if (a!.dtype !== b!.dtype || a!.dtype === "bool") {
        throw new ShapeError(
          `${name}: expected two numbers of one type, got ${a!.dtype} and ${b!.dtype}. Use cast.`,
        );
      }
      return [{ shape: broadcastShapes(name, a!.shape, b!.shape), dtype: a!.dtype }];
    },
    emit: (emitter, inputs) => emitter.node(onnx, inputs, attributes),
    vjp: ({ inputs, outputs }, [dy]) => {
      const [a, b] = inputs as [Tensor, Tensor];
      const [da, db] = vjp(dy!, a, b, outputs[0]!);
      return [sumTo(da, a.shape), sumTo(db, b.shape)];
    },
    samples: broadcasts().map(([title, a, b]) => ({
      title,
      inputs: [
        { shape: a, ...first },
        { shape: b, ...second },
      ],
      build: (x, y) => applyOp(op, [x!, y!], null)[0]!,
    })),
  };
  return op;
}

/** Apply a binary op; a number takes the other operand's type, a needless broadcast is left out. */
export function applyBinary(op: Op<null>, a: Operand, b: Operand): Tensor {
  return applyOp(op, withoutBroadcast(...asTensors(op.name, a, b)), null)[0]!;
}
