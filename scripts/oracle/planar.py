"""A network of 2, 16 and 2 that learns to part points of the plane, all of them at every step, in NumPy.

    python3 scripts/oracle/planar.py > tests/fixtures/planar.json

The points of both sets; the losses before each of the first 200 steps, and after the last, under every rule; at every
twentieth step the largest eigenvalue of D^-1/2 H D^-1/2 times the learning rate: H is the Hessian, by central differences
of the gradient, D what the step of each coordinate is divided by. Start: W1 = np.random.normal(0, 1, (2, 16)) / sqrt(2)
after np.random.seed(2 seed), W2 = np.random.normal(0, 1, (16, 2)) / 4 after np.random.seed(2 seed + 1), biases 0.
"""
import json
import sys

import numpy as np

STEPS, EACH, COUNT, EPS, REACH = 200, 20, 200, 1e-8, 1e-5


def points(name):
    """200 points of two classes by turns: two arms of a spiral, or a ring around another."""
    np.random.seed(5)
    noise = 0.2 * np.random.normal(0, 1, (COUNT, 2))
    label = np.arange(COUNT) % 2
    part = (np.arange(COUNT) // 2 + 1) / (COUNT / 2)
    if name == "spiral":
        radius, angle = 2 * part, 3.5 * part + np.pi * label
    else:
        radius, angle = 2 * np.where(label == 0, 0.4, 0.9), 2 * np.pi * part
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1) + noise, label


def start(seed):
    np.random.seed(2 * seed)
    w1 = np.random.normal(0, 1, 32) / np.sqrt(2)
    np.random.seed(2 * seed + 1)
    w2 = np.random.normal(0, 1, 32) / 4
    return np.concatenate([w1, np.zeros(16), w2, np.zeros(2)])


def loss_and_gradient(theta, x, y):
    w1, b1, w2, b2 = theta[:32].reshape(2, 16), theta[32:48], theta[48:80].reshape(16, 2), theta[80:]
    h = np.tanh(x @ w1 + b1)
    # Two classes: softmax is a logistic function of the difference of the scores.
    sign = 2.0 * y - 1
    z = h @ w2 + b2
    margin = sign * (z[:, 1] - z[:, 0])
    pull = -sign / (1 + np.exp(margin)) / COUNT
    both = np.stack([-pull, pull], axis=1)
    back = (both @ w2.T) * (1 - h * h)
    g = np.concatenate([(x.T @ back).ravel(), back.sum(0), (h.T @ both).ravel(), both.sum(0)])
    return np.logaddexp(0, -margin).mean(), g


def largest(theta, x, y, scale):
    gradient = lambda at: loss_and_gradient(at, x, y)[1]
    rows = [(gradient(theta + REACH * e) - gradient(theta - REACH * e)) / (2 * REACH) for e in np.eye(len(theta))]
    hessian = np.array(rows) / np.sqrt(np.outer(scale, scale))
    return np.linalg.eigvalsh((hessian + hessian.T) / 2).max()


def run(points_of, rule, lr, beta1=0.9, beta2=0.99, seed=0):
    x, y = points(points_of)
    theta = start(seed)
    m, v = np.zeros_like(theta), np.zeros_like(theta)
    losses, edges = [], []
    for t in range(STEPS + 1):
        loss, g = loss_and_gradient(theta, x, y)
        losses.append(float(loss))
        if t > 0 and t % EACH == 0:
            scale = np.ones_like(theta)
            if rule == "adam":
                scale = np.sqrt(v / (1 - beta2**t)) + EPS
            if rule == "rmsprop":
                scale = np.sqrt(v) + EPS
            edges.append(float(lr * largest(theta, x, y, scale)))
        v = beta2 * v + (1 - beta2) * g * g
        if rule == "sgd":
            theta = theta - lr * g
        elif rule == "momentum":
            m = beta1 * m + g
            theta = theta - lr * m
        elif rule == "rmsprop":
            theta = theta - lr * g / (np.sqrt(v) + EPS)
        else:
            m = beta1 * m + (1 - beta1) * g
            theta = theta - lr * (m / (1 - beta1 ** (t + 1))) / (np.sqrt(v / (1 - beta2 ** (t + 1))) + EPS)
    options = dict(set=points_of, rule=rule, lr=lr, beta1=beta1, beta2=beta2, seed=seed)
    return dict(options=options, loss=losses, edge=edges)


sets = {name: dict(zip(("inputs", "labels"), (a.ravel().tolist() for a in points(name)))) for name in ("spiral", "rings")}
runs = [
    run("spiral", "adam", 0.01),
    run("spiral", "adam", 0.01, beta1=0.0),
    run("spiral", "rmsprop", 0.003),
    run("spiral", "sgd", 1.0),
    run("spiral", "momentum", 0.3),
    run("rings", "adam", 0.01, seed=3),
]
json.dump({"program": "scripts/oracle/planar.py", "numpy": np.__version__, "sets": sets, "runs": runs}, sys.stdout)
