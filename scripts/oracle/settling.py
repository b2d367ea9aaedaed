"""Where Adam and RMSProp end on the parabola x²/2, from x = 1.

    python3 scripts/oracle/settling.py > tests/fixtures/settling.json

Exact gradients: 50 decimal digits and no least number (mpmath), so that what a double cannot hold shows; the decays,
learning rates and epsilons are the doubles a program has. In doubles: NumPy. Noisy gradients:
x + sigma·z with z = np.random.normal(0, 1, (steps, runs)) after np.random.seed.
"""
import json
import sys

import mpmath
import numpy as np

mpmath.mp.dps = 50
WATCHED = [1, 2, 10, 100, 1000, 3000, 5000, 6454, 6526, 6541, 6800, 7000, 7069]


def adam(number, root, steps, lr, eps, beta1=0.9, beta2=0.999):
    """|x| of each step, its start included, and lr / (√v̂ + ε) of each step; index 0 of that is 0."""
    lr, eps, b1, b2 = (number(value) for value in (lr, eps, beta1, beta2))
    x, m, v, power1, power2 = number(1), number(0), number(0), number(1), number(1)
    distances, sizes = [x], [number(0)]
    for _ in range(steps):
        m = b1 * m + (1 - b1) * x
        v = b2 * v + (1 - b2) * x * x
        power1, power2 = power1 * b1, power2 * b2
        size = lr / (root(v / (1 - power2)) + eps)
        x = x - size * m / (1 - power1)
        distances.append(abs(x))
        sizes.append(size)
    return distances, sizes


def rmsprop(number, root, steps, lr, eps, beta):
    lr, eps, b = (number(value) for value in (lr, eps, beta))
    x, v = number(1), number(0)
    distances, sizes = [x], [number(0)]
    for _ in range(steps):
        v = b * v + (1 - b) * x * x
        size = lr / (root(v) + eps)
        x = x - size * x
        distances.append(abs(x))
        sizes.append(size)
    return distances, sizes


def digits(x):
    return mpmath.nstr(mpmath.mpf(x), 15)


def first(values, limit):
    return next((t for t, value in enumerate(values) if value > limit), None)


def least(values):
    t = min(range(len(values)), key=lambda at: values[at])
    return {"t": t, "x": digits(values[t])}


def settling_adam(eps):
    distances, sizes = adam(mpmath.mpf, mpmath.sqrt, 10000, 0.1, eps)
    crossing = first(sizes, 38)
    burst = None
    if crossing is not None:
        # the largest of the first 1000 steps after the line; the next burst comes later
        burst = max(range(crossing, crossing + 1000), key=lambda t: distances[t])
    return {
        "eps": eps,
        "least": least(distances[: burst + 1] if burst else distances),
        "crossing": crossing,
        "burst": burst and {"t": burst, "x": digits(distances[burst])},
        "largestAfter8000": digits(max(distances[8001:])),
        "rows": [[t, digits(distances[t]), digits(sizes[t])] for t in WATCHED],
    }


def zero(values):
    found = np.nonzero(np.array(values) == 0)[0]
    return int(found[0]) if len(found) else None


def settling_rmsprop(beta, lr):
    steps = 10000
    exact, _ = rmsprop(mpmath.mpf, mpmath.sqrt, steps, lr, 1e-8, beta)
    double, sizes = rmsprop(np.float64, np.sqrt, steps, lr, 1e-8, beta)
    smallest = min(exact)
    return {
        "beta": beta,
        "lr": lr,
        "crossing": first(sizes, 2),
        "leastLog10": digits(mpmath.log10(smallest)),
        "zero": zero(double),
        "end": float(double[-1]),
        "endSize": float(sizes[-1]),
    }


def rms(values):
    return float(np.sqrt(np.mean(values**2)))


def noisy(lr, sigma, decays, seed=0, steps=10000, runs=10):
    beta1, beta2, eps = 0.9, 0.999, 1e-8
    np.random.seed(seed)
    z = np.random.normal(0, 1, (steps, runs))
    x, m, v = np.ones(runs), np.zeros(runs), np.zeros(runs)
    points, updates = [x], []
    for t in range(1, steps + 1):
        g = x + sigma * z[t - 1]
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        update = (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + eps)
        x = x - lr * ((steps - t + 1) / steps if decays else 1) * update
        points.append(x)
        updates.append(update)
    points, updates = np.array(points), np.array(updates)
    return {
        "lr": lr,
        "sigma": sigma,
        "decays": decays,
        "rmsAt": [[t, rms(points[t])] for t in (0, 1, 10, 100, 300, 1000, 5000, 10000)],
        "stall": rms(points[steps // 2 + 1 :]),
        "end": rms(points[-50:]),
        "rmsUpdate": rms(updates[steps // 2 :]),
        "meanUpdate": float(updates[steps // 2 :].mean()),
    }


with np.errstate(all="ignore"):
    found = {
        "numpy": np.__version__,
        "mpmath": mpmath.__version__,
        "adam": [settling_adam(eps) for eps in (0.0, 1e-8, 3e-3)],
        "rmsprop": [settling_rmsprop(*pair) for pair in ((0.9, 0.1), (0.99, 0.1), (0.999, 0.01))],
        "noisy": [noisy(0.01, 0.1, False), noisy(0.01, 0.1, True), noisy(0.03, 0.3, False)],
    }
json.dump(found, sys.stdout, indent=1)
sys.stdout.write("\n")
