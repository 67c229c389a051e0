"""Resizing: PyTorch's conventions for where pixels lie."""

import torch.nn.functional as F

from case import case
from draw import normal


def resized(name, x, twice=False, **options):
    case(f"resize: {name}", lambda x: F.interpolate(x, **options), x=x, twice=twice)


resized("nearest, twice the size", normal(2, 2, 3, 4), scale_factor=2)
resized("nearest, down to an odd size", normal(1, 2, 7, 5), size=(3, 2))
resized("nearest, up to an odd size", normal(1, 2, 3, 4), size=(7, 5), twice=True)
resized("nearest, one and a half", normal(1, 1, 5, 7), scale_factor=1.5)
resized("nearest, six tenths", normal(1, 1, 7, 9), scale_factor=0.6)
resized("nearest, one axis", normal(2, 3, 5), size=8)
resized("nearest, three axes", normal(1, 2, 2, 3, 2), size=(3, 4, 5))
resized("bilinear, up", normal(1, 2, 3, 4), size=(7, 6), mode="bilinear", twice=True)
resized("bilinear, down", normal(1, 2, 7, 9), size=(3, 4), mode="bilinear")
resized("bilinear, twice the size", normal(1, 2, 3, 3), scale_factor=2, mode="bilinear")
resized("bilinear, one and a half", normal(1, 1, 5, 7), scale_factor=1.5, mode="bilinear")
resized(
    "bilinear, corners aligned, up",
    normal(1, 2, 3, 4),
    size=(7, 5),
    mode="bilinear",
    align_corners=True,
)
resized(
    "bilinear, corners aligned, down",
    normal(1, 2, 7, 5),
    size=(3, 4),
    mode="bilinear",
    align_corners=True,
)
resized(
    "bilinear, corners aligned, to one pixel",
    normal(1, 2, 4, 3),
    size=(1, 1),
    mode="bilinear",
    align_corners=True,
)
resized("bilinear, from one pixel", normal(1, 2, 1, 1), size=(3, 2), mode="bilinear")
resized(
    "bilinear, a scale that leaves a length as it is",
    normal(1, 2, 2, 3),
    scale_factor=(1.3, 2.5),
    mode="bilinear",
)
resized("nearest-exact, six tenths", normal(1, 2, 7, 9), scale_factor=0.6, mode="nearest-exact")
resized("linear", normal(1, 2, 5), size=8, mode="linear", twice=True)
resized(
    "trilinear, corners aligned",
    normal(1, 1, 2, 3, 2),
    size=(3, 2, 4),
    mode="trilinear",
    align_corners=True,
)
resized("bicubic, up", normal(1, 2, 3, 4), size=(5, 9), mode="bicubic")
resized(
    "bicubic, corners aligned, down",
    normal(1, 2, 6, 5),
    size=(4, 3),
    mode="bicubic",
    align_corners=True,
)
