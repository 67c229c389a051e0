"""Recurrent layers, with PyTorch's own functions and parameter names."""

import torch

from case import case
from draw import normal

D, H = 3, 4
FUNCTIONS = {"GRU": torch.gru, "LSTM": torch.lstm, "RNN": torch.rnn_tanh}


def zeros(kind, sequences):
    return [torch.zeros(sequences, 2, H, dtype=torch.float64)] * (2 if kind == "LSTM" else 1)


def recurrent(name, kind, twice=False, state=(), layers=1, bidirectional=False):
    module = getattr(torch.nn, kind)(D, H, layers, bidirectional=bidirectional)
    shapes = {key: tuple(value.shape) for key, value in module.named_parameters()}
    states = {key: normal(layers * (2 if bidirectional else 1), 2, H) for key in state}

    def function(x, **given):
        start = [given.pop(key) for key in state] or zeros(
            kind, layers * (2 if bidirectional else 1)
        )
        # not functional_call, which leaves a recurrent module's own weights in use
        weights = [given[f"params__{key}"] for key in shapes]
        start = tuple(start) if kind == "LSTM" else start[0]
        y, *ends = FUNCTIONS[kind](x, start, weights, True, layers, 0.0, False, bidirectional, True)
        return {"y": y, **dict(zip(("hidden", "cell"), ends))}

    case(
        name,
        function,
        twice=twice,
        x=normal(2, 5, D),
        **states,
        **{f"params__{key}": normal(*shape, scale=0.5) for key, shape in shapes.items()},
    )


recurrent("gru: one layer", "GRU", twice=True)
recurrent(
    "gru: two layers, both ways, first state", "GRU", state=("h0",), layers=2, bidirectional=True
)
recurrent("lstm: one layer", "LSTM", twice=True)
recurrent(
    "lstm: two layers, both ways, first state",
    "LSTM",
    state=("h0", "c0"),
    layers=2,
    bidirectional=True,
)
recurrent("rnn: one layer, first state", "RNN", state=("h0",))
