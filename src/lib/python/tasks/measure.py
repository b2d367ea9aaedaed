"""What the checks measure with: a stream's gradients, and updates as numbers."""

import io
import sys

import numpy as np


class Unreadable(Exception):
    """Not a list of numbers; the message names its type."""


def gradients_of(stream):
    """The gradients that an expression of Python makes, after its seed."""
    if stream['seed'] is not None:
        np.random.seed(stream['seed'])
    return [float(g) for g in eval(stream['expression'], {'np': np})]


def numbers(updates):
    """Each update as text, all of its digits; an array of one is its number."""
    try:
        return [repr(float(u.item() if isinstance(u, np.ndarray) else u)) for u in updates]
    except Exception:
        raise Unreadable(type(updates).__name__)


def traceback_of(error):
    text = io.StringIO()
    sys.print_exception(error, text)
    return text.getvalue()
