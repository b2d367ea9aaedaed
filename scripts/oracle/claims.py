"""The race of five optimizers in NumPy: python3 scripts/oracle/claims.py > tests/fixtures/claims.json

Plain descent, momentum, AdaGrad, RMSProp (.9) and Adam at 73 learning rates from 1e-4 to 100: in a bowl of curvatures
1 and 100, turned or not, with noise or not; on a thousand classes as frequent as 1/rank, some labels wrong; and on
digits, odd against even, by logistic regression. Of each rule the smallest loss after the last step, and the rate it comes at.
"""

import json

import numpy as np

np.seterr(all="ignore")  # some runs leave the floats
RATES = 10.0 ** (-4 + np.arange(73) / 12)
RULES = ("sgd", "momentum", "adagrad", "rmsprop", "adam")


def walk(rule, lr, theta, gradient, steps):
    """The point after each step, the start first."""
    m = v = np.zeros_like(theta)
    points = [theta]
    for t in range(1, steps + 1):
        g = gradient(theta, t)
        if rule == "sgd":
            theta = theta - lr * g
        elif rule == "momentum":
            m = 0.9 * m + g
            theta = theta - lr * m
        elif rule == "adagrad":
            v = v + g * g
            theta = theta - lr * g / (np.sqrt(v) + 1e-10)
        elif rule == "rmsprop":
            v = 0.9 * v + 0.1 * g * g
            theta = theta - lr * g / (np.sqrt(v) + 1e-8)
        else:
            m = 0.9 * m + 0.1 * g
            v = 0.999 * v + 0.001 * g * g
            theta = theta - lr * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
        points.append(theta)
    return points


def bowl(degrees):
    """The Hessian turned, and the start."""
    c, s = np.cos(np.pi * degrees / 180), np.sin(np.pi * degrees / 180)
    turn = np.array([[c, -s], [s, c]]) if degrees else np.eye(2)
    return turn @ np.diag([1.0, 100.0]) @ turn.T, turn @ np.array([-2.8, 1.0]), turn


def in_bowl(rule, lr, steps, degrees=0, sigma=0):
    hessian, start, turn = bowl(degrees)
    total = 0
    seeds = range(5) if sigma else range(1)
    for seed in seeds:
        noise = sigma * np.random.RandomState(seed).normal(0, 1, (steps, 2)) @ turn.T
        end = walk(rule, lr, start, lambda x, t: hessian @ x + noise[t - 1], steps)[-1]
        total += end @ hessian @ end / 2
    return total / len(seeds)


RANK = np.arange(1, 1001)
SHARE = 1 / RANK / (1 / RANK).sum()
WRONG = 0.2 + 0.2 * (RANK * (np.sqrt(5) - 1) / 2 % 1)


def zipf(rule, lr, steps):
    w = walk(rule, lr, np.zeros(1000), lambda x, t: SHARE * (WRONG - 1 / (1 + np.exp(x))), steps)[-1]
    d = w - np.log((1 - WRONG) / WRONG)
    # log(1 + r(e^-d - 1)) + rd, written so that no exponential is too large
    log = np.logaddexp(np.log(1 - WRONG), np.log(WRONG) - d)
    log = np.where(np.abs(d) < 1, np.log1p(WRONG * np.expm1(-d)), log)
    loss = SHARE @ (log + WRONG * d)
    return 0 if loss < np.finfo(float).eps ** 2 else loss  # what rounding leaves


DATA = json.load(open("src/lib/train/digits.json"))
X = np.array([int(c, 17) for c in DATA["pixels"]]).reshape(-1, 64)[:1500] / 16
ODD = np.array([int(c) % 2 for c in DATA["labels"]])[:1500]
ROWS = X * np.where(ODD == 1, 1, -1)[:, None]


def digits(rule, lr, steps):
    def gradient(x, t):
        batch = ROWS[50 * ((t - 1) % 30) :][:50]
        return -(batch / (1 + np.exp(batch @ x))[:, None]).mean(axis=0)

    return np.logaddexp(0, -(ROWS @ walk(rule, lr, np.zeros(64), gradient, steps)[-1])).mean()


def sweep(end):
    """Every rule's smallest loss and its rate, and at how many rates it leaves the floats."""
    found = {}
    for rule in RULES:
        losses = np.array([end(rule, lr) for lr in RATES])
        at = int(np.nanargmin(losses))
        found[rule] = {
            "loss": losses[at],
            "lr": RATES[at],
            "diverged": int((~np.isfinite(losses)).sum()),
            "losses": [float(loss) if np.isfinite(loss) else None for loss in losses],
        }
    return found


def thin(found):
    return {rule: {key: value for key, value in of.items() if key != "losses"} for rule, of in found.items()}


def worse(found, start):
    return {rule: sum(1 for loss in of["losses"] if loss is None or loss > start) for rule, of in found.items()}


plain = sweep(lambda rule, lr: in_bowl(rule, lr, 100))
odd = sweep(lambda rule, lr: digits(rule, lr, 100))
hessian, start, _ = bowl(0)
adam = np.array(walk("adam", plain["adam"]["lr"], start, lambda x, t: hessian @ x, 100))
moves = np.abs(np.diff(adam, axis=0)) / plain["adam"]["lr"]
print(
    json.dumps(
        {
            "program": "scripts/oracle/claims.py",
            "numpy": np.__version__,
            "startLoss": start @ hessian @ start / 2,
            "bowl": thin(plain),
            "turned": thin(sweep(lambda rule, lr: in_bowl(rule, lr, 100, degrees=45))),
            "long": thin(sweep(lambda rule, lr: in_bowl(rule, lr, 500))),
            "noisy": thin(sweep(lambda rule, lr: in_bowl(rule, lr, 100, sigma=1))),
            "noisyTurned": thin(sweep(lambda rule, lr: in_bowl(rule, lr, 100, degrees=45, sigma=1))),
            "zipf": thin(sweep(lambda rule, lr: zipf(rule, lr, 100))),
            "digits": thin(odd),
            "digitsLater": thin(sweep(lambda rule, lr: digits(rule, lr, 300))),
            "worse": {"bowl": worse(plain, 53.92), "digits": worse(odd, np.log(2))},
            "adamAtDefault": in_bowl("adam", 1e-3, 100),
            "moves": moves[[0, 9]].tolist(),
        },
        indent=1,
    )
)
