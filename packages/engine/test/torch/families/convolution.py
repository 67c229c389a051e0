"""Convolutions and their transposes in one, two and three dimensions."""

import torch.nn.functional as F

from case import case
from draw import normal

case(
    "conv1d: stride, padding, dilation",
    lambda x, w: F.conv1d(x, w, stride=2, padding=2, dilation=2),
    x=normal(2, 3, 11),
    w=normal(4, 3, 3),
    twice=True,
)
case(
    "conv1d: groups, uneven padding",
    lambda x, w: F.conv1d(F.pad(x, (1, 3)), w, groups=2, stride=3),
    x=normal(2, 4, 9),
    w=normal(6, 2, 4),
)
case(
    "conv1d: depthwise, causal, dilated",
    lambda x, w: F.conv1d(F.pad(x, (4, 0)), w, groups=3, dilation=2),
    x=normal(2, 3, 8),
    w=normal(3, 1, 3),
    twice=True,
)
case(
    "conv1d: kernel of one",
    lambda x, w: F.conv1d(x, w),
    x=normal(2, 3, 5),
    w=normal(2, 3, 1),
)
case(
    "conv2d: uneven padding and strides",
    lambda x, w: F.conv2d(F.pad(x, (1, 2, 0, 3)), w, stride=(2, 1)),
    x=normal(2, 2, 5, 6),
    w=normal(3, 2, 3, 2),
    twice=True,
)
case(
    "conv2d: groups, dilation",
    lambda x, w: F.conv2d(x, w, groups=2, dilation=(2, 1), padding=(2, 1)),
    x=normal(2, 4, 6, 5),
    w=normal(6, 2, 3, 3),
    twice=True,
)
case(
    "conv2d: groups, stride, dilation, pixels left over",
    lambda x, w: F.conv2d(x, w, groups=2, stride=3, dilation=2, padding=1),
    x=normal(1, 4, 9, 8),
    w=normal(4, 2, 2, 3),
)
case(
    "conv2d: depthwise",
    lambda x, w: F.conv2d(x, w, groups=3, padding=1),
    x=normal(2, 3, 5, 6),
    w=normal(3, 1, 3, 3),
    twice=True,
)
case(
    "conv2d: depthwise, two kernels a channel, stride",
    lambda x, w: F.conv2d(x, w, groups=3, padding=2, stride=2),
    x=normal(2, 3, 7, 6),
    w=normal(6, 1, 5, 5),
)
case(
    "conv2d: one by one, stride",
    lambda x, w: F.conv2d(x, w, stride=3),
    x=normal(2, 3, 7, 8),
    w=normal(4, 3, 1, 1),
)
case(
    "conv2d: more padding than kernel",
    lambda x, w: F.conv2d(x, w, padding=(3, 4)),
    x=normal(1, 2, 3, 3),
    w=normal(2, 2, 2, 3),
)
case(
    "conv2d: rows and columns left over",
    lambda x, w: F.conv2d(x, w, stride=3),
    x=normal(1, 2, 8, 7),
    w=normal(2, 2, 3, 2),
    twice=True,
)
case(
    "conv2d: kernel as large as the picture",
    lambda x, w: F.conv2d(x, w),
    x=normal(2, 3, 4, 3),
    w=normal(5, 3, 4, 3),
)
case(
    'conv2d: "same", even kernel, dilation',
    lambda x, w: F.conv2d(x, w, padding="same", dilation=(1, 2)),
    x=normal(1, 2, 5, 6),
    w=normal(2, 2, 4, 2),
)
case(
    "conv3d: stride, padding",
    lambda x, w: F.conv3d(x, w, stride=(1, 2, 2), padding=(1, 0, 1)),
    x=normal(1, 2, 3, 5, 4),
    w=normal(3, 2, 2, 3, 2),
    twice=True,
)
case(
    "conv3d: groups, dilation, uneven padding",
    lambda x, w: F.conv3d(F.pad(x, (0, 1, 2, 0, 1, 1)), w, groups=2, dilation=(1, 2, 1)),
    x=normal(1, 4, 3, 4, 3),
    w=normal(2, 2, 2, 2, 2),
)
case(
    "conv3d: depthwise",
    lambda x, w: F.conv3d(x, w, groups=2, padding=1),
    x=normal(1, 2, 3, 3, 3),
    w=normal(2, 1, 3, 3, 3),
)
case(
    "convTranspose1d: stride, output padding, dilation",
    lambda x, w: F.conv_transpose1d(x, w, stride=3, padding=1, output_padding=2, dilation=2),
    x=normal(2, 3, 5),
    w=normal(3, 2, 3),
    twice=True,
)
case(
    "convTranspose2d: stride, output padding, groups",
    lambda x, w: F.conv_transpose2d(x, w, stride=2, padding=1, output_padding=1, groups=2),
    x=normal(2, 4, 3, 4),
    w=normal(4, 3, 3, 3),
    twice=True,
)
case(
    "convTranspose2d: dilation, uneven strides",
    lambda x, w: F.conv_transpose2d(x, w, stride=(2, 3), dilation=2, output_padding=(1, 0)),
    x=normal(1, 2, 3, 2),
    w=normal(2, 3, 2, 3),
)
case(
    "convTranspose2d: output padding between stride and dilation",
    lambda x, w: F.conv_transpose2d(x, w, stride=1, padding=(0, 2), dilation=3, output_padding=2),
    x=normal(1, 2, 3, 4),
    w=normal(2, 2, 2, 3),
    twice=True,
)
case(
    "convTranspose2d: depthwise",
    lambda x, w: F.conv_transpose2d(x, w, stride=2, groups=3),
    x=normal(1, 3, 3, 3),
    w=normal(3, 1, 2, 2),
)
case(
    "convTranspose2d: stride of one",
    lambda x, w: F.conv_transpose2d(x, w, padding=1),
    x=normal(1, 2, 4, 4),
    w=normal(2, 2, 3, 3),
)
case(
    "convTranspose3d: stride, output padding",
    lambda x, w: F.conv_transpose3d(x, w, stride=2, padding=1, output_padding=(1, 0, 1)),
    x=normal(1, 2, 2, 3, 2),
    w=normal(2, 2, 3, 2, 3),
)
