"""Inputs of the cases: each function returns a recipe that `case.measure` follows with a seeded generator.

A recipe is a function of a `numpy.random.RandomState` (whose stream NumPy has frozen) that returns
`(tensor, entry)`: the numbers, and how `cases.json` holds them.
"""

import numpy
import torch

DECIMALS = 3


def number(value):
    """Nine significant digits: all that float32 can hold."""
    short = float(f"{value:.9g}")
    return int(short) if short.is_integer() else short


def listed(array, dtype="float32"):
    """An array with its numbers written out."""
    entry = {"shape": list(array.shape)}
    if dtype != "float32":
        entry["dtype"] = dtype
    entry["data"] = [number(value) for value in array.reshape(-1).tolist()]
    return entry


def floats(array):
    """Round to three decimals, then to float32: short to write, and the same number on both sides."""
    rounded = numpy.asarray(numpy.round(array, DECIMALS), dtype=numpy.float32)
    return torch.from_numpy(rounded.astype(numpy.float64)), {
        "shape": list(rounded.shape),
        "data": [number(round(value, DECIMALS)) for value in rounded.reshape(-1).tolist()],
    }


def normal(*shape, scale=1.0, shift=0.0):
    return lambda random: floats(random.standard_normal(shape) * scale + shift)


def uniform(low, high, *shape):
    return lambda random: floats(random.uniform(low, high, shape))


def distinct(*shape):
    """Numbers in [-2, 2), no two alike: for maxima and sorts without ties."""
    count = int(numpy.prod(shape))
    return lambda random: floats((random.permutation(count) * 4 / count - 2).reshape(shape))


def ties(*shape):
    """Whole numbers from -2 to 2: full of equal ones."""
    return lambda random: floats(random.randint(-2, 3, shape))


def values(nested):
    """These very numbers."""
    return lambda random: floats(nested)


def shares(*shape):
    """Positive, summing to 1 along the last axis up to rounding."""

    def recipe(random):
        raw = random.uniform(0.1, 1, shape)
        return floats(raw / raw.sum(-1, keepdims=True))

    return recipe


def integers(low, high, *shape):
    """Whole numbers in [low, high), many of them more than once."""

    def recipe(random):
        array = torch.from_numpy(random.randint(low, high, shape))
        return array, listed(array, "int64")

    return recipe


def indices(nested):
    """These very whole numbers."""

    def recipe(random):
        array = torch.tensor(nested, dtype=torch.int64)
        return array, listed(array, "int64")

    return recipe


def flags(*shape, share=0.5):
    """True with the given probability."""

    def recipe(random):
        array = torch.from_numpy(random.uniform(0, 1, shape) < share)
        return array, listed(array, "bool")

    return recipe


def fixed(recipe):
    """An input that no gradient is taken towards."""
    recipe.fixed = True
    return recipe


def residues(shape, modulus, offset):
    """(13 i² + 7 i + offset) mod modulus: numbers that `case.ts` makes too, so that none is stored."""
    i = numpy.arange(int(numpy.prod(shape)), dtype=numpy.int64)
    return ((13 * i * i + 7 * i + offset) % modulus).reshape(shape)


def formula(*shape, modulus=10007, offset=0):
    """float32 in [-1, 1) by formula."""

    def recipe(random):
        array = (residues(shape, modulus, offset) / modulus * 2 - 1).astype(numpy.float32)
        entry = {"shape": list(shape), "formula": {"modulus": modulus, "offset": offset}}
        return torch.from_numpy(array.astype(numpy.float64)), entry

    return recipe


def formula_integers(modulus, *shape, offset=0):
    """int64 in [0, modulus) by formula."""

    def recipe(random):
        entry = {
            "shape": list(shape),
            "dtype": "int64",
            "formula": {"modulus": modulus, "offset": offset},
        }
        return torch.from_numpy(residues(shape, modulus, offset)), entry

    return recipe
