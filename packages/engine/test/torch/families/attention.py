"""Attention, by PyTorch's multi_head_attention_forward and its Transformer layers.

The parameters lie as the engine has them, weights (D, E); PyTorch has the transpose.
The engine's masks are true for what may be looked at, PyTorch's for what may not.
"""

import torch
import torch.nn.functional as F
from torch.nn.utils.stateless import functional_call

from case import case
from draw import fixed, normal

HEADS, D = 2, 4


def params(width=D, key_width=D, value_width=D):
    inputs = {"query": width, "key": key_width, "value": value_width, "out": width}
    shaped = {
        f"params__{name}__weight": normal(rows, width, scale=0.5) for name, rows in inputs.items()
    }
    biases = {f"params__{name}__bias": normal(width) for name in inputs}
    # a shift of all logits changes nothing: towards the keys' bias the gradient is 0, but for rounding
    return shaped | biases | {"params__key__bias": fixed(normal(width))}


def attend(x, key, value, p, **options):
    weight = lambda name: p[f"params__{name}__weight"].T
    bias = lambda name: p[f"params__{name}__bias"]
    y, weights = F.multi_head_attention_forward(
        x.transpose(0, 1),
        key.transpose(0, 1),
        value.transpose(0, 1),
        D,
        HEADS,
        None,
        torch.cat([bias("query"), bias("key"), bias("value")]),
        None,
        None,
        False,
        0.0,
        weight("out"),
        bias("out"),
        use_separate_proj_weight=True,
        q_proj_weight=weight("query"),
        k_proj_weight=weight("key"),
        v_proj_weight=weight("value"),
        average_attn_weights=False,
        **options,
    )
    return y.transpose(0, 1), weights


def causal(length):
    return torch.ones(length, length, dtype=torch.bool).triu(1)


case(
    "attention: self",
    lambda x, **p: attend(x, x, x, p)[0],
    x=normal(2, 3, D),
    twice=True,
    **params(),
)
case(
    "attention: memory of another length, weights too",
    lambda x, memory, **p: dict(zip(("y", "weights"), attend(x, memory, memory, p))),
    x=normal(2, 3, D),
    memory=normal(2, 5, D),
    **params(),
)
case(
    "attention: keys hidden in each sample",
    lambda x, allowed, **p: attend(x, x, x, p, key_padding_mask=~allowed)[0],
    x=normal(2, 4, D),
    allowed=lambda random: (
        torch.tensor([[True, True, True, True], [True, True, False, False]]),
        {"shape": [2, 4], "dtype": "bool", "data": [1, 1, 1, 1, 1, 1, 0, 0]},
    ),
    **params(),
)
case(
    "attention: causal",
    lambda x, **p: attend(x, x, x, p, attn_mask=causal(x.shape[1]))[0],
    x=normal(2, 4, D),
    **params(),
)
case(
    "attention: values and memory of other widths",
    lambda x, memory, v, **p: attend(x, memory, v, p)[0],
    x=normal(2, 3, D),
    memory=normal(2, 5, 3),
    v=normal(2, 5, 6),
    **params(D, 3, 6),
)
case(
    "attention: additive bias for each head",
    lambda x, bias, **p: attend(x, x, x, p, attn_mask=bias.reshape(-1, 3, 3))[0],
    x=normal(2, 3, D),
    bias=normal(2, HEADS, 3, 3),
    twice=True,
    **params(),
)


def attention_weights(ours, name, theirs):
    """One attention's parameters by PyTorch's names: queries, keys and values in one matrix."""
    parts = [f"params__{name}__{part}" for part in ("query", "key", "value")]
    return {
        f"{theirs}.in_proj_weight": torch.cat([ours[f"{part}__weight"].T for part in parts]),
        f"{theirs}.in_proj_bias": torch.cat([ours[f"{part}__bias"] for part in parts]),
        f"{theirs}.out_proj.weight": ours[f"params__{name}__out__weight"].T,
        f"{theirs}.out_proj.bias": ours[f"params__{name}__out__bias"],
    }


def layer_weights(ours, norms):
    """The rest: two dense layers, and the normalisations in PyTorch's order."""
    names = {"expand": "linear1", "contract": "linear2"}
    dense = {f"{b}.weight": ours[f"params__{a}__weight"].T for a, b in names.items()}
    biases = {f"{b}.bias": ours[f"params__{a}__bias"] for a, b in names.items()}
    scales = {f"norm{i}.weight": ours[f"params__{a}__scale"] for i, a in enumerate(norms, 1)}
    shifts = {f"norm{i}.bias": ours[f"params__{a}__bias"] for i, a in enumerate(norms, 1)}
    return dense | biases | scales | shifts


def layer(kind, **options):
    return kind(D, HEADS, dim_feedforward=6, dropout=0.0, batch_first=True, **options).double()


def encode(**options):
    module = layer(torch.nn.TransformerEncoderLayer, **options)

    def function(x, **p):
        weights = layer_weights(p, ("attentionNorm", "feedForwardNorm"))
        return functional_call(module, weights | attention_weights(p, "attention", "self_attn"), x)

    return function


def decode(x, memory, **p):
    module = layer(torch.nn.TransformerDecoderLayer, norm_first=True, activation="gelu")
    weights = layer_weights(p, ("attentionNorm", "crossAttentionNorm", "feedForwardNorm"))
    weights |= attention_weights(p, "attention", "self_attn")
    weights |= attention_weights(p, "crossAttention", "multihead_attn")
    return functional_call(module, weights, (x, memory, causal(x.shape[1])))


def block_params(*attentions):
    inner = {
        name.replace("params__", f"params__{attention}__"): recipe
        for attention in attentions
        for name, recipe in params().items()
    }
    norms = [f"{attention}Norm" for attention in attentions] + ["feedForwardNorm"]
    scales = {f"params__{name}__scale": normal(D) for name in norms}
    shifts = {f"params__{name}__bias": normal(D) for name in norms}
    return (
        inner
        | scales
        | shifts
        | {
            "params__expand__weight": normal(D, 6),
            "params__expand__bias": normal(6),
            "params__contract__weight": normal(6, D),
            "params__contract__bias": normal(D),
        }
    )


case(
    "transformerBlock: norm first, GELU",
    encode(norm_first=True, activation="gelu"),
    x=normal(2, 3, D),
    **block_params("attention"),
)
case(
    "transformerBlock: norm last, ReLU",
    encode(norm_first=False, activation="relu"),
    x=normal(2, 3, D),
    **block_params("attention"),
)
case(
    "decoderBlock: norm first, GELU",
    decode,
    x=normal(2, 3, D),
    memory=normal(2, 5, D),
    **block_params("attention", "crossAttention"),
)
