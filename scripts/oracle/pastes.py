"""What Python, NumPy, pandas and PyTorch print of the numbers given: see pastes.sh.

    python3 scripts/oracle/pastes.py FOLDER numpy1|numpy2 NUMBER…
"""
import csv
import pathlib
import sys

import numpy as np

folder, label, *given = sys.argv[1:]
out = pathlib.Path(folder)
assert np.__version__.startswith(label[-1]), np.__version__
numbers = [float(each) for each in given]
array = np.array(numbers)
single = array[[0, 2, 3, 4, 6, 7, 11]].astype(np.float32)


def write(name, text):
    (out / name).write_text(f"{text}\n")


write(f"{label}-repr.txt", repr(array))
write(f"{label}-print.txt", array)
write(f"{label}-float32.txt", repr(single))
write(f"{label}-list-of-scalars.txt", list(array))
write(f"{label}-scalars-float32.txt", list(single))
write(f"{label}-column.txt", repr(array[:, None]))
write(f"{label}-nan.txt", repr(np.array([0.5, np.nan, -np.inf, np.inf])))
with np.printoptions(precision=17):
    write(f"{label}-repr-17.txt", repr(array))
    write(f"{label}-print-17.txt", array)
if label == "numpy2":
    write("python-list.txt", numbers)
    write("python-tuple.txt", tuple(numbers))
    write("python-lines.txt", "\n".join(map(str, numbers)))
    np.savetxt(out / "numpy-savetxt.txt", array, header="gradient of 12 steps")
    np.savetxt(out / "numpy-savetxt-row.csv", array[None], delimiter=",", fmt="%.17g")
    with open(out / "python-csv.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["step", "g"])
        writer.writerows(enumerate(numbers))
    # JAX prints as NumPy does, under its own name; it is in no registry that this was made with.
    write("jax-form.txt", repr(single).replace("array(", "Array("))
    sys.exit()

import pandas as pd

series = pd.Series(numbers, name="g")
write("pandas-series.txt", series)
write("pandas-series-short.txt", pd.Series([0.1, -0.2, 0.3]))
write("pandas-frame.txt", series.to_frame())
write("pandas-csv.csv", series.to_frame().to_csv().rstrip("\n"))
with pd.option_context("display.precision", 17):
    write("pandas-series-17.txt", series)
write("pandas-nan.txt", pd.Series([0.5, np.nan, -np.inf]))

import torch

write("torch-float32.txt", torch.tensor(single))
write("torch-float64.txt", torch.tensor(array[[0, 2, 4, 7, 11]]))
write("torch-mixed.txt", torch.tensor(array))
write("torch-list.txt", torch.tensor(array).tolist())
write("torch-scalars.txt", [*torch.tensor(single)])
write("torch-grad.txt", torch.tensor(single, requires_grad=True) * 2)
write("torch-parameter.txt", torch.nn.Parameter(torch.tensor(single)))
write("torch-nan.txt", torch.tensor([0.5, float("nan"), float("-inf")]))
torch.set_printoptions(precision=17)
write("torch-17.txt", torch.tensor(array[[0, 2, 4, 7, 11]]))
