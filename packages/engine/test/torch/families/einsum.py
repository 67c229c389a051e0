"""Einstein's sums."""

import torch

from case import case
from draw import normal


def einsum(equation, *shapes, twice=False):
    names = "abc"[: len(shapes)]
    case(
        f"einsum: {equation}",
        lambda **operands: torch.einsum(equation, *operands.values()),
        twice=twice,
        **{name: normal(*shape) for name, shape in zip(names, shapes)},
    )


einsum("bij,bjk->bik", (2, 3, 4), (2, 4, 2), twice=True)
einsum("ij,jk", (2, 3), (3, 4))
einsum("ba", (2, 3))
einsum("ii->i", (3, 3))
einsum("ii", (4, 4), twice=True)
einsum("bii->b", (2, 3, 3))
einsum("i,j->ij", (3,), (4,), twice=True)
einsum("ij->", (2, 3))
einsum("...ij,...jk->...ik", (2, 1, 3, 4), (5, 4, 2))
einsum("b...d,d->b...", (2, 3, 2, 4), (4,))
einsum("bhid,bhjd->bhij", (2, 2, 3, 4), (2, 2, 5, 4))
einsum("bn,anm,bm->ba", (2, 3), (4, 3, 5), (2, 5), twice=True)
einsum("ijk,k->ji", (2, 3, 4), (4,))
einsum("ij,kl->il", (2, 3), (2, 4))
