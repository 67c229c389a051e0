"""The training steps of steps/ in PyTorch.

Usage: torch_steps.py STEP THREADS. Prints what was built as one line of JSON, then for each
line read runs one step and prints its milliseconds, the process's peak memory and the loss.
"""
import json
import pathlib
import resource
import sys
import time

import torch
from torch import nn
from torch.nn import functional as F


def transformer():
    layer = nn.TransformerEncoderLayer(256, 4, 1024, dropout=0.0, activation="gelu", batch_first=True, norm_first=True)
    model = nn.Sequential(nn.TransformerEncoder(layer, 4), nn.Linear(256, 256))
    x, y = torch.randn(32, 64, 256), torch.randn(32, 64, 256)
    return model, lambda: F.mse_loss(model(x), y)


def conv_norm(inputs, outputs, kernel, stride):
    convolution = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs, track_running_stats=False))


class Block(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        stride = 1 if inputs == outputs else 2
        self.first = conv_norm(inputs, outputs, 3, stride)
        self.second = conv_norm(outputs, outputs, 3, 1)
        self.shortcut = nn.Identity() if stride == 1 else conv_norm(inputs, outputs, 1, 2)

    def forward(self, x):
        return F.relu(self.second(F.relu(self.first(x))) + self.shortcut(x))


def resnet18():
    widths = [64, 64, 64, 128, 128, 256, 256, 512, 512]
    blocks = [Block(a, b) for a, b in zip(widths, widths[1:])]
    pool = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 10)]
    model = nn.Sequential(conv_norm(3, 64, 3, 1), nn.ReLU(), *blocks, *pool)
    x, label = torch.randn(32, 3, 32, 32), torch.randint(10, (32,))
    return model, lambda: F.cross_entropy(model(x), label)


class Bert(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.positions = nn.Embedding(30522, 768), nn.Embedding(512, 768)
        self.norm = nn.LayerNorm(768)
        layer = nn.TransformerEncoderLayer(768, 12, 3072, dropout=0.0, activation="gelu", batch_first=True)
        self.layers = nn.TransformerEncoder(layer, 2)
        self.pooler, self.head = nn.Linear(768, 768), nn.Linear(768, 2)

    def forward(self, ids):
        embedded = self.words(ids) + self.positions.weight[: ids.shape[1]]
        encoded = self.layers(self.norm(embedded))
        return self.head(torch.tanh(self.pooler(encoded[:, 0])))


def bert():
    model = Bert()
    ids, label = torch.randint(30522, (8, 128)), torch.randint(2, (8,))
    return model, lambda: F.cross_entropy(model(ids), label)


class GraphConvolutions(nn.Module):
    def __init__(self, words, classes):
        super().__init__()
        self.first, self.second = nn.Linear(words, 16), nn.Linear(16, classes)

    def forward(self, adjacency, features):
        # nn.Linear keeps its weights transposed: products with what is sparse come first
        hidden = torch.sparse.mm(adjacency, torch.sparse.mm(features, self.first.weight.t())) + self.first.bias
        return torch.sparse.mm(adjacency, F.relu(hidden) @ self.second.weight.t()) + self.second.bias


def gcn():
    with open(CORA) as file:
        cora = json.load(file)
    papers, loops = cora["nodes"], [[i, i] for i in range(cora["nodes"])]
    edges = torch.tensor(cora["edges"] + [[b, a] for a, b in cora["edges"]] + loops).t()
    degrees = torch.bincount(edges[0]).float()
    weights = (degrees[edges[0]] * degrees[edges[1]]).rsqrt()
    adjacency = torch.sparse_coo_tensor(edges, weights, (papers, papers)).coalesce()
    places = [[row, word] for row, words in enumerate(cora["x"]) for word in words]
    shares = [1 / len(words) for words in cora["x"] for _ in words]
    features = torch.sparse_coo_tensor(torch.tensor(places).t(), shares, (papers, cora["features"])).coalesce()
    model = GraphConvolutions(cora["features"], cora["classes"])
    train = torch.tensor(cora["train"])
    label = torch.tensor(cora["labels"])[train]
    return model, lambda: F.cross_entropy(model(adjacency, features)[train], label)


def mlp():
    model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 10))
    x, label = torch.randn(128, 784), torch.randint(10, (128,))
    return model, lambda: F.cross_entropy(model(x), label)


STEPS = {"transformer": transformer, "resnet18": resnet18, "bert": bert, "gcn": gcn, "mlp": mlp}
CORA = pathlib.Path(__file__).parents[2] / "shared/data/citation/cora.json"


def blas():
    """The library behind matrix products: torch's own word, or what the process has loaded."""
    if torch.backends.mkl.is_available():
        return "MKL"
    try:
        with open("/proc/self/maps") as maps:
            loaded = maps.read()
    except OSError:
        return "unknown"
    return next((name for name in ["OpenBLAS", "ATLAS", "BLIS"] if name.lower() in loaded), "reference BLAS")


def weights(model):
    """Count matrices and kernels; query, key and value lie in one array but are three matrices."""
    return sum(3 if "in_proj" in name else 1 for name, p in model.named_parameters() if p.dim() > 1)


def peak_mb():
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def say(answer):
    print(json.dumps(answer), flush=True)


def main(step, threads):
    torch.manual_seed(1)
    torch.set_num_threads(threads)
    start = time.perf_counter()
    model, loss_of = STEPS[step]()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    say({
        "version": f"PyTorch {torch.__version__} with {blas()}",
        "buildMs": (time.perf_counter() - start) * 1000,
        "parameters": sum(p.numel() for p in model.parameters()),
        "weights": weights(model),
    })
    for line in sys.stdin:
        count = int(line)
        start = time.perf_counter()
        for _ in range(count):
            optimizer.zero_grad(set_to_none=True)
            loss = loss_of()
            loss.backward()
            optimizer.step()
            value = loss.item()
        time_ms = (time.perf_counter() - start) * 1000 / count
        say({"timeMs": time_ms, "peakMb": peak_mb(), "loss": value})


main(sys.argv[1], int(sys.argv[2]))
