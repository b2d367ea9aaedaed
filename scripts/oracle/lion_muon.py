"""Records what Lion and Muon do, in float64, from their papers alone.

    python3 lion_muon.py > ../../tests/fixtures/lion-muon.json

Lion: Chen et al. 2023 (arXiv 2302.06675), Algorithm 2. Muon: Jordan et al. 2024, with the quintic iteration of
Newton and Schulz and the scales of pytorch/pytorch, torch/optim/_muon.py; PyTorch iterates in bfloat16, this does not.
"""
import json

import numpy as np

random = np.random.default_rng(7)


def lion(lr, beta1, beta2, decay, steps=30):
    x, m = np.array([1.0, -2.0, 0.5]), np.zeros(3)
    gradients = random.normal(size=(steps, 3)).round(6)
    gradients[4, 1] = 0.0
    path = []
    for g in gradients:
        x = x - lr * (np.sign(beta1 * m + (1 - beta1) * g) + decay * x)
        m = beta2 * m + (1 - beta2) * g
        path.append(x.tolist())
    options = {"lr": lr, "beta1": beta1, "beta2": beta2, "weightDecay": decay}
    return {"options": options, "gradients": gradients.tolist(), "x": path}


def newton_schulz(g, steps, eps):
    tall = g.shape[0] > g.shape[1]
    x = g.T if tall else g
    x = x / max(np.linalg.norm(x), eps)
    for _ in range(steps):
        gram = x @ x.T
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    return x.T if tall else x


def muon(rows, columns, nesterov, adjust, lr=0.02, momentum=0.95, decay=0.1, ns=5, steps=12):
    x = random.normal(size=(rows, columns)).round(6)
    start = x.tolist()
    gradients = random.normal(size=(steps, rows, columns)).round(6)
    buffer = np.zeros_like(x)
    scale = max(1, rows / columns) ** 0.5 if adjust == "original" else 0.2 * max(rows, columns) ** 0.5
    path = []
    for g in gradients:
        buffer = momentum * buffer + (1 - momentum) * g
        way = (1 - momentum) * g + momentum * buffer if nesterov else buffer
        x = x * (1 - lr * decay) - lr * scale * newton_schulz(way, ns, 1e-7)
        path.append(x.ravel().tolist())
    options = {"rows": rows, "columns": columns, "lr": lr, "momentum": momentum, "weightDecay": decay,
               "nesterov": nesterov, "adjustLr": adjust, "nsSteps": ns}
    return {"options": options, "start": np.ravel(start).tolist(), "gradients": gradients.reshape(steps, -1).tolist(), "x": path}


matrix = random.normal(size=(3, 5)).round(6)
print(json.dumps({
    "numpy": np.__version__,
    "lion": [lion(0.01, 0.9, 0.99, 0.0), lion(0.003, 0.95, 0.98, 0.1), lion(0.1, 0.0, 0.5, 0.0)],
    "muon": [muon(2, 3, True, "original"), muon(4, 2, True, "original"), muon(3, 3, False, "match-rms-adamw"),
             muon(2, 5, True, "match-rms-adamw", ns=3)],
    "orthogonalized": {"matrix": matrix.ravel().tolist(), "rows": 3, "columns": 5,
                       "singular": np.linalg.svd(newton_schulz(matrix, 5, 1e-7), compute_uv=False).tolist(),
                       "result": newton_schulz(matrix, 5, 1e-7).ravel().tolist()},
}))
