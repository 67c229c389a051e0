"""Segments: unsorted ids, duplicates, ties and empty ones."""

import torch

from case import case
from draw import distinct, indices, normal, ties

IDS = [2, 0, 2, 5, 0, 2, 3, 5]  # 1 and 4 are empty


def reduced(reduce):
    """By scatter_reduce, with 0 for empty segments.

    It starts from a value that does not occur: PyTorch 1.13 takes the start for one of the
    extremes to share the gradient among, even where `include_self` is false.
    """

    def function(x, i):
        at = i[:, None].expand_as(x)
        start = torch.full((6, 3), 0.5123, dtype=x.dtype)
        y = start.scatter_reduce(0, at, x, reduce, include_self=False)
        return torch.where((y == start).all(1, keepdim=True), 0.0, y)

    return function


def segment_softmax(x, i):
    """For each column: softmax over the rows of one segment."""
    at = i[:, None].expand_as(x)
    top = torch.zeros(6, 3, dtype=x.dtype).scatter_reduce(0, at, x, "amax", include_self=False)
    e = (x - top.detach()[i]).exp()
    return e / torch.zeros(6, 3, dtype=x.dtype).index_add(0, i, e)[i]


case("segmentSum: unsorted, empty ones", reduced("sum"), x=normal(8, 3), i=indices(IDS), twice=True)
case(
    "segmentMean: unsorted, empty ones", reduced("mean"), x=normal(8, 3), i=indices(IDS), twice=True
)
case(
    "segmentMax: unsorted, empty ones",
    reduced("amax"),
    x=distinct(8, 3),
    i=indices(IDS),
    twice=True,
)
case(
    "segmentMax: all below zero",
    reduced("amax"),
    x=normal(8, 3, scale=0.1, shift=-5),
    i=indices(IDS),
)
case("segmentMax: ties", reduced("amax"), x=ties(8, 3), i=indices(IDS))
case("segmentMin: ties", reduced("amin"), x=ties(8, 3), i=indices(IDS))
case(
    "segmentSoftmax: unsorted", segment_softmax, x=normal(8, 3, scale=4), i=indices(IDS), twice=True
)
