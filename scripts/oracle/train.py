"""What a small network learns of the digits and of points in the plane, in NumPy: python3 scripts/oracle/train.py > tests/fixtures/train.json

Digits: 64, 32 and 10, tanh, softmax and cross entropy, batches of 50 in the order of the data, 600 steps. Six
corrections of Adam from five starts at one learning rate, and two of them at several. Plane: 2, 16 and 2 on two arms
of a spiral, all points a step; every twenty steps the largest eigenvalue of the Hessian, each coordinate divided by
what its step is divided by, from central differences of the gradient and eigvalsh.
"""

import json

import numpy as np

DATA = json.load(open("src/lib/train/digits.json"))
X = np.array([int(c, 17) for c in DATA["pixels"]]).reshape(-1, 64) / 16
Y = np.array([int(c) for c in DATA["labels"]])
TRAINING = 1500


def loss_and_gradient(theta, x, y, shape):
    """Mean loss, gradient and scores."""
    inputs, hidden, outputs = shape
    a, b, c = inputs * hidden, (inputs + 1) * hidden, (inputs + 1 + outputs) * hidden
    w1, b1 = theta[:a].reshape(inputs, hidden), theta[a:b]
    w2, b2 = theta[b:c].reshape(hidden, outputs), theta[c:]
    h = np.tanh(x @ w1 + b1)
    z = h @ w2 + b2
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    n = len(y)
    loss = -np.log(p[np.arange(n), y]).mean()
    p[np.arange(n), y] -= 1
    p /= n
    back = (p @ w2.T) * (1 - h * h)
    gradient = [(x.T @ back).ravel(), back.sum(axis=0), (h.T @ p).ravel(), p.sum(axis=0)]
    return loss, np.concatenate(gradient), z


def start(seed, shape):
    inputs, hidden, outputs = shape
    w1 = np.random.RandomState(2 * seed).normal(0, 1, inputs * hidden) / np.sqrt(inputs)
    w2 = np.random.RandomState(2 * seed + 1).normal(0, 1, hidden * outputs) / np.sqrt(hidden)
    return np.concatenate([w1, np.zeros(hidden), w2, np.zeros(outputs)])


def step(rule, t, theta, m, v, g, lr, beta1, beta2, eps=1e-8):
    """One step of Adam under a correction; the averages it goes on from."""
    m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g
    c1, c2 = 1 - beta1**t, 1 - beta2**t
    a, b = m, v
    if rule == "separate":
        a, b = m / c1, v / c2
    elif rule == "in-place" or (rule == "first-step-only" and t == 1):
        a, b = m, v = m / c1, v / c2
    elif rule == "multiply":
        a, b = m * c1, v * c2
    elif rule == "no-exponent":
        a, b = m / (1 - beta1), v / (1 - beta2)
    return theta - lr * a / (np.sqrt(b) + eps), m, v


def digits(rule, lr, seed):
    shape = (64, 32, 10)
    theta = start(seed, shape)
    m = v = np.zeros_like(theta)
    losses = []
    for t in range(1, 601):
        rows = (50 * (t - 1) + np.arange(50)) % TRAINING
        loss, g, _ = loss_and_gradient(theta, X[rows], Y[rows], shape)
        losses.append(loss)
        theta, m, v = step(rule, t, theta, m, v, g, lr, 0.9, 0.999)
    scores = loss_and_gradient(theta, X[TRAINING:], Y[TRAINING:], shape)[2]
    return losses, (scores.argmax(axis=1) == Y[TRAINING:]).mean()


def plane(rule, lr, beta1, beta2, steps=2000, every=20, points=200):
    shape = (2, 16, 2)
    i = np.arange(points)
    label, part = i % 2, (i // 2 + 1) / (points / 2)
    radius, angle = 2 * part, 3.5 * part + label * np.pi
    x = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    x += 0.2 * np.random.RandomState(5).normal(0, 1, (points, 2))
    theta = start(0, shape)
    m = v = np.zeros_like(theta)
    edges = []
    reach = 1e-5 * np.eye(len(theta))
    for t in range(1, steps + 1):
        g = loss_and_gradient(theta, x, label, shape)[1]
        if rule == "adam":
            theta, m, v = step("separate", t, theta, m, v, g, lr, beta1, beta2)
            scale = np.sqrt(v / (1 - beta2**t)) + 1e-8
        else:
            v = beta2 * v + (1 - beta2) * g * g
            scale = np.sqrt(v) + 1e-8
            theta = theta - lr * g / scale
        if t % every == 0:
            rows = [
                (loss_and_gradient(theta + e, x, label, shape)[1] - loss_and_gradient(theta - e, x, label, shape)[1]) / 2e-5
                for e in reach
            ]
            h = np.array(rows) / np.sqrt(np.outer(scale, scale))
            edges.append(lr * np.linalg.eigvalsh((h + h.T) / 2)[-1])
    late = np.array(edges[500 // every - 1 :])
    return {"mean": late.mean(), "least": late.min(), "most": late.max(), "first": edges[:5]}


def zipf(rule, lr):
    pi = 1 / np.arange(1, 1001)
    pi /= pi.sum()
    w = m = v = np.zeros(1000)
    for t in range(1, 501):
        g = -pi / (1 + np.exp(w))
        if rule == "sgd":
            w = w - lr * g
        else:
            w, m, v = step("separate", t, w, m, v, g, lr, 0.9, 0.999)
    loss = np.log1p(np.exp(-w))
    return {"head": loss[0], "tail": loss[-1], "all": pi @ loss}


RULES = ["separate", "in-place", "first-step-only", "never", "multiply", "no-exponent"]
def main():
    blind = {}
    for rule in RULES:
        runs = [digits(rule, 0.003, seed) for seed in range(5)]
        blind[rule] = {
            "loss": float(np.mean([np.mean(losses[-10:]) for losses, _ in runs])),
            "accuracy": float(np.mean([right for _, right in runs])),
        }
        if rule == "in-place":
            losses, right = runs[0]
            stands_still = {"first": losses[0], "last": losses[-1], "accuracy": right}
    grid = {
        rule: {
            str(lr): dict(zip(("loss", "accuracy"), (float(np.mean(losses[-100:])), float(right))))
            for lr in (0.001, 0.003, 0.01, 0.03)
            for losses, right in [digits(rule, lr, 0)]
        }
        for rule in ("separate", "never")
    }
    t = np.arange(1, 601)
    growth = (1 - 0.9**t) / np.sqrt(1 - 0.999**t)
    print(
        json.dumps(
            {
                "program": "scripts/oracle/train.py",
                "numpy": np.__version__,
                "blind": blind,
                "standsStill": stands_still,
                "grid": grid,
                "growth": {"first": growth[0], "most": growth.max(), "at": int(t[growth.argmax()]), "last": growth[-1]},
                "zipf": {"sgd": zipf("sgd", 50), "adam": zipf("adam", 0.1)},
                "edge": plane("adam", 0.01, 0.9, 0.99),
                "edgeWithout": plane("adam", 0.01, 0.0, 0.99),
                "edgeRmsprop": plane("rmsprop", 0.003, 0.0, 0.99),
            },
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
