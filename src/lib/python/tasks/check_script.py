"""Measures what a reader's script, whose g_list has become _given, leaves in mv for streams of gradients."""

import json

from verdict import tell

from measure import Unreadable, gradients_of, numbers, traceback_of


def check(names, given):
    task = json.loads(given)
    if 'mv' not in names or task['code'] is None:
        tell(json.dumps({'kind': 'missing', 'name': 'mv' if task['code'] else 'g_list'}))
        return
    runs = []
    for stream in task['streams']:
        space = {name: value for name, value in names.items() if name.startswith('_')}
        space['_given'] = gradients_of(stream)
        try:
            exec(task['code'], space)
            runs.append(numbers(space.get('mv')))
        except Unreadable as error:
            tell(json.dumps({'kind': 'unreadable', 'stream': stream['name'], 'type': str(error)}))
            return
        except BaseException as error:
            told = {'kind': 'raised', 'stream': stream['name'], 'traceback': traceback_of(error)}
            tell(json.dumps(told))
            return
    tell(json.dumps({'kind': 'measured', 'runs': runs}))
