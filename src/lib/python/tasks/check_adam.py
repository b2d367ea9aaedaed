"""Measures what a reader's adam(gradients, lr, beta1, beta2, eps) makes of streams of gradients."""

import json

from verdict import tell

from measure import Unreadable, gradients_of, numbers, traceback_of


def check(names, given):
    adam = names.get('adam')
    if not callable(adam):
        tell(json.dumps({'kind': 'missing', 'name': 'adam'}))
        return
    runs = []
    streams = json.loads(given)
    for stream in streams + streams[:1]:  # the first once more: it must not know of the others
        try:
            updates = adam(gradients_of(stream), *stream['settings'])
            runs.append(numbers(updates))
        except Unreadable as error:
            tell(json.dumps({'kind': 'unreadable', 'stream': stream['name'], 'type': str(error)}))
            return
        except BaseException as error:
            told = {'kind': 'raised', 'stream': stream['name'], 'traceback': traceback_of(error)}
            tell(json.dumps(told))
            return
    tell(json.dumps({'kind': 'measured', 'runs': runs}))
