import { TensorProto_DataType } from "onnx-buf";
import type { DType } from "../array.ts";

/**
 * ONNX's element types as the engine holds them: floats of every width as float32, integers as the
 * narrower of int32 and int64 that holds them all. An imported model computes in these types, so
 * float16 models run in float32, and 8-bit integers do not wrap round.
 */
const DTYPES: ReadonlyMap<number, DType> = new Map([
  [TensorProto_DataType.FLOAT, "float32"],
  [TensorProto_DataType.FLOAT16, "float32"],
  [TensorProto_DataType.BFLOAT16, "float32"],
  [TensorProto_DataType.DOUBLE, "float32"],
  [TensorProto_DataType.INT8, "int32"],
  [TensorProto_DataType.UINT8, "int32"],
  [TensorProto_DataType.INT16, "int32"],
  [TensorProto_DataType.UINT16, "int32"],
  [TensorProto_DataType.INT32, "int32"],
  [TensorProto_DataType.UINT32, "int64"],
  [TensorProto_DataType.INT64, "int64"],
  [TensorProto_DataType.UINT64, "int64"],
  [TensorProto_DataType.BOOL, "bool"],
]);

/**
 * Tell how the engine holds an ONNX element type.
 *
 * @throws Error  for texts, complex numbers and floats of 8 bits or fewer
 */
export function dtypeOf(where: string, type: number): DType {
  const dtype = DTYPES.get(type);
  if (dtype) return dtype;
  const known = [...DTYPES.keys()].map(typeName).join(", ");
  throw new Error(`${where}: expected an element type of ${known}, got ${typeName(type)}.`);
}

/** The name of an ONNX element type, such as "FLOAT16". */
function typeName(type: number): string {
  return TensorProto_DataType[type] ?? `number ${type}`;
}
