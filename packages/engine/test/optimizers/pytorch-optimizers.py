"""Writes pytorch-optimizers.json: where PyTorch's optimizers take two parameters in 50 steps.

    python3 pytorch-optimizers.py     # PyTorch 1.13, Debian's python3-torch
    npx biome format --write packages/engine/test/optimizers/pytorch-optimizers.json

PyTorch runs in float64. Lion and LAMB are not in PyTorch: theirs are the papers' algorithms, below.
"""

import json
import math
from pathlib import Path

import torch

STEPS = 50
KEPT = [1, 2, 10, 50]


class Lion(torch.optim.Optimizer):
    """Chen et al. 2023, algorithm 2."""

    def __init__(self, params, lr, betas=(0.9, 0.99), weight_decay=0.0):
        super().__init__(params, dict(lr=lr, betas=betas, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p in group["params"]:
                m = self.state[p].setdefault("m", torch.zeros_like(p))
                u = torch.sign(beta1 * m + (1 - beta1) * p.grad)
                p.sub_(group["lr"] * (u + group["weight_decay"] * p))
                m.mul_(beta2).add_((1 - beta2) * p.grad)


class Lamb(torch.optim.Optimizer):
    """You et al. 2020, algorithm 2, the scaling function the identity."""

    def __init__(self, params, lr, betas=(0.9, 0.999), eps=1e-6, weight_decay=0.01):
        super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p in group["params"]:
                state = self.state[p]
                t = state["t"] = state.get("t", 0) + 1
                m = state.setdefault("m", torch.zeros_like(p))
                v = state.setdefault("v", torch.zeros_like(p))
                m.mul_(beta1).add_((1 - beta1) * p.grad)
                v.mul_(beta2).add_((1 - beta2) * p.grad**2)
                r = (m / (1 - beta1**t)) / ((v / (1 - beta2**t)).sqrt() + group["eps"])
                u = r + group["weight_decay"] * p
                p.sub_(group["lr"] * p.norm() / u.norm() * u)


optim = torch.optim
# name of ours, our options, theirs
CASES = [
    ("sgd", {}, optim.SGD, {}),
    ("sgd", {"momentum": 0.9}, optim.SGD, {"momentum": 0.9}),
    (
        "sgd",
        {"momentum": 0.8, "dampening": 0.3, "weightDecay": 0.1},
        optim.SGD,
        {"momentum": 0.8, "dampening": 0.3, "weight_decay": 0.1},
    ),
    (
        "sgd",
        {"momentum": 0.9, "nesterov": True, "weightDecay": 0.05},
        optim.SGD,
        {"momentum": 0.9, "nesterov": True, "weight_decay": 0.05},
    ),
    ("adam", {}, optim.Adam, {}),
    (
        "adam",
        {"beta1": 0.8, "beta2": 0.95, "epsilon": 1e-3, "weightDecay": 0.1},
        optim.Adam,
        {"betas": (0.8, 0.95), "eps": 1e-3, "weight_decay": 0.1},
    ),
    ("adamw", {}, optim.AdamW, {}),
    (
        "adamw",
        {"beta1": 0.8, "beta2": 0.95, "epsilon": 1e-3, "weightDecay": 0.2},
        optim.AdamW,
        {"betas": (0.8, 0.95), "eps": 1e-3, "weight_decay": 0.2},
    ),
    ("lion", {}, Lion, {}),
    (
        "lion",
        {"beta1": 0.8, "beta2": 0.95, "weightDecay": 0.3},
        Lion,
        {"betas": (0.8, 0.95), "weight_decay": 0.3},
    ),
    ("lamb", {}, Lamb, {}),
    (
        "lamb",
        {"beta1": 0.8, "beta2": 0.95, "epsilon": 1e-3, "weightDecay": 0.2},
        Lamb,
        {"betas": (0.8, 0.95), "eps": 1e-3, "weight_decay": 0.2},
    ),
    ("rmsprop", {}, optim.RMSprop, {}),
    (
        "rmsprop",
        {"alpha": 0.9, "epsilon": 1e-3, "momentum": 0.7, "centered": True, "weightDecay": 0.1},
        optim.RMSprop,
        {"alpha": 0.9, "eps": 1e-3, "momentum": 0.7, "centered": True, "weight_decay": 0.1},
    ),
    ("adagrad", {}, optim.Adagrad, {}),
    (
        "adagrad",
        {"learningRateDecay": 0.1, "initialAccumulator": 0.5, "weightDecay": 0.1},
        optim.Adagrad,
        {"lr_decay": 0.1, "initial_accumulator_value": 0.5, "weight_decay": 0.1},
    ),
]


def rounded(tensor, digits):
    return [round(x, digits) for x in tensor.flatten().tolist()]


def fed():
    """What every case starts from and is fed: numbers of few digits, the same in both systems."""
    torch.manual_seed(17)
    gradients = [
        # the second parameter's gradients are a hundred times as large
        {"weight": rounded(0.1 * torch.randn(2, 3), 4), "bias": rounded(10 * torch.randn(3), 3)}
        for _ in range(STEPS)
    ]
    return {
        "rates": [round(0.05 * math.cos(step / 40), 5) for step in range(STEPS)],
        "start": {"weight": rounded(torch.randn(2, 3), 3), "bias": rounded(torch.randn(3), 3)},
        "gradients": gradients,
    }


def trajectory(make, options, bias_group, given):
    double = lambda values: torch.tensor(values, dtype=torch.float64)
    weight, bias = double(given["start"]["weight"]), double(given["start"]["bias"])
    groups = [{"params": [weight]}, {"params": [bias], **bias_group}]
    optimizer = make(groups, lr=1.0, **options)
    kept = {}
    for step, (rate, gradients) in enumerate(zip(given["rates"], given["gradients"]), 1):
        optimizer.param_groups[0]["lr"] = rate
        optimizer.param_groups[1]["lr"] = rate * bias_group.get("lr", 1.0)
        weight.grad, bias.grad = double(gradients["weight"]), double(gradients["bias"])
        optimizer.step()
        if step in KEPT:
            kept[step] = {"weight": rounded(weight, 9), "bias": rounded(bias, 9)}
    return kept


def main():
    given = fed()
    cases = []
    for name, options, make, theirs in CASES:
        cases.append({"name": name, "options": options, "after": trajectory(make, theirs, {}, given)})
        # the bias in a group of its own: no decay, half the learning rate
        group = {"weight_decay": 0.0, "lr": 0.5}
        after = trajectory(make, theirs, group, given)
        cases.append({"name": name, "options": options, "biasGroup": True, "after": after})
    made_by = f"pytorch-optimizers.py, PyTorch {torch.__version__}, float64"
    text = json.dumps({"madeBy": made_by, **given, "cases": cases}, separators=(",", ":"))
    Path(__file__).with_suffix(".json").write_text(text.replace('{"name"', '\n{"name"') + "\n")


main()
