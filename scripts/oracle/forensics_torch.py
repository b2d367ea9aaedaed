"""What PyTorch itself makes of the decays in each format: correct Adam's first step, and the step at which the bug's v is infinite.

    python3 scripts/oracle/forensics_torch.py > tests/fixtures/forensics-torch.json

Any PyTorch with torch.optim works: Debian's python3-torch, or pip's torch. float16 has no Adam on the CPU there.
"""
import json

import torch


def first_step(dtype):
    """The first step of torch.optim.Adam on a gradient of 10, in learning rates, and the types of its decays."""
    p = torch.zeros(1, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.Adam([p], lr=1.0, eps=1e-3)
    p.grad = torch.full((1,), 10.0, dtype=dtype)
    optimizer.step()
    state = optimizer.state[p]
    return {
        "update": -p.item(),
        "decays": [type(decay).__name__ for decay in optimizer.param_groups[0]["betas"]],
        "averages": [str(state[name].dtype) for name in ("exp_avg", "exp_avg_sq")],
    }


def dies(dtype):
    """The step at which v leaves the format, the decays being Python's floats."""
    v, beta2 = torch.zeros((), dtype=dtype), 0.999
    for t in range(1, 1001):
        v = (beta2 * v + (1 - beta2) * 100) / (1 - beta2**t)
        if not torch.isfinite(v):
            return t


print(
    json.dumps(
        {
            "torch": torch.__version__,
            "firstStep": {name: first_step(getattr(torch, name)) for name in ("float64", "float32", "bfloat16")},
            "dies": {name: dies(getattr(torch, name)) for name in ("float64", "float32", "float16", "bfloat16")},
        },
        indent=2,
    )
)
