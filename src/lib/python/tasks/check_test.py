"""Checks a reader's test(adam): right forms of Adam must pass it, and mutants must not."""

import json

from verdict import tell

from measure import traceback_of
from mutants import FORMS, MUTANTS


def outcome(test, adam):
    """What a test makes of an Adam, and why it refused it or broke off."""
    try:
        said = test(adam)
        return {'kind': 'accepted' if said is None or said else 'refused'}
    except BaseException as error:
        kind = 'refused' if isinstance(error, AssertionError) else 'raised'
        return {'kind': kind, 'traceback': traceback_of(error)}


def apart(adam, gradients, settings):
    """The step at which a mutant is farthest from right Adam, and what both do there."""
    _, textbook = FORMS[0]
    right, wrong = textbook(eval(gradients), *settings), adam(eval(gradients), *settings)
    t = 0
    for step in range(len(right)):
        if wrong[step] != wrong[step] or abs(wrong[step] - right[step]) > abs(wrong[t] - right[t]):
            t = step
    return {'gradients': gradients, 't': t + 1, 'due': repr(right[t]), 'came': repr(wrong[t])}


def check(names, given):
    test = names.get('test')
    if not callable(test):
        tell(json.dumps({'kind': 'missing', 'name': 'test'}))
        return
    settings = json.loads(given)
    forms = [dict(outcome(test, adam), id=name) for name, adam in FORMS]
    mutants = [
        dict(outcome(test, adam), id=name, apart=apart(adam, gradients, settings))
        for name, adam, gradients in MUTANTS
    ]
    tell(json.dumps({'kind': 'tested', 'forms': forms, 'mutants': mutants}))
