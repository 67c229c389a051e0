"""One case: inputs and a function of them; `measure` computes what `cases.json` holds of it."""

from dataclasses import dataclass
from typing import Callable
from zlib import crc32

import numpy
import torch

import draw

CASES = {}


@dataclass(frozen=True)
class Case:
    name: str
    function: Callable
    recipes: dict
    twice: bool
    digest: bool


def case(name, function, twice=False, digest=False, **recipes):
    """Add a case.

    `function` takes the inputs by name and returns a tensor, or a dict of tensors.
    `twice` differentiates the gradients again. `digest` keeps a few sums in place of the numbers.
    A name with `__` in it becomes a dotted one: `params__out__weight` is `params.out.weight`.
    """
    if name in CASES:
        raise ValueError(f"case: expected each name once, got {name!r} again")
    CASES[name] = Case(name, function, recipes, twice, digest)


def measure(case):
    tensors, entries, wanted = draw_inputs(case)
    outputs = case.function(**tensors)
    outputs = outputs if isinstance(outputs, dict) else {"y": outputs}
    keep = digest if case.digest else draw.listed
    result = {
        "inputs": entries,
        "outputs": {name: keep_typed(keep, y) for name, y in outputs.items()},
    }
    smooth = {name: y for name, y in outputs.items() if y.is_floating_point() and y.requires_grad}
    if not wanted or not smooth:
        return result
    weights = {name: draw_weights(case, name, y.shape) for name, y in smooth.items()}
    result["weights"] = {name: entry for name, (_, entry) in weights.items()}
    loss = sum((y * weights[name][0]).sum() for name, y in smooth.items())
    gradients = differentiate(loss, wanted, retain_graph=True)
    result["gradients"] = {name: keep(g) for name, g in gradients.items()}
    if case.twice:
        bent = sum((y * y * weights[name][0]).sum() for name, y in smooth.items())
        slopes = differentiate(bent, wanted, create_graph=True)
        steepness = sum((g * g).sum() for g in slopes.values())
        second = differentiate(steepness, wanted)
        result["curvature"] = {name: keep(g) for name, g in second.items()}
    return result


def draw_inputs(case):
    """The tensors by Python's names, the entries and what to differentiate by the file's names."""
    tensors, entries, wanted = {}, {}, {}
    for name, recipe in case.recipes.items():
        dotted = name.replace("__", ".")
        tensor, entries[dotted] = recipe(seeded(f"{case.name}/{dotted}"))
        if tensor.is_floating_point() and not getattr(recipe, "fixed", False):
            wanted[dotted] = tensor.requires_grad_()
        tensors[name] = tensor
    return tensors, entries, wanted


def draw_weights(case, name, shape):
    recipe = draw.formula(*shape, offset=5) if case.digest else draw.uniform(-1, 1, *shape)
    return recipe(seeded(f"{case.name}/weights/{name}"))


def seeded(name):
    return numpy.random.RandomState(crc32(name.encode()))


def differentiate(loss, wanted, **options):
    gradients = torch.autograd.grad(loss, list(wanted.values()), allow_unused=True, **options)
    return {
        name: torch.zeros_like(x) if g is None else g
        for (name, x), g in zip(wanted.items(), gradients)
    }


def keep_typed(keep, y):
    y = y.detach()
    if y.is_floating_point():
        return keep(y)
    return draw.listed(y, "bool" if y.dtype == torch.bool else "int64")


def digest(array):
    """Its length as a vector, and its products with three vectors made by formula."""
    flat = array.reshape(-1).numpy()
    made = [draw.residues(flat.shape, 10007, offset) / 10007 * 2 - 1 for offset in (1, 2, 3)]
    return {
        "shape": list(array.shape),
        "digest": {
            "norm": draw.number(float(numpy.linalg.norm(flat))),
            "products": [draw.number(float(flat @ vector)) for vector in made],
        },
    }
