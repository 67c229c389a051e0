"""Sorting and the largest few: gradients go back through the values."""

import torch

from case import case
from draw import distinct, ties


def sort(x, **options):
    values, indices = torch.sort(x, **options)
    return {"values": values, "indices": indices}


def topk(x, k, **options):
    values, indices = torch.topk(x, k, **options)
    return {"values": values, "indices": indices}


case("sort: last axis", lambda x: sort(x), x=distinct(3, 6), twice=True)
case("sort: first axis, descending", lambda x: sort(x, dim=0, descending=True), x=distinct(6, 3))
case("sort: long", lambda x: sort(x), x=distinct(1, 300))
case("topK: largest", lambda x: topk(x, 3), x=distinct(3, 7), twice=True)
case("topK: smallest, first axis", lambda x: topk(x, 2, dim=0, largest=False), x=distinct(5, 3))
case("sort: equal ones keep their order", lambda x: sort(x, stable=True), x=ties(3, 9))
case(
    "sort: equal ones keep their order, descending",
    lambda x: sort(x, stable=True, descending=True),
    x=ties(3, 9),
)
