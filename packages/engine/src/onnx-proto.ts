import { create } from "@bufbuild/protobuf";
import {
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  TensorShapeProto_DimensionSchema,
  TensorShapeProtoSchema,
  TypeProto_TensorSchema,
  TypeProtoSchema,
  ValueInfoProtoSchema,
} from "onnx-buf";
import type { DType, NdArray } from "./array.ts";
import { ONNX_DTYPE } from "./ops/onnx-types.ts";
import type { OnnxAttribute } from "./ops/op.ts";

/** See the storage of an array as bytes; nothing is copied. */
export function bytesOf({ data }: NdArray): Uint8Array<ArrayBuffer> {
  return new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
}

/** Write an attribute of an ONNX node: an integer, a text, a float or a list of integers. */
export function attributeProto(name: string, value: OnnxAttribute) {
  const type = AttributeProto_AttributeType;
  if (typeof value === "number") {
    return create(AttributeProtoSchema, { name, type: type.INT, i: BigInt(value) });
  }
  if (typeof value === "string") {
    return create(AttributeProtoSchema, {
      name,
      type: type.STRING,
      s: new TextEncoder().encode(value),
    });
  }
  if ("float" in value)
    return create(AttributeProtoSchema, { name, type: type.FLOAT, f: value.float });
  return create(AttributeProtoSchema, { name, type: type.INTS, ints: value.map(BigInt) });
}

/** Write the name and type of an input or output; a text is the name of an axis of any length. */
export function valueInfo(
  name: string,
  { shape, dtype }: { readonly shape: readonly (number | string)[]; readonly dtype: DType },
) {
  const dim = shape.map((length) =>
    create(TensorShapeProto_DimensionSchema, {
      value:
        typeof length === "number"
          ? { case: "dimValue", value: BigInt(length) }
          : { case: "dimParam", value: length },
    }),
  );
  const tensor = create(TypeProto_TensorSchema, {
    elemType: ONNX_DTYPE[dtype],
    shape: create(TensorShapeProtoSchema, { dim }),
  });
  return create(ValueInfoProtoSchema, {
    name,
    type: create(TypeProtoSchema, { value: { case: "tensorType", value: tensor } }),
  });
}
