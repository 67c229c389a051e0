import { ndarray } from "@syntopia/engine";
import { graphProto, type NodeCase, nodeProto, tensorProto } from "../one-node.ts";
import { floats, ints, reals, truths, wholes } from "./inputs.ts";

/** Ends of ranges that stand for "to the end". */
const FAR = 2 ** 62;

const branch = (value: number) =>
  graphProto({
    nodes: [nodeProto("Add", ["captured0", `c${value}`], [`out${value}`])],
    initializers: [tensorProto(`c${value}`, reals([value], []))],
    outputs: [`out${value}`],
  });

/** Cases of operators that ask for shapes, change them, cut, join and make tensors. */
export const SHAPES = {
  Shape: [
    { title: "all", inputs: [floats([2, 3, 4])], opsets: [11, 15] },
    { title: "a part", inputs: [floats([2, 3, 4])], attributes: { start: 1, end: -1 } },
    { title: "the last", inputs: [floats([2, 3, 4])], attributes: { start: -1 } },
  ],
  Size: [{ title: "a matrix", inputs: [floats([2, 3])] }],
  Reshape: [
    { title: "what is left", inputs: [floats([2, 3, 4]), ints([4, -1])], opsets: [11, 14] },
    { title: "as it was", inputs: [floats([2, 3, 4]), ints([0, 0, 2, -1])] },
  ],
  Flatten: [
    { title: "by default", inputs: [floats([2, 3, 4])] },
    { title: "all", inputs: [floats([2, 3, 4])], attributes: { axis: 0 } },
    {
      title: "from the end",
      inputs: [floats([2, 3, 4])],
      attributes: { axis: -1 },
      opsets: [11, 13],
    },
    { title: "at the end", inputs: [floats([2, 3, 4])], attributes: { axis: 3 } },
  ],
  Squeeze: [
    {
      title: "axes as attribute",
      inputs: [floats([1, 3, 1])],
      attributes: { axes: [0, -1] },
      opsets: [11],
    },
    { title: "axes as input", inputs: [floats([1, 3, 1]), ints([-1])], opsets: [13, 21] },
    { title: "all of length 1", inputs: [floats([1, 3, 1])], opsets: [11, 13] },
  ],
  Unsqueeze: [
    {
      title: "axes as attribute",
      inputs: [floats([2, 3])],
      attributes: { axes: [0, -1] },
      opsets: [11],
    },
    { title: "axes as input", inputs: [floats([2, 3]), ints([3, 0])], opsets: [13, 21] },
  ],
  Expand: [
    { title: "both ways", inputs: [floats([3, 1]), ints([2, 1, 4])] },
    { title: "a shape of ones", inputs: [floats([3, 2]), ints([1])] },
  ],
  Identity: [{ title: "integers", inputs: [wholes([3], 0, 9)] }],
  Dropout: [
    {
      title: "an attribute",
      inputs: [floats([3, 2])],
      attributes: { ratio: { float: 0.5 } },
      opsets: [7, 10],
    },
    { title: "inputs", inputs: [floats([3, 2]), reals([0.5], [])], opsets: [12, 13], outputs: 2 },
  ],
  Transpose: [
    { title: "by default", inputs: [floats([2, 3, 4])] },
    { title: "in an order", inputs: [floats([2, 3, 4])], attributes: { perm: [1, 2, 0] } },
  ],
  Concat: [
    {
      title: "three",
      inputs: [floats([2, 3]), floats([2, 1]), floats([2, 2])],
      attributes: { axis: -1 },
    },
    { title: "one", inputs: [floats([2, 3])], attributes: { axis: 0 } },
  ],
  Split: [
    {
      title: "equal parts",
      inputs: [floats([4, 6])],
      attributes: { axis: 1 },
      outputs: 3,
      opsets: [11, 13],
    },
    {
      title: "an attribute",
      inputs: [floats([4, 6])],
      attributes: { axis: 1, split: [2, 4] },
      outputs: 2,
      opsets: [11],
    },
    { title: "an input", inputs: [floats([4, 6]), ints([1, 3])], outputs: 2, opsets: [13, 18] },
    {
      title: "a shorter last part",
      inputs: [floats([7, 2])],
      attributes: { num_outputs: 3 },
      outputs: 3,
      opsets: [18],
    },
  ],
  Tile: [{ title: "two axes", inputs: [floats([2, 3]), ints([2, 3])] }],
  DepthToSpace: [
    {
      title: "depth first",
      inputs: [floats([2, 8, 2, 3])],
      attributes: { blocksize: 2 },
      opsets: [11, 13],
    },
    {
      title: "depth last",
      inputs: [floats([2, 8, 2, 3])],
      attributes: { blocksize: 2, mode: "CRD" },
    },
  ],
  SpaceToDepth: [
    { title: "blocks of 2", inputs: [floats([2, 3, 4, 6])], attributes: { blocksize: 2 } },
  ],
  Trilu: [
    { title: "upper", inputs: [floats([2, 3, 4])] },
    { title: "lower, moved", inputs: [floats([3, 4]), ints([-1], [])], attributes: { upper: 0 } },
    // a causal mask as PyTorch exports torch.tril(torch.ones(L, L, dtype=torch.bool))
    { title: "of truth values", inputs: [truths([3, 3])], attributes: { upper: 0 } },
  ],
  Slice: [
    {
      title: "attributes",
      inputs: [floats([4, 5])],
      attributes: { starts: [1, -3], ends: [FAR, -1], axes: [0, 1] },
      opsets: [9],
    },
    {
      title: "all axes",
      inputs: [floats([4, 5]), ints([1, -3]), ints([FAR, -1])],
      opsets: [11, 13],
    },
    { title: "steps", inputs: [floats([7, 5]), ints([1]), ints([FAR]), ints([-2]), ints([3])] },
    {
      title: "backwards",
      inputs: [floats([7, 5]), ints([-1, 3]), ints([-FAR, 0]), ints([0, 1]), ints([-2, -1])],
    },
    { title: "beyond the end", inputs: [floats([4]), ints([-9]), ints([99])] },
    { title: "nothing", inputs: [floats([4, 2]), ints([3]), ints([1])] },
  ],
  Constant: [
    { title: "a tensor", inputs: [], attributes: { value: { tensor: reals([1, 2]) } } },
    { title: "a float", inputs: [], attributes: { value_float: { float: 1.5 } } },
    { title: "an integer", inputs: [], attributes: { value_int: 7 } },
    { title: "floats", inputs: [], attributes: { value_floats: { floats: [1, 2] } } },
    { title: "integers", inputs: [], attributes: { value_ints: [1, 2] } },
  ],
  ConstantOfShape: [
    { title: "zeros", inputs: [ints([2, 3])] },
    { title: "integers", inputs: [ints([2])], attributes: { value: { tensor: ints([7]) } } },
    { title: "a scalar", inputs: [ints([])] },
  ],
  Range: [
    { title: "integers", inputs: [ints([2], []), ints([9], []), ints([3], [])] },
    { title: "backwards", inputs: [ints([5], []), ints([0], []), ints([-2], [])] },
    { title: "floats", inputs: [reals([0], []), reals([1], []), reals([0.25], [])] },
    { title: "nothing", inputs: [ints([5], []), ints([0], []), ints([1], [])] },
  ],
  NonZero: [{ title: "a matrix", inputs: [reals([0, 1, 2, 0, 0, 3], [2, 3])] }],
  OneHot: [
    { title: "last axis", inputs: [wholes([2, 3], -4, 4), ints([4], []), reals([0, 1])] },
    {
      title: "first axis",
      inputs: [wholes([2, 3], 0, 4), ints([4], []), reals([-1, 2])],
      attributes: { axis: 0 },
    },
  ],
  EyeLike: [
    { title: "a square", inputs: [floats([3, 3])] },
    { title: "moved", inputs: [floats([3, 4])], attributes: { k: 1, dtype: 7 } },
  ],
  If: [
    {
      title: "true",
      inputs: [ndarray([1], [], "bool")],
      captured: [floats([2])],
      attributes: { then_branch: { graph: branch(1) }, else_branch: { graph: branch(2) } },
    },
    {
      title: "false",
      inputs: [ndarray([0], [], "bool")],
      captured: [floats([2])],
      attributes: { then_branch: { graph: branch(1) }, else_branch: { graph: branch(2) } },
    },
  ],
} as const satisfies Readonly<Record<string, readonly NodeCase[]>>;
