"""Which averages of Adam are corrected, and what that costs, in NumPy: python3 scripts/oracle/evidence.py > tests/fixtures/evidence.json

The trials at beta2 = 0.999 without a warmup are trained anew, from five starts, at the learning rate that is best in
src/lib/train/evidence.json, and at the lowest one without and with correction. Over all trials only the sums are done anew.
"""

import json

import numpy as np

from train import TRAINING, X, Y, loss_and_gradient, start

ENDS = json.load(open("src/lib/train/evidence.json"))["ends"]
RATES = 2.0 ** np.arange(-11, -2)
SHAPE = (64, 32, 10)
CORRECTED = ("none", "m", "v", "both")
MEASURES = ("training", "test")


def trained(corrected, beta2, lr, seed):
    """Training and test loss after 600 steps."""
    theta = start(seed, SHAPE)
    m = v = np.zeros_like(theta)
    for t in range(1, 601):
        rows = (50 * (t - 1) + np.arange(50)) % TRAINING
        g = loss_and_gradient(theta, X[rows], Y[rows], SHAPE)[1]
        m, v = 0.9 * m + 0.1 * g, beta2 * v + (1 - beta2) * g * g
        a = m / (1 - 0.9**t) if corrected in ("m", "both") else m
        b = v / (1 - beta2**t) if corrected in ("v", "both") else v
        theta = theta - lr * a / (np.sqrt(b) + 1e-8)
    parts = slice(0, TRAINING), slice(TRAINING, None)
    return [loss_and_gradient(theta, X[part], Y[part], SHAPE)[0] for part in parts]


def best(key, measure):
    """Which learning rate has the least mean loss."""
    return np.array(ENDS[key])[:, :, measure].mean(axis=1).argmin()


def losses(corrected, rate):
    return np.array([trained(corrected, 0.999, RATES[rate], seed) for seed in range(5)])


def main():
    found = {}
    for i, measure in enumerate(MEASURES):
        ends = {c: losses(c, best(f"0.999 full {c}", i))[:, i] for c in CORRECTED}
        found[measure] = {
            c: {
                "lr": float(RATES[best(f"0.999 full {c}", i)]),
                "mean": float(ends[c].mean()),
                "cost": float((ends[c] - ends["both"]).mean()),
                "error": float((ends[c] - ends["both"]).std(ddof=1) / np.sqrt(5)),
            }
            for c in CORRECTED
        }
    largest = 0.0
    for key in ENDS:
        if not key.endswith(" none"):
            continue
        none, both = (
            np.array(ENDS[k])[best(k, 1), :, 1] for k in (key, key.replace("none", "both"))
        )
        largest = max(largest, abs(float((none - both).mean())))
    lowest = {c: float(losses(c, 0)[:, 1].mean()) for c in ("none", "both")}
    found |= {"numpy": np.__version__, "largest": largest, "lowest": lowest}
    print(json.dumps(found, indent=1))


main()
