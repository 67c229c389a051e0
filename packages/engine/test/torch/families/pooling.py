"""Pooling: ties go to the first, windows overlap, edges hang over."""

import torch.nn.functional as F

from case import case
from draw import distinct, normal, ties, uniform

case(
    "maxPool1d: ties, overlap",
    lambda x: F.max_pool1d(x, 3, stride=1),
    x=ties(2, 2, 9),
    twice=True,
)
case(
    "maxPool1d: dilation, padding",
    lambda x: F.max_pool1d(x, 3, stride=2, padding=1, dilation=2),
    x=distinct(2, 2, 11),
)
case(
    "maxPool2d: ties, overlap, padding",
    lambda x: F.max_pool2d(x, 3, stride=2, padding=1),
    x=ties(2, 2, 6, 7),
)
case(
    "maxPool2d: all below zero, padding",
    lambda x: F.max_pool2d(x, 2, padding=1),
    x=uniform(-3, -1, 1, 2, 4, 5),
)
case(
    "maxPool2d: ceil mode",
    lambda x: F.max_pool2d(x, (3, 2), stride=(2, 3), ceil_mode=True),
    x=distinct(1, 2, 6, 6),
    twice=True,
)
case(
    "maxPool2d: ceil mode drops a window that begins in the padding",
    lambda x: F.max_pool2d(x, 2, stride=2, padding=1, ceil_mode=True),
    x=distinct(1, 2, 4, 5),
)
case(
    "maxPool2d: dilation",
    lambda x: F.max_pool2d(x, 2, stride=1, dilation=(2, 3)),
    x=distinct(1, 2, 5, 6),
)
case(
    "maxPool3d: overlap",
    lambda x: F.max_pool3d(x, 2, stride=(1, 2, 1), padding=(0, 1, 1)),
    x=distinct(1, 2, 3, 4, 3),
)
case(
    "avgPool1d: stride",
    lambda x: F.avg_pool1d(x, 3, stride=2, padding=1),
    x=normal(2, 2, 8),
    twice=True,
)
case(
    "avgPool2d: padding counted",
    lambda x: F.avg_pool2d(x, 3, stride=2, padding=1),
    x=normal(2, 2, 5, 6),
)
case(
    "avgPool2d: padding not counted",
    lambda x: F.avg_pool2d(x, 3, stride=2, padding=1, count_include_pad=False),
    x=normal(2, 2, 5, 6),
    twice=True,
)
case(
    "avgPool2d: ceil mode, padding counted",
    lambda x: F.avg_pool2d(x, (3, 2), stride=2, padding=1, ceil_mode=True),
    x=normal(1, 2, 6, 5),
)
case(
    "avgPool2d: ceil mode, padding not counted",
    lambda x: F.avg_pool2d(x, 3, stride=2, padding=1, ceil_mode=True, count_include_pad=False),
    x=normal(1, 2, 6, 8),
)
case(
    "avgPool3d: uneven kernel",
    lambda x: F.avg_pool3d(x, (2, 1, 3), stride=(1, 2, 1)),
    x=normal(1, 2, 3, 4, 4),
)
case("globalAvgPool: pictures", lambda x: F.adaptive_avg_pool2d(x, 1), x=normal(2, 3, 4, 5))
case("globalMaxPool: ties", lambda x: F.adaptive_max_pool2d(x, 1), x=ties(2, 3, 4, 5))
case("adaptiveAvgPool1d: uneven", lambda x: F.adaptive_avg_pool1d(x, 4), x=normal(2, 2, 7))
case(
    "adaptiveAvgPool2d: uneven",
    lambda x: F.adaptive_avg_pool2d(x, (3, 2)),
    x=normal(1, 2, 7, 5),
    twice=True,
)
case(
    "adaptiveAvgPool2d: more windows than pixels",
    lambda x: F.adaptive_avg_pool2d(x, (3, 5)),
    x=normal(1, 2, 2, 3),
)
case(
    "adaptiveMaxPool2d: uneven, ties",
    lambda x: F.adaptive_max_pool2d(x, (3, 2)),
    x=ties(1, 2, 7, 5),
)
