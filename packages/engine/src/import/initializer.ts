import { type TensorProto, TensorProto_DataLocation, TensorProto_DataType } from "onnx-buf";
import { allocate, type DType, type NdArray, type TypedArray } from "../array.ts";
import { type Shape, sizeOf } from "../shape.ts";
import { dtypeOf } from "./element-types.ts";
import { type ExternalData, readExternal } from "./external-data.ts";
import { floatOfBfloat16, floatOfHalf } from "./half-floats.ts";

/**
 * Read the array of an initialiser.
 *
 * Float16, bfloat16 and double become float32 (doubles are rounded); narrow integers are widened.
 *
 * @returns  a copy, which does not keep the file's bytes alive
 * @throws Error  when the type is unknown, or the data are cut off or missing
 */
export function readTensor(
  where: string,
  proto: TensorProto,
  externalData?: ExternalData,
): NdArray {
  const dtype = dtypeOf(where, proto.dataType);
  const shape = proto.dims.map(Number);
  const bytes = bytesOfTensor(where, proto, shape, externalData);
  const data = bytes ? readRaw(proto.dataType, dtype, bytes) : readTyped(proto, dtype);
  if (data.length !== sizeOf(shape)) {
    throw new Error(
      `${where}: expected ${sizeOf(shape)} elements for shape (${shape.join(", ")}), got ${data.length}. The file is cut off.`,
    );
  }
  return { data, shape, dtype };
}

function bytesOfTensor(
  where: string,
  proto: TensorProto,
  shape: Shape,
  externalData: ExternalData | undefined,
): Uint8Array | undefined {
  if (proto.dataLocation === TensorProto_DataLocation.EXTERNAL) {
    const width = RAW[proto.dataType]!.width;
    return readExternal(where, proto.externalData, sizeOf(shape) * width, externalData);
  }
  const isTyped = [proto.floatData, proto.int32Data, proto.int64Data, proto.doubleData].some(
    ({ length }) => length > 0,
  );
  return isTyped || proto.uint64Data.length > 0 ? undefined : proto.rawData;
}

/** How one element lies in `raw_data`, little-endian: its bytes, and its value as the engine holds it. */
interface RawElement {
  readonly width: number;
  readonly read: (view: DataView, at: number) => number | bigint;
}

const RAW: Readonly<Record<number, RawElement>> = {
  [TensorProto_DataType.FLOAT]: { width: 4, read: (view, at) => view.getFloat32(at, true) },
  [TensorProto_DataType.DOUBLE]: { width: 8, read: (view, at) => view.getFloat64(at, true) },
  [TensorProto_DataType.FLOAT16]: {
    width: 2,
    read: (view, at) => floatOfHalf(view.getUint16(at, true)),
  },
  [TensorProto_DataType.BFLOAT16]: {
    width: 2,
    read: (view, at) => floatOfBfloat16(view.getUint16(at, true)),
  },
  [TensorProto_DataType.INT8]: { width: 1, read: (view, at) => view.getInt8(at) },
  [TensorProto_DataType.UINT8]: { width: 1, read: (view, at) => view.getUint8(at) },
  [TensorProto_DataType.INT16]: { width: 2, read: (view, at) => view.getInt16(at, true) },
  [TensorProto_DataType.UINT16]: { width: 2, read: (view, at) => view.getUint16(at, true) },
  [TensorProto_DataType.INT32]: { width: 4, read: (view, at) => view.getInt32(at, true) },
  [TensorProto_DataType.UINT32]: { width: 4, read: (view, at) => BigInt(view.getUint32(at, true)) },
  [TensorProto_DataType.INT64]: { width: 8, read: (view, at) => view.getBigInt64(at, true) },
  [TensorProto_DataType.UINT64]: { width: 8, read: (view, at) => view.getBigUint64(at, true) },
  [TensorProto_DataType.BOOL]: { width: 1, read: (view, at) => view.getUint8(at) },
};

/** Types that lie in the file as they lie in memory: their bytes are copied as they are. */
const SAME_IN_MEMORY: ReadonlySet<number> = new Set([
  TensorProto_DataType.FLOAT,
  TensorProto_DataType.INT32,
  TensorProto_DataType.INT64,
  TensorProto_DataType.BOOL,
]);

function readRaw(type: number, dtype: DType, bytes: Uint8Array): TypedArray {
  const { width, read } = RAW[type]!;
  const data = allocate(dtype, Math.floor(bytes.length / width));
  if (SAME_IN_MEMORY.has(type)) {
    new Uint8Array(data.buffer).set(bytes.subarray(0, data.byteLength));
    return data;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < data.length; i++) data[i] = read(view, i * width);
  return data;
}

/** The fields by type: which one holds a type is fixed by ONNX. Half floats lie as bits in `int32_data`. */
function readTyped(proto: TensorProto, dtype: DType): TypedArray {
  const values = typedValues(proto);
  const data = allocate(dtype, values.length);
  for (let i = 0; i < values.length; i++) {
    data[i] = dtype === "int64" ? BigInt(values[i]!) : Number(values[i]!);
  }
  return data;
}

function typedValues(proto: TensorProto): ArrayLike<number | bigint> {
  switch (proto.dataType) {
    case TensorProto_DataType.FLOAT:
      return proto.floatData;
    case TensorProto_DataType.DOUBLE:
      return proto.doubleData;
    case TensorProto_DataType.INT64:
      return proto.int64Data;
    case TensorProto_DataType.UINT32:
    case TensorProto_DataType.UINT64:
      return proto.uint64Data;
    case TensorProto_DataType.FLOAT16:
      return proto.int32Data.map(floatOfHalf);
    case TensorProto_DataType.BFLOAT16:
      return proto.int32Data.map(floatOfBfloat16);
    default:
      return proto.int32Data;
  }
}
