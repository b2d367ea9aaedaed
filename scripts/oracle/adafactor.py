"""Records what Adafactor does, in float64, from its paper and PyTorch's reading of it.

    python3 adafactor.py > ../../tests/fixtures/adafactor.json

Shazeer & Stern 2018 (arXiv 1804.04235), Algorithms 2 and 4, with sums as the paper has them; the learning rate, the
weight decay and where epsilon stands are those of pytorch/pytorch, torch/optim/_adafactor.py, _single_tensor_adafactor.
A vector is stepped with its whole average here, as PyTorch does.
"""
import json

import numpy as np

random = np.random.default_rng(11)
EPS1 = np.finfo(np.float64).eps


def rms(a):
    return np.sqrt(np.mean(a**2))


def run(shape, steps=15, lr=1e-2, beta2_decay=-0.8, eps1=EPS1, eps2=1e-3, d=1.0, decay=0.0, scale=1.0):
    x = (scale * random.normal(size=shape)).round(6)
    gradients = random.normal(size=(steps, *shape)).round(6)
    gradients[3] *= 50  # one that is clipped
    gradients[4].flat[0] = 0.0
    start, path = x.copy(), []
    whole, rows, columns = np.zeros(shape), np.zeros(shape[0]), np.zeros(shape[-1])
    for t, g in enumerate(gradients, 1):
        beta2 = 1 - t**beta2_decay
        alpha = max(eps2, rms(x)) * min(lr, t**-0.5)
        if len(shape) == 2:
            rows = beta2 * rows + (1 - beta2) * (g**2).sum(axis=1)
            columns = beta2 * columns + (1 - beta2) * (g**2).sum(axis=0)
            v = np.outer(rows / shape[1], columns / shape[0]) / max(rows.sum() / g.size, eps1)
        else:
            whole = beta2 * whole + (1 - beta2) * g**2
            v = whole
        u = g / np.maximum(np.sqrt(v), eps1)
        x = x - lr * decay * x - alpha * u / max(1, rms(u) / d)
        path.append(x.ravel().tolist())
    rows_of = shape[0] if len(shape) == 2 else 1
    options = {"rows": rows_of, "columns": shape[-1], "lr": lr, "beta2Decay": beta2_decay, "eps1": eps1, "eps2": eps2,
               "clip": d, "weightDecay": decay}
    return {"options": options, "start": start.ravel().tolist(), "gradients": gradients.reshape(steps, -1).tolist(), "x": path}


print(json.dumps({
    "numpy": np.__version__,
    "runs": [run((2, 3)), run((4, 2), lr=0.3, decay=0.1), run((3, 3), beta2_decay=-0.5, d=2.0, scale=1e-5),
             run((1, 4), eps1=0.5), run((5,)), run((6,), lr=1.0, eps2=0.1, scale=0.01)],
}))
