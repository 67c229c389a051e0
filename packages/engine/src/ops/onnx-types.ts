import { TensorProto_DataType } from "onnx-buf";
import type { DType } from "../array.ts";

/** ONNX's number for each element type. */
export const ONNX_DTYPE: Readonly<Record<DType, TensorProto_DataType>> = {
  float32: TensorProto_DataType.FLOAT,
  int32: TensorProto_DataType.INT32,
  int64: TensorProto_DataType.INT64,
  bool: TensorProto_DataType.BOOL,
};

/** Types that ONNX has inside a graph, but arrays have not. */
export const UINT32 = TensorProto_DataType.UINT32;
export const UINT64 = TensorProto_DataType.UINT64;
